// SPDX-License-Identifier: EUPL-1.2
// Mandates that end soon, for administrators and those who coordinate.

import { type ShownList, sliceOf } from '#kernel/list.ts'
import { type ListSaid, listPages } from '#platform/http/list-pages.ts'
import { type Page, show, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { messagesIn } from '../messages.ts'
import { endingWords } from '../messages/ending.ts'
import { listWords } from '../messages/lists.ts'
import { listOpenOffers, listPeople } from '../reads.ts'
import { endingMandates, type Held, mayFollow, rolesThatFollow } from '../rules/ending-mandates.ts'
import { EndingView } from '../views/ending-view.tsx'
import { endingList } from '../views/lists.ts'
import { startIn } from './party-pages.tsx'

const ending: ListSaid<typeof endingList> = {
  list: endingList,
  path: '/min-part/mandat-som-slutar',
  may: rolesThatFollow,
  words: ({ language }) => listWords(language).ending,
  choices: ({ language }) => ({
    succession: (['nobody', 'asked', 'chosen'] as const).map((value) => ({
      value,
      text: endingWords[language].succession[value],
    })),
  }),
  read: async (visit, asked, slice) => sliceOf(endingList, await listRows(visit), asked, slice),
}

export function endingMandatePages(): readonly Page<PageContent>[] {
  return listPages(ending, showEnding)
}

async function listRows(visit: Visit) {
  const { db, today } = visit
  const mandate = visit.getMandate()
  const [people, offers] = await Promise.all([listPeople(db, today), listOpenOffers(db, today)])
  const asHeld = ({ person, mandate: held, actsFor }: (typeof people)[number]): Held => ({
    name: person.name,
    mandate: held,
    actsFor,
  })
  return endingMandates(people.map(asHeld), offers.map(asHeld), today).filter((one) =>
    mayFollow(mandate, one),
  )
}

async function showEnding(visit: Visit, list: ShownList<typeof endingList>) {
  const { language, link } = visit
  const { title } = endingWords[language]
  return show<PageContent>({
    title,
    place: 'min-part',
    kind: 'work',
    crumbs: [
      { text: startIn(visit), href: link('/') },
      { text: messagesIn(language).own.title, href: link('/min-part') },
      { text: title },
    ],
    content: <EndingView {...{ language, list, link }} />,
  })
}
