// SPDX-License-Identifier: EUPL-1.2
// What the room gives the house: the county's words, and those that rest on a law that changes.

import type { AskedOfLaws, RestsOnLaw } from '#kernel/gathered/law.ts'
import type { LastingPage } from '#kernel/gathered/lasting.ts'
import type { NamedPage } from '#kernel/gathered/text.ts'
import type { Day } from '#kernel/day.ts'
import { inBoth } from '#kernel/language.ts'
import { sha256 } from '#kernel/sha256.ts'
import { holdsWords } from '#kernel/text/holds-words.ts'
import type { Db } from '#platform/database/database.ts'
import type { Room } from '#platform/room.ts'
import type { PageContent } from '#web/frame.tsx'
import { inJournal } from './messages/in-journal.ts'
import { messagesIn } from './messages/told.ts'
import { termRowPages } from './pages/term-row-pages.tsx'
import { termPages } from './pages/term-pages.tsx'
import { namedInJournal } from './reads/named-in-journal.ts'
import { listTerms } from './reads/terms.ts'
import { termRestsOn } from './rules/resting-terms.ts'
import { holdsOn } from './rules/term.ts'

export const termBank = {
  name: 'term-bank',
  pages: [...termRowPages(), ...termPages()],
  menu: [
    {
      place: 'ordlista',
      words: inBoth((language) => messagesIn(language).title),
      menu: 'service',
      position: 6,
    },
  ],
  journal: { events: inJournal, named: namedInJournal },
  named: listNamed,
  lasting: listLasting,
  restsOnLaw: listResting,
  termsOn: listOn,
} as const satisfies Room<PageContent, never> & {
  readonly restsOnLaw: unknown
  readonly termsOn: unknown
}

/** The words that hold on a day: what a text is checked against. */
async function listOn(db: Db, on: Day) {
  return (await listTerms(db)).filter((term) => holdsOn(term, on))
}

async function listNamed(db: Db, words: string): Promise<readonly NamedPage[]> {
  const terms = await listTerms(db)
  return terms
    .filter(({ term }) => holdsWords(term, words))
    .map(({ term, slug }) => ({
      kind: inBoth((language) => messagesIn(language).title),
      name: term,
      href: `/ordlista/${slug}`,
    }))
}

async function listLasting(db: Db): Promise<readonly LastingPage[]> {
  const terms = await listTerms(db)
  return [{ path: '/ordlista' }, ...terms.map(({ slug }) => ({ path: `/ordlista/${slug}` }))]
}

async function listResting(db: Db, asked: AskedOfLaws): Promise<readonly RestsOnLaw[]> {
  const terms = (await listTerms(db)).filter((term) => holdsOn(term, asked.on))
  return terms.flatMap((term): readonly RestsOnLaw[] => {
    const because = termRestsOn(term, asked.touches)
    if (because.length === 0) return []
    return [
      {
        kind: 'term',
        id: term.slug,
        fingerprint: sha256(JSON.stringify([term.status, term.instead, term.definition])).slice(
          0,
          16,
        ),
        inWords: { sv: 'ord', en: 'word' },
        name: term.term,
        of: messagesIn('sv').title,
        href: `/ordlista/${term.slug}`,
        because,
      },
    ]
  })
}
