// SPDX-License-Identifier: EUPL-1.2
// Files in the database, named by their hash and kept in chunks. Lists read `file`, never `file_chunk`.

import { createHash } from 'node:crypto'
import { NotFound } from '#kernel/faults.ts'
import type { Db, Tx } from '#platform/database/database.ts'

const chunkSize = 256 * 1024

export type StoredFile = {
  readonly hash: string
  readonly byteCount: number
  readonly mediaType: string
}

/** Stores a file unless the same bytes are there already, and gives its hash. */
export async function putFile(tx: Tx, bytes: Uint8Array, mediaType: string): Promise<StoredFile> {
  const hash = createHash('sha256').update(bytes).digest('hex')
  const stored = { hash, byteCount: bytes.byteLength, mediaType }
  const inserted = await tx
    .insertInto('file')
    .values({ hash, byte_count: bytes.byteLength, media_type: mediaType })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .returning('hash')
    .executeTakeFirst()
  if (inserted === undefined) return stored
  for (let position = 0; position * chunkSize < bytes.byteLength; position++) {
    const content = bytes.subarray(position * chunkSize, (position + 1) * chunkSize)
    await tx.insertInto('file_chunk').values({ file_hash: hash, position, content }).execute()
  }
  return stored
}

/** The whole file. One that is missing, or is not what its hash says, is not given out. */
export async function readFile(
  db: Db,
  hash: string,
): Promise<StoredFile & { readonly bytes: Uint8Array }> {
  const file = await db.selectFrom('file').selectAll().where('hash', '=', hash).executeTakeFirst()
  if (file === undefined) throw new NotFound(`file ${hash}`)
  const chunks = await db
    .selectFrom('file_chunk')
    .select('content')
    .where('file_hash', '=', hash)
    .orderBy('position')
    .execute()
  const bytes = Buffer.concat(chunks.map((chunk) => chunk.content))
  const found = createHash('sha256').update(bytes).digest('hex')
  if (found !== hash) throw new Error(`file ${hash} is damaged: its bytes have the hash ${found}`)
  return { hash, byteCount: file.byte_count, mediaType: file.media_type, bytes }
}
