// SPDX-License-Identifier: EUPL-1.2
// The pages that belong to everyone and to no single room.

import { show, type Answer, type Page, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { aboutPages, aboutTexts, type AboutPage } from './about-texts.ts'
import { messagesIn } from './messages.ts'
import { searchPages, type SearchParts } from './pages/search-page.tsx'
import { sitemapPages, type SitemapParts } from './pages/sitemap-pages.ts'
import { startPage, type StartParts } from './pages/start-page.tsx'
import { AboutView } from './views/about-view.tsx'

export type PublicationParts = StartParts & SearchParts & SitemapParts

export function publicationPages(parts: PublicationParts): readonly Page<PageContent>[] {
  const about = aboutPages.map((page): Page<PageContent> => ({
    method: 'GET',
    path: `/${page}`,
    may: 'everyone',
    answer: async (visit) => showAbout(visit, page),
  }))
  return [startPage(parts), ...searchPages(parts), ...sitemapPages(parts), ...about]
}

function showAbout(visit: Visit, page: AboutPage): Answer<PageContent> {
  const { language, link } = visit
  const { title } = aboutTexts[language][page]
  return show({
    title,
    place: page,
    crumbs: [{ text: messagesIn(language).start, href: link('/') }, { text: title }],
    content: <AboutView page={page} language={language} />,
  })
}
