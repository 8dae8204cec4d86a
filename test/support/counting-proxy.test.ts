// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { startCountingProxy } from './counting-proxy.ts'
import { freshDatabase } from './database.ts'

async function connected(): Promise<
  AsyncDisposable & {
    client: pg.Client
    take: Awaited<ReturnType<typeof startCountingProxy>>['take']
  }
> {
  const database = await freshDatabase()
  const proxy = await startCountingProxy(database.workingUrl)
  const client = new pg.Client({ connectionString: proxy.url })
  await client.connect()
  return {
    client,
    take: proxy.take,
    async [Symbol.asyncDispose]() {
      await client.end()
      await proxy[Symbol.asyncDispose]()
      await database[Symbol.asyncDispose]()
    },
  }
}

test('to connect is to ask nothing', async () => {
  await using through = await connected()
  assert.deepEqual(through.take(), { statements: 0, trips: 0, texts: [] })
})

test('a statement with and without values is counted, with its words', async () => {
  await using through = await connected()
  const { rows } = await through.client.query('select $1::int + 1 as sum', [1])
  assert.deepEqual(rows, [{ sum: 2 }])
  await through.client.query('select 2')
  assert.deepEqual(through.take(), {
    statements: 2,
    trips: 2,
    texts: ['select $1::int + 1 as sum', 'select 2'],
  })
  assert.equal(through.take().statements, 0)
})

test('several statements in one question are one trip', async () => {
  await using through = await connected()
  await through.client.query('begin; select 1; commit')
  const { statements, trips } = through.take()
  assert.deepEqual({ statements, trips }, { statements: 3, trips: 1 })
})

test('a named statement keeps its words, and one that fails is no statement carried out', async () => {
  await using through = await connected()
  const named = { name: 'n', text: 'select $1::text', values: ['å'.repeat(100_000)] }
  await through.client.query(named)
  await through.client.query(named)
  await assert.rejects(through.client.query('select 1 / 0'))
  const { statements, trips, texts } = through.take()
  assert.deepEqual({ statements, trips }, { statements: 2, trips: 3 })
  assert.deepEqual(texts, ['select $1::text', 'select $1::text', 'select 1 / 0'])
})
