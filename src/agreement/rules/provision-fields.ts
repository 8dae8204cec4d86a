// SPDX-License-Identifier: EUPL-1.2
// What a provision holds, field by field. The one list that reading, writing, copying, comparing, hashing,
// handing out and the record go by: a field that is added here is asked of each of them by the compiler.

import type { NumberedProvision } from './document.ts'

export type ProvisionField = keyof NumberedProvision

/** Each field's column, and what it is to the text. */
const fields = {
  id: { column: 'provision_id', is: 'identity' },
  parentId: { column: 'parent_id', is: 'place' },
  kind: { column: 'kind', is: 'wording' },
  number: { column: 'number', is: 'computed' },
  address: { column: 'address', is: 'computed' },
  countsFrom: { column: 'counts_from', is: 'numbering', isLeftOut: true },
  writtenNumber: { column: 'written_number', is: 'numbering', isLeftOut: true },
  beginsOn: { column: 'begins_on', is: 'time', isLeftOut: true },
  beginsSaid: { column: 'begins_said', is: 'time', isLeftOut: true },
  heading: { column: 'heading', is: 'wording' },
  text: { column: 'text', is: 'wording' },
  plainText: { column: 'plain_text', is: 'computed' },
  actor: { column: 'actor', is: 'beside' },
  sharedTextId: { column: 'shared_text_id', is: 'beside' },
  changeReason: { column: 'change_reason', is: 'beside' },
  madeOf: { column: 'made_of', is: 'beside', isLeftOut: true },
  revision: { column: 'revision', is: 'counter' },
} as const satisfies {
  readonly [Field in ProvisionField]: {
    readonly column: string
    /**
     * The wording is what is decided and hashed, and so is what it says of its own number and of the day it
     * begins to apply; what stands beside it is kept, copied and handed out. A place is the tree's, what is computed is made of the rest, and a counter tells drafts apart.
     */
    readonly is:
      'identity' | 'place' | 'wording' | 'numbering' | 'time' | 'computed' | 'beside' | 'counter'
    /** Few provisions say it, and those that do not lack it. */
    readonly isLeftOut?: true
  }
}

type Fields = typeof fields
type Column = Fields[ProvisionField]['column']

/** The fields that are one or other thing to the text. */
export type FieldsThatAre<What extends Fields[ProvisionField]['is']> = {
  [Field in ProvisionField]: Fields[Field]['is'] extends What ? Field : never
}[ProvisionField]

const names = Object.keys(fields) as readonly ProvisionField[]

/** What a clash is about besides the wording: who the provision is, how often it was changed, what stands beside. */
export const fieldsBesideWording = names.filter((name) =>
  ['identity', 'counter', 'beside', 'time'].includes(fields[name].is),
)

/** What a step of a draft changes in a provision; its place is the tree's, and the rest is computed. */
export const fieldsOfStep = names.filter((name) =>
  ['wording', 'numbering', 'time', 'beside'].includes(fields[name].is),
)

/** A row of a provision. Rich text comes as JSON, of which the database knows no more. */
type Columns = {
  readonly [Field in ProvisionField as Fields[Field]['column']]: Field extends 'text'
    ? unknown
    : NumberedProvision[Field] extends readonly (infer One)[] | undefined
      ? One[] | null
      : undefined extends NumberedProvision[Field]
        ? Exclude<NumberedProvision[Field], undefined> | null
        : NumberedProvision[Field]
}

/** The columns of all that a provision holds. */
export const provisionColumns: readonly Column[] = names.map((name) => fields[name].column)

/** The columns that a frozen text is on record with: how often a draft was changed is nobody's business. */
export const recordedColumns: readonly Column[] = names
  .filter((name) => fields[name].is !== 'counter')
  .map((name) => fields[name].column)

/** What a row holds. A provision that follows the scheme says nothing of its number. */
export function provisionOf(row: Columns): NumberedProvision {
  const held = names.filter(
    (name) => !('isLeftOut' in fields[name]) || row[fields[name].column] !== null,
  )
  return Object.fromEntries(
    held.map((name) => [name, row[fields[name].column] ?? undefined]),
  ) as NumberedProvision
}

/** A provision, as a row holds it. */
export function columnsOfProvision(
  provision: NumberedProvision,
): Omit<Columns, 'text'> & { readonly text: string } {
  const values = names.map((name) => [fields[name].column, provision[name] ?? null] as const)
  const row = Object.fromEntries(values) as Columns
  return { ...row, text: JSON.stringify(provision.text) }
}
