// SPDX-License-Identifier: EUPL-1.2

import type { ComponentChildren } from 'preact'
import type { FieldError } from '#kernel/faults.ts'
import {
  holders,
  type Holder,
  searchScopes,
  type SearchScope,
  type TextHit,
} from '#kernel/gathered/text.ts'
import { inOneSpelling } from '#kernel/swedish/tokens.ts'
import type { Found, ShownList, Slice } from '#kernel/list.ts'
import { findPersonalNumber } from '#kernel/text/personal-number.ts'
import { type ListSaid, listPages } from '#platform/http/list-pages.ts'
import { show, type Answer, type Page, type Visit } from '#platform/page.ts'
import type { Part } from '#platform/room.ts'
import type { SearchedWords } from '#kernel/swedish/searched-words.ts'
import { findWords } from '#platform/swedish/find-words.ts'
import type { PageContent } from '#web/frame.tsx'
import { messagesIn } from '../messages.ts'
import { mostNamed } from '../rules/search.ts'
import { hitList } from '../views/lists.ts'
import { type FoundElsewhere, SearchView } from '../views/search-view.tsx'

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
    choices: ({ language }) => {
      const words = messagesIn(language).search.holders
      return { holder: holders.map((value) => ({ value, text: words[value] })) }
    },
    read: async (visit, { chosen }, slice) => {
      const { words } = wordsOf(visit)
      const holder = holders.find((one) => one === chosen.holder)
      const asked = { words: await findWords(visit.db, words), holder, scope: scopeOf(visit) }
      return findTexts(visit, asked, slice, parts.finds)
    },
  }
  return listPages(hits, (visit, shown) => showSearch(visit, shown, parts))
}

const mostWords = 200

/** What is searched for; nothing when it cannot be. */
function wordsOf({ query, language }: Visit) {
  const typed = inOneSpelling(query.get('q') ?? '').trim()
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
  parts: SearchParts,
): Promise<Answer<PageContent>> {
  const { db, asOf, query, language, link } = visit
  const messages = messagesIn(language)
  const { typed, errors, words } = wordsOf(visit)
  const asks = words !== ''
  const searched = await findWords(db, words)
  const [named, elsewhere] = await Promise.all([
    asks && hits.page === 1
      ? Promise.all(parts.named.map((those) => those(db, words, asOf)))
      : ([] as const),
    asks ? countElsewhere(visit, searched, parts.finds) : [],
  ])
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
          found={
            asks
              ? { hits, searched, elsewhere, named: named.flat().slice(0, mostNamed) }
              : undefined
          }
          {...{ errors, language, link }}
        />
      ),
    },
    errors.length > 0 ? 422 : 200,
  )
}

type AskedOfTexts = {
  readonly words: SearchedWords
  readonly holder?: Holder | undefined
  readonly scope: SearchScope
}

/** A piece of the hits: those of one room follow upon those of another. */
async function findTexts(
  { db, asOf: on }: Visit,
  asked: AskedOfTexts,
  slice: Slice,
  finds: SearchParts['finds'],
): Promise<Found<TextHit>> {
  let count = 0
  const rows: TextHit[] = []
  for (const find of asked.words.length === 0 ? [] : finds) {
    const offset = Math.max(0, slice.offset - count)
    const found = await find(db, { ...asked, on, offset, limit: slice.limit - rows.length })
    count += found.count
    rows.push(...found.hits)
  }
  return { count, rows }
}

/** How many hits there are where the visitor does not search. */
async function countElsewhere(
  visit: Visit,
  words: SearchedWords,
  finds: SearchParts['finds'],
): Promise<readonly FoundElsewhere[]> {
  const scopes = searchScopes.filter((one) => one !== 'alla' && one !== scopeOf(visit))
  const counts = await Promise.all(
    scopes.map((scope) => findTexts(visit, { words, scope }, { limit: 0, offset: 0 }, finds)),
  )
  return scopes
    .map((scope, place) => ({ scope, count: counts[place]!.count }))
    .filter(({ count }) => count > 0)
}
