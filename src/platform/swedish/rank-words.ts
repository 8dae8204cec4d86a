// SPDX-License-Identifier: EUPL-1.2
// What a row of words is worth to one who searches, as SQL: the more of what was typed, and the rarer
// it is among what was found, the more.

import { type RawBuilder, sql } from 'kysely'
import {
  type InARow,
  nearness,
  type Nearness,
  type SearchedWord,
  type SearchedWords,
} from '#kernel/swedish/searched-words.ts'

/** What each nearness counts for. */
const worth: Readonly<Record<Nearness, number>> = { same: 1, kin: 0.7, part: 0.35 }
/** What a word adds when it stands in the heading. */
const inHeading = 0.5
/** Of what the best one has, so much must the others have to be told of. */
export const leastOfBest = 0.7

/** The texts that hold any of the words. */
export function anyOf(words: SearchedWords): RawBuilder<string> {
  return either(words.flatMap(({ found }) => nearness.flatMap((near) => found[near])))
}

/** What one word is worth in a row, and in its heading. */
export function worthOf({ found }: SearchedWord, words: RawBuilder<unknown>): RawBuilder<number> {
  const cases = nearness
    .filter((near) => found[near].length > 0)
    .map(
      (near) => sql`when ${words} @@ ${either(found[near])} then ${sql.lit(worth[near])}::float8`,
    )
  return sql<number>`(case ${sql.join(cases, sql` `)} else 0 end
    + case when ${words} @@ ${either(found.same, ':A')} then ${sql.lit(inHeading)}::float8 else 0 end)`
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
