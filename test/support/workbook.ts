// SPDX-License-Identifier: EUPL-1.2
// A workbook that was fetched, read back: by the library that wrote it, and as the XML that it is.

import { readXlsx } from 'hucre/xlsx'
import { strFromU8, unzipSync } from 'fflate'

export async function readWorkbook(bytes: Uint8Array) {
  const { sheets } = await readXlsx(bytes)
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  )
  return { sheet: sheets[0]!, sheets: sheets.length, parts }
}

export const isWorkbook = (answer: Response) =>
  answer.headers.get('content-type')?.endsWith('spreadsheetml.sheet') ?? false

/** What an answer says, also where it says it in a workbook. */
export async function textIn(answer: Response): Promise<string> {
  if (!isWorkbook(answer)) return answer.text()
  const { sheet } = await readWorkbook(new Uint8Array(await answer.arrayBuffer()))
  return JSON.stringify(sheet.rows)
}
