// SPDX-License-Identifier: EUPL-1.2
// From what was typed to the words that stand in the texts: other forms, relatives, parts of compounds,
// what else it is called, and the closest when it is misspelt.

import { distance } from 'fastest-levenshtein'
import { sql } from 'kysely'
import { onceFor } from '#platform/cache/read-memory.ts'
import type { Db } from '#platform/database/database.ts'
import type { InARow, Nearness, SearchedWords } from '#kernel/swedish/searched-words.ts'
import { guessedStems, guessOf, rootsOf } from '#kernel/swedish/stems.ts'
import { synonymsOf } from './synonyms.ts'
import { askedWords } from '#kernel/swedish/tokens.ts'

/** More words than so in one question are not looked for: the first tell enough. */
const mostWords = 12

/** What is searched for, in the words of the texts; asked once for a page that is only read. */
export function findWords(db: Db, typed: string): Promise<SearchedWords> {
  return onceFor(db, ['searched words', typed], () => readSearchedWords(db, typed))
}

async function readSearchedWords(db: Db, typed: string): Promise<SearchedWords> {
  const asked = askedWords(typed).slice(0, mostWords)
  if (asked.length === 0) return []
  const met = await findForms(db, asked)
  const unknown = asked.filter((word) => isWord(word) && !met.has(word))
  const instead = unknown.length > 0 ? await findInstead(db, unknown) : new Map<string, Instead>()
  const words = asked.flatMap(
    (word): readonly Part[] => instead.get(word) ?? [{ word, forms: met.get(word) ?? noForms }],
  )
  const synonyms = synonymsOf(words.map(({ word }) => word))
  const others = await findForms(db, [...synonyms.values()].flat(2))
  return words.map(({ word, meant, forms: { same, kin, part } }, place) => {
    const alsoCalled = (synonyms.get(place) ?? []).map((member) =>
      member.map((one) => unique([one, ...(others.get(one)?.same ?? [])])),
    )
    const rowOf = (forms: readonly string[]): InARow[] => (forms.length > 0 ? [[forms]] : [])
    return {
      typed: meant ?? word,
      readAs: meant === undefined ? undefined : word,
      found: {
        same: [[unique([word, ...same])]],
        kin: [...rowOf(kin), ...alsoCalled],
        part: rowOf(part),
      },
    }
  })
}

type Forms = Readonly<Record<Nearness, readonly string[]>>
const noForms: Forms = { same: [], kin: [], part: [] }

/**
 * The words of texts that answer to each, by what the dictionary has said of it; one that no text has is
 * known by what it may be a form of. A word that nothing answers to is left out.
 */
async function findForms(db: Db, words: readonly string[]): Promise<ReadonlyMap<string, Forms>> {
  if (words.length === 0) return new Map()
  const asked = unique(words).map((word) => {
    const stems = guessedStems(word)
    return { word, stems, roots: rootsOf(stems) }
  })
  const { rows } = await sql<{ asked: string; word: string; near: Nearness }>`
    with asked as (
      select * from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
        as a(word text, stems text[], roots text[])),
    known as materialized (
      select a.word, coalesce(w.stems, a.stems) as stems, coalesce(w.roots, a.roots) as roots,
        coalesce(w.heads || w.tails, '{}') as parts
      from asked as a left join search_word as w on w.word = a.word and w.is_read)
    select known.word as asked, met.word, case
        when met.word = known.word or met.stems && known.stems then 'same'
        when met.roots && known.roots or met.tails && known.roots then 'kin'
        else 'part' end as near
    from known
    join search_word as met on met.word = known.word or met.stems && known.stems
      or met.roots && known.roots or met.tails && known.roots or met.roots && known.parts
      or met.heads && known.roots
    order by known.word, met.word`.execute(db)
  const forms = new Map<string, Record<Nearness, string[]>>()
  for (const { asked: word, word: met, near } of rows) {
    const those = forms.get(word) ?? { same: [], kin: [], part: [] }
    those[near].push(met)
    forms.set(word, those)
  }
  return forms
}

/** A word that is searched for; `meant` is what was typed when it is another. */
type Part = { readonly word: string; readonly meant?: string; readonly forms: Forms }

/** What is searched for when no text has a word: what it is put together of, or the word that was meant. */
type Instead = readonly Part[]

const isWord = (word: string) => word.length >= 4 && /^\p{L}[\p{L}-]+$/u.test(word)

async function findInstead(
  db: Db,
  words: readonly string[],
): Promise<ReadonlyMap<string, Instead>> {
  const guesses = words.map(guessOf)
  const pieces = guesses.flatMap(({ splits }) => splits.flatMap(({ head, tail }) => [head, tail]))
  const [met, closest] = await Promise.all([findForms(db, pieces), findClosest(db, words)])
  const metClosest = await findForms(db, [...closest.values()])
  const instead = new Map<string, Instead>()
  for (const { word, splits } of guesses) {
    const partOf = (piece: string): Instead => {
      const forms = met.get(piece)
      return forms ? [{ word: piece, forms }] : []
    }
    const tried = splits.map(({ head, tail }) => ({ head: partOf(head), tail: partOf(tail) }))
    const whole = tried.find(({ head, tail }) => head.length > 0 && tail.length > 0)
    // The last part says what a thing is; the first is better than nothing.
    const half =
      tried.find(({ tail }) => tail.length > 0)?.tail ??
      tried.findLast(({ head }) => head.length > 0)?.head
    const closer = closest.get(word)
    if (whole) instead.set(word, [...whole.head, ...whole.tail])
    else if (closer !== undefined) {
      instead.set(word, [{ word: closer, meant: word, forms: metClosest.get(closer) ?? noForms }])
    } else if (half) instead.set(word, half)
  }
  return instead
}

/** Letters that may be wrong: one in a short word, two in a long one. */
const mostWrong = (word: string) => (word.length < 7 ? 1 : 2)

/** The word that each is nearest to, of those that stand in the texts; none that is too far. */
async function findClosest(db: Db, words: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const lengths = words.map((word) => word.length)
  const [from, to] = [Math.min(...lengths) - 2, Math.max(...lengths) + 2]
  const met = await db
    .selectFrom('search_word')
    .select('word')
    .where(sql<boolean>`length(word) between ${from} and ${to}`)
    .orderBy('word')
    .execute()
  const closest = new Map<string, string>()
  for (const word of words) {
    let least = mostWrong(word) + 1
    for (const { word: one } of met) {
      if (Math.abs(one.length - word.length) >= least) continue
      const wrong = distance(word, one)
      if (wrong >= least) continue
      least = wrong
      closest.set(word, one)
    }
  }
  return closest
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)]
}
