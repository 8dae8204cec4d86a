// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { openDatabase } from '#platform/database/database.ts'
import { freshDatabase } from '../../../test/support/database.ts'

test('no statement is translated to machine code, which nothing can cancel', async () => {
  await using database = await freshDatabase()
  for (const waitsForDisk of [true, false]) {
    const db = openDatabase({ connectionString: database.workingUrl, waitsForDisk })
    await using _ = { [Symbol.asyncDispose]: () => db.destroy() }
    const { rows } = await sql<{ jit: string }>`select current_setting('jit') as jit`.execute(db)
    assert.deepEqual(rows, [{ jit: 'off' }])
  }
})
