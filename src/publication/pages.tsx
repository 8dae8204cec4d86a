// SPDX-License-Identifier: EUPL-1.2
// The pages that belong to everyone and to no single room.

import type { FieldError } from '#kernel/faults.ts'
import { findPersonalNumber } from '#kernel/text/personal-number.ts'
import { linkOnDay } from '#platform/link-on-day.ts'
import { show, type Answer, type Page, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { listParties } from '../organisation/reads.ts'
import { aboutTexts, type AboutPage } from './about-texts.ts'
import { messagesIn } from './messages.ts'
import { readStart, search } from './reads.ts'
import { searchScopes } from './rules/search.ts'
import { AboutView } from './views/about-view.tsx'
import { SearchView } from './views/search-view.tsx'
import { StartView } from './views/start-view.tsx'

export function publicationPages(): readonly Page<PageContent>[] {
  const about = (['om', 'tillganglighet', 'personuppgifter', 'oppna-data'] as const).map(
    (page): Page<PageContent> => ({
      method: 'GET',
      path: `/${page}`,
      may: 'everyone',
      answer: async (visit) => showAbout(visit, page),
    }),
  )
  return [
    { method: 'GET', path: '/', may: 'everyone', answer: showStart },
    {
      method: 'GET',
      path: '/sok',
      may: 'everyone',
      query: ['q', 'i', 'sida'],
      limit: 'search',
      answer: showSearch,
    },
    ...about,
  ]
}

async function showStart(visit: Visit): Promise<Answer<PageContent>> {
  const { db, asOf, today, language } = visit
  const [facts, parties] = await Promise.all([readStart(db, asOf), listParties(db, asOf)])
  const municipalities = parties.filter(({ kind }) => kind === 'municipality').length
  return show({
    title: messagesIn(language).title(municipalities),
    place: 'start',
    content: <StartView {...{ facts, today, municipalities, language, link: linkOnDay(visit) }} />,
  })
}

const mostWords = 200

async function showSearch(visit: Visit): Promise<Answer<PageContent>> {
  const { db, query, asOf, language, link } = visit
  const messages = messagesIn(language)
  const words = (query.get('q') ?? '').replaceAll('\0', '').trim()
  const scope = searchScopes.find((one) => one === query.get('i')) ?? 'galler'
  const page = Math.min(1000, Math.max(1, Math.trunc(Number(query.get('sida'))) || 1))
  const errors: FieldError[] = []
  if ([...words].length > mostWords) errors.push({ field: 'q', text: messages.search.tooLong })
  if (findPersonalNumber(words)) errors.push({ field: 'q', text: messages.search.personalNumber })
  const asks = words !== '' && errors.length === 0
  const answer = asks ? await search(db, { words, on: asOf, scope, page }) : undefined
  const title = asks ? messages.search.titleFor(words) : messages.search.title
  return show(
    {
      title,
      place: 'sok',
      crumbs: [{ text: messages.start, href: link('/') }, { text: messages.search.title }],
      hasErrors: errors.length > 0,
      content: (
        <SearchView
          words={findPersonalNumber(words) ? '' : words}
          per={query.get('per') ?? undefined}
          {...{ scope, page, answer, errors, language, link }}
        />
      ),
    },
    errors.length > 0 ? 422 : 200,
  )
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
