// SPDX-License-Identifier: EUPL-1.2
// Words found in provisions.

import type { Db } from '#platform/database/database.ts'
import { sql } from 'kysely'

export type ProvisionHit = {
  readonly versionId: string
  readonly provisionId: string
  readonly number: string
  readonly heading: string
  readonly plainText: string
}

/** Provisions of the given versions whose words match, Swedish stems; the best first. */
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
  const [rows, counted] = await Promise.all([
    matching
      .select(['version_id', 'provision_id', 'number', 'heading', 'plain_text'])
      .orderBy(sql`ts_rank(search, ${query})`, 'desc')
      .orderBy('position')
      .limit(input.limit)
      .offset(input.offset)
      .execute(),
    matching.select(db.fn.countAll<number>().as('count')).executeTakeFirstOrThrow(),
  ])
  return {
    count: Number(counted.count),
    hits: rows.map((row) => ({
      versionId: row.version_id,
      provisionId: row.provision_id,
      number: row.number,
      heading: row.heading,
      plainText: row.plain_text,
    })),
  }
}
