// SPDX-License-Identifier: EUPL-1.2
// A table as a spreadsheet program saves it: UTF-8, a head, commas or semicolons, quotes where needed.

import { inNormalForm } from '#kernel/text/normal-form.ts'
import { oneLine } from '#kernel/text/signs.ts'
import { tableCells } from '#kernel/text/table-cells.ts'

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
  const lines = tableCells(inNormalForm(text).replace(/^\uFEFF/, ''))
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
