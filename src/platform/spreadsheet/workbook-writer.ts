// SPDX-License-Identifier: EUPL-1.2
// A workbook (.xlsx) as bytes: numbers as numbers, days as days and all else as text, which nothing
// runs. The only file that writes one (ADR 51).

import { writeXlsx } from 'hucre/xlsx'
import type { Day } from '#kernel/day.ts'
import { sheetName, workbookText } from '#kernel/text/workbook-text.ts'

export type SpreadsheetCell = string | number | { readonly day: Day }

export type Spreadsheet = {
  readonly name: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly SpreadsheetCell[])[]
  /** What stands last in a text that is longer than a cell. */
  readonly goesOn: string
}

/** A cell that says it is text stays text when somebody edits it: `00123` and `=1+1` as well. */
const textFormat = '@'
const dayFormat = 'yyyy-mm-dd'
const letters = { name: 'Calibri', size: 11 }
const narrowest = 8
const widest = 60
/** The width is taken from so many rows. */
const measured = 500

export async function writeWorkbook({ name, heads, rows, goesOn }: Spreadsheet) {
  const lines = [
    heads.map((head) => workbookText(head, goesOn)),
    ...rows.map((row) => row.map((cell) => written(cell, goesOn))),
  ]
  const bold = { font: { ...letters, bold: true }, numFmt: textFormat }
  return writeXlsx({
    sheets: [
      {
        name: sheetName(name),
        rows: lines,
        columns: heads.map((head, at) => columnOf(head, rows, at)),
        cells: new Map(heads.map((_, at) => [`0,${at}`, { style: bold }])),
        freezePane: { rows: 1 },
      },
    ],
    // The same rows are the same bytes, whenever they are asked for.
    properties: { created: longAgo, modified: longAgo },
  })
}

const longAgo = new Date(Date.UTC(2000, 0, 1))

/** Spreadsheets count with a 29 February 1900, and some read the days before it one off. */
const firstDay = '1900-03-01'

/** A day is its midnight in UTC: of a local one some programs write the day before. */
function written(cell: SpreadsheetCell, goesOn: string): string | number | Date | null {
  if (cell === '') return null
  if (typeof cell === 'string') return workbookText(cell, goesOn)
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : String(cell)
  return cell.day < firstDay ? cell.day : new Date(`${cell.day}T00:00:00Z`)
}

function columnOf(head: string, rows: Spreadsheet['rows'], at: number) {
  const cells = rows.flatMap((row) => (row[at] === undefined || row[at] === '' ? [] : [row[at]]))
  const lengths = cells.slice(0, measured).map((cell) => longestLine(textIn(cell)))
  const width = Math.max(narrowest, head.length + 2, ...lengths.map((length) => length + 2))
  const style = styleOf(cells)
  return width <= widest
    ? { width, style }
    : {
        width: widest,
        style: { ...style, alignment: { wrapText: true, vertical: 'top' as const } },
      }
}

function textIn(cell: SpreadsheetCell): string {
  return typeof cell === 'object' ? cell.day : String(cell)
}

function longestLine(text: string): number {
  return Math.max(
    ...text
      .slice(0, 1_000)
      .split('\n')
      .map(({ length }) => length),
  )
}

function styleOf(cells: readonly SpreadsheetCell[]) {
  if (cells.some((cell) => typeof cell === 'string')) return { numFmt: textFormat }
  return cells.some((cell) => typeof cell === 'object') ? { numFmt: dayFormat } : {}
}
