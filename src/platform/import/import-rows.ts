// SPDX-License-Identifier: EUPL-1.2
// What the rows of an import do: each is read as a form is and given to a command, all in one
// transaction. A preview is the same with everything taken back, so that it says what will happen.

import type { FieldError } from '#kernel/faults.ts'
import {
  cellsByControl,
  type ImportChoices,
  type ImportOf,
  type Pairing,
  type RowDone,
  type RowState,
} from '#kernel/described-import.ts'
import type { Language } from '#kernel/language.ts'
import type { Facts, Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database/database.ts'
import type { SheetRows } from '#platform/spreadsheet/read-spreadsheet.ts'

/** Something wrong in a row, at a cell of it when it is about one. */
export type RowError = {
  readonly row: number
  readonly column: string | undefined
  readonly text: string
}

export type TriedRows = {
  /** By the order of the rows. */
  readonly states: readonly RowState[]
  readonly errors: readonly RowError[]
}

export type RowDeed<Values> = (tx: Tx, values: Values) => Promise<Result<RowDone, string>>

export type Tried<Values> = {
  readonly of: ImportOf<Values>
  readonly sheet: SheetRows
  readonly pairing: Pairing
  readonly choices: ImportChoices
  readonly language: Language
  readonly act: RowDeed<Values>
  readonly sentence: (refusal: string, facts: Facts) => string
}

/** Does every row in order and tells all that is wrong. Whoever calls takes it all back when something is. */
export async function tryRows<Values>(tx: Tx, tried: Tried<Values>): Promise<TriedRows> {
  const states: RowState[] = []
  const errors: RowError[] = []
  for (const { number, cells } of tried.sheet.rows) {
    const done = await tryRow(tx, tried, cells)
    states.push('state' in done ? done.state : 'wrong')
    if ('state' in done) continue
    for (const { field, text } of done.errors) {
      errors.push({ row: number, column: headOf(tried, field), text })
    }
  }
  return { states, errors }
}

async function tryRow<Values>(
  tx: Tx,
  { of, pairing, choices, language, act, sentence }: Tried<Values>,
  cells: readonly string[],
): Promise<{ readonly state: RowDone } | { readonly errors: readonly FieldError[] }> {
  const { byControl, unknown } = cellsByControl(cells, of.columns, pairing, choices)
  const notKnown = unknown.map(({ column, choices: among }) => ({
    field: of.columns.find(({ name }) => name === column)!.at,
    text: sayUnknown(language, among),
  }))
  const read = of.read(byControl, { language, choices })
  if ('errors' in read) {
    // What is said of a cell that holds nothing known is said once.
    const others = read.errors.filter(({ field }) => notKnown.every((one) => one.field !== field))
    return { errors: [...notKnown, ...others] }
  }
  if (notKnown.length > 0) return { errors: notKnown }
  const done = await act(tx, read.values)
  if (done.granted) return { state: done.value }
  const text = sentence(done.refusal, done.facts)
  return { errors: [{ field: read.control(done.place), text }] }
}

/** What the column of a control is called in the file; nothing for what is about the whole row. */
function headOf<Values>({ of, sheet, pairing }: Tried<Values>, field: string): string | undefined {
  const column = of.columns.find(({ at }) => at === field)
  const place = column && pairing[column.name]
  return place === undefined ? undefined : sheet.heads[place]
}

const someChoices = 6

function sayUnknown(
  language: Language,
  among: readonly { readonly texts: readonly string[] }[],
): string {
  const names = among.slice(0, someChoices).map(({ texts }) => texts[0])
  const rest = among.length > someChoices
  return language === 'sv'
    ? `Det som står känns inte igen. Skriv ${rest ? 'till exempel' : 'ett av'}: ${names.join(', ')}.`
    : `What stands there is not known. Write ${rest ? 'for example' : 'one of'}: ${names.join(', ')}.`
}
