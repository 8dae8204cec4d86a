// SPDX-License-Identifier: EUPL-1.2
// The names of what rows of the journal are about: a process, and a day of its timeline.

import type { NamedInJournal, ToldToJournal } from '#kernel/gathered/journal.ts'
import type { Db } from '#platform/database/database.ts'

export async function namedInJournal(
  db: Db,
  rows: readonly ToldToJournal[],
): Promise<ReadonlyMap<string, NamedInJournal>> {
  const ids = [...new Set(rows.map(({ subjectId }) => subjectId))]
  if (ids.length === 0) return new Map()
  const [revisions, days] = await Promise.all([
    db
      .selectFrom('revision')
      .select(['id', 'slug', 'title_sv as sv', 'title_en as en'])
      .where('id', 'in', ids)
      .execute(),
    db
      .selectFrom('milestone')
      .select(['id', 'title_sv as sv', 'title_en as en'])
      .where('id', 'in', ids)
      .execute(),
  ])
  return new Map<string, NamedInJournal>([
    ...revisions.map(
      ({ id, slug, sv, en }) => [id, { name: { sv, en }, path: `/sa-gar-det/${slug}` }] as const,
    ),
    ...days.map(({ id, sv, en }) => [id, { name: { sv, en } }] as const),
  ])
}
