// SPDX-License-Identifier: EUPL-1.2
// What the room gives the house.

import type { ComponentChildren } from 'preact'
import { addDays, type Day } from '#kernel/day.ts'
import type { LastingPage } from '#kernel/gathered/lasting.ts'
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
import { hasMandateThatEnds, listOpenOffers, listParties, listPeople } from './reads.ts'
import type { BodyEnding, BrokenByEnding } from './rules/county-edit.ts'
import { daysAhead } from './rules/days-ahead.ts'
import {
  daysToldBefore,
  type EndingMandate,
  endingMandates,
  type Held,
  mayFollow,
  mayFollowEnding,
} from './rules/ending-mandates.ts'
import type { Party } from './rules/party.ts'
import { whoIsMissing, type WhoIsMissing } from './rules/who-is-missing.ts'

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
): Pick<Room<PageContent, never>, 'name' | 'pages' | 'menu' | 'named' | 'lasting' | 'waits'> {
  return {
    name: 'organisation',
    pages: organisationPages(wiringFrom(said)),
    menu: [
      { place: 'parter', words: told.menu, menu: 'everyone', position: 4 },
      { place: 'min-part', words: told.ownParty, menu: 'signed-in', position: 2 },
    ],
    named: listNamed,
    lasting: listLasting,
    waits: listWaiting,
  }
}

const notYet = looks('Saknas', 'Missing', 's-dash', 'none')
const nobody = looks('Ingen utsedd', 'Nobody chosen', 's-clock', 'warn')

/** To one who invites: whom the county lacks, and whose mandates end with nobody to follow. */
async function listWaiting(db: Db, mandate: Mandate, on: Day): Promise<readonly Matter[]> {
  if (!mayFollowEnding(mandate.role)) return []
  const isAdministrator = mandate.role === 'administrator'
  // Asked for the number in the menu, on every page.
  const soon = { from: on, until: addDays(on, daysToldBefore) }
  if (!isAdministrator && !(await hasMandateThatEnds(db, soon))) return []
  const [people, offers] = await Promise.all([listPeople(db, on), listOpenOffers(db, on)])
  const held = people.map(heldOf)
  const offered = offers.map(heldOf)
  const ending = endingMandates(held, offered, on).filter(
    (one) => one.successor === undefined && mayFollow(mandate, one),
  )
  return [
    ...(isAdministrator
      ? matterOfMissing(
          whoIsMissing(await listParties(db, on), [...held, ...offered].map(mandateIn)),
        )
      : []),
    ...matterOfEnding(ending),
  ]
}

const mandateIn = ({ mandate }: Held) => mandate

const heldOf = ({
  person,
  mandate,
  actsFor,
}: Awaited<ReturnType<typeof listPeople>>[number]): Held => ({
  name: person.name,
  mandate,
  actsFor,
})

function matterOfMissing({
  processLeader,
  partiesWithoutCoordinator,
}: WhoIsMissing<Party>): readonly Matter[] {
  const names = partiesWithoutCoordinator.map(({ shortName }) => shortName)
  const { noLeader, noCoordinators } = told
  const invite = {
    act: told.invite,
    path: '/min-part/las-in',
    dueOn: undefined,
    status: notYet,
    isLate: false,
    isOwn: true,
    isOptional: true,
  }
  return [
    ...(processLeader
      ? [{ ...invite, ...noLeader, key: 'no-process-leader', about: noLeader.title.sv }]
      : []),
    ...(names.length > 0
      ? [
          {
            ...invite,
            key: 'no-coordinators',
            about: told.ownParty.sv,
            title: noCoordinators.title(names.length),
            text: noCoordinators.text(names),
          },
        ]
      : []),
  ]
}

function matterOfEnding(ending: readonly EndingMandate[]): readonly Matter[] {
  const [first] = ending
  if (!first) return []
  return [
    {
      key: 'mandates-that-end',
      about: told.ownParty.sv,
      title: told.ending.title(ending.length),
      text: told.ending.text(first.name, first.actsFor),
      act: told.ending.act,
      path: '/min-part/mandat-som-slutar?visa=nobody',
      dueOn: first.lastDay,
      status: nobody,
      isLate: false,
      isOwn: true,
    },
  ]
}

async function listNamed(db: Db, words: string, on: Day): Promise<readonly NamedPage[]> {
  const parties = await listParties(db, on)
  return parties
    .filter(({ name }) => holdsWords(name, words))
    .map(({ name, slug }) => ({ kind: told.party, name, href: `/parter/${slug}` }))
}

async function listLasting(db: Db, on: Day): Promise<readonly LastingPage[]> {
  const parties = await listParties(db, on)
  return [{ path: '/parter' }, ...parties.map(({ slug }) => ({ path: `/parter/${slug}` }))]
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
