// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import pg from 'pg'
import { day } from '#kernel/day.ts'
import type { JournalRow } from '#kernel/journal-row.ts'
import { inTransaction, theProduct, type Db } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { record, recordAll } from '#platform/journal/journal.ts'
import {
  hashOfSeal,
  listSeals,
  type Seal,
  sealJournal,
  startSealing,
} from '#platform/journal/journal-seal.ts'
import { type Finding, verifyJournal } from '#platform/journal/journal-verification.ts'
import { type FreshDatabase, freshDatabase, ownerOf } from '../../../test/support/database.ts'

const today = day('2026-03-19')

async function write(db: Db, isPublic = true): Promise<void> {
  await inTransaction(db, theProduct, (tx) => record(tx, today, aFact(isPublic)))
}

function aFact(isPublic: boolean): JournalRow {
  return {
    room: 'platform',
    event: 'something-happened',
    subjectKind: 'test',
    subjectId: newId(),
    isPublic,
  }
}

/** Seals when every transaction before has ended; those of other databases on the server count too. */
async function sealAll(db: Db): Promise<Seal | undefined> {
  const deadline = Date.now() + 20_000
  for (;;) {
    const { rows } = await sql<{ ended: boolean }>`
      select oldest_running_transaction_number() > coalesce(max(transaction_number), 0) as ended
      from journal`.execute(ownerOf(db))
    if (rows[0]!.ended) return sealJournal(db)
    assert.ok(Date.now() < deadline, 'a transaction elsewhere never ends')
    await wait(20)
  }
}

/** Three seals: of two rows, of one and of one. */
async function sealedDatabase(): Promise<FreshDatabase> {
  const database = await freshDatabase()
  const { db } = database
  await write(db)
  await write(db, false)
  assert.equal((await sealAll(db))?.rowCount, 2)
  await write(db)
  await sealAll(db)
  await write(db)
  await sealAll(db)
  return database
}

/** As someone who owns the tables and shuts off what protects them. */
async function tamper(database: FreshDatabase, statement: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: database.migratingUrl })
  await client.connect()
  try {
    await client.query('alter table journal disable trigger user')
    await client.query('alter table journal_seal disable trigger user')
    const { rows } = await client.query(statement)
    return rows[0]?.id
  } finally {
    await client.end()
  }
}

async function findingAfter(
  statement: string,
): Promise<{ finding: Finding | undefined; id: string | undefined }> {
  await using database = await sealedDatabase()
  const id = await tamper(database, statement)
  return { finding: (await verifyJournal(database.db)).finding, id }
}

const secondRow = '(select id from journal order by id offset 1 limit 1)'

test('an untouched journal is whole, and its seals form a chain', async () => {
  await using database = await sealedDatabase()
  const { db } = database
  await write(db)
  const verified = await verifyJournal(db)
  assert.equal(verified.finding, undefined)
  assert.deepEqual([verified.seals, verified.sealedRows, verified.unsealedRows], [3, 4, 1])
  const [newest, middle, oldest] = await listSeals(db, 10)
  assert.equal(newest?.previousHash, middle?.hash)
  assert.equal(middle?.previousHash, oldest?.hash)
  assert.equal(oldest?.publicRowCount, 1)
})

test('nothing is sealed twice, and nothing new makes no seal', async () => {
  await using database = await sealedDatabase()
  assert.equal(await sealJournal(database.db), undefined)
})

test('two who seal at once make one seal', async () => {
  await using database = await freshDatabase()
  await write(database.db)
  const both = await Promise.all([sealAll(database.db), sealAll(database.db)])
  assert.equal(both.filter((seal) => seal !== undefined).length, 1)
  assert.equal((await verifyJournal(database.db)).finding, undefined)
})

test('a row of a transaction that has not ended waits for the next seal', async () => {
  await using database = await freshDatabase()
  const { db } = database
  const written = Promise.withResolvers<void>()
  const mayEnd = Promise.withResolvers<void>()
  const slow = inTransaction(db, theProduct, async (tx) => {
    await record(tx, today, {
      room: 'platform',
      event: 'slow',
      subjectKind: 'test',
      subjectId: newId(),
      isPublic: true,
    })
    written.resolve()
    await mayEnd.promise
  })
  await written.promise
  await write(db)
  const during = await sealJournal(db)
  mayEnd.resolve()
  await slow
  const after = await sealAll(db)
  assert.equal((during?.rowCount ?? 0) + (after?.rowCount ?? 0), 2)
  assert.equal((await verifyJournal(db)).finding, undefined)
})

test('an altered row is named', async () => {
  const { finding, id } = await findingAfter(
    `update journal set product_day = '2026-01-01' where id = ${secondRow} returning id`,
  )
  assert.deepEqual(finding, { kind: 'row-altered', row: id, seal: 1 })
})

test('an altered row whose own hash was made anew is named', async () => {
  const { finding, id } = await findingAfter(
    `with changed as (update journal set event = 'other' where id = ${secondRow} returning *)
     select id from changed`,
  )
  assert.deepEqual(finding, { kind: 'row-altered', row: id, seal: 1 })
  await using database = await sealedDatabase()
  await tamper(database, `update journal set event = 'other' where id = ${secondRow}`)
  const altered = await tamper(
    database,
    `update journal set row_hash = encode(sha256(convert_to(journal_row_text(journal), 'UTF8')), 'hex')
     where event = 'other' returning id`,
  )
  const verified = await verifyJournal(database.db)
  assert.deepEqual(verified.finding, { kind: 'row-altered', row: altered, seal: 1 })
})

test('a row that is moved to another transaction is named', async () => {
  const { finding, id } = await findingAfter(
    `update journal set transaction_number = transaction_number + 1000000
     where id = ${secondRow} returning id`,
  )
  assert.deepEqual(finding, { kind: 'row-altered', row: id, seal: 1 })
})

test('a missing row is named', async () => {
  const { finding, id } = await findingAfter(
    `delete from journal where id = ${secondRow} returning id`,
  )
  assert.deepEqual(finding, { kind: 'row-missing', row: id, seal: 1 })
})

test('a row that was slipped in is named', async () => {
  const { finding, id } = await findingAfter(
    `insert into journal (id, transaction_number, room, event, subject_kind, subject_id, product_day, is_public, row_hash)
     select gen_random_uuid(), transaction_number, 'platform', 'false', 'test', gen_random_uuid(), product_day, false, ''
     from journal order by id limit 1 returning id`,
  )
  assert.deepEqual(finding, { kind: 'row-added', row: id, seal: 1 })
})

test('an altered or missing seal is named', async () => {
  const altered = await findingAfter(`update journal_seal set row_count = 9 where number = 2`)
  assert.deepEqual(altered.finding, { kind: 'seal-altered', seal: 2 })
  const missing = await findingAfter(`delete from journal_seal where number = 2`)
  assert.deepEqual(missing.finding, { kind: 'seal-missing', seal: 2 })
})

test('a seal over what has not happened yet is named: it would swallow what comes', async () => {
  await using database = await sealedDatabase()
  const [last] = await listSeals(database.db, 1)
  const planted = {
    number: 4,
    belowTransaction: 1_000_000_000_000,
    rowCount: 0,
    publicRowCount: 0,
    previousHash: last!.hash,
    sealedAt: last!.sealedAt,
  }
  await tamper(
    database,
    `insert into journal_seal (number, below_transaction, row_count, public_row_count, rows, previous_hash, hash, sealed_at)
     values (4, ${planted.belowTransaction}, 0, 0, '[]', '${planted.previousHash}', '${hashOfSeal(planted, [])}', '${planted.sealedAt}')`,
  )
  const { finding } = await verifyJournal(database.db)
  assert.deepEqual(finding, { kind: 'seal-altered', seal: 4 })
})

test('what a seal counts of public rows is computed anew', async () => {
  const { finding } = await findingAfter(
    `update journal_seal set public_total = 9 where number = 2`,
  )
  assert.deepEqual(finding, { kind: 'seal-altered', seal: 2 })
})

test('many rows are sealed some thousands at a time, all of one transaction together', async () => {
  await using database = await freshDatabase()
  const many = (count: number) =>
    inTransaction(database.db, theProduct, (tx) =>
      recordAll(
        tx,
        today,
        Array.from({ length: count }, () => aFact(true)),
      ),
    )
  for (const count of [3000, 1500, 1000, 700]) await many(count)
  const counts = [
    await sealAll(database.db),
    await sealAll(database.db),
    await sealAll(database.db),
  ]
  assert.deepEqual(
    counts.map((seal) => seal?.rowCount),
    [5500, 700, undefined],
  )
  const { finding, sealedRows } = await verifyJournal(database.db)
  assert.deepEqual([finding, sealedRows], [undefined, 6200])
})

test('nobody but the owner of the seals can keep one from being made', async () => {
  await using database = await freshDatabase()
  await write(database.db)
  const client = new pg.Client({ connectionString: database.workingUrl })
  await client.connect()
  try {
    await client.query('begin; lock table journal_seal in access share mode')
    await client.query('select pg_advisory_lock(7302001)')
    await assert.rejects(client.query('lock table journal_seal in row share mode'), {
      code: '42501',
    })
    await client.query('rollback')
    await client.query('begin; lock table journal_seal in access share mode')
    assert.equal((await sealAll(database.db))?.rowCount, 1)
  } finally {
    await client.end()
  }
})

test('against a kept seal, a chain that was cut or rewritten is found', async () => {
  await using database = await sealedDatabase()
  const [kept] = await listSeals(database.db, 1)
  assert.equal((await verifyJournal(database.db, kept)).finding, undefined)
  const other = { number: 3, hash: 'f'.repeat(64) }
  assert.deepEqual((await verifyJournal(database.db, other)).finding, {
    kind: 'seal-altered',
    seal: 3,
  })
  await tamper(database, 'delete from journal_seal where number = 3')
  assert.equal((await verifyJournal(database.db)).finding, undefined)
  const cut = await verifyJournal(database.db, kept)
  assert.deepEqual(cut.finding, { kind: 'seal-missing', seal: 3 })
})

test('the product seals by itself until it is stopped', async () => {
  await using database = await freshDatabase()
  await write(database.db)
  const stop = startSealing(database.db, 0.05, (error) => assert.fail(String(error)))
  const deadline = Date.now() + 5000
  while ((await listSeals(database.db, 1)).length === 0 && Date.now() < deadline) await wait(20)
  await stop()
  assert.equal((await listSeals(database.db, 10)).length, 1)
  await write(database.db)
  await wait(150)
  assert.equal((await listSeals(database.db, 10)).length, 1)
})
