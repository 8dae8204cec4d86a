// SPDX-License-Identifier: EUPL-1.2
// The names of the cases and questions that rows of the journal are about.

import type { NamedInJournal, ToldToJournal } from '#kernel/gathered/journal.ts'
import type { Db } from '#platform/database/database.ts'

export async function namedGuidance(
  db: Db,
  rows: readonly ToldToJournal[],
): Promise<ReadonlyMap<string, NamedInJournal>> {
  const idsOf = (kind: string) => [
    ...new Set(rows.flatMap((row) => (row.subjectKind === kind ? [row.subjectId] : []))),
  ]
  const [caseIds, questionIds] = [idsOf('guiding-case'), idsOf('staff-question')]
  const [cases, questions] = await Promise.all([
    caseIds.length === 0
      ? []
      : db
          .selectFrom('guiding_case')
          .select(['id', 'number', 'title'])
          .where('id', 'in', caseIds)
          .execute(),
    questionIds.length === 0
      ? []
      : db
          .selectFrom('staff_question')
          .select(['id', 'number'])
          .where('id', 'in', questionIds)
          .execute(),
  ])
  return new Map<string, NamedInJournal>([
    ...cases.map(({ id, number, title }): [string, NamedInJournal] => [
      id,
      { name: title, path: `/vem-ansvarar/fall/${number}` },
    ]),
    ...questions.map(({ id, number }): [string, NamedInJournal] => [
      id,
      { name: number, path: `/vem-ansvarar/fragor/${number}` },
    ]),
  ])
}
