// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { day } from '#kernel/day.ts'
import { askTogether, readPublicState } from '#platform/cache/public-state.ts'
import { inTransaction, theProduct, type Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { record } from '#platform/journal/journal.ts'
import { freshDatabase, type FreshDatabase } from '../../../test/support/database.ts'

test('those who come while a question is under way share the next one', async () => {
  let committed = 0
  let asked = 0
  const ask = askTogether(async () => {
    asked += 1
    const seen = committed
    await wait(5)
    return seen
  })
  const first = ask()
  committed = 1
  const others = await Promise.all([ask(), ask(), ask()])
  assert.equal(await first, 0)
  assert.deepEqual(others, [1, 1, 1], 'what was committed before they came is seen')
  assert.equal(asked, 2)
  committed = 2
  assert.equal(await ask(), 2)
  assert.equal(asked, 3)
})

test('a question that fails fails those who shared it, and no others', async () => {
  let isAway = true
  const ask = askTogether(async () => {
    await wait(1)
    if (isAway) throw new Error('away')
    return 'well'
  })
  const answers = [ask(), ask(), ask()]
  for (const answer of answers) await assert.rejects(answer, /away/)
  isAway = false
  assert.equal(await ask(), 'well')
})

const today = day('2026-03-19')

function tell(tx: Tx, isPublic: boolean): Promise<void> {
  return record(tx, today, {
    room: 'platform',
    event: 'something-happened',
    subjectKind: 'nothing',
    subjectId: newId(),
    isPublic,
  })
}

async function revisionsOf({ db }: FreshDatabase): Promise<string> {
  const { revisions } = await readPublicState(db, 'demo', () => '2026-03-19T10:00:00.000Z' as never)
  return revisions
}

test('what the public sees has changed exactly when something public is committed', async () => {
  await using database = await freshDatabase()
  const begin = await revisionsOf(database)
  await inTransaction(database.db, theProduct, (tx) => tell(tx, false))
  assert.equal(await revisionsOf(database), begin, 'what is not public changes nothing')
  const changedMind = inTransaction(database.db, theProduct, async (tx) => {
    await tell(tx, true)
    throw new Error('changed my mind')
  })
  await assert.rejects(changedMind, /changed my mind/)
  assert.equal(await revisionsOf(database), begin, 'nor what was never committed')

  const first = Promise.withResolvers<void>()
  const mayEnd = Promise.withResolvers<void>()
  const long = inTransaction(database.db, theProduct, async (tx) => {
    await tell(tx, true)
    await tell(tx, true)
    first.resolve()
    await mayEnd.promise
  })
  await first.promise
  assert.equal(await revisionsOf(database), begin, 'nor what is not committed yet')
  await inTransaction(database.db, theProduct, (tx) => tell(tx, true))
  const second = await revisionsOf(database)
  assert.notEqual(second, begin, 'whoever came later has not had to wait')
  mayEnd.resolve()
  await long
  assert.notEqual(await revisionsOf(database), second)
})

test('rows of the journal that are not sealed cost no visitor anything: none of them is read', async () => {
  await using database = await freshDatabase()
  await inTransaction(database.db, theProduct, (tx) => tell(tx, true))
  const before = await revisionsOf(database)
  const without = database.owner.transaction().execute(async (tx) => {
    await sql`alter table journal rename to journal_aside`.execute(tx)
    await sql`alter table journal_seal rename to journal_seal_aside`.execute(tx)
    return revisionsOf({ ...database, db: tx })
  })
  assert.equal(await without, before)
})
