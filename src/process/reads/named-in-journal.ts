// SPDX-License-Identifier: EUPL-1.2
// The names of what rows of the journal are about: a route, and a step of one.

import type { NamedInJournal, ToldToJournal } from '#kernel/gathered/journal.ts'
import type { Db } from '#platform/database/database.ts'

export async function namedInJournal(
  db: Db,
  rows: readonly ToldToJournal[],
): Promise<ReadonlyMap<string, NamedInJournal>> {
  const ids = [...new Set(rows.map(({ subjectId }) => subjectId))]
  if (ids.length === 0) return new Map()
  const [routes, steps] = await Promise.all([
    db.selectFrom('route').select(['id', 'title']).where('id', 'in', ids).execute(),
    db
      .selectFrom('route_step')
      .innerJoin('route', 'route.id', 'route_step.route_id')
      .select(['route_step.id', 'route_step.title_sv', 'route_step.title_en', 'route.title'])
      .where('route_step.id', 'in', ids)
      .execute(),
  ])
  return new Map<string, NamedInJournal>([
    ...routes.map(({ id, title }) => [id, { name: title }] as const),
    ...steps.map(
      ({ id, title, ...step }) =>
        [
          id,
          { name: { sv: `${step.title_sv}, ${title}`, en: `${step.title_en}, ${title}` } },
        ] as const,
    ),
  ])
}
