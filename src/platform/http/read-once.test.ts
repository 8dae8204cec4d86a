// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CompiledQuery } from 'kysely'
import pg from 'pg'
import { freshDatabase, ownerOf } from '../../../test/support/database.ts'
import type { Db } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { recall } from '#platform/cache/read-memory.ts'
import { readOnce, sharedMemory } from '#platform/http/read-once.ts'

const names = async (db: Db) =>
  (await db.selectFrom('care_area').select('name').orderBy('name').execute()).map(
    ({ name }) => name,
  )

async function addArea(db: Db, name: string): Promise<void> {
  await ownerOf(db)
    .insertInto('care_area')
    .values({ id: newId(), name, slug: name.toLowerCase() })
    .execute()
}

test('one visit gets one answer to one question, and the next visit a new one', async () => {
  await using database = await freshDatabase()
  const visit = readOnce(database.db)
  assert.deepEqual(await names(visit), [])
  await addArea(database.db, 'Fyrbodal')
  assert.deepEqual(await names(visit), [])
  const other = await visit.selectFrom('care_area').select('slug').execute()
  assert.deepEqual(other, [{ slug: 'fyrbodal' }], 'another question is asked')
  assert.deepEqual(await names(readOnce(database.db)), ['Fyrbodal'])
})

test('visitors share answers until something public is committed', async () => {
  await using database = await freshDatabase()
  const memoryAt = sharedMemory()
  assert.deepEqual(await names(readOnce(database.db, memoryAt('1').memory)), [])
  await addArea(database.db, 'Fyrbodal')
  assert.deepEqual(await names(readOnce(database.db, memoryAt('1').memory)), [])
  assert.deepEqual(await names(readOnce(database.db, memoryAt('2').memory)), ['Fyrbodal'])
})

test('a question that failed is asked again', async () => {
  await using database = await freshDatabase()
  const reads = readOnce(database.db, sharedMemory()('1').memory)
  const query = CompiledQuery.raw('select * from care_area_that_comes')
  await assert.rejects(reads.executeQuery(query), { code: '42P01' })
  const owner = new pg.Client({ connectionString: database.migratingUrl })
  await owner.connect()
  await owner.query(
    'create table care_area_that_comes (); grant select on care_area_that_comes to samsyn_working',
  )
  await owner.end()
  assert.deepEqual((await reads.executeQuery(query)).rows, [])
})

test('nothing is begun that would have to be ended', async () => {
  await using database = await freshDatabase()
  const reads = readOnce(database.db)
  await assert.rejects(
    reads.transaction().execute(() => Promise.resolve()),
    /use visit\.act/,
  )
})

test('a page that asks for more than can be remembered forgets little by little', async () => {
  await using database = await freshDatabase()
  const { memory } = sharedMemory(20)('1')
  const visit = readOnce(database.db, memory)
  for (let number = 0; number < 30; number += 1) {
    await visit.executeQuery(CompiledQuery.raw(`select ${number} as number`))
  }
  assert.equal(memory.size, 20)
  const known = [...memory.keys()].map((name) => Number(/select (\d+)/.exec(name)![1]))
  assert.deepEqual(
    known,
    Array.from({ length: 20 }, (_, at) => at + 10),
  )
})

test('a page that asks 1 100 things has them all remembered for the next visitor', async () => {
  const memoryAt = sharedMemory()
  const page = async () => {
    const { memory } = memoryAt('1')
    const work = (number: number) => async () => number
    const asked = Array.from({ length: 1_100 }, (_, at) => at)
    for (const number of asked) await recall(memory, `${number}`, work(number))
    return memory.size
  }
  assert.equal(await page(), 1_100)
  assert.equal(memoryAt('1').memory.size, 1_100)
})
