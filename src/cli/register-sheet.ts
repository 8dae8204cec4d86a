// SPDX-License-Identifier: EUPL-1.2
// A sheet of rows that register what already applies, as the rows that a JSON file would hold. Headings
// are the names of the fields, in English as in JSON or in Swedish.

import type { Bilingual } from '#kernel/language.ts'
import { plainHeading } from '#kernel/described-import.ts'
import { fileSentences } from '#platform/import/import-sentences.ts'
import { readSpreadsheet, type SheetRows } from '#platform/spreadsheet/read-spreadsheet.ts'
import { fieldInSwedish } from './register-rows.ts'

const numbers = new Set([
  'periodYears',
  'noticeMonths',
  'extensionYears',
  'maxExtensions',
  'asked',
  'answered',
])
const choices = new Set(['isStatutory', 'continuesUntilReplaced', 'followsMain', 'isAssumed'])
const lists = new Set(['documents'])

export type SheetOfRows =
  | {
      /** As JSON would hold them, each with its number in the sheet. */
      readonly rows: readonly Readonly<Record<string, unknown>>[]
      readonly numbers: readonly number[]
    }
  | { readonly fault: Bilingual }

export async function readSheetOfRows(name: string, bytes: Uint8Array): Promise<SheetOfRows> {
  const read = await readSpreadsheet({ name, bytes })
  if (!read.granted) {
    const { refusal, facts } = read
    const say = (language: 'sv' | 'en') => fileSentences[language][refusal](facts)
    return { fault: { sv: say('sv'), en: say('en') } }
  }
  const { heads, rows } = read.value
  const fields = heads.map(fieldOf)
  const unknown = heads.find((_, at) => fields[at] === undefined)
  if (unknown !== undefined) {
    return {
      fault: {
        sv: `Rubriken ${unknown} är inget fält. Fälten står i driftguiden.`,
        en: `The heading ${unknown} is no field. The operator’s guide lists them.`,
      },
    }
  }
  return {
    rows: rows.map((row) => rowOf(row, fields as readonly string[])),
    numbers: rows.map(({ number }) => number),
  }
}

/** «document», «Dokument» and «dokument (document)»; a Swedish name that two fields have is the first. */
function fieldOf(head: string): string | undefined {
  const plain = plainHeading(head)
  const names = Object.entries(fieldInSwedish)
  const found = names.find(([field, swedish]) =>
    [field, swedish, `${swedish} (${field})`].some((one) => plainHeading(one) === plain),
  )
  return found?.[0]
}

/** An empty cell is a field that is not there. */
function rowOf({ cells }: SheetRows['rows'][number], fields: readonly string[]) {
  return Object.fromEntries(
    fields.flatMap((field, at) => {
      const cell = cells[at] ?? ''
      return cell === '' ? [] : [[field, valueOf(field, cell)]]
    }),
  )
}

function valueOf(field: string, cell: string): unknown {
  if (numbers.has(field) && /^\d{1,9}$/.test(cell)) return Number(cell)
  if (lists.has(field)) return cell.split(',').map((part) => part.trim())
  const said = cell.toLowerCase()
  if (choices.has(field) && ['ja', 'true', 'yes'].includes(said)) return true
  if (choices.has(field) && ['nej', 'false', 'no'].includes(said)) return false
  return cell
}
