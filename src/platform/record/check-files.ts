// SPDX-License-Identifier: EUPL-1.2
// Stored files are named by the hash of their bytes, so a file vouches for itself.

import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '#platform/database/database.ts'
import type { Checked } from './kept-noun.ts'

const inWords = { sv: 'Filen', en: 'The file' }

/** Chunk by chunk, so that memory does not grow with the files. */
export async function checkFiles(db: Db): Promise<Checked> {
  let count = 0
  for (let after = ''; ; count += 1) {
    const { rows } = await sql<{ hash: string; byte_count: number; chunks: number }>`
      select f.hash, f.byte_count,
        (select count(*) from public.file_chunk c where c.file_hash = f.hash) as chunks
      from public.file f where f.hash collate "C" > ${after} order by f.hash collate "C" limit 1`.execute(
      db,
    )
    const file = rows[0]
    if (!file) return { count, finding: undefined }
    const { hash } = file
    if (!(await isWhole(db, file))) {
      return {
        count,
        finding: { kind: 'altered', noun: 'file', inWords, id: hash, name: undefined },
      }
    }
    after = hash
  }
}

async function isWhole(
  db: Db,
  { hash, byte_count, chunks }: { hash: string; byte_count: number; chunks: number },
): Promise<boolean> {
  const sum = createHash('sha256')
  let bytes = 0
  for (let position = 0; position < chunks; position += 1) {
    const chunk = await db
      .selectFrom('file_chunk')
      .select('content')
      .where('file_hash', '=', hash)
      .where('position', '=', position)
      .executeTakeFirst()
    if (!chunk) return false
    sum.update(chunk.content)
    bytes += chunk.content.length
  }
  return bytes === byte_count && sum.digest('hex') === hash
}
