// SPDX-License-Identifier: EUPL-1.2
// What a row of words is worth to one who searches, as SQL: the more of what was typed, and the rarer
// it is among what was found, the more.

import { type RawBuilder, sql } from 'kysely'
import {
  type InARow,
  nearness,
  type Nearness,
  type SearchedWord,
} from '#kernel/swedish/searched-words.ts'

/** What each nearness counts for. */
const worth: Readonly<Record<Nearness, number>> = { same: 1, kin: 0.7, part: 0.35 }
/** What a word adds when it stands in the heading. */
export const worthInHeading = 0.5
/** Of what the best one has, so much must the others have to be told of. */
export const leastOfBest = 0.7

/** The searches that tell how near a text comes to one word, with what each is worth. */
export function searchesOf({
  found,
}: SearchedWord): readonly { readonly query: RawBuilder<string>; readonly worth: number }[] {
  return nearness
    .filter((near) => found[near].length > 0)
    .map((near) => ({ query: either(found[near]), worth: worth[near] }))
}

/** The search that a heading with the word answers. */
export function headingSearchOf({ found }: SearchedWord): RawBuilder<string> {
  return either(found.same, ':A')
}

/** A search that any of the rows of words answers, in the notation of PostgreSQL. */
function either(rows: readonly InARow[], weight = ''): RawBuilder<string> {
  const written = rows.map((row) => {
    const places = row.map((forms) => forms.filter((form) => !isNumber(form)))
    return places.every((forms) => forms.length > 0) ? [inARow(places, weight)] : []
  })
  const plain = sql<string>`${written.flat().join(' | ')}::tsquery`
  const numbers = [...new Set(rows.flat(2).filter(isNumber))]
  // The parser cuts a number at its signs, so that the pieces are looked for in their order.
  return numbers.reduce(
    (query, number) => sql<string>`(${query} || phraseto_tsquery('simple', ${number}))`,
    plain,
  )
}

const isNumber = (form: string) => /\d/.test(form)

function inARow(places: InARow, weight: string): string {
  return places
    .map((forms) => `(${forms.map((form) => lexeme(form) + weight).join(' | ')})`)
    .join(' <-> ')
}

function lexeme(form: string): string {
  return `'${form.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}
