// SPDX-License-Identifier: EUPL-1.2
// Words found in provisions.

import type { Db } from '#platform/database/database.ts'
import { readSlice } from '#platform/database/list-reads.ts'
import { sql } from 'kysely'

export type ProvisionHit = {
  readonly versionId: string
  readonly provisionId: string
  readonly number: string
  readonly heading: string
  readonly plainText: string
}

/**
 * Provisions of the given versions whose words match, Swedish stems; the best first. Hits that are as
 * good as each other stand as in their editions, so that each is on one page and on no other.
 */
export async function searchProvisions(
  db: Db,
  input: {
    readonly words: string
    readonly versionIds: readonly string[]
    readonly limit: number
    readonly offset: number
  },
): Promise<{ readonly hits: readonly ProvisionHit[]; readonly count: number }> {
  if (input.versionIds.length === 0 || input.words.trim() === '') return { hits: [], count: 0 }
  const query = sql<string>`websearch_to_tsquery('swedish', ${input.words})`
  const matching = db
    .selectFrom('provision_wording')
    .where('version_id', 'in', input.versionIds)
    .where(sql<boolean>`search @@ ${query}`)
  const { rows, count } = await readSlice(
    matching.select(['version_id', 'provision_id', 'number', 'heading', 'plain_text']),
    {
      by: [sql`-ts_rank(search, ${query})`],
      id: [sql.ref('version_id'), sql.ref('position'), sql.ref('provision_id')],
      isDown: false,
    },
    input,
  )
  return {
    count,
    hits: rows.map((row) => ({
      versionId: row.version_id,
      provisionId: row.provision_id,
      number: row.number,
      heading: row.heading,
      plainText: row.plain_text,
    })),
  }
}
