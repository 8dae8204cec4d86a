// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { freshDatabase } from '../../../test/support/database.ts'
import { day } from '#kernel/day.ts'
import { type Db, inTransaction, noOne, theProduct } from '#platform/database/database.ts'
import { readsFor } from '#platform/http/scoped-reads.ts'
import { retryWhenOvertaken } from '#platform/http/retry-when-overtaken.ts'
import { newId } from '#platform/id.ts'

async function partyOf(db: Db): Promise<string | null> {
  const answer = await sql<{ party: string | null }>`select current_party() as party`.execute(db)
  return answer.rows[0]!.party
}

test('each query is read on behalf of its own visitor, and the connection forgets her', async () => {
  await using database = await freshDatabase()
  const parties = [newId(), newId(), newId(), newId(), newId(), newId()]
  const answers = await Promise.all(
    parties.map((partyId) => partyOf(readsFor(database.db, { ...noOne, partyId }))),
  )
  assert.deepEqual(answers, parties)
  const later = await Promise.all(parties.map(() => partyOf(database.db)))
  assert.deepEqual(new Set(later), new Set([null]))
})

test('reads see what was committed a moment ago, and cannot write', async () => {
  await using database = await freshDatabase()
  const reads = readsFor(database.db, noOne)
  const areas = () => reads.selectFrom('care_area').select('name').execute()
  assert.deepEqual(await areas(), [])
  const area = { id: newId(), name: 'Fyrbodal', slug: 'fyrbodal' }
  await assert.rejects(
    reads
      .insertInto('daily_work')
      .values({ name: 'sealing', day: day('2026-03-19') })
      .execute(),
    /read-only transaction/,
  )
  await inTransaction(database.owner, theProduct, (tx) =>
    tx.insertInto('care_area').values(area).execute(),
  )
  assert.deepEqual(await areas(), [{ name: 'Fyrbodal' }])
})

test('a query that fails gives its connection back', async () => {
  await using database = await freshDatabase()
  const reads = readsFor(database.db, noOne)
  for (let tries = 0; tries < 8; tries++) {
    await assert.rejects(sql`select 1/0`.execute(reads), /division by zero/)
  }
  assert.equal(await partyOf(reads), null)
})

test('one who writes what another has just written begins again, and finds it', async () => {
  await using database = await freshDatabase()
  const slug = 'dubbelt'
  const addOnce = () =>
    retryWhenOvertaken(() =>
      inTransaction(database.owner, theProduct, async (tx) => {
        const there = await tx
          .selectFrom('care_area')
          .select('id')
          .where('slug', '=', slug)
          .executeTakeFirst()
        await new Promise((resolve) => setTimeout(resolve, 50))
        if (there) return there.id
        const id = newId()
        await tx.insertInto('care_area').values({ id, name: '', slug }).execute()
        return id
      }),
    )
  const [one, other] = await Promise.all([addOnce(), addOnce()])
  assert.equal(one, other)
})

test('one who was locked out by another begins again', async () => {
  await using database = await freshDatabase()
  const ids = [newId(), newId()]
  await inTransaction(database.owner, theProduct, async (tx) => {
    for (const [place, id] of ids.entries()) {
      await tx
        .insertInto('care_area')
        .values({ id, name: '', slug: String(place) })
        .execute()
    }
  })
  let runs = 0
  // Two take the same rows in opposite order: the database ends one of them.
  const rename = (name: string, order: readonly string[]) =>
    retryWhenOvertaken(() =>
      inTransaction(database.owner, theProduct, async (tx) => {
        runs += 1
        for (const id of order) {
          await tx.updateTable('care_area').set({ name }).where('id', '=', id).execute()
          await new Promise((resolve) => setTimeout(resolve, 100))
        }
      }),
    )
  await Promise.all([rename('one', ids), rename('other', ids.toReversed())])
  assert.ok(runs > 2, 'one of them began again')
  const rows = await database.db.selectFrom('care_area').select('name').distinct().execute()
  assert.equal(rows.length, 1, 'the one that came last renamed both')
})
