// SPDX-License-Identifier: EUPL-1.2
// Whether what is kept is what the journal was told. Nothing is asked of the functions of the database,
// which whoever owns the tables can rewrite: fingerprints are computed from the program's own list.

import { sql } from 'kysely'
import { type Db, noOne, type Scope } from '#platform/database/database.ts'
import { speakPlainly } from '#platform/journal/journal-verification.ts'
import { fingerprintSql, keptRowsSql } from './fingerprint-sql.ts'
import type { Checked, KeptNoun, KeptRecord, RecordFinding } from './kept-noun.ts'

/** Sees everything that has been sent or decided, and no draft. */
export const readerOfRecord: Scope = { ...noOne, role: 'process-leader' }

export type RecordVerification = {
  /** How many nouns are as the journal was told. */
  readonly fixed: number
  /** How many hashes were made again of what they were made of. */
  readonly recomputed: number
  /** Nouns that were there already when fingerprints began to be fixed: known from that day on. */
  readonly sinceUpgrade: number
  readonly finding: RecordFinding | undefined
}

/** Names the first thing that is not as it was told. Within a snapshot of `readerOfRecord`. */
export async function verifyRecordIn(
  db: Db,
  { nouns, checks }: KeptRecord,
): Promise<RecordVerification> {
  await speakPlainly(db)
  const seen = { fixed: 0, recomputed: 0, sinceUpgrade: 0 }
  for (const noun of nouns) {
    const { count, finding } = await verifyNoun(db, noun)
    seen.fixed += count
    if (finding) return { ...seen, finding }
  }
  for (const check of checks) {
    const { count, finding } = await check(db)
    seen.recomputed += count
    if (finding) return { ...seen, finding }
  }
  return { ...seen, sinceUpgrade: await countSinceUpgrade(db), finding: undefined }
}

const rowsAtATime = 500

type ComparedRow = {
  readonly id: string
  readonly name: string | null
  readonly computed: string
  readonly told: string | null
}

async function verifyNoun(db: Db, noun: KeptNoun): Promise<Checked> {
  let count = 0
  for (let after: string | undefined; ;) {
    const rows: ComparedRow[] = await readCompared(db, noun, after)
    const wrong = rows.find(({ computed, told }) => computed !== told)
    if (wrong) {
      const { id, name, told } = wrong
      const kind = told === null ? 'untold' : 'altered'
      return { count, finding: findingOf(noun, kind, id, name ?? undefined) }
    }
    count += rows.length
    after = rows.at(-1)?.id
    if (rows.length < rowsAtATime) break
  }
  const gone = await findGone(db, noun)
  return { count, finding: gone === undefined ? undefined : findingOf(noun, 'missing', gone) }
}

function findingOf(
  { noun, inWords }: KeptNoun,
  kind: RecordFinding['kind'],
  id: string,
  name?: string,
): RecordFinding {
  return { kind, noun, inWords, id, name }
}

async function readCompared(
  db: Db,
  noun: KeptNoun,
  after: string | undefined,
): Promise<ComparedRow[]> {
  const id = sql.raw(`t.${noun.id}`)
  const { rows } = await sql<ComparedRow>`
    select ${id}::text as id, ${sql.raw(noun.name)} as name, ${sql.raw(fingerprintSql(noun))} as computed,
      (select payload ->> 'fingerprint' from public.journal
       where event = 'fingerprint-fixed' and subject_kind = ${noun.noun} and subject_id = ${id}
       order by transaction_number desc, id desc limit 1) as told
    from ${sql.raw(keptRowsSql(noun))}
      and (${after ?? null}::uuid is null or ${id} > ${after ?? null}::uuid)
    order by ${id} limit ${rowsAtATime}`.execute(db)
  return rows
}

/** The first that the journal was told of and that is not there, or is a draft again. */
async function findGone(db: Db, noun: KeptNoun): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select told.subject_id::text as id from (
      select distinct on (subject_id) subject_id, payload ->> 'fingerprint' as fingerprint
      from public.journal where event = 'fingerprint-fixed' and subject_kind = ${noun.noun}
      order by subject_id, transaction_number desc, id desc) told
    where told.fingerprint is not null
      and not exists (select from ${sql.raw(keptRowsSql(noun))} and ${sql.raw(`t.${noun.id}`)} = told.subject_id)
    order by 1 limit 1`.execute(db)
  return rows[0]?.id
}

async function countSinceUpgrade(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from public.journal
    where event = 'fingerprint-fixed' and payload ? 'sinceUpgrade'`.execute(db)
  return rows[0]!.count
}
