// SPDX-License-Identifier: EUPL-1.2
// Grown data is data: as much as was asked for, with every guard in its place and a journal that holds.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import pg from 'pg'
import { verifyJournal } from '#platform/journal/journal-verification.ts'
import { growCounty } from '../scripts/bench/grow-county.ts'
import { demonstrationDatabase } from './support/demonstration-database.ts'

const amounts = {
  times: 3,
  comments: 4_000,
  letters: 1_500,
  journalRows: 20_000,
  answered: 'every tenth',
} as const

const database = await demonstrationDatabase()
const owner = new pg.Client({ connectionString: database.migratingUrl })
await owner.connect()
// A letter about something that is not copied stays the only one of its kind.
await owner.query(`
  begin;
  alter table mail no force row level security; alter table mail disable trigger user;
  insert into mail (id, to_person_id, kind, matter_id, subject, body, path, queued_on)
    select gen_random_uuid(), person_id, 'invitation', id, 'Inbjudan', '', '/', '2026-03-19' from mandate limit 1;
  alter table mail enable trigger user; alter table mail force row level security;
  commit`)
const guards = await readGuards()
const first = await readCounts()
await growCounty(owner, amounts)
const grown = await readCounts()

after(async () => {
  await owner.end()
  await database[Symbol.asyncDispose]()
})

/** Row-level security and triggers, as they stand in the catalogue. */
async function readGuards(): Promise<readonly unknown[]> {
  const { rows } = await owner.query(`
    select relname, relrowsecurity, relforcerowsecurity,
      (select json_agg(json_build_array(tgname, tgenabled) order by tgname) from pg_trigger
        where tgrelid = pg_class.oid and not tgisinternal) as triggers,
      (select json_agg(indexrelid::regclass::text order by indexrelid::regclass::text) from pg_index
        where indrelid = pg_class.oid) as indexes
    from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname`)
  return rows
}

/** As someone who sees every row: the owner, without forced row-level security, for as long as it takes. */
async function readCounts() {
  await owner.query('begin')
  for (const table of ['comment', 'comment_answer', 'response', 'mail', 'draft_comment'])
    await owner.query(`alter table ${table} no force row level security`)
  const { rows } = await owner.query<Record<string, number>>(`
    select (select count(*)::int from comment) as comments,
      (select count(*)::int from comment_answer) as answers,
      (select count(*)::int from mail) as letters,
      (select count(*)::int from mail where status = 'sent') as sent,
      (select count(*)::int from draft_comment) as drafts,
      (select count(*)::int from journal) as "journalRows",
      (select count(*)::int from consultation) as consultations,
      (select count(*)::int from decision_round) as decisions,
      (select count(*)::int from document) as documents,
      (select count(*)::int from version) as versions,
      (select count(*)::int from provision_wording) as provisions,
      (select count(*)::int from party) as parties`)
  await owner.query('rollback')
  return rows[0] as Readonly<Record<string, number>>
}

test('there is as much of everything as was asked for', () => {
  const { times } = amounts
  for (const name of ['consultations', 'decisions', 'documents', 'drafts']) {
    assert.equal(grown[name], first[name]! * times, name)
  }
  // The editions of the main agreement are more still.
  assert.equal(grown['versions'], first['versions']! * times + times - 1)
  assert.ok(grown['provisions']! > first['provisions']! * times)
  assert.ok(grown['comments']! >= amounts.comments)
  assert.ok(grown['letters']! >= amounts.letters && grown['sent']! > 0)
  assert.equal(grown['journalRows'], amounts.journalRows)
  assert.equal(grown['parties'], first['parties'])
})

test('one comment in ten has its answer', () => {
  const share = grown['answers']! / grown['comments']!
  assert.ok(share > 0.08 && share < 0.12, String(share))
})

test('every guard and index is as before', async () => {
  assert.deepEqual(await readGuards(), guards)
})

test('the journal holds, sealed but for what happened last', async () => {
  const { finding, sealedRows, unsealedRows, seals } = await verifyJournal(database.db)
  assert.equal(finding, undefined)
  assert.equal(sealedRows + unsealedRows, amounts.journalRows)
  assert.equal(unsealedRows, first['journalRows'])
  assert.ok(seals > 100)
})

test('what the product writes comes after all that was put before it', async () => {
  const { rows } = await owner.query<{ newest: string; now: string }>(
    'select max(transaction_number) as newest, current_transaction_number() as now from journal',
  )
  assert.ok(BigInt(rows[0]!.now) > BigInt(rows[0]!.newest))
})

test('a copy refers to copies, and to the parties there are', async () => {
  const { rows } = await owner.query<{ own: number; parents: number; unasked: number }>(`
    select (select count(*)::int from provision_wording one
        join version on version.id = version_id
        join provision on provision.id = provision_id
        where provision.document_id <> version.document_id) as own,
      (select count(*)::int from provision_wording one where parent_id is not null and not exists (
        select from provision_wording other
        where other.version_id = one.version_id and other.provision_id = one.parent_id)) as parents,
      (select count(*)::int from consultation
        where not exists (select from consultee where consultation_id = consultation.id)) as unasked`)
  assert.deepEqual(rows, [{ own: 0, parents: 0, unasked: 0 }])
})
