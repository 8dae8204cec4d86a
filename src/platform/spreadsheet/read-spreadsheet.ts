// SPDX-License-Identifier: EUPL-1.2
// A file of rows that somebody chose, .xlsx or CSV, as headings and rows of text. What is too large, or
// holds somebody's personal number, is refused with the place and no word of what stood there.

import { granted, refused, type Result } from '#kernel/result.ts'
import { inNormalForm } from '#kernel/text/normal-form.ts'
import { meantSigns, oneLine } from '#kernel/text/signs.ts'
import { tableCells } from '#kernel/text/table-cells.ts'
import { checkNumbers } from '#kernel/text/typed-text.ts'
import type { ArchiveRefusal } from '#kernel/zip-archive.ts'
import { runOffThread, TooMuchWork } from '#platform/work/off-thread.ts'
import { sheetLimits } from './sheet-limits.ts'
import type { ReadSheet, readWorkbook } from './workbook-reader.ts'

export type SheetRow = {
  /** As the spreadsheet counts: its first row is 1. */
  readonly number: number
  readonly cells: readonly string[]
}

export type SheetRows = {
  readonly fileName: string
  readonly sheet: string
  readonly otherSheets: readonly string[]
  readonly heads: readonly string[]
  readonly rows: readonly SheetRow[]
}

export type SheetRefusal =
  | ArchiveRefusal
  | 'no-rows'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'cell-too-long'
  | 'personal-number-in-name'
  | 'personal-number-in-cell'

const reader = {
  module: new URL('./workbook-reader.ts', import.meta.url).href,
  name: 'readWorkbook',
}
const timeLimit = 10_000

export async function readSpreadsheet(file: {
  readonly name: string
  readonly bytes: Uint8Array
}): Promise<Result<SheetRows, SheetRefusal>> {
  const { bytes } = file
  const fileName = oneLine(inNormalForm(file.name).replaceAll(/^.*[/\\]/gs, '')).slice(0, 120)
  if (!checkNumbers(fileName).granted) return refused('personal-number-in-name')
  if (bytes.length === 0) return refused('empty-file')
  if (bytes.length > sheetLimits.fileBytes) return refused('too-large')
  const read = isWorkbook(bytes) ? await readOffThread(bytes) : readText(bytes)
  if (!read.granted) return read
  return read.value ? rowsOf(fileName, read.value) : refused('no-rows')
}

/** A workbook is a zip, and one from before 2007, or with a password, an OLE file. */
function isWorkbook(bytes: Uint8Array): boolean {
  const starts = (...begin: number[]) => begin.every((byte, place) => bytes[place] === byte)
  return starts(0x50, 0x4b) || starts(0xd0, 0xcf, 0x11, 0xe0)
}

async function readOffThread(bytes: Uint8Array) {
  try {
    return await runOffThread<typeof readWorkbook>(reader, bytes, timeLimit)
  } catch (cause) {
    if (cause instanceof TooMuchWork) return refused('too-large')
    throw cause
  }
}

/** UTF-8, or else what older programs in Sweden write. */
function readText(bytes: Uint8Array): Result<ReadSheet, 'other-kind'> {
  if (bytes.includes(0)) return refused('other-kind')
  const rows = tableCells(decoded(bytes).replace(/^\uFEFF/, ''))
  return granted({ name: '', others: [], rows })
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    if (cause instanceof TypeError) return new TextDecoder('windows-1252').decode(bytes)
    throw cause
  }
}

/** The first row that says something holds the headings; rows and columns that say nothing are left out. */
function rowsOf(
  fileName: string,
  { name, others, rows: read }: ReadSheet,
): Result<SheetRows, SheetRefusal> {
  const all = read.map((cells, at) => ({ number: at + 1, cells: cells.map(keptCell) }))
  const [head, ...rows] = all.filter(({ cells }) => cells.some((cell) => cell !== ''))
  if (!head || rows.length === 0) return refused('no-rows')
  if (rows.length > sheetLimits.rows) return refused('too-many-rows', { most: sheetLimits.rows })
  const places = head.cells.flatMap((_, at) => {
    const isUsed = [head, ...rows].some(({ cells }) => (cells[at] ?? '') !== '')
    return isUsed ? [at] : []
  })
  if (places.length > sheetLimits.columns) {
    return refused('too-many-columns', { most: sheetLimits.columns })
  }
  // A heading that holds one is not said: its letter is.
  const numbered = places.find((at) => !checkNumbers(head.cells[at] ?? '').granted)
  if (numbered !== undefined) {
    const place = { row: head.number, column: columnLetter(numbered) }
    return refused('personal-number-in-cell', place)
  }
  const heads = places.map((at) => oneLine(head.cells[at] ?? '') || columnLetter(at))
  const kept = rows.map(({ number, cells }) => ({
    number,
    cells: places.map((at) => cells[at] ?? ''),
  }))
  return checkRows({ fileName, sheet: name, otherSheets: others, heads, rows: kept })
}

const keptCell = (text: string) => meantSigns(inNormalForm(text)).trim()

/** Asked of a file that was chosen, and again of rows that come back from a page. */
export function checkRows(
  sheet: SheetRows,
): Result<SheetRows, 'too-large' | 'cell-too-long' | 'personal-number-in-cell'> {
  let characters = 0
  for (const { number, cells } of sheet.rows) {
    for (const [at, cell] of cells.entries()) {
      const place = { row: number, column: sheet.heads[at] ?? columnLetter(at) }
      characters += cell.length
      if (cell.length > sheetLimits.cellCharacters) return refused('cell-too-long', place)
      if (!checkNumbers(cell).granted) return refused('personal-number-in-cell', place)
    }
  }
  return characters > sheetLimits.allCharacters ? refused('too-large') : granted(sheet)
}

function columnLetter(at: number): string {
  const letter = String.fromCodePoint(65 + (at % 26))
  return at < 26 ? letter : columnLetter(Math.floor(at / 26) - 1) + letter
}
