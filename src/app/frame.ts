// SPDX-License-Identifier: EUPL-1.2
// Draws the frame around a page: a menu of what is built, and where the same page is in English.

import type { Day } from '#kernel/day.ts'
import { mayEnter, type Mandate } from '#kernel/mandate.ts'
import type { Db } from '#platform/database.ts'
import { linkTo } from '#platform/http/request/address.ts'
import type { Framing } from '#platform/http/site.ts'
import type { Page } from '#platform/page.ts'
import { type Frame, type NavigationEntry, type PageContent, renderDocument } from '#web/frame.tsx'
import { words } from './words.ts'

/** How many matters wait for the visitor, for the number in the menu. */
export type CountWaiting = (db: Db, mandate: Mandate, today: Day) => Promise<number>

const places = [
  { place: 'avtal', word: 'agreements' },
  { place: 'sa-gar-det', word: 'progress' },
  { place: 'remiss', word: 'consultations' },
  { place: 'parter', word: 'parties' },
] as const

const services = [
  { path: '/om', word: 'about' },
  { path: '/tillganglighet', word: 'accessibility' },
  { path: '/personuppgifter', word: 'privacy' },
  { path: '/oppna-data', word: 'openData' },
] as const

export function makeFrame(
  pages: readonly Page<PageContent>[],
  countWaiting: CountWaiting | undefined,
): (framing: Framing, content: PageContent) => Promise<string> {
  const built = new Set(pages.filter(({ method }) => method === 'GET').map(({ path }) => path))

  /** Whether there is such a page, and the menu may lead this visitor to it. */
  function mayOpen(place: string, mandate: Mandate | undefined): boolean {
    const page = pages.find(({ method, path }) => method === 'GET' && path === `/${place}`)
    return page !== undefined && mayEnter(page.may, { signedIn: true, mandate })
  }

  async function navigationOf(framing: Framing): Promise<NavigationEntry[]> {
    const word = words[framing.language]
    const own = places
      .filter(({ place }) => built.has(`/${place}`))
      .map(({ place, word: name }) => ({
        place,
        text: word[name],
        href: framing.link(`/${place}`),
      }))
    if (framing.visitor === undefined) return own
    const desk = [
      { place: 'arenden', text: word.matters, count: await waitingFor(framing) },
      { place: 'min-part', text: word.ownParty },
      { place: 'arbetsyta', text: word.workspace },
    ]
      .filter(({ place }) => mayOpen(place, framing.visitor?.mandate))
      .map((entry) => ({ ...entry, href: framing.link(`/${entry.place}`) }))
    return [...desk, ...own]
  }

  async function waitingFor(framing: Framing): Promise<number> {
    const { db, today, visitor } = framing
    if (!countWaiting || !db || !today || !visitor?.mandate) return 0
    return countWaiting(db, visitor.mandate, today)
  }

  return async (framing, content) =>
    renderDocument(
      {
        ...framedFacts(framing),
        navigation: await navigationOf(framing),
        serviceLinks: services
          .filter(({ path }) => built.has(path))
          .map(({ path, word }) => ({
            text: words[framing.language][word],
            href: framing.link(path),
          })),
      },
      content,
    )
}

function framedFacts(framing: Framing): Omit<Frame, 'navigation' | 'serviceLinks'> {
  const { language, path, query, visitor } = framing
  const withoutDay = new URLSearchParams(query)
  withoutDay.delete('per')
  return {
    language,
    otherLanguageHref: linkTo(language === 'sv' ? 'en' : 'sv', addressOf(path, query)),
    visitor: visitor && {
      name: visitor.name,
      actsFor: visitor.actsFor,
      canSwitch: visitor.mandateCount > 1,
      mandateId: visitor.mandate?.id,
    },
    today: framing.today,
    asOf: framing.asOf,
    todayHref: framing.link(addressOf(path, withoutDay)),
    isDemonstration: framing.isDemonstration,
    link: (to) => framing.link(to),
  }
}

function addressOf(path: string, query: URLSearchParams): string {
  // A sign that was written with % in the address must be so again, or it would mean something else.
  const address = path.split('/').map(encodeURIComponent).join('/')
  return query.size === 0 ? address : `${address}?${query}`
}
