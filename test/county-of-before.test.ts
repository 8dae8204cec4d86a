// SPDX-License-Identifier: EUPL-1.2
// An installation from the time when the product knew one county itself: the migration gives it what
// its folder says, and loses nothing.

import assert from 'node:assert/strict'
import pg from 'pg'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { inTransaction, theProduct } from '#platform/database/database.ts'
import { bundledCounty, layCounty } from '../src/county/bundled.ts'
import { readText } from './house/tree.ts'
import { freshDatabase } from './support/database.ts'

const whatIsLaid = [
  'select slug, name_sv, name_en, region_sv, region_en, guiding_questions from county',
  'select kind, steps from county_route order by kind',
  'select code, map_column, map_row, abbreviation from party order by code',
  `select body.slug, parent.slug as parent from body
     left join body as parent on parent.id = body.parent_id order by body.slug`,
] as const

async function laidIn(client: pg.Client): Promise<readonly unknown[]> {
  const laid: unknown[] = []
  for (const query of whatIsLaid) laid.push((await client.query(query)).rows)
  return laid
}

/** What the migration does with the rows that are there already. */
async function migrationOfRows(): Promise<string> {
  const text = await readText('db/migrations/0036-lay-county-as-data.sql')
  const [, rows] = text.split('-- The installations made before this')
  assert.ok(rows)
  return `--${rows}`
}

test('an installation of before gets the county that its folder says, and nothing else changes', async () => {
  await using database = await freshDatabase()
  await inTransaction(database.owner, theProduct, (tx) =>
    layCounty(tx, day('2026-03-19'), bundledCounty('vastra-gotaland')),
  )
  const client = new pg.Client({ connectionString: database.migratingUrl })
  await client.connect()
  try {
    const laid = await laidIn(client)
    await client.query(`delete from county; delete from county_route; update body set parent_id = null;
      update party set map_column = null, map_row = null, abbreviation = null`)
    await client.query(await migrationOfRows())
    assert.deepEqual(await laidIn(client), laid)
  } finally {
    await client.end()
  }
})

test('a database without parties gets no county from the migration', async () => {
  await using database = await freshDatabase()
  const client = new pg.Client({ connectionString: database.migratingUrl })
  await client.connect()
  try {
    assert.deepEqual(await laidIn(client), [[], [], [], []])
  } finally {
    await client.end()
  }
})
