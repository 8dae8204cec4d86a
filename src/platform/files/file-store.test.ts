// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { freshDatabase } from '../../../test/support/database.ts'
import { NotFound } from '#kernel/faults.ts'
import { inTransaction, openDatabase, theProduct } from '#platform/database/database.ts'
import { putFile, readFile } from '#platform/files/file-store.ts'

test('a file comes back as it was stored, whatever its size', async () => {
  await using database = await freshDatabase()
  for (const size of [0, 1, 256 * 1024, 256 * 1024 + 1, 3_000_000]) {
    const bytes = randomBytes(size)
    const stored = await inTransaction(database.db, theProduct, (tx) =>
      putFile(tx, bytes, 'application/pdf'),
    )
    assert.equal(stored.hash, createHash('sha256').update(bytes).digest('hex'))
    const read = await readFile(database.db, stored.hash)
    assert.deepEqual(Buffer.from(read.bytes), bytes)
    assert.equal(read.byteCount, size)
    assert.equal(read.mediaType, 'application/pdf')
  }
})

test('the same bytes are stored once', async () => {
  await using database = await freshDatabase()
  for (let times = 0; times < 2; times++) {
    await inTransaction(database.db, theProduct, (tx) =>
      putFile(tx, Buffer.from('same'), 'text/plain'),
    )
  }
  assert.equal((await database.db.selectFrom('file_chunk').select('position').execute()).length, 1)
})

test('a file that is missing or damaged is not given out', async () => {
  await using database = await freshDatabase()
  await assert.rejects(readFile(database.db, 'none'), NotFound)
  const { hash } = await inTransaction(database.db, theProduct, (tx) =>
    putFile(tx, Buffer.from('whole'), 'text/plain'),
  )
  // The working role may not exchange a file: it takes the owner of the table, or a broken disk.
  const owner = openDatabase({ connectionString: database.migratingUrl })
  await owner
    .updateTable('file_chunk')
    .set({ content: Buffer.from('hole') })
    .execute()
  await owner.destroy()
  await assert.rejects(readFile(database.db, hash), /damaged/)
})
