// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { schemaText } from '../scripts/schema-text.ts'
import { readText } from './house/tree.ts'
import { freshDatabase } from './support/database.ts'

test('the row types are those of the migrated database', async () => {
  await using database = await freshDatabase()
  const client = new pg.Client({ connectionString: database.migratingUrl })
  await client.connect()
  const now = await schemaText(client)
  await client.end()
  assert.equal(await readText('src/platform/database/schema.ts'), now, 'run: npm run schema')
})
