// SPDX-License-Identifier: EUPL-1.2
// Whether the journal still says what it said when it was sealed.

import { sql } from 'kysely'
import { type Db, inSnapshot, theProduct } from '#platform/database.ts'
import {
  hashBeforeFirstSeal,
  hashOfSeal,
  type Seal,
  type SealedRow,
  sealOf,
} from '#platform/journal-seal.ts'

/** A seal that someone has kept, from a published list. */
export type KeptSeal = { readonly number: number; readonly hash: string }

/** The first thing that is wrong. `seal` is the one that covers it; nothing before the first seal. */
export type Finding =
  | {
      readonly kind: 'row-altered' | 'row-missing' | 'row-added'
      readonly row: string
      readonly seal: number | undefined
    }
  | { readonly kind: 'seal-altered' | 'seal-missing'; readonly seal: number }

export type Verification = {
  readonly seals: number
  readonly sealedRows: number
  readonly unsealedRows: number
  readonly latest: KeptSeal | undefined
  readonly finding: Finding | undefined
}

/**
 * Computes every row's hash and every seal anew and names the first that differs. Against a kept
 * seal it also finds a chain that has been rewritten or cut as a whole.
 */
export function verifyJournal(db: Db, kept?: KeptSeal): Promise<Verification> {
  return inSnapshot(db, theProduct, (snapshot) => verifyJournalIn(snapshot, kept))
}

/** The same within a transaction that is open already. */
export async function verifyJournalIn(db: Db, kept?: KeptSeal): Promise<Verification> {
  let previous: Seal | undefined
  let sealedRows = 0
  const seen = (finding: Finding | undefined, unsealedRows = 0): Verification => ({
    seals: previous?.number ?? 0,
    sealedRows,
    unsealedRows,
    latest: previous && { number: previous.number, hash: previous.hash },
    finding,
  })
  for (;;) {
    const next = await readSealAfter(db, previous?.number ?? 0)
    if (!next) break
    const finding =
      checkChain(next.seal, next.rows, previous, kept) ?? (await checkRows(db, next, previous))
    if (finding) return seen(finding)
    previous = next.seal
    sealedRows += next.rows.length
  }
  if (kept && kept.number > (previous?.number ?? 0)) {
    return seen({ kind: 'seal-missing', seal: (previous?.number ?? 0) + 1 })
  }
  const unsealed = await readRowsBetween(db, previous?.belowTransaction ?? 0, undefined)
  const altered = unsealed.find((row) => row.computed !== row.stored)
  return seen(altered && { kind: 'row-altered', row: altered.id, seal: undefined }, unsealed.length)
}

async function readSealAfter(
  db: Db,
  number: number,
): Promise<{ seal: Seal; rows: readonly SealedRow[] } | undefined> {
  const row = await db
    .selectFrom('journal_seal')
    .selectAll()
    .where('number', '>', number)
    .orderBy('number')
    .limit(1)
    .executeTakeFirst()
  return row && { seal: sealOf(row), rows: row.rows as unknown as SealedRow[] }
}

function checkChain(
  seal: Seal,
  rows: readonly SealedRow[],
  previous: Seal | undefined,
  kept: KeptSeal | undefined,
): Finding | undefined {
  const number = (previous?.number ?? 0) + 1
  if (seal.number !== number) return { kind: 'seal-missing', seal: number }
  const isWhole =
    seal.previousHash === (previous?.hash ?? hashBeforeFirstSeal) &&
    seal.belowTransaction > (previous?.belowTransaction ?? 0) &&
    seal.rowCount === rows.length &&
    seal.hash === hashOfSeal(seal, rows)
  const isKept = kept?.number !== seal.number || kept.hash === seal.hash
  return isWhole && isKept ? undefined : { kind: 'seal-altered', seal: seal.number }
}

async function checkRows(
  db: Db,
  sealed: { readonly seal: Seal; readonly rows: readonly SealedRow[] },
  previous: Seal | undefined,
): Promise<Finding | undefined> {
  const seal = sealed.seal.number
  const found = await readRowsWithIds(
    db,
    sealed.rows.map(([id]) => id),
  )
  for (const [row, hash] of sealed.rows) {
    const now = found.get(row)
    if (now === undefined) return { kind: 'row-missing', row, seal }
    if (now.computed !== hash || now.stored !== hash) return { kind: 'row-altered', row, seal }
  }
  const inRange = await readRowsBetween(
    db,
    previous?.belowTransaction ?? 0,
    sealed.seal.belowTransaction,
  )
  const added = inRange.find(({ id }) => !found.has(id))
  return added && { kind: 'row-added', row: added.id, seal }
}

type HashedRow = { readonly id: string; readonly stored: string; readonly computed: string }

const computedHash = sql<string>`encode(sha256(convert_to(journal_row_text(journal), 'UTF8')), 'hex')`

async function readRowsWithIds(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, HashedRow>> {
  const rows = await hashedRows(db)
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

function readRowsBetween(db: Db, from: number, below: number | undefined): Promise<HashedRow[]> {
  const rows = hashedRows(db).where('transaction_number', '>=', from).orderBy('id')
  return (below === undefined ? rows : rows.where('transaction_number', '<', below)).execute()
}

function hashedRows(db: Db) {
  return db.selectFrom('journal').select(['id', 'row_hash as stored', computedHash.as('computed')])
}
