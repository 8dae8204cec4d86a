// SPDX-License-Identifier: EUPL-1.2
// Every lasting address of the product, for programs.

import type { ComponentChildren } from 'preact'
import { NotFound } from '#kernel/faults.ts'
import type { LastingPage } from '#kernel/gathered/lasting.ts'
import type { Answer, Page, Visit } from '#platform/page.ts'
import type { Part } from '#platform/room.ts'
import type { PageContent } from '#web/frame.tsx'
import { aboutPages } from '../about-texts.ts'
import { indexOfMap, partOfMap, partsOfMap, robotsText } from '../formats/sitemap.ts'

export type SitemapParts = {
  readonly lasting: readonly Part<PageContent, ComponentChildren, 'lasting'>[]
}

export function sitemapPages({ lasting }: SitemapParts): readonly Page<PageContent>[] {
  const read = (path: string, answer: Page<PageContent>['answer']): Page<PageContent> => ({
    method: 'GET',
    path,
    may: 'everyone',
    answer,
  })
  return [
    read('/robots.txt', async ({ isDemonstration, wholeAddress }) =>
      plain(robotsText({ isDemonstration, mapAddress: wholeAddress('/sitemap.xml') })),
    ),
    read('/sitemap.xml', async (visit) => {
      const parts = partsOfMap(await listPages(visit, lasting))
      return xml(indexOfMap(parts.map((_, at) => visit.wholeAddress(`/sitemap/${at + 1}.xml`))))
    }),
    read('/sitemap/:del.xml', async (visit) => {
      const asked = visit.params['del'] ?? ''
      const part = /^[1-9]\d{0,3}$/.test(asked)
        ? partsOfMap(await listPages(visit, lasting))[Number(asked) - 1]
        : undefined
      if (!part) throw new NotFound(`part ${asked} of the map`)
      return xml(partOfMap(part, visit.wholeAddress))
    }),
  ]
}

async function listPages(
  { db, asOf }: Visit,
  lasting: SitemapParts['lasting'],
): Promise<readonly LastingPage[]> {
  const told = await Promise.all(lasting.map((list) => list(db, asOf)))
  return [{ path: '/' }, ...aboutPages.map((page) => ({ path: `/${page}` })), ...told.flat()]
}

function plain(body: string): Answer<never> {
  return { kind: 'bytes', mediaType: 'text/plain; charset=utf-8', body }
}

function xml(body: string): Answer<never> {
  return { kind: 'bytes', mediaType: 'application/xml; charset=utf-8', body }
}
