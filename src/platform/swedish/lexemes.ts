// SPDX-License-Identifier: EUPL-1.2
// Words as PostgreSQL has cut and placed them in a text.

import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#platform/database/database.ts'
import type { InARow, SearchedWords } from '#kernel/swedish/searched-words.ts'
import type { Occurrence } from '#kernel/swedish/word-places.ts'
import { nearness } from '#kernel/swedish/word-book.ts'

/** A word of a text with its places, and of each its weight: A stands in the heading. */
export type PlacedWord = readonly [
  word: string,
  places: readonly number[] | null,
  weights: readonly string[] | null,
]

/** The words of a `tsvector`, as a column of a question. */
export function placedWords(vector: RawBuilder<unknown>): RawBuilder<readonly PlacedWord[]> {
  return sql`(select coalesce(json_agg(json_build_array(lexeme, positions, weights)), '[]')
    from unnest(${vector}))`
}

/** One for each place where a word stands; what has weight A stands in the heading. */
export function occurrencesOf(words: readonly PlacedWord[]): readonly Occurrence[] {
  return words.flatMap(([word, places, weights]) =>
    (places ?? []).map((place, at) => ({ word, place, isInHeading: weights?.[at] === 'A' })),
  )
}

/**
 * The words with their numbers in pieces: ”2023-00123” is cut at its signs in a text, and is found by the
 * pieces in their order. Nothing is asked when there is no number.
 */
export async function cutNumbers(db: Db, words: SearchedWords): Promise<SearchedWords> {
  const numbers = [
    ...new Set(
      words
        .flatMap(({ found }) => nearness.flatMap((near) => found[near].flat(2)))
        .filter(isNumber),
    ),
  ]
  if (numbers.length === 0) return words
  const { rows } = await sql<{ number: string; words: readonly PlacedWord[] }>`
    select number, ${placedWords(sql`to_tsvector('simple', number)`)} as words
    from unnest(${numbers}::text[]) as number`.execute(db)
  const pieces = new Map(
    rows.map((row) => [
      row.number,
      occurrencesOf(row.words)
        .toSorted((one, other) => one.place - other.place)
        .map(({ word }) => [word]),
    ]),
  )
  const cut = (row: InARow): readonly InARow[] => {
    const whole = row.map((forms) => forms.filter((form) => !isNumber(form)))
    const ofNumbers = row.flat().filter(isNumber)
    return [
      ...(whole.every((forms) => forms.length > 0) ? [whole] : []),
      ...ofNumbers.map((number) => pieces.get(number)!),
    ]
  }
  return words.map((word) => ({
    ...word,
    found: {
      same: word.found.same.flatMap(cut),
      kin: word.found.kin.flatMap(cut),
      part: word.found.part.flatMap(cut),
    },
  }))
}

const isNumber = (form: string) => /\d/.test(form)
