// SPDX-License-Identifier: EUPL-1.2
// The journal for those who answer for the product, and its seals for everyone.

import type { ComponentChildren } from 'preact'
import { isDay } from '#kernel/day.ts'
import type { NamedInJournal } from '#kernel/gathered/journal.ts'
import { type Bilingual, inBoth } from '#kernel/language.ts'
import type { Choice, Found, ShownList, Slice } from '#kernel/list.ts'
import { isId } from '#platform/id.ts'
import {
  type JournalFilter,
  type JournalRow,
  listActors,
  listLettersAlike,
  readJournal,
} from '#platform/journal/journal-reads.ts'
import { type Seal, listSeals } from '#platform/journal/journal-seal.ts'
import { type ListSaid, listPages } from '#platform/http/list-pages.ts'
import { json, type Page, show, type Visit } from '#platform/page.ts'
import type { Part } from '#platform/room.ts'
import type { PageContent } from '#web/frame.tsx'
import { messagesIn } from '../messages.ts'
import {
  inJournal,
  lettersInJournal,
  manyLetters,
  platformInJournal,
  usualFacts,
} from '../messages/in-journal.ts'
import { listWords } from '../messages/lists.ts'
import { listBodies, listParties, namesOfPeople } from '../reads.ts'
import type { NamedJournalRow } from '../rules/journal-row.ts'
import { journalList } from '../views/lists.ts'
import { JournalView } from '../views/journal-view.tsx'
import { startIn } from './party-pages.tsx'

const sealsOnAPage = 5
const mostSeals = 1000

/** What each room says of its rows. */
export type JournalParts = readonly Part<PageContent, ComponentChildren, 'journal'>[]

export function journalPages(above: JournalParts = []): readonly Page<PageContent>[] {
  const parts = [own, ...above]
  return [
    ...listPages(eventsSaid(parts), showLog),
    // A new seal makes no public row in the journal, so a cached answer would never grow old.
    { method: 'GET', path: '/sigill.json', may: 'everyone', isLive: true, answer: showSeals },
  ]
}

/** The room's own words, and those of the platform below it, which has none. */
const own: JournalParts[number] = {
  events: { ...inJournal, ...platformInJournal },
  letters: lettersInJournal,
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

function eventsSaid(parts: JournalParts): ListSaid<typeof journalList> {
  const wordsOf: Readonly<Record<string, Bilingual>> = Object.assign(
    {},
    ...parts.map(({ events }) => events),
  )
  return {
    list: journalList,
    path: '/admin/logg',
    may: ['administrator', 'process-leader'],
    words: ({ language }) => listWords(language).journal,
    async choices(visit) {
      const { db, language } = visit
      const actors = await listActors(db, ownOnly(visit))
      const names = await namesOfPeople(db, actors)
      const sorter = new Intl.Collator(language)
      const inOrder = (all: readonly Choice[]) =>
        all.toSorted((one, other) => sorter.compare(one.text, other.text))
      return {
        room: rooms.map((value) => ({ value, text: messagesIn(language).log.rooms[value] })),
        event: inOrder(
          Object.entries(wordsOf)
            .filter(([value]) => value !== 'fingerprint-fixed')
            .map(([value, said]) => ({ value, text: said[language] })),
        ),
        day: [],
        who: inOrder(actors.map((value) => ({ value, text: names.get(value) ?? value }))),
      }
    },
    read: (visit, { chosen, sort }, slice, form) =>
      readEvents(visit, parts, wordsOf, {
        filter: {
          room: chosen.room,
          event: chosen.event,
          personId: chosen.who,
          productDay: isDay(chosen.day) ? chosen.day : undefined,
          publicOr: ownOnly(visit),
          // In a file each is a row.
          foldsLetters: form === undefined,
        },
        isDown: sort?.isDown ?? true,
        slice,
      }),
  }
}

function isLimited(visit: Visit): boolean {
  return visit.getMandate().role !== 'administrator'
}

const ownOnly = (visit: Visit) => (isLimited(visit) ? visit.getMandate().personId : undefined)

async function readEvents(
  visit: Visit,
  parts: JournalParts,
  wordsOf: Readonly<Record<string, Bilingual>>,
  asked: { readonly filter: JournalFilter; readonly isDown: boolean; readonly slice: Slice },
): Promise<Found<NamedJournalRow>> {
  const { db, today } = visit
  const [{ rows, count }, parties, bodies] = await Promise.all([
    readJournal(db, asked.filter, asked.isDown, asked.slice),
    listParties(db, today),
    listBodies(db, today),
  ])
  const letters = await listLettersAlike(db, asked.filter.foldsLetters ? rows : [])
  const people = [...rows, ...[...letters.values()].flat()]
    .flatMap(({ personId, payload }) => [personId ?? '', String(payload['person'] ?? '')])
    .filter(isId)
  const [names, ...subjects] = await Promise.all([
    namesOfPeople(db, [...new Set(people)]),
    ...parts.map((part) =>
      part.named?.(
        db,
        rows.filter(({ event }) => Object.hasOwn(part.events, event)),
      ),
    ),
  ])
  const named = new Map<string, NamedInJournal>([
    ...[...names].map(([id, name]) => [id, { name }] as const),
    ...parties.map(({ id, name, slug }) => [id, { name, path: `/parter/${slug}` }] as const),
    ...bodies.map(({ id, name }) => [id, { name }] as const),
    ...subjects.flatMap((some) => [...(some ?? [])]),
  ])
  const nameOf = (id: string) => {
    const found = named.get(id)?.name
    return typeof found === 'string' ? found : undefined
  }
  const kinds: Readonly<Record<string, Bilingual>> = Object.assign(
    {},
    ...parts.map((part) => part.letters),
  )
  const sayLetter = ({ payload }: JournalRow): Bilingual => {
    const to = nameOf(String(payload['person'])) ?? String(payload['person'])
    const about = kinds[String(payload['kind'])]
    return inBoth((language) => (about ? `${to}: ${about[language]}` : to))
  }
  return {
    count,
    rows: rows.map((row) => {
      const alike: readonly JournalRow[] = letters.get(row.id) ?? []
      const isMany = alike.length > 1
      const isLetter = row.subjectKind === 'mail'
      return {
        ...row,
        said:
          (isMany ? manyLetters[row.event]?.(alike.length) : undefined) ??
          wordsOf[row.event] ??
          inBoth(() => row.event),
        subject: named.get(row.subjectId),
        facts: isLetter
          ? isMany
            ? []
            : [sayLetter(row)]
          : [
              ...usualFacts(row, nameOf),
              ...parts.flatMap((part) =>
                Object.hasOwn(part.events, row.event) ? (part.facts?.(row) ?? []) : [],
              ),
            ],
        letters: isMany ? alike.map(sayLetter) : [],
        who: row.personId && (names.get(row.personId) ?? row.personId),
        forParty: row.onBehalfOf && (nameOf(row.onBehalfOf) ?? row.onBehalfOf),
      }
    }),
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
