// SPDX-License-Identifier: EUPL-1.2
// What the room gives the house: the guide, and marks beside what others show.

import type { ComponentChildren } from 'preact'
import { inBoth } from '#kernel/language.ts'
import type { Room } from '#platform/room.ts'
import type { Db } from '#platform/database/database.ts'
import type { PageContent } from '#web/frame.tsx'
import type { VersionText } from '../agreement/rules/document.ts'
import { guideWords } from './messages/guide.ts'
import { inJournal } from './messages/in-journal.ts'
import { markingWords } from './messages/marking.ts'
import { responsibilityPages } from './pages.ts'
import type { ListBeside } from './reads/guide.ts'
import { readMarksOf } from './reads/marks.ts'
import { guidancePart } from './room/guidance.ts'
import { tellLife } from './room/life.tsx'
import { contradictionsIn, gapsIn } from './rules/findings.ts'

/** `beside` is what other rooms say of the provisions that an answer rests on: that a law changes. */
export function responsibilityRoom(beside: readonly ListBeside[]) {
  return {
    name: 'responsibility',
    pages: [...responsibilityPages(beside), ...guidancePart.pages],
    waits: guidancePart.waits,
    menu: [
      {
        place: 'vem-ansvarar',
        words: inBoth((language) => guideWords(language).title),
        menu: 'everyone',
        position: 5,
      },
      ...guidancePart.menu,
    ],
    journal: { events: { ...inJournal, ...guidancePart.events }, named: guidancePart.named },
    lifeOf: tellLife,
    beforeFreezing: {
      name: inBoth((language) => markingWords(language).check),
      stops: false,
      list: listFindings,
    },
  } as const satisfies Room<PageContent, ComponentChildren> & { readonly beforeFreezing: unknown }
}

/** What is missing or does not agree in the marking of a draft. */
async function listFindings(
  db: Db,
  text: VersionText,
): Promise<readonly { readonly provisionId: string }[]> {
  const marks = await readMarksOf(db, text)
  // A text that nobody has begun to mark lacks all of it: that is no finding of its own.
  if (marks.size === 0) return []
  return [
    ...gapsIn(text.provisions, marks).map(({ provision }) => ({ provisionId: provision.id })),
    ...contradictionsIn(text.provisions, marks).map(({ one }) => ({ provisionId: one.id })),
  ]
}
