// SPDX-License-Identifier: EUPL-1.2
// What a comment says, field by field. The one list that reading, saving, sending, comparing, hashing and
// handing out go by: a field that is added here is asked of each of them by the compiler.

import type { CommentKind } from './consultation.ts'

export type Said = {
  readonly kind: CommentKind
  readonly text: string
  /** The wording of the provision that is proposed; empty when none is. */
  readonly proposedWording: string
}

/** Each field's column, in the order that the hash of a response writes them. */
const columnOf = {
  kind: 'kind',
  text: 'text',
  proposedWording: 'proposed_wording',
} as const satisfies { readonly [Field in keyof Said]: string }

type ColumnOf = typeof columnOf
type Columns = { readonly [Field in keyof Said as ColumnOf[Field]]: Said[Field] }

/** In the order of the hash: never sorted anew, a new one comes last. */
export const saidFields = Object.keys(columnOf) as readonly (keyof Said)[]

/** The columns, of the table of a draft as of what was sent. */
export const saidColumns: readonly ColumnOf[keyof Said][] = Object.values(columnOf)

/** The same, of a named table. */
export function saidColumnsIn<Table extends string>(
  table: Table,
): readonly `${Table}.${ColumnOf[keyof Said]}`[] {
  return saidColumns.map((column) => `${table}.${column}` as const)
}

/** What a row says. */
export function saidOf(row: Columns): Said {
  return Object.fromEntries(saidFields.map((field) => [field, row[columnOf[field]]])) as Said
}

/** What is said, as a row holds it. */
export function columnsOfSaid(said: Said): Columns {
  return Object.fromEntries(saidFields.map((field) => [columnOf[field], said[field]])) as Columns
}

/** What is said and nothing else of a comment. */
export function onlySaid(comment: Said): Said {
  return Object.fromEntries(saidFields.map((field) => [field, comment[field]])) as Said
}

/** The values in the order of the hash, as they stand or put into words. */
export const valuesOfSaid = (said: Readonly<Record<keyof Said, string>>): readonly string[] =>
  saidFields.map((field) => said[field])

export const isSameSaid = (a: Said, b: Said): boolean =>
  saidFields.every((field) => a[field] === b[field])
