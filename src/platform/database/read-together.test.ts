// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { inTransaction, theProduct } from '#platform/database/database.ts'
import { readOnce } from '#platform/http/read-once.ts'
import { newId } from '#platform/id.ts'
import { readFromAll, readManyTogether, readTogether } from '#platform/database/read-together.ts'
import { freshDatabase } from '../../../test/support/database.ts'

test('what is asked for in the same moment is one question, and each key is asked once', async () => {
  await using database = await freshDatabase()
  const asked: (readonly string[])[] = []
  const nameOf = readTogether('name', async (_, keys) => {
    asked.push(keys)
    return new Map(keys.filter((key) => key !== 'nobody').map((key) => [key, key.toUpperCase()]))
  })
  const reads = readOnce(database.db)
  const answers = await Promise.all(['a', 'b', 'nobody', 'a'].map((key) => nameOf(reads, key)))
  assert.deepEqual(answers, ['A', 'B', undefined, 'A'])
  assert.equal(await nameOf(reads, 'b'), 'B')
  assert.deepEqual(asked, [['a', 'b', 'nobody']])
  assert.equal(await nameOf(readOnce(database.db), 'a'), 'A')
  assert.equal(asked.length, 2)
})

test('in a transaction what was read is asked again, and its own writes are seen', async () => {
  await using database = await freshDatabase()
  const peopleCalled = readManyTogether(
    'people',
    (db, names) => db.selectFrom('person').selectAll().where('name', 'in', names).execute(),
    { key: (row) => row.name, value: (row) => row.email },
  )
  await inTransaction(database.db, theProduct, async (tx) => {
    const [anna, bo] = await Promise.all([peopleCalled(tx, 'Anna'), peopleCalled(tx, 'Bo')])
    assert.deepEqual([anna, bo], [[], []])
    const person = { id: newId(), name: 'Anna', email: 'anna@exempel.se' }
    await tx.insertInto('person').values(person).execute()
    assert.deepEqual(await peopleCalled(tx, 'Anna'), ['anna@exempel.se'])
  })
})

test('one question that fails fails those who asked, and the next asks anew', async () => {
  await using database = await freshDatabase()
  let times = 0
  const unlucky = readTogether('unlucky', async (_, keys) => {
    if (times++ === 0) throw new Error('the first time fails')
    return new Map(keys.map((key) => [key, key]))
  })
  const reads = readOnce(database.db)
  await assert.rejects(unlucky(reads, 'a'), /the first time/)
  assert.equal(await unlucky(reads, 'a'), 'a')
})

test('what different answers give reason to ask for is asked in one question', async () => {
  await using database = await freshDatabase()
  const asked: (readonly string[])[] = []
  const nameOf = readTogether('name', async (_, keys) => {
    asked.push(keys)
    return new Map(keys.map((key) => [key, key]))
  })
  const reads = readOnce(database.db)
  const afterReading = async (table: 'party' | 'body' | 'person', key: string) => {
    await reads.selectFrom(table).select('id').execute()
    return nameOf(reads, key)
  }
  const answers = await Promise.all([
    afterReading('party', 'a'),
    afterReading('body', 'b'),
    afterReading('person', 'c'),
  ])
  assert.deepEqual(answers, ['a', 'b', 'c'])
  assert.deepEqual(
    asked.map((keys) => keys.toSorted()),
    [['a', 'b', 'c']],
  )
})

test('a question that fails does not keep the others waiting', async () => {
  await using database = await freshDatabase()
  const nameOf = readTogether('name', async (_, keys) => new Map(keys.map((key) => [key, key])))
  const reads = readOnce(database.db)
  const failing = sql`select 1/0`.execute(reads)
  const answer = nameOf(reads, 'a')
  await assert.rejects(failing, /division by zero/)
  assert.equal(await answer, 'a')
})

test('of what there is little a page reads all once, and a transaction what it asks for', async () => {
  await using database = await freshDatabase()
  const asked: string[] = []
  const shout = (key: string) => ({ key, loud: key.toUpperCase() })
  const loudOf = readFromAll('loud', {
    all: async () => {
      asked.push('all')
      return ['a', 'b'].map(shout)
    },
    some: async (_, keys) => {
      asked.push(keys.join(' '))
      return keys.filter((key) => key !== 'c').map(shout)
    },
    key: ({ key }) => key,
  })
  const reads = readOnce(database.db)
  const many = ['a', 'b', 'c'].map((key) => loudOf(reads, key))
  assert.deepEqual(
    (await Promise.all(many)).map((row) => row?.loud),
    ['A', 'B', undefined],
  )
  assert.equal((await loudOf(reads, 'a'))?.loud, 'A')
  assert.deepEqual(asked, ['all'])
  await inTransaction(database.db, theProduct, async (tx) => {
    assert.equal((await loudOf(tx, 'b'))?.loud, 'B')
    assert.equal(await loudOf(tx, 'c'), undefined)
  })
  assert.deepEqual(asked, ['all', 'b', 'c'])
})
