// SPDX-License-Identifier: EUPL-1.2
// What a Swedish word has in common with others: the words it is a form of, the root it is made from,
// and, of a compound, what it is put together of.

import { basesOf, type Dictionary } from './dictionary.ts'

export type WordStems = {
  readonly word: string
  /** What it is a form of: «avtalet» of «avtal», «platser» of «plats». */
  readonly stems: readonly string[]
  /** What words of different kinds have in common: «utskriven» and «utskrivning» have «utskriv». */
  readonly roots: readonly string[]
  /** The roots of the last part of a compound, which says what it is: «läkarmedverkan» is a medverkan. */
  readonly tails: readonly string[]
  /** The roots of what stands before. */
  readonly heads: readonly string[]
}

const shortest = { root: 4, head: 3, tail: 4 } as const

/** The stems of a lower-cased word, by the dictionary where it has the word and else by its letters. */
export function stemsOf(dictionary: Dictionary, word: string): WordStems {
  const bases = basesOf(dictionary, word)
  const split = splitCompound(dictionary, word, bases.length > 0)
  const stems =
    bases.length > 0
      ? bases
      : split
        ? split.tails.map((tail) => split.head + tail)
        : [withoutEnding(word)]
  return {
    word,
    stems: unique([...stems, ...(bases.length > 0 ? [] : [word])]),
    roots: rootsOf(stems),
    tails: split ? rootsOf(split.tails) : [],
    heads: split ? headRoots(dictionary, split.heads) : [],
  }
}

/** What stands first may be a compound itself. */
function headRoots(dictionary: Dictionary, heads: readonly string[]): readonly string[] {
  const inner = heads.flatMap((head) => {
    const split = splitCompound(dictionary, head, false)
    return split ? [...split.tails, ...headRoots(dictionary, split.heads)] : []
  })
  return unique([...rootsOf(heads), ...inner])
}

type Split = {
  readonly head: string
  readonly heads: readonly string[]
  readonly tails: readonly string[]
}

/** The flag of words that may stand last in a compound. */
const standsLast = 'Y'

/** The longest last part that is a word after something that is one; «s» may bind them. */
function splitCompound(
  dictionary: Dictionary,
  word: string,
  isInDictionary: boolean,
): Split | undefined {
  // A word of its own is split only where both parts are long: «samordning» is no kind of «ordning».
  const [head, tail] = isInDictionary ? [5, 5] : [shortest.head, shortest.tail]
  for (let place = head; place <= word.length - tail; place++) {
    const tails = basesOf(dictionary, word.slice(place)).filter(
      (one) => one.length >= shortest.tail && dictionary.flags.get(one)?.includes(standsLast),
    )
    if (tails.length === 0) continue
    const before = word.slice(0, place)
    const bases = unique(headsOf(before).flatMap((one) => basesOf(dictionary, one)))
    const heads =
      bases.length > 0 ? bases : headsOf(before).filter((one) => isCompound(dictionary, one))
    if (heads.length > 0) return { head: before, heads, tails }
  }
  return undefined
}

/** Whether it is put together of words that stand in the dictionary. */
function isCompound(dictionary: Dictionary, word: string): boolean {
  return splitCompound(dictionary, word, false) !== undefined
}

/** What may stand first in a compound, as the word it is of: «läkar» of «läkare», «utskrivnings». */
function headsOf(before: string): readonly string[] {
  const bare = before.replace(/-$/, '')
  return unique([bare, bare.replace(/s$/, ''), `${bare}e`, `${bare}a`]).filter(
    (one) => one.length >= shortest.head,
  )
}

/** Endings that make one kind of word of another (SAG 2:2): of verbs, nouns and adjectives. */
const makings = ['ning', 'ing', 'ande', 'ende', 'else', 'an', 'ig', 'en', 'ad', 'et', 'a', 'e']

/** What a word may be made of, with what is left when such an ending is taken away. */
export function rootsOf(...words: readonly (readonly string[])[]): readonly string[] {
  return unique(
    words
      .flat()
      .flatMap((word) => [
        word,
        ...makings
          .filter((making) => word.endsWith(making))
          .map((making) => word.slice(0, -making.length)),
      ]),
  ).filter((root) => root.length >= shortest.root)
}

/** Endings of inflection, the longest first: for names and new words that no dictionary has. */
const endings = [
  'arnas',
  'ernas',
  'ornas',
  'arna',
  'erna',
  'orna',
  'ens',
  'ets',
  'ers',
  'ars',
  'nas',
  'en',
  'et',
  'er',
  'ar',
  'or',
  'na',
  's',
  'n',
  't',
]

function withoutEnding(word: string): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= 4)
  return ending ? word.slice(0, -ending.length) : word
}

/** What a word that has not been met may be put together of, without a dictionary. */
export type Guess = {
  readonly word: string
  /** Where it may fall in two: what stands before and after, the longest last part first. */
  readonly splits: readonly { readonly head: string; readonly tail: string }[]
}

export function guessOf(word: string): Guess {
  const places = Array.from(
    { length: Math.max(0, word.length - shortest.head - shortest.tail + 1) },
    (_, place) => place + shortest.head,
  )
  return {
    word,
    splits: places.flatMap((place) => {
      const tail = word.slice(place)
      const before = word.slice(0, place).replace(/-$/, '')
      const heads = before.endsWith('s') ? [before.slice(0, -1), before] : [before]
      return heads.filter((head) => head.length >= shortest.head).map((head) => ({ head, tail }))
    }),
  }
}

/** What a word may be a form of, by its letters alone. */
export function guessedStems(word: string): readonly string[] {
  const cut = endings.filter((one) => word.endsWith(one)).map((one) => word.slice(0, -one.length))
  return unique([word, ...cut.flatMap((one) => [one, `${one}a`, `${one}e`])]).filter(
    (one) => one.length >= shortest.head,
  )
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)]
}
