// SPDX-License-Identifier: EUPL-1.2
// What the room gives the house: the register, what waits to be looked at, and a line beside each
// provision that rests on a law that changes.

import type { ComponentChildren } from 'preact'
import type { Day } from '#kernel/day.ts'
import type { Instant } from '#kernel/instant.ts'
import type { LastingPage } from '#kernel/gathered/lasting.ts'
import type { Matter } from '#kernel/gathered/matter.ts'
import type { NoteBeside } from '#kernel/gathered/text.ts'
import { type Bilingual, inBoth } from '#kernel/language.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { Db } from '#platform/database/database.ts'
import type { BesideAsked, Room } from '#platform/room.ts'
import type { PageContent } from '#web/frame.tsx'
import { refreshLaws } from './commands/refreshing.ts'
import { inJournal } from './messages/in-journal.ts'
import { dayOrNothing, messagesIn } from './messages/told.ts'
import { sayVisit } from './messages/source.ts'
import { lawWatchPages } from './pages.ts'
import { namedInJournal } from './reads/named-in-journal.ts'
import { listLaws } from './reads/laws.ts'
import { type ListResting, listWatched, listWatchedIn } from './reads/resting.ts'
import type { LawChange } from './rules/change.ts'
import { nameOfLaw } from './rules/law.ts'
import type { WatchedThing } from './rules/look.ts'
import { mayWatchLaws } from './rules/permissions.ts'
import { tellLife } from './room/life.tsx'
import { lookLooks } from './views/law-looks.ts'

/** `others` say what else rests on laws. */
export function lawWatchRoom(others: readonly ListResting[]) {
  return {
    name: 'law-watch',
    pages: lawWatchPages(others),
    menu: [
      {
        place: 'lagrum',
        words: inBoth((language) => messagesIn(language).title),
        menu: 'service',
        position: 5,
      },
    ],
    journal: { events: inJournal, named: namedInJournal },
    waits: (db, mandate, today) => listWaiting(db, mandate, today),
    beside: listBeside,
    lasting: listLasting,
    lifeOf: tellLife,
    fetches: fetchLaws,
  } as const satisfies Room<PageContent, ComponentChildren>
}

async function listWaiting(db: Db, mandate: Mandate, today: Day): Promise<readonly Matter[]> {
  if (!mayWatchLaws(mandate)) return []
  // What other rooms have is told on the page it leads to: the count stands on every page.
  const watched = await listWatched(db, today, [])
  const waiting = Map.groupBy(
    watched.filter(({ state }) => state === 'to-look'),
    ({ change }) => change,
  )
  return [...waiting].map(([change, things]) => asMatter(change, things))
}

function asMatter(change: LawChange, things: readonly WatchedThing[]): Matter {
  const { law, on, isSettled } = change
  const name = nameOfLaw(law)
  return {
    key: `law ${law.id}`,
    about: name,
    title: inBoth((language) => messagesIn(language).waiting.title(name)),
    text: inBoth((language) => messagesIn(language).waiting.text(things.length)),
    act: inBoth((language) => messagesIn(language).waiting.act),
    path: `/lagrum/${law.slug}#berors`,
    dueOn: on,
    status: lookLooks['to-look'],
    isLate: false,
    isOwn: true,
    // Nobody waits for what the Riksdag has not decided.
    isOptional: !isSettled,
  }
}

async function fetchLaws(
  db: Db,
  today: Day,
  asked: { readonly source: URL; readonly now: Instant },
): Promise<Bilingual | undefined> {
  const visit = await refreshLaws(db, today, asked)
  if (!visit || visit.outcome === 'ok') return undefined
  return inBoth((language) => sayVisit(visit, language))
}

async function listBeside(
  db: Db,
  provisionIds: readonly string[],
  { versionId, on }: BesideAsked,
): Promise<readonly NoteBeside[]> {
  const asked = new Set(provisionIds)
  const watched = await listWatchedIn(db, versionId, on)
  return watched
    .filter(({ thing }) => asked.has(thing.id))
    .map((one) => ({
      provisionId: one.thing.id,
      text: inBoth((language) => besideIn(one, language)),
      href: `/lagrum/${one.change.law.slug}`,
      icon: 'law',
    }))
}

function besideIn({ change, state }: WatchedThing, language: keyof Bilingual): string {
  const { law, on, isSettled } = change
  const { beside, states } = messagesIn(language)
  const isGone = law.kind === 'law' && law.touches.length === 0
  const said = isGone ? beside.gone : isSettled ? beside.settled : beside.proposed
  const line = said(nameOfLaw(law), dayOrNothing(on, language))
  return `${line}. ${states[state]}.`
}

async function listLasting(db: Db): Promise<readonly LastingPage[]> {
  const laws = await listLaws(db)
  return [{ path: '/lagrum' }, ...laws.map(({ slug }) => ({ path: `/lagrum/${slug}` }))]
}
