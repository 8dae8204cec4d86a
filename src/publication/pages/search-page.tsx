// SPDX-License-Identifier: EUPL-1.2

import type { ComponentChildren } from 'preact'
import type { FieldError } from '#kernel/faults.ts'
import { searchScopes, type SearchScope } from '#kernel/gathered/text.ts'
import { findPersonalNumber } from '#kernel/text/personal-number.ts'
import { show, type Answer, type Page, type Visit } from '#platform/page.ts'
import type { Part } from '#platform/room.ts'
import type { PageContent } from '#web/frame.tsx'
import { messagesIn } from '../messages.ts'
import { hitsPerPage, mostNamed, type SearchAnswer } from '../rules/search.ts'
import { SearchView } from '../views/search-view.tsx'

/** What a search gathers from the rooms. */
export type SearchParts = {
  readonly named: readonly Part<PageContent, ComponentChildren, 'named'>[]
  readonly finds: readonly Part<PageContent, ComponentChildren, 'finds'>[]
}

export function searchPage(parts: SearchParts): Page<PageContent> {
  return {
    method: 'GET',
    path: '/sok',
    may: 'everyone',
    query: ['q', 'i', 'sida'],
    limit: 'search',
    answer: (visit) => showSearch(visit, parts),
  }
}

const mostWords = 200

async function showSearch(visit: Visit, parts: SearchParts): Promise<Answer<PageContent>> {
  const { query, language, link } = visit
  const messages = messagesIn(language)
  const words = (query.get('q') ?? '').replaceAll('\0', '').trim()
  const scope = searchScopes.find((one) => one === query.get('i')) ?? 'galler'
  const page = Math.min(1000, Math.max(1, Math.trunc(Number(query.get('sida'))) || 1))
  const errors: FieldError[] = []
  if ([...words].length > mostWords) errors.push({ field: 'q', text: messages.search.tooLong })
  if (findPersonalNumber(words)) errors.push({ field: 'q', text: messages.search.personalNumber })
  const asks = words !== '' && errors.length === 0
  const answer = asks ? await search(visit, { words, scope, page }, parts) : undefined
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

type Asked = { readonly words: string; readonly scope: SearchScope; readonly page: number }

async function search(visit: Visit, asked: Asked, parts: SearchParts): Promise<SearchAnswer> {
  const { db, asOf } = visit
  const [found, named] = await Promise.all([
    findTexts(visit, asked, parts.finds),
    asked.page === 1
      ? Promise.all(parts.named.map((those) => those(db, asked.words, asOf)))
      : ([] as const),
  ])
  return { ...found, named: named.flat().slice(0, mostNamed) }
}

/** One page of hits: those of one room follow upon those of another. */
async function findTexts(
  { db, asOf: on }: Visit,
  { words, scope, page }: Asked,
  finds: SearchParts['finds'],
): Promise<Pick<SearchAnswer, 'count' | 'hits'>> {
  const first = (page - 1) * hitsPerPage
  let count = 0
  const hits: SearchAnswer['hits'][number][] = []
  for (const find of finds) {
    const offset = Math.max(0, first - count)
    const found = await find(db, { words, scope, on, offset, limit: hitsPerPage - hits.length })
    count += found.count
    hits.push(...found.hits)
  }
  return { count, hits }
}
