// SPDX-License-Identifier: EUPL-1.2
// Draws the frame around a page: a menu of what the rooms give it, and where the same page is in English.

import { mayEnter, type Mandate } from '#kernel/mandate.ts'
import { linkTo } from '#platform/http/request/address.ts'
import type { Framing } from '#platform/http/site.ts'
import type { Page } from '#platform/page.ts'
import type { MenuEntry } from '#platform/room.ts'
import { type Frame, type NavigationEntry, type PageContent, renderDocument } from '#web/frame.tsx'

export function makeFrame(
  pages: readonly Page<PageContent>[],
  menu: readonly MenuEntry[],
): (framing: Framing, content: PageContent) => Promise<string> {
  const sorted = menu.toSorted((a, b) => a.position - b.position)
  const entriesOf = (name: MenuEntry['menu']) => sorted.filter((entry) => entry.menu === name)

  /** Whether there is such a page, and the menu may lead this visitor to it. */
  function mayOpen(place: string, mandate: Mandate | undefined): boolean {
    const page = pages.find(({ method, path }) => method === 'GET' && path === `/${place}`)
    return page !== undefined && mayEnter(page.may, { signedIn: true, mandate })
  }

  async function draw({ place, words, count }: MenuEntry, framing: Framing) {
    const entry = { place, text: words[framing.language], href: framing.link(`/${place}`) }
    return count ? { ...entry, count: await countFor(framing, count) } : entry
  }

  async function navigationOf(framing: Framing): Promise<readonly NavigationEntry[]> {
    const { visitor } = framing
    const own = visitor
      ? entriesOf('signed-in').filter(({ place }) => mayOpen(place, visitor.mandate))
      : []
    return Promise.all([...own, ...entriesOf('everyone')].map((entry) => draw(entry, framing)))
  }

  return async (framing, content) =>
    renderDocument(
      {
        ...framedFacts(framing),
        navigation: await navigationOf(framing),
        serviceLinks: entriesOf('service').map(({ place, words }) => ({
          text: words[framing.language],
          href: framing.link(`/${place}`),
        })),
      },
      content,
    )
}

async function countFor(
  { db, today, visitor }: Framing,
  count: NonNullable<MenuEntry['count']>,
): Promise<number> {
  return db && today && visitor?.mandate ? count(db, visitor.mandate, today) : 0
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
