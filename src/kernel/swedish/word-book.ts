// SPDX-License-Identifier: EUPL-1.2
// The words that texts have, with what the dictionary has said of each: which of them answer to a word
// that somebody types.

import { distance } from 'fastest-levenshtein'
import { guessedStems, rootsOf, type WordStems } from './stems.ts'

/** How a word of a text answers to one that was typed, the closest first. */
export const nearness = ['same', 'kin', 'part'] as const
export type Nearness = (typeof nearness)[number]

/** A word of the texts; until the dictionary has been asked it has only itself. */
export type MetWord = WordStems & { readonly isRead: boolean }

/** The words of texts that answer to one, by how near they come. */
export type Forms = Readonly<Record<Nearness, readonly string[]>>

export type WordBook = {
  /** What answers to a lower-cased word; undefined when nothing does. One that no text has is known by its letters. */
  formsOf(word: string): Forms | undefined
  /** Whether some word of the texts is a form, a relative or a kind of it. */
  has(word: string): boolean
  /** The word with the fewest wrong letters: one may be wrong in a short word, two in a long one. */
  closestTo(word: string): string | undefined
}

/** Letters that may be wrong. */
const mostWrong = (word: string) => (word.length < 7 ? 1 : 2)

export function openWordBook(met: readonly MetWord[]): WordBook {
  const words = new Map(met.map((one) => [one.word, one]))
  const byStem = indexBy(met, ({ stems }) => stems)
  const byRoot = indexBy(met, ({ roots }) => roots)
  const byTail = indexBy(met, ({ tails }) => tails)
  const byHead = indexBy(met, ({ heads }) => heads)
  const byLength = Map.groupBy(words.keys(), (word) => word.length)

  function known(word: string) {
    const one = words.get(word)
    if (one?.isRead === true) return { ...one, parts: [...one.heads, ...one.tails] }
    const stems = guessedStems(word)
    return { stems, roots: rootsOf(stems), parts: [] }
  }

  return {
    formsOf(word) {
      const { stems, roots, parts } = known(word)
      const near = new Map<string, Nearness>()
      const meet = (how: Nearness, index: ReadonlyMap<string, readonly string[]>, keys = roots) => {
        for (const one of keys.flatMap((key) => index.get(key) ?? [])) {
          const other = near.get(one)
          if (other === undefined || isNearer(how, other)) near.set(one, how)
        }
      }
      if (words.has(word)) near.set(word, 'same')
      meet('same', byStem, stems)
      meet('kin', byRoot)
      meet('kin', byTail)
      meet('part', byRoot, parts)
      meet('part', byHead)
      if (near.size === 0) return undefined
      const forms = [...near.keys()].toSorted()
      const of = (how: Nearness) => forms.filter((one) => near.get(one) === how)
      return { same: of('same'), kin: of('kin'), part: of('part') }
    },
    has(word) {
      const stems = guessedStems(word)
      const roots = rootsOf(stems)
      return (
        stems.some((one) => byStem.has(one)) ||
        roots.some((one) => byRoot.has(one) || byTail.has(one))
      )
    },
    closestTo(word) {
      let closest: string | undefined
      let least = mostWrong(word) + 1
      for (let length = word.length - least + 1; length < word.length + least; length++) {
        for (const one of byLength.get(length) ?? []) {
          const wrong = distance(word, one)
          if (wrong > least || (wrong === least && (closest === undefined || closest <= one)))
            continue
          least = wrong
          closest = one
        }
      }
      return closest
    },
  }
}

const isNearer = (one: Nearness, other: Nearness) => nearness.indexOf(one) < nearness.indexOf(other)

function indexBy(
  words: readonly MetWord[],
  keysOf: (word: MetWord) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  for (const one of words) {
    for (const key of keysOf(one)) {
      const those = index.get(key)
      if (those) those.push(one.word)
      else index.set(key, [one.word])
    }
  }
  return index
}
