// SPDX-License-Identifier: EUPL-1.2
// What cases, questions and answers that helped give the house: pages, what waits, and the journal.

import type { Matter } from '#kernel/gathered/matter.ts'
import type { NamedInJournal, ToldToJournal } from '#kernel/gathered/journal.ts'
import type { Day } from '#kernel/day.ts'
import { inBoth } from '#kernel/language.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { StatusLook } from '#kernel/status-look.ts'
import type { Db } from '#platform/database/database.ts'
import type { MenuEntry } from '#platform/room.ts'
import { guidanceInJournal } from '../messages/guidance-in-journal.ts'
import { guidanceIn } from '../messages/guidance.ts'
import { casePages } from '../pages/case-pages.tsx'
import { checklistPages } from '../pages/checklist-page.tsx'
import { questionPages } from '../pages/question-pages.tsx'
import { ratingPages } from '../pages/rating-pages.tsx'
import { namedGuidance } from '../reads/named-guidance.ts'
import { countWaiting } from '../reads/staff-questions.ts'
import { mayGuide } from '../rules/guidance-permissions.ts'
import { questionsRoot } from '../views/guidance/question-views.tsx'
import { questionLooks } from '../views/guidance-looks.ts'

export const guidancePart = {
  pages: [...casePages(), ...questionPages(), ...ratingPages(), ...checklistPages()],
  menu: [
    {
      place: 'vem-ansvarar/fall',
      words: inBoth((language) => guidanceIn(language).cases.title),
      menu: 'service',
      position: 7,
    },
    {
      place: 'vem-ansvarar/fragor',
      words: inBoth((language) => guidanceIn(language).questions.title),
      menu: 'service',
      position: 8,
    },
  ] satisfies readonly MenuEntry[],
  events: guidanceInJournal,
  named: (db: Db, rows: readonly ToldToJournal[]): Promise<ReadonlyMap<string, NamedInJournal>> =>
    namedGuidance(db, rows),
  waits: listWaiting,
}

/** The questions that wait to be read, to be given to a body, and for a body that has let its day pass. */
async function listWaiting(db: Db, mandate: Mandate, today: Day): Promise<readonly Matter[]> {
  if (!mayGuide(mandate, 'handle-questions')) return []
  const { received, open, overdue, firstDue } = await countWaiting(db, today)
  type Words = ReturnType<typeof guidanceIn>['questions']['waiting']
  const matter = (
    key: string,
    count: number,
    said: { readonly title: (words: Words) => string; readonly text: (words: Words) => string },
    more: { readonly state: string; readonly status: StatusLook; readonly dueOn?: Day | undefined },
  ): readonly Matter[] =>
    count === 0
      ? []
      : [
          {
            key: `staff-question ${key}`,
            about: guidanceIn('sv').questions.title,
            title: inBoth((language) => said.title(guidanceIn(language).questions.waiting)),
            text: inBoth((language) => said.text(guidanceIn(language).questions.waiting)),
            act: inBoth((language) => guidanceIn(language).questions.waiting.act),
            path: `${questionsRoot}?lage=${more.state}`,
            dueOn: more.dueOn,
            status: more.status,
            isLate: key === 'overdue',
            isOwn: true,
          },
        ]
  return [
    ...matter(
      'read',
      received,
      { title: (words) => words.read(received), text: (words) => words.readText },
      { state: 'received', status: questionLooks.received },
    ),
    ...matter(
      'pass',
      open,
      { title: (words) => words.pass(open), text: (words) => words.passText },
      { state: 'open', status: questionLooks.open },
    ),
    ...matter(
      'overdue',
      overdue,
      { title: (words) => words.overdue(overdue), text: (words) => words.overdueText },
      { state: 'with-body', status: questionLooks['with-body'], dueOn: firstDue },
    ),
  ]
}
