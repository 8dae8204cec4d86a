// SPDX-License-Identifier: EUPL-1.2
// Whether the journal still says what it said when it was sealed.

import { sql } from 'kysely'
import { type Db, inSnapshot, theProduct } from '#platform/database/database.ts'
import {
  hashBeforeFirstSeal,
  hashOfSeal,
  type Seal,
  type SealedRow,
  sealOf,
} from '#platform/journal/journal-seal.ts'

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
  await speakPlainly(db)
  let previous: ReadSeal | undefined
  let sealedRows = 0
  const seen = (finding: Finding | undefined, unsealedRows = 0): Verification => ({
    seals: previous?.seal.number ?? 0,
    sealedRows,
    unsealedRows,
    latest: previous && { number: previous.seal.number, hash: previous.seal.hash },
    finding,
  })
  for (;;) {
    const next = await readSealAfter(db, previous?.seal.number ?? 0)
    if (!next) break
    const finding = checkChain(next, previous, kept) ?? (await checkRows(db, next, previous?.seal))
    if (finding) return seen(finding)
    previous = next
    sealedRows += next.rows.length
  }
  const last = previous?.seal
  if (kept && kept.number > (last?.number ?? 0))
    return seen({ kind: 'seal-missing', seal: (last?.number ?? 0) + 1 })
  const unsealed = await checkUnsealed(db, last?.belowTransaction ?? 0)
  return seen(unsealed.finding, unsealed.rows)
}

/** Whatever the session or the server is set to, names mean PostgreSQL's own first, and then ours. */
export async function speakPlainly(db: Db): Promise<void> {
  await sql`select set_config('timezone', 'UTC', true),
    set_config('search_path', 'pg_catalog, public, pg_temp', true)`.execute(db)
}

/** A seal with the rows it covers, and what the database says beside it. */
type ReadSeal = {
  readonly seal: Seal
  readonly rows: readonly SealedRow[]
  readonly publicTotal: number
  /** Whether it covers only transactions that have been. One that does not would swallow what comes. */
  readonly isPast: boolean
}

async function readSealAfter(db: Db, number: number): Promise<ReadSeal | undefined> {
  const row = await db
    .selectFrom('journal_seal')
    .selectAll()
    .select(
      sql<boolean>`below_transaction <= (select transaction_offset from journal_epoch) + greatest(
        pg_snapshot_xmax(pg_current_snapshot())::text::bigint,
        pg_current_xact_id_if_assigned()::text::bigint)`.as('is_past'),
    )
    .where('number', '>', number)
    .orderBy('number')
    .limit(1)
    .executeTakeFirst()
  return (
    row && {
      seal: sealOf(row),
      rows: row.rows as unknown as SealedRow[],
      publicTotal: row.public_total,
      isPast: row.is_past,
    }
  )
}

function checkChain(
  { seal, rows, publicTotal, isPast }: ReadSeal,
  previous: ReadSeal | undefined,
  kept: KeptSeal | undefined,
): Finding | undefined {
  const number = (previous?.seal.number ?? 0) + 1
  if (seal.number !== number) return { kind: 'seal-missing', seal: number }
  const isWhole =
    isPast &&
    seal.previousHash === (previous?.seal.hash ?? hashBeforeFirstSeal) &&
    seal.belowTransaction > (previous?.seal.belowTransaction ?? 0) &&
    seal.rowCount === rows.length &&
    publicTotal === seal.publicRowCount + (previous?.publicTotal ?? 0) &&
    seal.hash === hashOfSeal(seal, rows)
  const isKept = kept?.number !== seal.number || kept.hash === seal.hash
  return isWhole && isKept ? undefined : { kind: 'seal-altered', seal: seal.number }
}

async function checkRows(
  db: Db,
  sealed: ReadSeal,
  previous: Seal | undefined,
): Promise<Finding | undefined> {
  const { number: seal, belowTransaction, publicRowCount } = sealed.seal
  const found = await readRowsWithIds(
    db,
    sealed.rows.map(([id]) => id),
  )
  for (const [row, hash] of sealed.rows) {
    const now = found.get(row)
    if (now === undefined) return { kind: 'row-missing', row, seal }
    if (now.computed !== hash || now.stored !== hash) return { kind: 'row-altered', row, seal }
  }
  const inRange = await db
    .selectFrom('journal')
    .select('id')
    .where('transaction_number', '>=', previous?.belowTransaction ?? 0)
    .where('transaction_number', '<', belowTransaction)
    .orderBy('id')
    .execute()
  const added = inRange.find(({ id }) => !found.has(id))
  if (added) return { kind: 'row-added', row: added.id, seal }
  const publicRows = [...found.values()].filter((row) => row.is_public).length
  return publicRows === publicRowCount ? undefined : { kind: 'seal-altered', seal }
}

/** As `journal_row_text` had it when the row was written, and not by that function: its owner can rewrite it. */
const computedHash = sql<string>`encode(sha256(convert_to(concat_ws('|', id::text, transaction_number::text,
  room, event, coalesce(person_id::text, '-'), coalesce(mandate_id::text, '-'),
  coalesce(on_behalf_of::text, '-'), subject_kind, subject_id::text,
  (extract(epoch from happened_at) * 1000000)::bigint::text, product_day - date '2000-01-01',
  payload::text, is_public::text), 'UTF8')), 'hex')`

type HashedRow = {
  readonly id: string
  readonly stored: string
  readonly computed: string
  readonly is_public: boolean
}

async function readRowsWithIds(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, HashedRow>> {
  const rows = await db
    .selectFrom('journal')
    .select(['id', 'row_hash as stored', 'is_public', computedHash.as('computed')])
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** Rows that no seal covers yet: however many they are, only the first that is wrong is fetched. */
async function checkUnsealed(
  db: Db,
  from: number,
): Promise<{ rows: number; finding: Finding | undefined }> {
  const unsealed = db.selectFrom('journal').where('transaction_number', '>=', from)
  const { rows } = await unsealed
    .select((select) => select.fn.countAll<number>().as('rows'))
    .executeTakeFirstOrThrow()
  const altered = await unsealed
    .select('id')
    .where('row_hash', '!=', computedHash)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return {
    rows,
    finding: altered && { kind: 'row-altered', row: altered.id, seal: undefined },
  }
}
