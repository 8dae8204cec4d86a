// SPDX-License-Identifier: EUPL-1.2
// The names of what rows of the journal are about: the round, whatever in it they tell of.

import type { NamedInJournal, ToldToJournal } from '#kernel/gathered/journal.ts'
import type { Db } from '#platform/database/database.ts'
import { listDecisionRounds } from './rounds.ts'

export async function namedInJournal(
  db: Db,
  rows: readonly ToldToJournal[],
): Promise<ReadonlyMap<string, NamedInJournal>> {
  const rounds = rows.length > 0 ? await listDecisionRounds(db) : []
  const titleOf = new Map(rounds.map(({ id, title }) => [id, title]))
  return new Map(
    rows.flatMap(({ subjectId, payload }) => {
      const name = titleOf.get(subjectId) ?? titleOf.get(String(payload['round'] ?? ''))
      return name === undefined ? [] : [[subjectId, { name }] as const]
    }),
  )
}
