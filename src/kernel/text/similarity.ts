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
  const known = { words: new Map<string, number>(), pairs: new Map<number, number>(), count: 0 }
  const counted = texts.map((text) => countTerms(text, known))
  const holders = new Int32Array(known.count)
  for (const counts of counted) for (const term of counts.keys()) holders[term]! += 1
  const rarity = Float64Array.from(holders, (count) => Math.log(1 + texts.length / count))
  return { vectors: counted.map((counts) => weigh(counts, rarity)), rarity }
}

type Known = {
  readonly words: Map<string, number>
  readonly pairs: Map<number, number>
  count: number
}

/** Pairs of words are known by both numbers in one. */
const pairFactor = 2 ** 26

function countTerms(text: string, known: Known): Map<number, number> {
  const counts = new Map<number, number>()
  let last: number | undefined
  for (const word of wordsOf(text)) {
    const term = numberOf(known.words, word, known)
    counts.set(term, (counts.get(term) ?? 0) + 1)
    if (last !== undefined) {
      const pair = numberOf(known.pairs, last * pairFactor + term, known)
      counts.set(pair, (counts.get(pair) ?? 0) + 1)
    }
    last = term
  }
  return counts
}

function numberOf<Key>(numbers: Map<Key, number>, key: Key, known: Known): number {
  const number = numbers.get(key)
  if (number !== undefined) return number
  numbers.set(key, known.count)
  return known.count++
}

/** Rare terms weigh more than common ones. */
function weigh(counted: ReadonlyMap<number, number>, rarity: Float64Array): Vector {
  const terms = new Int32Array(counted.size)
  let at = 0
  for (const term of counted.keys()) terms[at++] = term
  terms.sort()
  const counts = new Int32Array(terms.length)
  const weights = new Float64Array(terms.length)
  let squares = 0
  for (let place = 0; place < terms.length; place++) {
    const term = terms[place]!
    const count = counted.get(term)!
    const weight = (count === 1 ? 1 : 1 + Math.log(count)) * rarity[term]!
    counts[place] = count
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
