// SPDX-License-Identifier: EUPL-1.2
// What the room gives the house.

import type { ComponentChildren } from 'preact'
import type { Day } from '#kernel/day.ts'
import type { Matter } from '#kernel/gathered/matter.ts'
import type { NamedPage } from '#kernel/gathered/text.ts'
import { holdsWords } from '#kernel/text/holds-words.ts'
import type { Bilingual } from '#kernel/language.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { looks } from '#kernel/status-look.ts'
import type { Db, Tx } from '#platform/database/database.ts'
import { linkOnDay } from '#platform/day/link-on-day.ts'
import type { Part, Room } from '#platform/room.ts'
import type { PageContent } from '#web/frame.tsx'
import { told } from './messages/told.ts'
import { organisationPages, type OrganisationWiring } from './pages.tsx'
import { listOpenOffers, listParties, listPeople } from './reads.ts'
import type { BodyEnding, BrokenByEnding } from './rules/county-edit.ts'
import { daysAhead } from './rules/days-ahead.ts'
import { whoIsMissing } from './rules/who-is-missing.ts'

/** What would break in a room above if a body ended, said in words. What it asks of stays as it is till then. */
export type BrokenIfEnded = (tx: Tx, ending: BodyEnding) => Promise<BrokenByEnding>

/** What the rooms above know: of a party, and which days are worth stopping the clock on. */
export type SaidAbove = {
  readonly ofParty: readonly Part<PageContent, ComponentChildren, 'ofParty'>[]
  readonly ahead: readonly Part<PageContent, ComponentChildren, 'ahead'>[]
  readonly brokenIfEnded: readonly BrokenIfEnded[]
  readonly journal: readonly Part<PageContent, ComponentChildren, 'journal'>[]
}

export function organisationRoom(
  said: SaidAbove,
): Pick<Room<PageContent, never>, 'name' | 'pages' | 'menu' | 'named' | 'waits'> {
  return {
    name: 'organisation',
    pages: organisationPages(wiringFrom(said)),
    menu: [
      { place: 'parter', words: told.menu, menu: 'everyone', position: 4 },
      { place: 'min-part', words: told.ownParty, menu: 'signed-in', position: 2 },
    ],
    named: listNamed,
    waits: listWhoIsMissing,
  }
}

const notYet = looks('Saknas', 'Missing', 's-dash', 'none')

/** To an administrator: whom the county lacks. */
async function listWhoIsMissing(db: Db, mandate: Mandate, on: Day): Promise<readonly Matter[]> {
  if (mandate.role !== 'administrator') return []
  const [parties, people, offers] = await Promise.all([
    listParties(db, on),
    listPeople(db, on),
    listOpenOffers(db, on),
  ])
  const held = [...people, ...offers].map((one) => one.mandate)
  const { processLeader, partiesWithoutCoordinator } = whoIsMissing(parties, held)
  const matter = (key: string, about: string, said: Pick<Matter, 'title' | 'text'>): Matter => ({
    key,
    about,
    ...said,
    act: told.invite,
    path: '/min-part/las-in',
    dueOn: undefined,
    status: notYet,
    isLate: false,
    isOwn: true,
    isOptional: true,
  })
  const names = partiesWithoutCoordinator.map(({ shortName }) => shortName)
  const { noLeader, noCoordinators } = told
  return [
    ...(processLeader ? [matter('no-process-leader', told.noLeader.title.sv, noLeader)] : []),
    ...(names.length > 0
      ? [
          matter('no-coordinators', told.ownParty.sv, {
            title: noCoordinators.title(names.length),
            text: noCoordinators.text(names),
          }),
        ]
      : []),
  ]
}

async function listNamed(db: Db, words: string, on: Day): Promise<readonly NamedPage[]> {
  const parties = await listParties(db, on)
  return parties
    .filter(({ name }) => holdsWords(name, words))
    .map(({ name, slug }) => ({ kind: told.party, name, href: `/parter/${slug}` }))
}

function wiringFrom({ ofParty, ahead, brokenIfEnded, journal }: SaidAbove): OrganisationWiring {
  return {
    journal,
    partsOfParty: (db, party, visit) => {
      const { asOf, today, language } = visit
      const shown = { on: asOf, today, language, link: linkOnDay(visit) }
      return Promise.all(ofParty.map((part) => part(db, party, shown)))
    },
    async listBroken(tx, ending) {
      const told: Bilingual[] = []
      // One after the other: each may hold something.
      for (const broken of brokenIfEnded) told.push(...(await broken(tx, ending)))
      return told
    },
    comingEvents: async (db, today) => {
      const told = await Promise.all(ahead.map((part) => part(db, today)))
      return daysAhead(today, told.flat())
    },
  }
}
