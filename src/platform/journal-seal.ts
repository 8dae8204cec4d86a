// SPDX-License-Identifier: EUPL-1.2
// The journal is sealed in batches into a hash chain. Whoever has kept one published seal can
// show that no row before it has been altered, taken away or slipped in.

import { sql } from 'kysely'
import { type Instant, fromEpoch } from '#kernel/instant.ts'
import { sha256 } from '#kernel/sha256.ts'
import { type Db, inTransaction, theProduct } from '#platform/database.ts'
import { repeat } from '#platform/jobs/repeat.ts'

/** A seal without the rows it covers. */
export type Seal = {
  readonly number: number
  readonly belowTransaction: number
  readonly rowCount: number
  readonly publicRowCount: number
  readonly previousHash: string
  readonly hash: string
  readonly sealedAt: Instant
}

/** One row as it was sealed: its id and its hash. */
export type SealedRow = readonly [id: string, rowHash: string]

export const hashBeforeFirstSeal = '0'.repeat(64)

// Any number will do, as long as no one else in the database locks the same.
const sealingLock = 7_302_001

/** The hash of a seal: over the one before it, what it says and every row it covers. */
export function hashOfSeal(seal: Omit<Seal, 'hash'>, rows: readonly SealedRow[]): string {
  return sha256(
    [
      seal.previousHash,
      seal.number,
      seal.belowTransaction,
      seal.rowCount,
      seal.publicRowCount,
      seal.sealedAt,
      ...rows.map(([id, rowHash]) => `${id} ${rowHash}`),
    ].join('\n'),
  )
}

/**
 * Seals the rows of all transactions that have ended since the last seal. Nothing to seal, or
 * another process is sealing: nothing is done.
 */
export function sealJournal(db: Db): Promise<Seal | undefined> {
  return inTransaction(db, theProduct, async (tx) => {
    const lock = await sql<{ taken: boolean }>`
      select pg_try_advisory_xact_lock(${sealingLock}) as taken`.execute(tx)
    if (!lock.rows[0]!.taken) return undefined
    // Asked before the rows are read: every transaction below the limit has then ended, so that
    // none of its rows can appear after the seal.
    const limit = await sql<{ below: number }>`
      select oldest_running_transaction_number() as below`.execute(tx)
    const belowTransaction = limit.rows[0]!.below
    const previous = await tx
      .selectFrom('journal_seal')
      .select(['number', 'below_transaction', 'hash'])
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst()
    const journalRows = await tx
      .selectFrom('journal')
      .select(['id', 'row_hash', 'is_public'])
      .where('transaction_number', '>=', previous?.below_transaction ?? 0)
      .where('transaction_number', '<', belowTransaction)
      .orderBy('id')
      .execute()
    if (journalRows.length === 0) return undefined
    const rows = journalRows.map(({ id, row_hash }): SealedRow => [id, row_hash])
    const unsigned = {
      number: (previous?.number ?? 0) + 1,
      belowTransaction,
      rowCount: rows.length,
      publicRowCount: journalRows.filter((row) => row.is_public).length,
      previousHash: previous?.hash ?? hashBeforeFirstSeal,
      sealedAt: fromEpoch(Date.now()),
    }
    const seal: Seal = { ...unsigned, hash: hashOfSeal(unsigned, rows) }
    await tx
      .insertInto('journal_seal')
      .values({
        number: seal.number,
        below_transaction: seal.belowTransaction,
        row_count: seal.rowCount,
        public_row_count: seal.publicRowCount,
        rows: JSON.stringify(rows),
        previous_hash: seal.previousHash,
        hash: seal.hash,
        sealed_at: seal.sealedAt,
      })
      .execute()
    return seal
  })
}

/** Seals every so many seconds until stopped. Stopping waits for a seal that is being made. */
export function startSealing(
  db: Db,
  everySeconds: number,
  onFault: (error: unknown) => void,
): () => Promise<void> {
  return repeat(everySeconds, () => sealJournal(db), onFault)
}

/** The newest seals, newest first. */
export async function listSeals(db: Db, most: number): Promise<Seal[]> {
  const rows = await db
    .selectFrom('journal_seal')
    .select([
      'number',
      'below_transaction',
      'row_count',
      'public_row_count',
      'previous_hash',
      'hash',
      'sealed_at',
    ])
    .orderBy('number', 'desc')
    .limit(most)
    .execute()
  return rows.map(sealOf)
}

export function sealOf(row: {
  number: number
  below_transaction: number
  row_count: number
  public_row_count: number
  previous_hash: string
  hash: string
  sealed_at: Instant
}): Seal {
  return {
    number: row.number,
    belowTransaction: row.below_transaction,
    rowCount: row.row_count,
    publicRowCount: row.public_row_count,
    previousHash: row.previous_hash,
    hash: row.hash,
    sealedAt: row.sealed_at,
  }
}
