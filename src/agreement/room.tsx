// SPDX-License-Identifier: EUPL-1.2
// What the room gives the house: the texts, what applies, when that changes, and how it is found.

import type { ComponentChildren } from 'preact'
import type { Day } from '#kernel/day.ts'
import type { ComingDay, DayAhead } from '#kernel/gathered/happening.ts'
import type { Matter } from '#kernel/gathered/matter.ts'
import type { ToldOfLife } from '#kernel/gathered/text.ts'
import { inBoth } from '#kernel/language.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { looks } from '#kernel/status-look.ts'
import type { Db } from '#platform/database/database.ts'
import type { Room, Shown } from '#platform/room.ts'
import type { PageContent } from '#web/frame.tsx'
import { factsInJournal, inJournal } from './messages/in-journal.ts'
import { told } from './messages/told.ts'
import { agreementPages } from './pages.tsx'
import { listEditions } from './reads/editions.ts'
import { listPublishedAddresses } from './reads/published-addresses.ts'
import { namedInJournal } from './reads/named-in-journal.ts'
import { findWordsOfLife } from './reads/provision-life.ts'
import { placesFrom, wiringFrom, type ListPlaces, type SaidAbove } from './room/beside.ts'
import { findTexts, listNamedDocuments } from './room/found.ts'
import { daysOfEdition, type DayOfEdition } from './rules/days-of-edition.ts'
import { isInForce, type Edition } from './rules/edition.ts'
import { editionName } from './rules/edition-name.ts'
import { mayInAgreement } from './rules/permissions.ts'
import { whatIsMissing } from './rules/what-is-missing.ts'
import { AppliesView } from './views/applies-view.tsx'
import {
  hrefOfWording,
  LifeMarks,
  LifeSources,
  RemovalEntry,
  WordingEntry,
} from './views/life-view.tsx'
import { versionLooks } from './views/version-looks.ts'

export function agreementRoom(said: SaidAbove): Room<PageContent, ComponentChildren> {
  const listPlaces = placesFrom(said)
  return {
    name: 'agreement',
    pages: agreementPages(wiringFrom(said)),
    menu: [{ place: 'avtal', words: inBoth((l) => told[l].menu), menu: 'everyone', position: 1 }],
    waits: listEnding,
    late: listEnded,
    journal: { events: inJournal, facts: factsInJournal, named: namedInJournal },
    applies: showWhatApplies,
    coming: listComing,
    ahead: listAhead,
    named: listNamedDocuments,
    lasting: listPublishedAddresses,
    finds: findTexts,
    lifeOf: (db, provisionId, shown) => tellLife(db, provisionId, shown, listPlaces),
  }
}

const ending = looks('Upphör', 'Ends', 's-clock', 'warn')
const gone = looks('Har upphört', 'Has ended', 's-clock', 'bad')

/** A year before it ends, those who lead are warned. */
async function listEnding(db: Db, mandate: Mandate, today: Day): Promise<readonly Matter[]> {
  return mayInAgreement(mandate, 'set-terms') ? listMissing(db, today, false) : []
}

/** What the law demands and has ended, which those who lead see among what is late. */
const listEnded = (db: Db, today: Day) => listMissing(db, today, true)

async function listMissing(db: Db, today: Day, hasEnded: boolean): Promise<readonly Matter[]> {
  const missing = whatIsMissing(await listEditions(db, today), today)
  return missing
    .filter((one) => one.hasEnded === hasEnded)
    .map(({ document, last, lastDay, nextBegins }) => {
      const { title } = last.version
      return {
        key: `missing ${document.id}`,
        about: title,
        title: inBoth((l) =>
          hasEnded ? told[l].missing.titleOfEnded(title) : told[l].missing.titleOfEnding(title),
        ),
        text: inBoth((l) => {
          const words = told[l].missing
          const what = hasEnded ? words.nothingInstead : words.nothingAdopted
          return nextBegins === undefined ? what : words.nextBegins(nextBegins)
        }),
        act: inBoth((l) => told[l].missing.act),
        path: `/avtal/${document.slug}/${last.version.label}`,
        dueOn: lastDay,
        status: hasEnded ? gone : ending,
        isLate: hasEnded,
        isOwn: true,
      }
    })
}

async function showWhatApplies(db: Db, shown: Shown): Promise<ComponentChildren> {
  const editions = await listEditions(db, shown.on)
  return (
    <AppliesView
      inForce={editions.filter(({ standing }) => isInForce(standing))}
      missing={whatIsMissing(editions, shown.on)}
      {...shown}
    />
  )
}

async function listComing(db: Db, on: Day): Promise<readonly ComingDay[]> {
  const editions = await listEditions(db, on)
  return editions.flatMap((edition) =>
    daysOfEdition(edition).map((one) => asComingDay(one, edition)),
  )
}

function asComingDay(one: DayOfEdition, { version, document }: Edition): ComingDay {
  const { title } = version
  const lines = {
    begins: () => ({ what: inBoth((l) => told[l].begins(title)), more: { sv: '', en: '' } }),
    ends: () => ({
      what: inBoth((l) => told[l].ends(one.kind === 'ends' && one.isSettled)),
      more: { sv: title, en: title },
    }),
    'last-day-of-notice': () => ({
      what: inBoth((l) => told[l].lastDayOfNotice),
      more: { sv: title, en: title },
    }),
  }
  const href = `/avtal/${document.slug}/${version.label}`
  return { on: one.on, href, givesWay: false, ...lines[one.kind]() }
}

async function listAhead(db: Db, today: Day): Promise<readonly DayAhead[]> {
  const editions = await listEditions(db, today)
  return editions.flatMap(({ adoption, version }) =>
    adoption
      ? [
          {
            day: adoption.entersIntoForceOn,
            what: inBoth((l) => told[l].beginsAhead(version.title)),
          },
        ]
      : [],
  )
}

async function tellLife(
  db: Db,
  provisionId: string,
  { on, language, link }: Shown,
  listPlaces: ListPlaces,
): Promise<ToldOfLife<ComponentChildren> | undefined> {
  const life = await findWordsOfLife(db, provisionId, on, listPlaces)
  if (!life) return undefined
  const { heading, number, wordings, removals } = life
  const differing = wordings.filter(({ isSame }) => !isSame).length
  return {
    head: {
      title: inBoth((l) => heading || told[l].life.untitled(number)),
      isSwedish: heading !== '',
      marks: <LifeMarks {...{ life, language }} />,
      sources: <LifeSources {...{ life, language, link }} />,
    },
    facts: [
      {
        number: String(differing),
        text: inBoth(
          (l) =>
            `${told[l].life.wordings(differing)} ${told[l].life.editions(wordings.length, wordings[0]!.version.label)}`,
        ),
      },
    ],
    data: {
      name: 'laws',
      says: life.laws.map(({ label, href }) => ({ label, href: href ?? null })),
    },
    entries: [
      ...wordings.map((wording) => ({
        on: wording.on,
        place: 'text' as const,
        status: versionLooks[wording.state],
        what: <WordingEntry {...{ wording, language, link }} />,
        title: inBoth((l) => told[l].life.inVersion(wording.number, editionName(wording.version))),
        short: inBoth(() => [wording.number, wording.version.label].filter(Boolean).join(' · ')),
        href: hrefOfWording(wording),
        data: {
          document: wording.version.documentSlug,
          edition: wording.version.label,
          number: wording.number || null,
          words: wording.runs,
          reason: wording.reason || null,
          madeOf: wording.madeOf,
        },
      })),
      ...removals.map((removal) => ({
        on: removal.on,
        place: 'left-out' as const,
        status: versionLooks[removal.state],
        what: <RemovalEntry {...{ removal, language, link }} />,
        short: inBoth((l) => `${told[l].life.removedIn} ${removal.version.label}`),
        title: inBoth((l) => `${told[l].life.removedIn} ${editionName(removal.version)}`),
        href: `/avtal/${removal.version.documentSlug}/${removal.version.label}`,
        data: { reason: removal.reason || null },
      })),
    ],
  }
}
