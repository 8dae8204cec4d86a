// SPDX-License-Identifier: EUPL-1.2
// Draws the frame around a page: a menu of what the rooms give it, and where the same page is in English.

import type { Day } from '#kernel/day.ts'
import { mayEnter, type Mandate } from '#kernel/mandate.ts'
import { boundedMemory, type ReadMemory, recall } from '#platform/cache/read-memory.ts'
import type { Db } from '#platform/database/database.ts'
import { linkTo } from '#platform/http/request/address.ts'
import type { Framing } from '#platform/http/site.ts'
import type { Page } from '#platform/page.ts'
import type { MenuEntry } from '#platform/room.ts'
import { findCounty, listParties } from '../organisation/reads.ts'
import { type Frame, type NavigationEntry, type PageContent, renderDocument } from '#web/frame.tsx'

export function makeFrame(
  pages: readonly Page<PageContent>[],
  menu: readonly MenuEntry[],
): (framing: Framing, content: PageContent) => Promise<string> {
  const counties = boundedMemory(mostDays)
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

  return async (framing, content) => {
    const [county, navigation] = await Promise.all([
      countyOf(framing, counties),
      navigationOf(framing),
    ])
    return renderDocument(
      {
        ...framedFacts(framing),
        county,
        navigation,
        serviceLinks: entriesOf('service').map(({ place, words }) => ({
          text: words[framing.language],
          href: framing.link(`/${place}`),
        })),
      },
      content,
    )
  }
}

/** Of how many days it is remembered how many municipalities the county has. */
const mostDays = 100

async function countyFrom(db: Db, on: Day) {
  const [names, parties] = await Promise.all([findCounty(db), listParties(db, on)])
  return { names, municipalities: parties.filter(({ kind }) => kind === 'municipality').length }
}

/** A county is laid down before anyone visits, and stays: asked for once for each day, not by each page. */
async function countyOf(
  { db, asOf, today, language }: Framing,
  counties: ReadMemory,
): Promise<Frame['county']> {
  const on = asOf ?? today
  // Where something went wrong nothing is asked for.
  if (!on || !(db || counties.has(on))) return undefined
  const { names, municipalities } = await recall(counties, on, () => countyFrom(db!, on))
  if (!names) counties.delete(on)
  return names && { name: names.name[language], region: names.region[language], municipalities }
}

async function countFor(
  { db, today, visitor }: Framing,
  count: NonNullable<MenuEntry['count']>,
): Promise<number> {
  return db && today && visitor?.mandate ? count(db, visitor.mandate, today) : 0
}

function framedFacts(framing: Framing): Omit<Frame, 'county' | 'navigation' | 'serviceLinks'> {
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
