// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { openDatabase } from '#platform/database/database.ts'
import { freshDatabase } from '../../../test/support/database.ts'

test('a statement is neither translated to machine code nor shared by many processes', async () => {
  await using database = await freshDatabase()
  for (const waitsForDisk of [true, false]) {
    const db = openDatabase({ connectionString: database.workingUrl, waitsForDisk })
    await using _ = { [Symbol.asyncDispose]: () => db.destroy() }
    const { rows } = await sql<{ jit: string; helpers: string }>`select
      current_setting('jit') as jit,
      current_setting('max_parallel_workers_per_gather') as helpers`.execute(db)
    assert.deepEqual(rows, [{ jit: 'off', helpers: '0' }])
  }
})
