// SPDX-License-Identifier: EUPL-1.2
// The journal for those who answer for the product, and its seals for everyone.

import type { Found, ShownList, Slice } from '#kernel/list.ts'
import { readJournal } from '#platform/journal/journal-reads.ts'
import { type Seal, listSeals } from '#platform/journal/journal-seal.ts'
import { type ListSaid, listPages } from '#platform/http/list-pages.ts'
import { json, type Page, show, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { messagesIn } from '../messages.ts'
import { listWords } from '../messages/lists.ts'
import { listParties, namesOfPeople } from '../reads.ts'
import type { NamedJournalRow } from '../rules/journal-row.ts'
import { journalList } from '../views/lists.ts'
import { JournalView } from '../views/journal-view.tsx'
import { startIn } from './party-pages.tsx'

const sealsOnAPage = 5
const mostSeals = 1000

export function journalPages(): readonly Page<PageContent>[] {
  return [
    ...listPages(events, showLog),
    // A new seal makes no public row in the journal, so a cached answer would never grow old.
    { method: 'GET', path: '/sigill.json', may: 'everyone', isLive: true, answer: showSeals },
  ]
}

const rooms = [
  'platform',
  'organisation',
  'agreement',
  'process',
  'consultation',
  'decision',
  'revision',
] as const

const events: ListSaid<typeof journalList> = {
  list: journalList,
  path: '/admin/logg',
  may: ['administrator', 'process-leader'],
  words: ({ language }) => listWords(language).journal,
  choices: ({ language }) => ({
    room: rooms.map((value) => ({ value, text: messagesIn(language).log.rooms[value] })),
  }),
  read: (visit, { chosen, sort }, slice) =>
    readEvents(visit, chosen.room, sort?.isDown ?? true, slice),
}

function isLimited(visit: Visit): boolean {
  return visit.getMandate().role !== 'administrator'
}

async function readEvents(
  visit: Visit,
  room: string | undefined,
  isDown: boolean,
  slice: Slice,
): Promise<Found<NamedJournalRow>> {
  const { db, today } = visit
  const publicOr = isLimited(visit) ? visit.getMandate().personId : undefined
  const [{ rows, count }, parties] = await Promise.all([
    readJournal(db, { room, publicOr }, isDown, slice),
    listParties(db, today),
  ])
  const names = await namesOfPeople(db, [
    ...new Set(rows.flatMap(({ personId }) => personId ?? [])),
  ])
  const nameOfParty = new Map(parties.map(({ id, shortName }) => [id, shortName]))
  return {
    count,
    rows: rows.map((row) => ({
      ...row,
      who: row.personId && (names.get(row.personId) ?? row.personId),
      forParty: row.onBehalfOf && (nameOfParty.get(row.onBehalfOf) ?? row.onBehalfOf),
    })),
  }
}

async function showLog(visit: Visit, shown: ShownList<typeof journalList>) {
  const words = messagesIn(visit.language)
  return show<PageContent>({
    title: words.log.title,
    place: 'admin/logg',
    kind: 'work',
    crumbs: [{ text: startIn(visit), href: visit.link('/') }, { text: words.log.title }],
    content: (
      <JournalView
        language={visit.language}
        events={shown}
        seals={await listSeals(visit.db, sealsOnAPage)}
        isLimited={isLimited(visit)}
        isDemonstration={visit.isDemonstration}
        link={visit.link}
      />
    ),
  })
}

async function showSeals(visit: Visit) {
  const seals = await listSeals(visit.db, mostSeals)
  return json({ seals: seals.map(publicSeal) })
}

function publicSeal(seal: Seal) {
  return {
    number: seal.number,
    sealedAt: seal.sealedAt,
    rows: seal.rowCount,
    previousHash: seal.previousHash,
    hash: seal.hash,
  }
}
