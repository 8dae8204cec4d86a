// SPDX-License-Identifier: EUPL-1.2
// A table as a spreadsheet program saves it: UTF-8, a head, commas or semicolons, quotes where needed.

import { inNormalForm } from '#kernel/text/normal-form.ts'
import { oneLine } from '#kernel/text/signs.ts'

export type TableRow = {
  /** Counted as a spreadsheet counts: the head is row 1. */
  readonly number: number
  readonly cells: Readonly<Record<string, string>>
}

export type TableFile = {
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
}

/** Rows with nothing in them are left out, and still counted. */
export function readTable(text: string): TableFile {
  const lines = cellsOf(inNormalForm(text).replace(/^\uFEFF/, ''))
  const [head = [], ...rest] = lines
  const columns = head.map(oneLine)
  return {
    columns,
    rows: rest
      .map((cells, at) => ({
        number: at + 2,
        cells: Object.fromEntries(
          columns.map((name, place) => [name, oneLine(cells[place] ?? '')]),
        ),
      }))
      .filter(({ cells }) => Object.values(cells).some((cell) => cell !== '')),
  }
}

function cellsOf(text: string): string[][] {
  const head = text.slice(0, text.search(/[\r\n]|$/))
  const between = head.includes(';') ? ';' : ','
  const rows: string[][] = [['']]
  let isQuoted = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!
    const row = rows.at(-1)!
    if (isQuoted && sign === '"' && text[at + 1] === '"') {
      row[row.length - 1] += '"'
      at += 1
    } else if (sign === '"' && (isQuoted || row.at(-1) === '')) isQuoted = !isQuoted
    else if (isQuoted) row[row.length - 1] += sign
    else if (sign === between) row.push('')
    else if (sign === '\n') rows.push([''])
    else if (sign !== '\r') row[row.length - 1] += sign
  }
  return rows
}
