// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CannotStart } from '#platform/running/cannot-start.ts'
import { audit } from '#platform/journal/audit-command.ts'
import { type Io, Misuse } from '#platform/running/command.ts'
import { sealJournal } from '#platform/journal/journal-seal.ts'
import { freshDatabase } from '../../test/support/database.ts'
import { init } from './init-command.ts'
import { wholeRecord } from '../record.ts'

function ioOn(databaseUrl: string, asJson = true): Io & { readonly answers: string[] } {
  const answers: string[] = []
  return {
    env: { DATABASE_URL: databaseUrl },
    asJson,
    pathOf: (typed) => typed,
    readInput: async () => '',
    answer: (text) => void answers.push(text),
    tell: () => {},
    answers,
  }
}

const usual = ['--county', 'vastra-gotaland', '--admin', 'Drift@Region.Exempel.se']

test('init makes a production installation once, with fifty parties and an administrator', async () => {
  await using database = await freshDatabase()
  const io = ioOn(database.migratingUrl)
  assert.equal(await init(usual, io), 0)
  const { db } = database
  const made = await database.owner.selectFrom('installation').select(['mode', 'county']).execute()
  assert.deepEqual(made, [{ mode: 'production', county: 'vastra-gotaland' }])
  const parties = await db.selectFrom('party').select('id').execute()
  assert.equal(parties.length, 50)
  const people = await db.selectFrom('person').select('email').execute()
  assert.deepEqual(people, [{ email: 'drift@region.exempel.se' }])
  await assert.rejects(init(usual, io), CannotStart)
  assert.equal((await db.selectFrom('party').select('id').execute()).length, 50)
})

test('init says what it does not understand, and leaves nothing behind', async () => {
  await using database = await freshDatabase()
  const io = ioOn(database.migratingUrl)
  await assert.rejects(init([], io), Misuse)
  await assert.rejects(init(['--county', 'mars', '--admin', 'a@b.se'], io), /vastra-gotaland/)
  await assert.rejects(init([...usual.slice(0, 3), 'drift'], io), Misuse)
  assert.deepEqual(await database.db.selectFrom('party').select('id').execute(), [])
})

test('audit verify counts what it has seen, and answers in words or JSON', async () => {
  await using database = await freshDatabase()
  await init(usual, ioOn(database.migratingUrl))
  await sealJournal(database.db)
  const json = ioOn(database.migratingUrl)
  assert.equal(await audit(['verify'], json, wholeRecord), 0)
  const told = JSON.parse(json.answers[0]!) as {
    sealedRows: number
    unsealedRows: number
    record: { fixed: number }
  }
  // The county, its routes, plans, laws, words and words for situations, the administrator and her mandate; and a fingerprint of each party, body and mandate.
  assert.ok(told.record.fixed > 50)
  assert.equal(told.sealedRows + told.unsealedRows, 8 + told.record.fixed)
  const kept = ioOn(database.migratingUrl, false)
  assert.equal(await audit(['verify', '--seal', `99:${'0'.repeat(64)}`], kept, wholeRecord), 1)
  assert.match(kept.answers[0]!, /^Sigill \d+ saknas\.$/)
  await assert.rejects(audit(['verify', '--seal', 'x'], kept, wholeRecord), Misuse)
})
