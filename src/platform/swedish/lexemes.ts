// SPDX-License-Identifier: EUPL-1.2
// Words as PostgreSQL has cut and placed them in a text.

import { sql } from 'kysely'
import type { Db } from '#platform/database/database.ts'
import type { InARow, SearchedWords } from '#kernel/swedish/searched-words.ts'
import type { Occurrence } from '#kernel/swedish/word-places.ts'
import { nearness } from '#kernel/swedish/word-book.ts'

const lexeme = /'((?:[^'\\]|''|\\\\)*)':([\d,A-D]+)/g

/** Reads a `tsvector` as it is written; what has weight A stands in the heading. */
export function occurrencesOf(written: string): readonly Occurrence[] {
  return [...written.matchAll(lexeme)].flatMap(([, quoted, places]) => {
    const word = quoted!.replaceAll("''", "'").replaceAll('\\\\', '\\')
    return places!.split(',').map((place) => ({
      word,
      place: Number.parseInt(place, 10),
      isInHeading: place.endsWith('A'),
    }))
  })
}

/**
 * The words with their numbers in pieces: «2023-00123» is cut at its signs in a text, and is found by the
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
  const { rows } = await sql<{ number: string; written: string }>`
    select number, to_tsvector('simple', number)::text as written
    from unnest(${numbers}::text[]) as number`.execute(db)
  const pieces = new Map(
    rows.map(({ number, written }) => [
      number,
      occurrencesOf(written)
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
