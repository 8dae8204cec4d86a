// SPDX-License-Identifier: EUPL-1.2
// How alike texts are: TF-IDF over words and pairs of words, compared by cosine.

import { wordsOf } from './words.ts'

/** Two texts by their places, and how alike they are, from 0 to 1. */
export type Likeness = {
  readonly before: number
  readonly after: number
  readonly similarity: number
}

/** The terms of one text, in rising order, with how often each stands in it and what it weighs. */
export type Vector = {
  readonly terms: Int32Array
  readonly counts: Int32Array
  /** Of length 1 together. */
  readonly weights: Float64Array
}

export type WeighedTexts = {
  readonly vectors: readonly Vector[]
  /** What one occurrence of a term is worth: the rarer, the more. */
  readonly rarity: Float64Array
}

/** How many times a term may meet itself in all: some second in a thread of its own. */
const mostMeetings = 50_000_000
/** So many likenesses of one text say enough: whoever looks at pairs takes the most alike first. */
const mostLikenesses = 50

/** The texts as terms. How rare a term is, is counted among all of them. */
export function weighTexts(texts: readonly string[]): WeighedTexts {
  const known: Known = { words: new Map(), pairs: new NumberedPairs(), count: 0 }
  const counted = texts.map((text) => countTerms(text, known))
  const holders = new Int32Array(known.count)
  for (const { terms } of counted) for (const term of terms) holders[term]! += 1
  const rarity = Float64Array.from(holders, (count) => Math.log(1 + texts.length / count))
  return { vectors: counted.map((one) => weigh(one, rarity)), rarity }
}

type Known = {
  readonly words: Map<string, number>
  readonly pairs: NumberedPairs
  count: number
}

/** Pairs of words by the numbers of both: a text has as many of them as words, so they are kept in rows of numbers. */
class NumberedPairs {
  #size = 1 << 12
  #count = 0
  #first = new Int32Array(this.#size)
  #second = new Int32Array(this.#size)
  /** One more than the number of the pair; 0 where none is kept. */
  #numbers = new Int32Array(this.#size)

  /** The number of the pair, or the one it is given. */
  numberOf(first: number, second: number, next: number): number {
    let at = this.#slotOf(first, second)
    const kept = this.#numbers[at]!
    if (kept > 0) return kept - 1
    if (++this.#count * 2 > this.#size) {
      this.#grow()
      at = this.#slotOf(first, second)
    }
    this.#put(at, first, second, next + 1)
    return next
  }

  #put(at: number, first: number, second: number, kept: number): void {
    this.#first[at] = first
    this.#second[at] = second
    this.#numbers[at] = kept
  }

  #slotOf(first: number, second: number): number {
    const mask = this.#size - 1
    let at = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 0
    at = (at ^ (at >>> 15)) & mask
    while (this.#numbers[at] !== 0 && (this.#first[at] !== first || this.#second[at] !== second))
      at = (at + 1) & mask
    return at
  }

  #grow(): void {
    const [first, second, numbers] = [this.#first, this.#second, this.#numbers]
    this.#size *= 2
    this.#first = new Int32Array(this.#size)
    this.#second = new Int32Array(this.#size)
    this.#numbers = new Int32Array(this.#size)
    for (let at = 0; at < numbers.length; at++)
      if (numbers[at] !== 0)
        this.#put(this.#slotOf(first[at]!, second[at]!), first[at]!, second[at]!, numbers[at]!)
  }
}

type Counted = Pick<Vector, 'terms' | 'counts'>

function countTerms(text: string, known: Known): Counted {
  const words = wordsOf(text)
  const all = new Int32Array(Math.max(0, words.length * 2 - 1))
  let at = 0
  let last = -1
  for (const word of words) {
    let term = known.words.get(word)
    if (term === undefined) known.words.set(word, (term = known.count++))
    all[at++] = term
    if (last >= 0) {
      const pair = known.pairs.numberOf(last, term, known.count)
      if (pair === known.count) known.count += 1
      all[at++] = pair
    }
    last = term
  }
  return countSorted(all.sort())
}

/** Each number once, with how often it stands in the list. */
function countSorted(all: Int32Array): Counted {
  const counts = new Int32Array(all.length)
  let size = 0
  for (let at = 0; at < all.length; at++) {
    if (size > 0 && all[size - 1] === all[at]) counts[size - 1]! += 1
    else {
      all[size] = all[at]!
      counts[size++] = 1
    }
  }
  return { terms: all.slice(0, size), counts: counts.slice(0, size) }
}

/** Rare terms weigh more than common ones. */
function weigh({ terms, counts }: Counted, rarity: Float64Array): Vector {
  const weights = new Float64Array(terms.length)
  let squares = 0
  for (let place = 0; place < terms.length; place++) {
    const count = counts[place]!
    const weight = (count === 1 ? 1 : 1 + Math.log(count)) * rarity[terms[place]!]!
    weights[place] = weight
    squares += weight * weight
  }
  const length = Math.sqrt(squares)
  for (let place = 0; place < weights.length; place++) weights[place]! /= length
  return { terms, counts, weights }
}

/**
 * All pairs of the texts at these places at least as alike as the threshold (which is over 0), the
 * most alike first.
 *
 * The work is bounded: terms that so many texts hold that they would meet too often are left out,
 * the commonest first, and a text that is like very many others is paired with the most alike.
 */
export function findSimilar(
  { vectors, rarity }: WeighedTexts,
  before: readonly number[],
  after: readonly number[],
  threshold: number,
): Likeness[] {
  const postings = invert(vectors, after, rarity.length)
  leaveOutCommon(
    postings,
    before.map((place) => vectors[place]!),
  )
  const sums = new Float64Array(after.length)
  return before
    .flatMap((place) => likenessesOf(vectors[place]!, place, postings, sums, after, threshold))
    .toSorted((a, b) => b.similarity - a.similarity || a.before - b.before || a.after - b.after)
}

/** For each term the texts that hold it, by their places in the list that is asked, and its weight there. */
type Postings = { readonly holders: number[]; readonly weights: number[] }[]

function invert(vectors: readonly Vector[], places: readonly number[], count: number): Postings {
  const postings: Postings = Array.from({ length: count })
  for (const [own, place] of places.entries()) {
    const { terms, weights } = vectors[place]!
    for (let at = 0; at < terms.length; at++) {
      const posting = (postings[terms[at]!] ??= { holders: [], weights: [] })
      posting.holders.push(own)
      posting.weights.push(weights[at]!)
    }
  }
  return postings
}

/** Takes away the commonest terms, until those that are left meet seldom enough. */
function leaveOutCommon(postings: Postings, asked: readonly Vector[]): void {
  const askers = new Int32Array(postings.length)
  for (const { terms } of asked) for (const term of terms) askers[term]! += 1
  const countOf = (term: number) => (postings[term]?.holders.length ?? 0) * askers[term]!
  let left = 0
  for (const term of askers.keys()) left += countOf(term)
  if (left <= mostMeetings) return
  const meetings = Array.from(askers.keys(), (term) => ({ term, count: countOf(term) }))
  for (const { term, count } of meetings.toSorted((a, b) => b.count - a.count)) {
    if (left <= mostMeetings) return
    delete postings[term]
    left -= count
  }
}

/** Every text is asked about every other: numbers in a row, and an object only for what is alike. */
function likenessesOf(
  { terms, weights }: Vector,
  before: number,
  postings: Postings,
  sums: Float64Array,
  places: readonly number[],
  threshold: number,
): Likeness[] {
  sums.fill(0)
  for (let at = 0; at < terms.length; at++) {
    const posting = postings[terms[at]!]
    if (posting === undefined) continue
    const weight = weights[at]!
    for (let place = 0; place < posting.holders.length; place++)
      sums[posting.holders[place]!]! += weight * posting.weights[place]!
  }
  const found: Likeness[] = []
  for (let place = 0; place < places.length; place++) {
    const sum = sums[place]!
    if (sum < threshold - 1e-6) continue
    // Rounded, so that the order never hangs on the last bits of a sum.
    const similarity = Math.round(sum * 1e6) / 1e6
    if (similarity >= threshold) found.push({ before, after: places[place]!, similarity })
  }
  if (found.length <= mostLikenesses) return found
  return found.toSorted((a, b) => b.similarity - a.similarity).slice(0, mostLikenesses)
}

/** How alike two texts are. */
export function cosine(one: Vector, other: Vector): number {
  let sum = 0
  let at = 0
  for (let place = 0; place < one.terms.length; place++) {
    const term = one.terms[place]!
    while (at < other.terms.length && other.terms[at]! < term) at++
    if (other.terms[at] === term) sum += one.weights[place]! * other.weights[at]!
  }
  return Math.round(sum * 1e6) / 1e6
}

/** How much of what stands in one text stands in another too, from 0 to 1, by the worth of its terms. */
export function shareOf(one: Vector, other: Vector, rarity: Float64Array): number {
  let [all, both] = [0, 0]
  let at = 0
  for (let place = 0; place < one.terms.length; place++) {
    const term = one.terms[place]!
    while (at < other.terms.length && other.terms[at]! < term) at++
    const often = one.counts[place]!
    const worth = rarity[term]!
    all += often * worth
    if (other.terms[at] === term) both += Math.min(often, other.counts[at]!) * worth
  }
  return all === 0 ? 0 : both / all
}

/** What is left of one text when the terms of another are taken out of it. */
export function without(one: Vector, other: Vector): Vector {
  const terms: number[] = []
  const counts: number[] = []
  let at = 0
  for (let place = 0; place < one.terms.length; place++) {
    const term = one.terms[place]!
    while (at < other.terms.length && other.terms[at]! < term) at++
    const taken = other.terms[at] === term ? other.counts[at]! : 0
    const left = one.counts[place]! - taken
    if (left <= 0) continue
    terms.push(term)
    counts.push(left)
  }
  return {
    terms: Int32Array.from(terms),
    counts: Int32Array.from(counts),
    weights: new Float64Array(terms.length),
  }
}
