// SPDX-License-Identifier: EUPL-1.2
// Which texts hold what is searched for, and what each is worth: the more of what was typed, and the
// rarer that is among what was found, the more.

import type { InARow, SearchedWords } from './searched-words.ts'
import { nearness, type Nearness } from './word-book.ts'

/** Where a word stands in a text: its place counted in words, and whether that is in the heading. */
export type Occurrence = {
  readonly word: string
  readonly place: number
  readonly isInHeading: boolean
}

/** A text that is searched; `isBare` when nothing stands under its heading. */
export type IndexedText = {
  readonly occurrences: readonly Occurrence[]
  readonly isBare: boolean
}

/** A text that was found, by its number in the index. */
export type FoundText = { readonly at: number; readonly weight: number }

export type WordIndex = {
  /** How many texts there are: those that are added next have the numbers from there. */
  readonly size: number
  add(text: IndexedText): void
  /**
   * The texts that hold what is searched for, in the order of their numbers, among those with a one in
   * `asked`; what holds much less than the best one is left out.
   */
  search(words: SearchedWords, asked: Uint8Array): readonly FoundText[]
}

/** What each nearness counts for. */
const worth: Readonly<Record<Nearness, number>> = { same: 1, kin: 0.7, part: 0.35 }
/** What a word adds when it stands in the heading. */
const worthInHeading = 0.5
/** Of what the best one has, so much must the others have to be told of. */
const leastOfBest = 0.7
/** A heading without words of its own tells less than what stands under it. */
const worthWithoutText = 0.6

/** Where one word stands, text by text: two columns of the same length. */
type Postings = { readonly texts: number[]; readonly places: number[] }

/** Of one word that was typed: the texts that hold it, and for every text what it is worth. */
type Held = {
  readonly texts: readonly number[]
  readonly worths: Float64Array
  readonly isInHeading: Uint8Array
}

export function makeWordIndex(): WordIndex {
  const postings = new Map<string, Postings>()
  const isBare: boolean[] = []

  function add(text: IndexedText): void {
    const at = isBare.push(text.isBare) - 1
    for (const { word, place, isInHeading } of text.occurrences) {
      let those = postings.get(word)
      if (!those) postings.set(word, (those = { texts: [], places: [] }))
      those.texts.push(at)
      those.places.push(asNumber(place, isInHeading))
    }
  }

  /** Tells each text that holds the row, as often as it does, and whether that is in the heading. */
  function whereStands([first, ...rest]: InARow, tell: (at: number, place: number) => void): void {
    const following = rest.map((forms) => placesOf(forms))
    for (const form of first ?? []) {
      const { texts, places } = postings.get(form) ?? nowhere
      for (let entry = 0; entry < texts.length; entry++) {
        const [at, place] = [texts[entry]!, places[entry]!]
        if (following.every((one, step) => one.get(at)?.has(placeIn(place) + step + 1))) {
          tell(at, place)
        }
      }
    }
  }

  function placesOf(forms: readonly string[]): ReadonlyMap<number, ReadonlySet<number>> {
    const places = new Map<number, Set<number>>()
    for (const form of forms) {
      const those = postings.get(form)
      for (const [entry, at] of (those?.texts ?? []).entries()) {
        const known = places.get(at)
        if (known) known.add(placeIn(those!.places[entry]!))
        else places.set(at, new Set([placeIn(those!.places[entry]!)]))
      }
    }
    return places
  }

  function hold(found: SearchedWords[number]['found'], asked: Uint8Array): Held {
    const texts: number[] = []
    const worths = new Float64Array(isBare.length)
    const isInHeading = new Uint8Array(isBare.length)
    // The closest first: what is worth more is not made less.
    for (const near of nearness) {
      for (const row of found[near]) {
        whereStands(row, (at, place) => {
          if (asked[at] !== 1) return
          if (worths[at] === 0) {
            worths[at] = worth[near]
            texts.push(at)
          }
          if (near === 'same' && isHeading(place)) isInHeading[at] = 1
        })
      }
    }
    return { texts, worths, isInHeading }
  }

  function search(words: SearchedWords, asked: Uint8Array): readonly FoundText[] {
    const held = words
      .map(({ found }) => hold(found, asked))
      .filter(({ texts }) => texts.length > 0)
    const shares = new Float64Array(isBare.length)
    const found: number[] = []
    for (const { texts } of held) {
      for (const at of texts) {
        if (shares[at] === 0) found.push(at)
        shares[at] = Number.MIN_VALUE
      }
    }
    const rarities = held.map(({ texts, worths }) => {
      const sum = texts.reduce((before, at) => before + worths[at]!, 0)
      return Math.log(1 + found.length / sum)
    })
    const allRarity = rarities.reduce((sum, one) => sum + one, 0)
    for (const [word, { texts, worths }] of held.entries()) {
      for (const at of texts) shares[at]! += (worths[at]! * rarities[word]!) / allRarity
    }
    const best = found.reduce((most, at) => Math.max(most, shares[at]!), 0)
    return found
      .filter((at) => shares[at]! >= leastOfBest * best)
      .toSorted((one, other) => one - other)
      .map((at) => {
        const inHeading = rarities.reduce(
          (sum, rarity, word) => sum + rarity * held[word]!.isInHeading[at]!,
          0,
        )
        const weight = shares[at]! + (worthInHeading * inHeading) / allRarity
        return { at, weight: isBare[at] === true ? weight * worthWithoutText : weight }
      })
  }

  return {
    get size() {
      return isBare.length
    },
    add,
    search,
  }
}

const nowhere: Postings = { texts: [], places: [] }
const asNumber = (place: number, isInHeading: boolean) => place * 2 + (isInHeading ? 1 : 0)
const placeIn = (written: number) => written >> 1
const isHeading = (written: number) => (written & 1) === 1
