// SPDX-License-Identifier: EUPL-1.2
// The rows of a file on their way between a page and its reader: they are kept nowhere else. What comes
// back is read as if a stranger had written it.

import { z } from 'zod'
import { granted, refused, type Result } from '#kernel/result.ts'
import { inNormalForm } from '#kernel/text/normal-form.ts'
import { meantSigns } from '#kernel/text/signs.ts'
import { checkRows, type SheetRows } from '#platform/spreadsheet/read-spreadsheet.ts'
import { sheetLimits } from '#platform/spreadsheet/sheet-limits.ts'

const cell = z
  .string()
  .max(sheetLimits.cellCharacters)
  .transform((text) => meantSigns(inNormalForm(text)).trim())
const cells = z.array(cell).max(sheetLimits.columns)
const carried = z.strictObject({
  fil: z.string().max(120),
  blad: z.string().max(100),
  andra: z.array(z.string().max(100)).max(100),
  rubriker: cells,
  rader: z
    .array(z.tuple([z.int().min(1).max(2_000_000), cells]))
    .min(1)
    .max(sheetLimits.rows),
})

export function carryRows({ fileName, sheet, otherSheets, heads, rows }: SheetRows): string {
  return JSON.stringify({
    fil: fileName,
    blad: sheet.slice(0, 100),
    andra: otherSheets.slice(0, 20).map((name) => name.slice(0, 100)),
    rubriker: heads,
    rader: rows.map(({ number, cells: said }) => [number, said]),
  })
}

export function readCarriedRows(
  text: string,
): Result<SheetRows, 'rows-lost' | 'too-large' | 'cell-too-long' | 'personal-number-in-cell'> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return refused('rows-lost')
  }
  const read = carried.safeParse(json)
  if (!read.success) return refused('rows-lost')
  const { fil: fileName, blad: sheet, andra: otherSheets, rubriker: heads, rader } = read.data
  const rows = rader.map(([number, said]) => ({ number, cells: said }))
  const checked = checkRows({ fileName, sheet, otherSheets, heads, rows })
  return checked.granted ? granted(checked.value) : checked
}
