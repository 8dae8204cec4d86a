// SPDX-License-Identifier: EUPL-1.2
// Public: who the parties are, and one party with what other rooms know of it.

import type { ComponentChildren } from 'preact'
import { NotFound } from '#kernel/faults.ts'
import { linkOnDay } from '#platform/day/link-on-day.ts'
import { csv, type Page, show, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { messagesIn } from '../messages.ts'
import {
  findPartyBySlug,
  listAssociations,
  listBodies,
  listCareAreas,
  listContactPersonsStill,
  listParties,
} from '../reads.ts'
import type { Party } from '../rules/party.ts'
import { PartiesView, type PartyRow } from '../views/parties-view.tsx'
import { PartyView } from '../views/party-view.tsx'

/** What other rooms show on the page of a party: decisions, answers, meetings. */
export type PartsOfParty = (
  db: Visit['db'],
  party: Party,
  visit: Visit,
) => Promise<readonly ComponentChildren[]>

export function partyPages(partsOfParty: PartsOfParty | undefined): readonly Page<PageContent>[] {
  return [
    { method: 'GET', path: '/parter', may: 'everyone', answer: showParties },
    { method: 'GET', path: '/parter.csv', may: 'everyone', answer: downloadParties },
    {
      method: 'GET',
      path: '/parter/:slug',
      may: 'everyone',
      answer: (visit) => showParty(visit, partsOfParty),
    },
  ]
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

async function showParties(visit: Visit) {
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
      <PartiesView {...{ language, today, asOf, rows, associations, careAreas, bodies, link }} />
    ),
  })
}

async function downloadParties(visit: Visit) {
  const words = messagesIn(visit.language)
  const { rows } = await readOverview(visit)
  return csv(words.parties.fileName, [
    words.parties.columns,
    ...rows.map(({ party, association, careArea, contact }) => [
      party.code,
      party.name,
      words.partyKind[party.kind],
      association ?? '',
      careArea ?? '',
      contact?.name ?? '',
      contact?.email ?? '',
    ]),
  ])
}

async function showParty(visit: Visit, partsOfParty: PartsOfParty | undefined) {
  const { db, asOf, today, language } = visit
  const party = await findPartyBySlug(db, visit.params['slug'] ?? '')
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
