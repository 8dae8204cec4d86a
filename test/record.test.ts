// SPDX-License-Identifier: EUPL-1.2
// What the record is. A new table or column is part of it, or is said here not to be and why.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { fingerprintFunctionSql, subjectsFunctionSql } from '#platform/record/fingerprint-sql.ts'
import { wholeRecord } from '../src/record.ts'
import { rightsOnTables } from './house/working-rights.ts'
import { freshDatabase } from './support/database.ts'

const names = 'names and addresses are looked up, so that a person can be taken out of the register'

/** Tables that are no part of the record. */
const tablesLeftOut: readonly string[] = Object.entries(rightsOnTables).flatMap(
  ([table, { notKept }]) => (notKept === undefined ? [] : [table]),
)

/** Columns of the record's tables that may change without a word, or that only say whose row it is. */
const columnsLeftOut: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  party: {
    map_column: 'where its tile is drawn',
    map_row: 'where its tile is drawn',
    abbreviation: 'what its tile is called',
  },
  body: { parent_id: 'where it belongs; nothing is decided by it' },
  mandate: { title: names, phone: names },
  version: { revision: 'counts how often the draft was saved' },
  provision_wording: {
    version_id: 'whose it is',
    revision: 'counts how often the draft was saved',
    words: 'computed by the database',
  },
  law_reference: { version_id: 'whose it is' },
  provision_removal: { version_id: 'whose it is' },
  package_version: { package_id: 'whose it is' },
  earlier_consultation_withdrawal: { earlier_id: 'whose it is' },
  registered_adoption_withdrawal: { registration_id: 'whose it is' },
  validity_event_withdrawal: { event_id: 'whose it is' },
  shared_text: { revision: 'counts how often it was saved' },
  consultation: {
    revision: 'counts how often it was saved',
    response_count: 'the next number of a response',
    comment_count: 'the next number of a comment',
  },
  consultation_question: { consultation_id: 'whose it is' },
  consultee: { consultation_id: 'whose it is' },
  consultation_notice: { consultation_id: 'whose it is' },
  response_stance: { response_id: 'whose it is' },
  question_answer: { response_id: 'whose it is' },
  comment: { response_id: 'whose it is' },
  comment_answer: { revision: 'counts how often it was saved' },
  round_party: { round_id: 'whose it is' },
  route_step: { route_id: 'whose it is' },
  step_reopening: { act_id: 'whose it is' },
  revision_document: { revision_id: 'whose it is' },
  milestone: { revision_id: 'whose it is' },
  revision_round: { revision_id: 'whose it is' },
}

async function asOwner<Row extends pg.QueryResultRow>(query: string): Promise<Row[]> {
  await using database = await freshDatabase()
  const client = new pg.Client({ connectionString: database.migratingUrl })
  await client.connect()
  try {
    return (await client.query<Row>(query)).rows
  } finally {
    await client.end()
  }
}

test('every column of every table is part of the record, or is left out with a reason', async () => {
  const covered = wholeRecord.nouns
    .flatMap(({ table, columns, parts }) => [{ table, columns }, ...parts])
    .flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`))
  const said = Object.entries(columnsLeftOut).flatMap(([table, columns]) =>
    Object.keys(columns).map((column) => `${table}.${column}`),
  )
  const rows = await asOwner<{ place: string }>(
    `select table_name || '.' || column_name as place from information_schema.columns
     join information_schema.tables using (table_schema, table_name)
     where table_schema = 'public' and table_type = 'BASE TABLE'
       and table_name <> all ('{${tablesLeftOut.join()}}')`,
  )
  assert.deepEqual([...covered, ...said].sort(), rows.map(({ place }) => place).sort())
})

test('the tables that are left out are tables', async () => {
  const rows = await asOwner<{ name: string }>(
    `select tablename::text as name from pg_tables where schemaname = 'public'`,
  )
  const tables = new Set(rows.map(({ name }) => name))
  assert.deepEqual(
    tablesLeftOut.filter((name) => !tables.has(name)),
    [],
  )
})

test('the database fixes what the program verifies', async () => {
  const functions = await asOwner<{ name: string; source: string }>(
    `select proname::text as name, prosrc as source from pg_proc
     where proname in ('fingerprint_of', 'subjects_of_record') order by 1`,
  )
  assert.deepEqual(functions, [
    { name: 'fingerprint_of', source: fingerprintFunctionSql(wholeRecord.nouns) },
    { name: 'subjects_of_record', source: subjectsFunctionSql(wholeRecord.nouns) },
  ])
})

test('every noun is fixed when its rows change, and names a room that tells of it', async () => {
  const triggers = await asOwner<{ of_table: string; noun: string; id: string; room: string }>(
    `select tgrelid::regclass::text as of_table, told[1] as noun, told[2] as id, told[3] as room
     from pg_trigger, lateral string_to_array(encode(tgargs, 'escape'), '\\000') told
     where tgname = 'fingerprint_is_fixed' and tgdeferrable and tginitdeferred`,
  )
  for (const { noun, table, id, room } of wholeRecord.nouns) {
    const own = triggers.find((trigger) => trigger.noun === noun && trigger.of_table === table)
    assert.deepEqual(own, { of_table: table, noun, id, room })
  }
  for (const { of_table, noun } of triggers) {
    const told = wholeRecord.nouns.find((one) => one.noun === noun)
    assert.ok(
      told && [told.table, ...told.parts.map(({ table }) => table)].includes(of_table as never),
      `${of_table} is no part of ${noun}`,
    )
  }
})
