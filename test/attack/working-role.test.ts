// SPDX-License-Identifier: EUPL-1.2
// Someone speaks SQL with the rights that the pages have. What is fixed stays as it was.

import assert from 'node:assert/strict'
import { before, after, test } from 'node:test'
import pg from 'pg'
import { day } from '#kernel/day.ts'
import { ensureBackupRole } from '#platform/backup/backup-role.ts'
import { withMigratingRole } from '#platform/database/migrator.ts'
import { freshDatabase, type FreshDatabase } from '../support/database.ts'
import { aCounty, aRound, decide } from '../support/decision-round.ts'

let database: FreshDatabase
let client: pg.Client

before(async () => {
  database = await freshDatabase()
  // Roles belong to the whole server: on one where no backup was ever made there is none to try.
  await withMigratingRole(database.migratingUrl, async (owner) => {
    await ensureBackupRole(owner, database.migratingUrl)
    // What no start leaves: so that the guards are met though this right were there.
    const name = new URL(database.migratingUrl).pathname.slice(1)
    await owner.query(`grant temporary on database ${name} to samsyn_working`)
  })
  const county = await aCounty(database.db, day('2026-03-19'))
  const round = await aRound(county, { slug: 'avtalet' })
  await decide(county, round, county.parties[3]!)
  client = new pg.Client({ connectionString: database.workingUrl })
  await client.connect()
})

after(async () => {
  await client.end()
  await database[Symbol.asyncDispose]()
})

/** Refused by a guard or for want of rights; a mistake in the statement itself would be another code. */
async function assertRefused(statements: string): Promise<void> {
  try {
    await assert.rejects(
      client.query(`begin; ${statements}; commit`),
      (error: pg.DatabaseError) => {
        // No right, a guard that restricts, or a key that is still used.
        assert.match(String(error.code), /^(23001|23503|42501)$/, error.message)
        return true
      },
    )
  } finally {
    await client.query('rollback')
  }
}

const journalled = (subject: string) => `
  insert into journal (id, room, event, subject_kind, subject_id, product_day, is_public, row_hash)
  select gen_random_uuid(), 'agreement', 'false', 'version', ${subject}, '2026-03-19', false, ''`

const attacks: Readonly<Record<string, string>> = {
  'a journal row is changed': `update journal set event = 'other'`,
  'a journal row is deleted': `delete from journal`,
  'the journal is emptied': `truncate journal`,
  'a seal is changed': `update journal_seal set hash = 'x'`,
  'a seal is deleted': `delete from journal_seal`,
  'a seal is planted': `
    insert into journal_seal (number, below_transaction, row_count, public_row_count, rows, previous_hash, hash, sealed_at)
    values (1, 1000000000000, 0, 0, '[]', repeat('0', 64), repeat('0', 64), now())`,
  'a seal is planted as the product': `
    select set_config('samsyn.role', 'system', true);
    insert into journal_seal (number, below_transaction, row_count, public_row_count, rows, previous_hash, hash, sealed_at)
    values (1, 1000000000000, 0, 0, '[]', repeat('0', 64), repeat('0', 64), now())`,
  'a seal is asked for by someone else than the product': `select seal_journal()`,
  'sealing is made another': `create or replace function seal_journal() returns bigint language sql as 'select 1'`,
  'seals are held back': `lock table journal_seal in exclusive mode`,
  'the journal is counted from elsewhere': `update journal_epoch set transaction_offset = -1000`,
  'a frozen wording is changed': `update provision_wording set heading = 'Annat'`,
  'a frozen wording is deleted': `delete from provision_wording`,
  'a wording is moved out of a frozen text': `
    ${journalled(`'00000000-0000-7000-8000-000000000001'`)};
    insert into version (id, document_id, label, title, status)
      select '00000000-0000-7000-8000-000000000001', id, 'u', 'u', 'draft' from document limit 1;
    update provision_wording set version_id = '00000000-0000-7000-8000-000000000001'
      where version_id = (select id from version where status = 'frozen' limit 1)`,
  'a frozen version becomes a draft again': `
    ${journalled('id')} from version where status = 'frozen';
    update version set status = 'draft' where status = 'frozen'`,
  'a frozen version gets another title': `update version set title = 'Annat'`,
  'a frozen version gets another hash': `update version set text_hash = 'x'`,
  'a temporary table answers for the versions': `
    create temp table version (id uuid, status text) on commit drop;
    update provision_wording set heading = 'Annat'`,
  'a package gets another text': `delete from package_version`,
  'a package gets another hash': `update package set package_hash = 'x'`,
  'a decision is deleted': `delete from council_decision`,
  'a decision gets another outcome': `update council_decision set outcome = 'rejected'`,
  'a decision gets a reservation': `update council_decision set reservation_note = 'Ja'`,
  'a decision gets a condition': `update council_decision set changes_note = 'Ja'`,
  'a decision was recorded by another': `update council_decision set recorded_by = null`,
  'a day that is recorded is moved': `update council_decision set attested_on = attested_on + 1`,
  'a file is exchanged': `update file_chunk set content = ''`,
  'a file is deleted': `delete from file_chunk`,
  'a step is undone': `delete from step_act`,
  'a step is opened again in silence': `update step_reopening set reason = 'Annat'`,
  'an event of validity is changed': `update validity_event set note = 'Annat'`,
  'an event that was withdrawn counts again': `delete from validity_event_withdrawal`,
  'a shared text is taken from those who name it': `delete from shared_text`,
  'a reason is put beside a frozen text': `
    insert into provision_removal select version_id, provision_id, 'Annat'
      from provision_wording join version on version.id = version_id where status = 'frozen' limit 1`,
  'a law is put beside a frozen text': `
    insert into law_reference (version_id, provision_id, position, label)
      select version_id, provision_id, 99, 'HSL'
      from provision_wording join version on version.id = version_id where status = 'frozen' limit 1`,
  'the database says that it was made anew': `update making set id = gen_random_uuid()`,
  'what a backup reads is opened': `set role samsyn_backup`,
  'applied migrations are told otherwise': `delete from schema_migration`,
  'a letter is deleted': `delete from mail`,
  'a letter goes to another': `
    select set_config('samsyn.role', 'system', true);
    update mail set to_person_id = (select id from person limit 1)`,
  'someone else is spared reminders': `
    insert into mail_choice select id, false from person limit 1`,
  'a reopening is taken away': `delete from step_reopening`,
  'the guards are taken away': `alter table journal disable trigger all`,
  'the guards are passed by': `set session_replication_role = replica`,
  'a guard is rewritten': `create or replace function refuse_change() returns trigger language plpgsql as 'begin return new; end'`,
}
for (const [what, statements] of Object.entries(attacks)) {
  test(`refused: ${what}`, () => assertRefused(statements))
}

test('refused: a status changes and a temporary table answers for the journal', async () => {
  await assert.rejects(
    client.query(`begin;
      create temp table journal (subject_id uuid, transaction_number bigint) on commit drop;
      insert into journal select id, current_transaction_number() from version;
      update version set status = 'withdrawn';
      commit`),
    /without a journal row/,
  )
  await client.query('rollback')
})

test('a seal that a temporary table stands in for is made of the journal all the same', async () => {
  await client.query(`
    select set_config('samsyn.role', 'system', false);
    create temp table journal (id uuid, row_hash text, is_public boolean, transaction_number bigint);
    create temp table journal_seal (number bigint, below_transaction bigint, hash text);
    create temp table journal_epoch (transaction_offset bigint);
    insert into journal_epoch values (1000000000000)`)
  const { rows } = await client.query('select seal_journal() as number')
  const { rows: seals } = await client.query(
    `select number, row_count = (select count(*) from public.journal where transaction_number < below_transaction) as is_whole,
       below_transaction <= pg_snapshot_xmax(pg_current_snapshot())::text::bigint as is_past
     from public.journal_seal`,
  )
  assert.deepEqual(seals, [{ number: rows[0].number, is_whole: true, is_past: true }])
  await client.query(
    `drop table journal, journal_seal, journal_epoch; select set_config('samsyn.role', '', false)`,
  )
})

test('pages are renewed whatever the working role has tried with the seals', async () => {
  const revision = async () =>
    (await client.query('select public_revision() as now')).rows[0].now as string
  const before = await revision()
  await client.query(`${journalled('id')} from version limit 1`)
  assert.equal(await revision(), before, 'it was not public')
  await client.query(`${journalled('id').replace("false, ''", "true, ''")} from version limit 1`)
  assert.notEqual(await revision(), before)
})
