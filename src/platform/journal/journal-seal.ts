// SPDX-License-Identifier: EUPL-1.2
// The journal is sealed in batches into a hash chain. Whoever has kept one published seal can
// show that no row before it has been altered, taken away or slipped in. A seal is made by the database
// (`seal_journal`); here it is asked for, read and computed anew.

import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import { sha256 } from '#kernel/sha256.ts'
import { type Db, inTransaction, theProduct } from '#platform/database/database.ts'
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
 * Seals the rows of transactions that have ended since the last seal, the oldest first. Nothing to
 * seal, or another process is sealing: nothing is done.
 */
export function sealJournal(db: Db): Promise<Seal | undefined> {
  return inTransaction(db, theProduct, async (tx) => {
    const { rows } = await sql<{ number: number | null }>`
      select seal_journal() as number`.execute(tx)
    if (rows[0]!.number === null) return undefined
    const [made] = await listSeals(tx, 1)
    return made
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
