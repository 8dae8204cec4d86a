// SPDX-License-Identifier: EUPL-1.2
// The cells of a workbook (.xlsx) as text. The only file that reads one (ADR 51). How large it becomes
// is counted by us before the library opens it.

import { type Cell, type CellValue, readXlsx } from 'hucre/xlsx'
import { strFromU8 } from 'fflate'
import { granted, refused, type Result } from '#kernel/result.ts'
import { type ArchiveRefusal, openArchive, Unreadable } from '#kernel/zip-archive.ts'
import { sheetLimits } from './sheet-limits.ts'

export type ReadSheet = {
  readonly name: string
  /** Other sheets with something in them, which are not read. */
  readonly others: readonly string[]
  /** Every row from the first of the sheet, so that the place is the number. */
  readonly rows: readonly (readonly string[])[]
}

export async function readWorkbook(
  bytes: Uint8Array,
): Promise<Result<ReadSheet | undefined, ArchiveRefusal>> {
  try {
    const archive = openArchive(bytes, { ...sheetLimits, olderStream: 'Workbook' })
    if (!archive.names.includes('xl/workbook.xml')) return refused('other-kind')
    for (const name of archive.names) {
      const part = archive.read(name)!
      // No spreadsheet program writes one, and what it defines can grow without end.
      if (/\.(xml|rels)$/.test(name) && strFromU8(part).includes('<!DOCTYPE')) {
        return refused('broken')
      }
    }
    return granted(await readCells(bytes))
  } catch (error) {
    if (error instanceof Unreadable) return refused(error.refusal)
    // What the library cannot read is no workbook; it throws errors of many names.
    return refused('broken')
  }
}

async function readCells(bytes: Uint8Array): Promise<ReadSheet | undefined> {
  const { sheets } = await readXlsx(bytes, {
    sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
    readStyles: true,
    maxRows: sheetLimits.rowsRead,
  })
  const filled = sheets.filter(({ rows }) =>
    rows.some((row) => row.some((one) => saysSomething(one))),
  )
  const [first, ...others] = filled
  if (!first) return undefined
  return {
    name: first.name,
    others: others.map(({ name }) => name),
    rows: first.rows.map((row, at) =>
      row.map((value, place) => textOf(value, first.cells?.get(`${at},${place}`))),
    ),
  }
}

const saysSomething = (value: CellValue) => value !== null && value !== ''

/** As a person reads it: a day without a time, a number with the zeros that it is shown with. */
function textOf(value: CellValue, cell: Cell | undefined): string {
  if (value === null) return ''
  if (value instanceof Date) return dayText(value)
  if (typeof value === 'boolean') return value ? 'ja' : 'nej'
  if (typeof value !== 'number') return value
  const zeros = /^0+$/.exec(cell?.style?.numFmt ?? '')?.[0].length ?? 0
  return String(value).padStart(zeros, '0')
}

/** Spreadsheets have no zone: what is shown there is what UTC says here. */
function dayText(value: Date): string {
  if (Number.isNaN(value.getTime())) return ''
  const [day = '', time = ''] = value.toISOString().split('T')
  return time.startsWith('00:00') ? day : `${day} ${time.slice(0, 5)}`
}
