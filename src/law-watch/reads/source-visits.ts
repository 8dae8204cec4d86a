// SPDX-License-Identifier: EUPL-1.2

import type { Db } from '#platform/database/database.ts'
import type { SourceVisit } from '../rules/source.ts'

/** How the last visit to the open source went. */
export async function findLastVisit(db: Db): Promise<SourceVisit | undefined> {
  const row = await db
    .selectFrom('law_source_visit')
    .select(['visited_at', 'outcome', 'facts', 'changes'])
    .orderBy('visited_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return undefined
  return {
    at: row.visited_at,
    outcome: row.outcome,
    facts: row.facts as SourceVisit['facts'],
    changes: row.changes,
  }
}
