// SPDX-License-Identifier: EUPL-1.2
// Whoever owns the tables takes the guards away and changes one thing. `audit verify` names it, whatever
// it is: every column of everything that the record is, each in turn.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { day } from '#kernel/day.ts'
import { audit } from '#platform/journal/audit-command.ts'
import type { Io } from '#platform/running/command.ts'
import { databaseOn, inTransaction, theProduct } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { record } from '#platform/journal/journal.ts'
import { sealJournal } from '#platform/journal/journal-seal.ts'
import { verifyJournal, verifyJournalIn } from '#platform/journal/journal-verification.ts'
import type { KeptNoun, KeptRecord, RecordFinding } from '#platform/record/kept-noun.ts'
import { verifyRecordIn } from '#platform/record/verify-record.ts'
import { wholeRecord } from '../../src/record.ts'
import type { FreshDatabase } from '../support/database.ts'
import { demonstrationDatabase } from '../support/demonstration-database.ts'

let database: FreshDatabase
let owner: pg.Client

/** What guards the rows, taken away by the one who may. */
const unguarded = `do $$ declare one record; begin
  for one in select conrelid::regclass as of_table, conname from pg_constraint
    where connamespace = 'public'::regnamespace and contype in ('f', 'c') order by contype loop
    execute format('alter table %s drop constraint %I', one.of_table, one.conname);
  end loop;
  for one in select conrelid::regclass as of_table, conname from pg_constraint
    where connamespace = 'public'::regnamespace and contype in ('u', 'p') loop
    execute format('alter table %s drop constraint %I', one.of_table, one.conname);
  end loop;
  for one in select indexrelid::regclass as name from pg_index join pg_class on pg_class.oid = indexrelid
    where relnamespace = 'public'::regnamespace and indisunique loop
    execute format('drop index %s', one.name);
  end loop;
  for one in select oid::regclass as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' loop
    execute format('alter table %s disable trigger user', one.name);
    execute format('alter table %s no force row level security', one.name);
  end loop;
end $$`

/** What the demonstration has none of. */
const lacking = `
  insert into step_reopening (id, act_id, reopened_on, reason)
    select gen_random_uuid(), id, done_on, 'Fel dag' from step_act order by id limit 1;
  insert into validity_event_withdrawal
    select id, happened_on, 'Misstag' from validity_event order by id limit 1;
  insert into provision_removal (version_id, provision_id, reason)
    select version_id, provision_id, 'Utgår' from provision_wording join version on version.id = version_id
    where status = 'frozen' order by version_id, position limit 1;
  insert into terms_correction (id, version_id, corrected_on, before, after, reason, decision, decided_on)
    select gen_random_uuid(), version_id, starts_on, 'null', '{}', 'Fel dag', '§ 1', starts_on
    from terms_of_validity order by version_id limit 1;
  insert into registered_adoption_withdrawal
    select id, registered_on, 'Misstag' from registered_adoption order by id limit 1;
  insert into earlier_consultation_withdrawal
    select id, registered_on, 'Misstag' from earlier_consultation order by id limit 1;
  insert into dated_name (id, named_party_id, name, short_name, from_on)
    select gen_random_uuid(), id, 'Nya ' || name, 'Nya', '2026-01-01' from party order by id limit 1;
  insert into response_letter (response_id, party_id, came_on, channel, from_office, file_hash, file_name)
    select id, party_id, submitted_on, 'letter', 'Kansliet', repeat('a', 64), 'brev.pdf'
    from response order by id limit 1;
  insert into response_confirmation (response_id, party_id, confirmed_on)
    select response_id, party_id, came_on from response_letter;
  insert into decision_letter (decision_id, came_on, channel, from_office, file_hash, file_name)
    select id, decided_on, 'letter', 'Kansliet', repeat('a', 64), 'brev.pdf'
    from council_decision order by id limit 1;
  insert into decision_confirmation (decision_id, confirmed_on)
    select decision_id, came_on from decision_letter;`

before(async () => {
  database = await demonstrationDatabase()
  owner = new pg.Client({ connectionString: database.migratingUrl })
  await owner.connect()
  await owner.query(unguarded)
  await owner.query(
    'alter table journal enable trigger user; alter table journal_seal enable trigger user',
  )
  await owner.query(`begin; ${lacking} select fix_fingerprints_anew(); commit`)
  while ((await verifyJournal(database.db)).unsealedRows > 0) await sealJournal(database.db)
})

after(async () => {
  await owner.end()
  await database[Symbol.asyncDispose]()
})

/** What verifying finds after the last statement, none of which is there afterwards. */
async function findingAfter(
  statements: readonly string[],
  record: KeptRecord,
): Promise<RecordFinding | undefined> {
  await owner.query('begin')
  try {
    for (const statement of statements) {
      const { rowCount } = await owner.query(statement)
      assert.ok(rowCount, `nothing was changed by ${statement}`)
    }
    await owner.query(`select set_config('samsyn.role', 'process-leader', true)`)
    const db = databaseOn(owner)
    assert.equal((await verifyJournalIn(db)).finding, undefined)
    return (await verifyRecordIn(db, record)).finding
  } finally {
    await owner.query('rollback')
  }
}

type Column = { readonly of_table: string; readonly name: string; readonly type: string }

/** Another value of the column's own type. */
function otherValue({ name, type }: Column): string {
  const column = `"${name}"`
  const values: Readonly<Record<string, string>> = {
    uuid: 'gen_random_uuid()',
    text: `coalesce(${column}, '') || 'x'`,
    date: `coalesce(${column}, '2026-01-01') + 1`,
    timestamptz: `coalesce(${column}, now()) + interval '1 second'`,
    bool: `not coalesce(${column}, false)`,
    int4: `coalesce(${column}, 0) + 1000`,
    int8: `coalesce(${column}, 0) + 1000`,
    jsonb: `jsonb_build_object('x', ${column})`,
    _text: `${column} || '{x}'::text[]`,
    _uuid: `${column} || array[gen_random_uuid()]`,
  }
  const value = values[type]
  assert.ok(value, `${name} is ${type}`)
  return value
}

const columnsOf = async (): Promise<readonly Column[]> =>
  (
    await owner.query<Column>(
      `select table_name::text as of_table, column_name::text as name, udt_name::text as type
       from information_schema.columns where table_schema = 'public'`,
    )
  ).rows

/** A row of the table that belongs to something kept. */
function oneRow({ table, id, when = 'true', parts }: KeptNoun, of: string): string {
  const part = parts.find((one) => one.table === of)
  if (!part) return `(select t.ctid from public.${table} t where ${when} limit 1)`
  return `(select p.ctid from public.${of} p join public.${table} t on ${part.belongs} where ${when} order by t.${id} limit 1)`
}

for (const noun of wholeRecord.nouns) {
  const only = { nouns: [noun], checks: [] }
  test(`a changed ${noun.noun} is named, whichever column it is`, async (t) => {
    const columns = await columnsOf()
    for (const { table, columns: own } of [noun, ...noun.parts]) {
      for (const name of own) {
        await t.test(`${table}.${name}`, async () => {
          const column = columns.find((one) => one.of_table === table && one.name === name)!
          const finding = await findingAfter(
            [
              `update public.${table} set "${name}" = ${otherValue(column)} where ctid = ${oneRow(noun, table)}`,
            ],
            only,
          )
          assert.equal(finding?.noun, noun.noun)
          if (name !== noun.id || table !== noun.table) assert.equal(finding.kind, 'altered')
        })
      }
    }
  })

  test(`a ${noun.noun} that is taken away, or slipped in, is named`, async () => {
    const gone = await findingAfter(
      [`delete from public.${noun.table} where ctid = ${oneRow(noun, noun.table)}`],
      only,
    )
    assert.deepEqual([gone?.kind, gone?.noun], ['missing', noun.noun])
    const slipped = await findingAfter(
      [
        `insert into public.${noun.table}
         select (jsonb_populate_record(t, jsonb_build_object('${noun.id}', gen_random_uuid()))).*
         from public.${noun.table} t where ctid = ${oneRow(noun, noun.table)}`,
      ],
      only,
    )
    assert.deepEqual([slipped?.kind, slipped?.noun], ['untold', noun.noun])
  })

  for (const part of noun.parts) {
    test(`a ${noun.noun} without one of its ${part.table} is named`, async () => {
      const finding = await findingAfter(
        [`delete from public.${part.table} where ctid = ${oneRow(noun, part.table)}`],
        only,
      )
      assert.deepEqual([finding?.kind, finding?.noun], ['altered', noun.noun])
    })
  }
}

// The owner can write in the journal too, and so fix what she has changed. What stands on receipts and in
// decisions is a hash that was told when it was made, and is made again of the words.
const forged: Readonly<Record<string, { statement: string; noun: string }>> = {
  'a word of a frozen text': {
    statement: `update provision_wording set heading = heading || ' inte' where ctid = (
      select p.ctid from provision_wording p join version on version.id = version_id
      where status = 'frozen' and heading <> '' limit 1)`,
    noun: 'version',
  },
  'a frozen text and its hash': {
    statement: `update version set text_hash = repeat('a', 64) where id = (
      select id from version where status = 'frozen' limit 1)`,
    noun: 'version',
  },
  'which texts a package holds': {
    statement: `delete from package_version where ctid = (select ctid from package_version limit 1)`,
    noun: 'package',
  },
  'the hash of a package': {
    statement: `update package set package_hash = repeat('a', 64) where id = (select id from package limit 1)`,
    noun: 'package',
  },
  'what a party sent': {
    statement: `update response set content = jsonb_set(content, '{overallText}', '"Vi säger nej."') where id = (
      select id from response limit 1)`,
    noun: 'response',
  },
  'what a page shows of what a party sent': {
    statement: `update response set overall_text = 'Vi säger nej.' where id = (select id from response limit 1)`,
    noun: 'response',
  },
  'a stance': {
    statement: `update response set stance = 'oppose' where id = (
      select id from response where stance <> 'oppose' limit 1)`,
    noun: 'response',
  },
  'a comment': {
    statement: `update comment set text = text || ' Nej.' where id = (select id from comment limit 1)`,
    noun: 'response',
  },
  'an answer to a question': {
    statement: `update question_answer set text = text || ' Nej.' where ctid = (select ctid from question_answer limit 1)`,
    noun: 'response',
  },
  'a stance on a part': {
    statement: `delete from response_stance where id = (select id from response_stance limit 1)`,
    noun: 'response',
  },
  'what a council decided': {
    statement: `update council_decision set outcome = 'rejected' where id = (
      select id from council_decision where outcome <> 'rejected' limit 1)`,
    noun: 'decision',
  },
  'when a council decided': {
    statement: `update council_decision set decided_on = decided_on - 1 where id = (select id from council_decision limit 1)`,
    noun: 'decision',
  },
  'on what a council decided': {
    statement: `update council_decision set package_hash = repeat('a', 64) where id = (select id from council_decision limit 1)`,
    noun: 'decision',
  },
  'a byte of a file': {
    statement: `update file_chunk set content = set_byte(content, 0, 255 - get_byte(content, 0)) where ctid = (
      select ctid from file_chunk limit 1)`,
    noun: 'file',
  },
  'the end of a file': {
    statement: `delete from file_chunk where ctid = (select ctid from file_chunk order by position desc limit 1)`,
    noun: 'file',
  },
  'the size of a file': {
    statement: `update file set byte_count = byte_count + 1 where ctid = (select ctid from file limit 1)`,
    noun: 'file',
  },
}
for (const [what, { statement, noun }] of Object.entries(forged)) {
  test(`found though the journal was told of it afterwards: ${what}`, async () => {
    const finding = await findingAfter([statement, 'select fix_fingerprints_anew()'], wholeRecord)
    assert.deepEqual([finding?.kind, finding?.noun], ['altered', noun])
  })
}

test('a county of any size is brought forward: no lock is taken for each of its things', async () => {
  await owner.query('begin')
  try {
    await owner.query('select fix_fingerprints_anew()')
    const { rows } = await owner.query<{ things: number; locks: number }>(`
      select (select count(*)::integer from subjects_of_record()) as things,
        (select count(*)::integer from pg_locks where pid = pg_backend_pid()
          and locktype = 'advisory') as locks`)
    assert.ok(rows[0]!.things > 1_000, String(rows[0]!.things))
    assert.ok(rows[0]!.locks < 5, String(rows[0]!.locks))
  } finally {
    await owner.query('rollback')
  }
})

test('a function of the database that was rewritten hides nothing', async () => {
  await owner.query('begin')
  try {
    await owner.query(`
      create or replace function journal_row_text(row_of journal) returns text language sql immutable as $$ select '' $$;
      create or replace function fingerprint_of(noun text, subject uuid) returns text language sql as $$
        select payload ->> 'fingerprint' from public.journal where subject_id = subject and subject_kind = noun
        and event = 'fingerprint-fixed' limit 1 $$;
      create function public.sha256(bytea) returns bytea language sql as $$ select '\\x00'::bytea $$;
      set local search_path = public, pg_catalog;
      update council_decision set paragraph = '§ 1 000' where id = (select id from council_decision limit 1)`)
    await owner.query(`select set_config('samsyn.role', 'process-leader', true)`)
    const db = databaseOn(owner)
    assert.equal((await verifyJournalIn(db)).finding, undefined)
    assert.equal((await verifyRecordIn(db, wholeRecord)).finding?.noun, 'decision')
    await owner.query(`alter table journal disable trigger user`)
    await owner.query(
      `update journal set event = 'decision-recorded' where id = (select id from journal where event = 'draft-saved' limit 1)`,
    )
    assert.equal((await verifyJournalIn(db)).finding?.kind, 'row-altered')
  } finally {
    await owner.query('rollback')
  }
})

async function verified(args: readonly string[] = []): Promise<{ code: number; answer: string }> {
  const answers: string[] = []
  const io: Io = {
    env: { DATABASE_URL: database.migratingUrl },
    asJson: false,
    pathOf: (typed) => typed,
    readInput: async () => '',
    answer: (text) => void answers.push(text),
    tell: () => undefined,
  }
  const code = await audit(['verify', ...args], io, wholeRecord)
  return { code, answer: answers.join('\n') }
}

test('the command says what is whole, and then the first thing that is not', async () => {
  await inTransaction(database.db, theProduct, (tx) =>
    record(tx, day('2026-03-19'), {
      room: 'platform',
      event: 'tried',
      subjectKind: 'try',
      subjectId: newId(),
      isPublic: false,
    }),
  )
  while ((await verifyJournal(database.db)).unsealedRows > 0) await sealJournal(database.db)
  const whole = await verified()
  assert.equal(whole.code, 0)
  assert.match(
    whole.answer,
    /^\d+ rader i \d+ sigill stämmer, 0 rader väntar på sigill\.\n\d{4} uppgifter är som loggen fick veta, och \d+ fingeravtryck är räknade på nytt\.\n9 av uppgifterna .*\nSenaste sigill: \d+:[0-9a-f]{64}$/,
  )
  const seal = /\d+:[0-9a-f]{64}$/.exec(whole.answer)![0]
  assert.equal((await verified(['--seal', seal])).code, 0)

  await owner.query(
    `update council_decision set outcome = 'rejected' where id = (
       select d.id from council_decision d join party on party.id = deciding_party_id
       where party.name like 'Ale%' limit 1)`,
  )
  const decision = await verified()
  assert.equal(decision.code, 1)
  assert.match(
    decision.answer,
    /\nBeslutet \S+ Ale kommun \([0-9a-f-]{36}\) är inte som loggen fick veta\.\n/,
  )

  await owner.query(
    `update provision_wording set plain_text = plain_text || ' inte', text = replace(text::text, ' ska ', ' bör ')::jsonb
     where version_id = (select version_id from provision_wording join version on version.id = version_id
       where status = 'frozen' limit 1)`,
  )
  assert.match(
    (await verified()).answer,
    /\nDen frysta texten \S+\/\S+ \(.*\) är inte som loggen fick veta\.\n/,
  )

  await owner.query(
    'alter table journal disable trigger user; alter table journal_seal disable trigger user',
  )
  await owner.query(
    `delete from journal where transaction_number >= (
       select below_transaction from journal_seal order by number desc offset 1 limit 1);
     delete from journal_seal where number = (select max(number) from journal_seal)`,
  )
  const [number] = seal.split(':')
  const cut = await verified(['--seal', seal])
  assert.deepEqual([cut.code, cut.answer], [1, `Sigill ${number} saknas.`])
})
