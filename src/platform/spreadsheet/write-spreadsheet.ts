// SPDX-License-Identifier: EUPL-1.2
// Rows as a workbook (.xlsx) for who fetches a file. Many rows are written in a thread of their own.

import { runOffThread } from '#platform/work/off-thread.ts'
import { type Spreadsheet, writeWorkbook } from './workbook-writer.ts'

export const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const writer = {
  module: new URL('./workbook-writer.ts', import.meta.url).href,
  name: 'writeWorkbook',
}
/** What takes longer to hand over to a thread than to do: some milliseconds. */
const cellsAtOnce = 2_000
const timeLimit = 20_000

export async function writeSpreadsheet(sheet: Spreadsheet): Promise<Uint8Array> {
  return sheet.rows.length * sheet.heads.length <= cellsAtOnce
    ? writeWorkbook(sheet)
    : runOffThread<typeof writeWorkbook>(writer, sheet, timeLimit)
}
