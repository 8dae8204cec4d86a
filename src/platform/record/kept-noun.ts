// SPDX-License-Identifier: EUPL-1.2
// What the record is: nouns of the rooms whose rows are kept as they were told. A row of the list says
// which columns make the fingerprint; the database fixes it in the journal when the transaction that
// told of the noun ends (`fix_fingerprint`), and `audit verify` computes it anew from this very list.

import type { Bilingual } from '#kernel/language.ts'
import type { Db } from '#platform/database/database.ts'
import type { Schema } from '#platform/database/schema.ts'

type Table = keyof Schema
type Column<Of extends Table> = keyof Schema[Of] & string

/** Rows of another table that belong to the noun. */
export type KeptPart = {
  readonly table: Table
  /** How a row `p` of it belongs to the row `t` of the noun: SQL. */
  readonly belongs: string
  readonly columns: readonly string[]
}

export type KeptNoun = {
  /** Its name in the journal. */
  readonly noun: string
  /** The room that tells of it: what changes without a word from that room is not fixed. */
  readonly room: string
  readonly inWords: Bilingual
  readonly table: Table
  readonly id: string
  readonly columns: readonly string[]
  readonly parts: readonly KeptPart[]
  /** SQL on the row `t`: when it is part of the record. A draft is not. */
  readonly when?: string
  /** SQL on the row `t`: what a person calls it. */
  readonly name: string
}

/** A noun whose columns are those of its table. */
export function kept<Of extends Table>(
  noun: Omit<KeptNoun, 'table' | 'id' | 'columns' | 'parts'> & {
    readonly table: Of
    readonly id: Column<Of>
    readonly columns: readonly Column<Of>[]
    readonly parts?: readonly KeptPart[]
  },
): KeptNoun {
  return { parts: [], ...noun }
}

/** Rows of a table that belong to a noun. */
export function part<Of extends Table>(
  table: Of,
  belongs: string,
  columns: readonly Column<Of>[],
): KeptPart {
  return { table, belongs, columns }
}

/** Something that does not agree: with the journal, or with what is kept beside it. */
export type RecordFinding = {
  /**
   * Altered: it is not what was told. Missing: it was told of and is gone. Untold: it is there, and
   * the journal does not know of it.
   */
  readonly kind: 'altered' | 'missing' | 'untold'
  readonly noun: string
  readonly inWords: Bilingual
  readonly id: string
  readonly name: string | undefined
}

export type Checked = { readonly count: number; readonly finding: RecordFinding | undefined }

/** A hash that is kept beside what it was made of, and is made of it again: the first that differs. */
export type RecordCheck = (db: Db) => Promise<Checked>

export type KeptRecord = {
  readonly nouns: readonly KeptNoun[]
  readonly checks: readonly RecordCheck[]
}
