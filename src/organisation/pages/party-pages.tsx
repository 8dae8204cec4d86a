// SPDX-License-Identifier: EUPL-1.2
// Public: who the parties are, and one party with what other rooms know of it.

import type { ComponentChildren } from 'preact'
import { NotFound } from '#kernel/faults.ts'
import { type Choice, type ShownList, sliceOf } from '#kernel/list.ts'
import { linkOnDay } from '#platform/day/link-on-day.ts'
import { type ListSaid, listPages } from '#platform/http/list-pages.ts'
import { type Page, show, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { messagesIn } from '../messages.ts'
import { listWords } from '../messages/lists.ts'
import {
  findPartyBySlug,
  listAssociations,
  listBodies,
  listCareAreas,
  listContactPersonsStill,
  listParties,
} from '../reads.ts'
import type { Party, PartyRow } from '../rules/party.ts'
import { partyList } from '../views/lists.ts'
import { PartyList } from '../views/party-list.tsx'
import { PartyView } from '../views/party-view.tsx'

/** What other rooms show on the page of a party: decisions, answers, meetings. */
export type PartsOfParty = (
  db: Visit['db'],
  party: Party,
  visit: Visit,
) => Promise<readonly ComponentChildren[]>

export function partyPages(partsOfParty: PartsOfParty | undefined): readonly Page<PageContent>[] {
  return [
    ...listPages(parties, showParties),
    {
      method: 'GET',
      path: '/parter/:slug',
      may: 'everyone',
      answer: (visit) => showParty(visit, partsOfParty),
    },
  ]
}

const parties: ListSaid<typeof partyList> = {
  list: partyList,
  path: '/parter',
  may: 'everyone',
  words: ({ language }) => listWords(language).parties,
  async choices(visit) {
    const { associations, careAreas } = await readOverview(visit)
    return { association: associations.map(asChoice), careArea: careAreas.map(asChoice) }
  },
  read: async (visit, asked, slice) =>
    sliceOf(partyList, (await readOverview(visit)).rows, asked, slice),
}

function asChoice({ name }: { readonly name: string }): Choice {
  return { value: name, text: name }
}

async function readOverview(visit: Visit) {
  const { db, asOf } = visit
  const [parties, associations, careAreas, contacts] = await Promise.all([
    listParties(db, asOf),
    listAssociations(db, asOf),
    listCareAreas(db, asOf),
    listContactPersonsStill(db, visit),
  ])
  const nameOf = (groups: typeof careAreas | typeof associations, partyId: string) =>
    groups.find(({ memberPartyIds }) => memberPartyIds.includes(partyId))?.name
  const rows: PartyRow[] = parties.map((party) => ({
    party,
    association: nameOf(associations, party.id),
    careArea: nameOf(careAreas, party.id),
    contact: contacts.get(party.id),
  }))
  return { rows, associations, careAreas }
}

async function showParties(visit: Visit, list: ShownList<typeof partyList>) {
  const words = messagesIn(visit.language)
  const { rows, associations, careAreas } = await readOverview(visit)
  const bodies = (await listBodies(visit.db, visit.asOf)).filter(
    ({ partyId, associationId }) => partyId === undefined && associationId === undefined,
  )
  const { language, today, asOf } = visit
  const link = linkOnDay(visit)
  return show<PageContent>({
    title: words.parties.title,
    place: 'parter',
    crumbs: [{ text: startIn(visit), href: visit.link('/') }, { text: words.parties.title }],
    content: (
      <PartyList
        {...{ language, today, asOf, rows, list, associations, careAreas, bodies, link }}
        listLink={visit.link}
      />
    ),
  })
}

async function showParty(visit: Visit, partsOfParty: PartsOfParty | undefined) {
  const { db, asOf, today, language } = visit
  const party = await findPartyBySlug(db, visit.params['slug'] ?? '', asOf)
  if (!party) throw new NotFound(`no party ${visit.params['slug']}`)
  const { rows } = await readOverview(visit)
  const row = rows.find((one) => one.party.id === party.id) ?? {
    party,
    association: undefined,
    careArea: undefined,
    contact: undefined,
  }
  const bodies = (await listBodies(db, asOf)).filter((body) => body.partyId === party.id)
  const parts = partsOfParty ? await partsOfParty(db, party, visit) : []
  const link = linkOnDay(visit)
  const words = messagesIn(language)
  return show<PageContent>({
    title: party.name,
    place: 'parter',
    crumbs: [
      { text: startIn(visit), href: visit.link('/') },
      { text: words.parties.title, href: link('/parter') },
      { text: party.name },
    ],
    content: <PartyView {...{ language, today, asOf, row, bodies, parts, link }} />,
  })
}

export function startIn(visit: Visit): string {
  return messagesIn(visit.language).start
}
