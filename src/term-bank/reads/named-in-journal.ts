// SPDX-License-Identifier: EUPL-1.2
// The names of what rows of the journal are about.

import type { NamedInJournal, ToldToJournal } from '#kernel/gathered/journal.ts'
import type { Db } from '#platform/database/database.ts'
import { listTerms } from './terms.ts'

export async function namedInJournal(
  db: Db,
  rows: readonly ToldToJournal[],
): Promise<ReadonlyMap<string, NamedInJournal>> {
  if (rows.every(({ subjectKind }) => subjectKind !== 'term')) return new Map()
  const terms = await listTerms(db)
  return new Map(terms.map(({ id, term, slug }) => [id, { name: term, path: `/ordlista/${slug}` }]))
}
