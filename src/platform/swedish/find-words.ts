// SPDX-License-Identifier: EUPL-1.2
// From what was typed to the words that stand in the texts: other forms, relatives, parts of compounds,
// what else it is called, and the closest when it is misspelt.

import { distance } from 'fastest-levenshtein'
import { sql } from 'kysely'
import { onceFor } from '#platform/cache/read-memory.ts'
import type { Db } from '#platform/database/database.ts'
import {
  type InARow,
  nearness,
  type Nearness,
  type SearchedWords,
} from '#kernel/swedish/searched-words.ts'
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
  const asked = unique(words).map(guessed)
  // Each way to be near has an index of its own.
  const { rows } = await sql<{ asked: string; word: string; near: number }>`
    with asked as (
      select * from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
        as a(word text, stems text[], roots text[])),
    known as materialized (
      select a.word, coalesce(w.stems, a.stems) as stems, coalesce(w.roots, a.roots) as roots,
        coalesce(w.heads || w.tails, '{}') as parts
      from asked as a left join search_word as w on w.word = a.word and w.is_read)
    select known.word as asked, met.word, min(met.near) as near
    from known, lateral (
      select word, 0 as near from search_word where word = known.word
      union all select word, 0 from search_word where stems && known.stems
      union all select word, 1 from search_word where roots && known.roots
      union all select word, 1 from search_word where tails && known.roots
      union all select word, 2 from search_word where roots && known.parts
      union all select word, 2 from search_word where heads && known.roots) as met
    group by known.word, met.word
    order by known.word, met.word`.execute(db)
  const forms = new Map<string, Record<Nearness, string[]>>()
  for (const { asked: word, word: met, near } of rows) {
    const those = forms.get(word) ?? { same: [], kin: [], part: [] }
    those[nearness[near]!].push(met)
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
  const [known, closest] = await Promise.all([findKnown(db, pieces), findClosest(db, words)])
  const chosen = new Map(
    guesses.map(({ word, splits }) => {
      const whole = splits.find(({ head, tail }) => known.has(head) && known.has(tail))
      if (whole) return [word, [whole.head, whole.tail]]
      const closer = closest.get(word)
      if (closer !== undefined) return [word, [closer]]
      // The last part says what a thing is; the first is better than nothing.
      const half =
        splits.find(({ tail }) => known.has(tail))?.tail ??
        splits.findLast(({ head }) => known.has(head))?.head
      return [word, half === undefined ? [] : [half]]
    }),
  )
  const met = await findForms(db, [...chosen.values()].flat())
  return new Map(
    [...chosen]
      .filter(([, parts]) => parts.length > 0)
      .map(([word, parts]) => [
        word,
        parts.map((part) => ({
          word: part,
          forms: met.get(part) ?? noForms,
          ...(part === closest.get(word) && { meant: word }),
        })),
      ]),
  )
}

/** Which of these some word of the texts is a form, a relative or a kind of. */
async function findKnown(db: Db, words: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ word: string }>`
    select a.word from jsonb_to_recordset(${JSON.stringify(unique(words).map(guessed))}::jsonb)
      as a(word text, stems text[], roots text[])
    where exists (select from search_word as met where met.stems && a.stems)
      or exists (select from search_word as met where met.roots && a.roots)
      or exists (select from search_word as met where met.tails && a.roots)`.execute(db)
  return new Set(rows.map(({ word }) => word))
}

/** What a word may be, by its letters. */
function guessed(word: string) {
  const stems = guessedStems(word)
  return { word, stems, roots: rootsOf(stems) }
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
