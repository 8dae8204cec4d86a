// SPDX-License-Identifier: EUPL-1.2

import type { ComponentChildren } from 'preact'
import type { FieldError } from '#kernel/faults.ts'
import { searchScopes, type SearchScope, type TextHit } from '#kernel/gathered/text.ts'
import type { Found, ShownList, Slice } from '#kernel/list.ts'
import { findPersonalNumber } from '#kernel/text/personal-number.ts'
import { type ListSaid, listPages } from '#platform/http/list-pages.ts'
import { show, type Answer, type Page, type Visit } from '#platform/page.ts'
import type { Part } from '#platform/room.ts'
import type { PageContent } from '#web/frame.tsx'
import { messagesIn } from '../messages.ts'
import { mostNamed } from '../rules/search.ts'
import { hitList } from '../views/lists.ts'
import { SearchView } from '../views/search-view.tsx'

/** What a search gathers from the rooms. */
export type SearchParts = {
  readonly named: readonly Part<PageContent, ComponentChildren, 'named'>[]
  readonly finds: readonly Part<PageContent, ComponentChildren, 'finds'>[]
}

export function searchPages(parts: SearchParts): readonly Page<PageContent>[] {
  const hits: ListSaid<typeof hitList> = {
    list: hitList,
    path: '/sok',
    may: 'everyone',
    limit: 'search',
    keeps: ['q', 'i'],
    words: ({ language }) => messagesIn(language).search.list,
    choices: () => ({}),
    read: (visit, _asked, slice) => findTexts(visit, slice, parts.finds),
  }
  return listPages(hits, (visit, shown) => showSearch(visit, shown, parts.named))
}

const mostWords = 200

/** What is searched for; nothing when it cannot be. */
function wordsOf({ query, language }: Visit) {
  const typed = (query.get('q') ?? '').replaceAll('\0', '').trim()
  const { search } = messagesIn(language)
  const errors: FieldError[] = []
  if ([...typed].length > mostWords) errors.push({ field: 'q', text: search.tooLong })
  if (findPersonalNumber(typed)) errors.push({ field: 'q', text: search.personalNumber })
  return { typed, errors, words: errors.length === 0 ? typed : '' }
}

function scopeOf({ query }: Visit): SearchScope {
  return searchScopes.find((one) => one === query.get('i')) ?? 'galler'
}

async function showSearch(
  visit: Visit,
  hits: ShownList<typeof hitList>,
  namedBy: SearchParts['named'],
): Promise<Answer<PageContent>> {
  const { db, asOf, query, language, link } = visit
  const messages = messagesIn(language)
  const { typed, errors, words } = wordsOf(visit)
  const asks = words !== ''
  const named =
    asks && hits.page === 1
      ? await Promise.all(namedBy.map((those) => those(db, words, asOf)))
      : ([] as const)
  return show(
    {
      title: asks ? messages.search.titleFor(words) : messages.search.title,
      place: 'sok',
      crumbs: [{ text: messages.start, href: link('/') }, { text: messages.search.title }],
      hasErrors: errors.length > 0,
      content: (
        <SearchView
          words={findPersonalNumber(typed) ? '' : typed}
          per={query.get('per') ?? undefined}
          scope={scopeOf(visit)}
          found={asks ? { hits, named: named.flat().slice(0, mostNamed) } : undefined}
          {...{ errors, language, link }}
        />
      ),
    },
    errors.length > 0 ? 422 : 200,
  )
}

/** A piece of the hits: those of one room follow upon those of another. */
async function findTexts(
  visit: Visit,
  slice: Slice,
  finds: SearchParts['finds'],
): Promise<Found<TextHit>> {
  const { db, asOf: on } = visit
  const { words } = wordsOf(visit)
  const scope = scopeOf(visit)
  let count = 0
  const rows: TextHit[] = []
  for (const find of words === '' ? [] : finds) {
    const offset = Math.max(0, slice.offset - count)
    const found = await find(db, { words, scope, on, offset, limit: slice.limit - rows.length })
    count += found.count
    rows.push(...found.hits)
  }
  return { count, rows }
}
