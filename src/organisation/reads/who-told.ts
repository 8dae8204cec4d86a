// SPDX-License-Identifier: EUPL-1.2

import type { Instant } from '#kernel/instant.ts'
import type { Db } from '#platform/database/database.ts'

/** Who last told the journal of something, and when. */
export type Told = { readonly name: string | undefined; readonly at: Instant }

/** Who last did something with each of these subjects; those nobody has touched are left out. */
export async function readWhoTold(
  db: Db,
  subjectIds: readonly string[],
): Promise<ReadonlyMap<string, Told>> {
  if (subjectIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('journal')
    .leftJoin('person', 'person.id', 'journal.person_id')
    .distinctOn('journal.subject_id')
    .select(['journal.subject_id', 'journal.happened_at', 'person.name'])
    .where('journal.subject_id', 'in', [...new Set(subjectIds)])
    // The database fixes what was told on its own account, in the same transaction.
    .where('journal.event', '<>', 'fingerprint-fixed')
    .orderBy('journal.subject_id')
    .orderBy('journal.id', 'desc')
    .execute()
  return new Map(
    rows.map((row) => [row.subject_id, { name: row.name ?? undefined, at: row.happened_at }]),
  )
}
