// SPDX-License-Identifier: EUPL-1.2
// The names of what rows of the journal are about: the round, whatever in it they tell of.

import type { NamedInJournal, ToldToJournal } from '#kernel/gathered/journal.ts'
import type { Db } from '#platform/database/database.ts'

export async function namedInJournal(
  db: Db,
  rows: readonly ToldToJournal[],
): Promise<ReadonlyMap<string, NamedInJournal>> {
  const roundOf = ({ subjectKind, subjectId, payload }: ToldToJournal) =>
    subjectKind === 'consultation' ? subjectId : String(payload['consultation'] ?? '')
  const ids = [...new Set(rows.map(roundOf).filter((id) => id !== ''))]
  const questions = rows.filter(({ subjectKind }) => subjectKind === 'question')
  const asked = await (questions.length === 0
    ? []
    : db
        .selectFrom('public_question')
        .select(['id', 'consultation_id'])
        .where(
          'id',
          'in',
          questions.map(({ subjectId }) => subjectId),
        )
        .execute())
  const roundOfQuestion = new Map(asked.map((one) => [one.id, one.consultation_id]))
  const all = [...new Set([...ids, ...roundOfQuestion.values()])]
  if (all.length === 0) return new Map()
  const rounds = await db
    .selectFrom('consultation')
    .select(['id', 'title', 'slug', 'status'])
    .where('id', 'in', all)
    .execute()
  const named = new Map(
    rounds.map(({ id, title, slug, status }): [string, NamedInJournal] => [
      id,
      status === 'draft' ? { name: title } : { name: title, path: `/remiss/${slug}` },
    ]),
  )
  return new Map(
    rows.flatMap((row) => {
      const found = named.get(roundOfQuestion.get(row.subjectId) ?? roundOf(row))
      return found ? [[row.subjectId, found] as const] : []
    }),
  )
}
