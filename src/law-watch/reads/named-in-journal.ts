// SPDX-License-Identifier: EUPL-1.2
// The names of what rows of the journal are about.

import type { NamedInJournal, ToldToJournal } from '#kernel/gathered/journal.ts'
import type { Db } from '#platform/database/database.ts'
import { nameOfLaw } from '../rules/law.ts'
import { listLaws } from './laws.ts'

export async function namedInJournal(
  db: Db,
  rows: readonly ToldToJournal[],
): Promise<ReadonlyMap<string, NamedInJournal>> {
  if (rows.every(({ subjectKind }) => subjectKind !== 'law')) return new Map()
  const laws = await listLaws(db)
  return new Map(laws.map((law) => [law.id, { name: nameOfLaw(law), path: `/lagrum/${law.slug}` }]))
}
