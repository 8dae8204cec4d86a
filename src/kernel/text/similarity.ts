// SPDX-License-Identifier: EUPL-1.2
// How alike texts are: TF-IDF over words and pairs of words, compared by cosine.

import { wordsOf } from './words.ts'

/** Two texts by their places in the two lists, and how alike they are, from 0 to 1. */
export type Likeness = {
  readonly before: number
  readonly after: number
  readonly similarity: number
}

type Vector = ReadonlyMap<string, number>

/** How many times a term may meet itself in all: some second in a thread of its own. */
const mostMeetings = 50_000_000
/** So many likenesses of one text say enough: whoever looks at pairs takes the most alike first. */
const mostLikenesses = 50

/**
 * All pairs at least as alike as the threshold (which is over 0), the most alike first.
 * How rare a term is, is counted in the surroundings: other texts of the same sort.
 *
 * The work is bounded: terms that so many texts hold that they would meet too often are left out,
 * the commonest first, and a text that is like very many others is paired with the most alike.
 */
export function findSimilar(
  before: readonly string[],
  after: readonly string[],
  threshold: number,
  surroundings: readonly string[] = [],
): Likeness[] {
  const vectors = weigh([...before, ...after, ...surroundings].map(countTerms))
  const asked = vectors.slice(0, before.length)
  const postings = invert(vectors.slice(before.length, before.length + after.length))
  leaveOutCommon(postings, asked)
  return asked
    .flatMap((vector, place) => likenessesOf(vector, place, postings, after.length, threshold))
    .toSorted((a, b) => b.similarity - a.similarity || a.before - b.before || a.after - b.after)
}

function countTerms(text: string): Map<string, number> {
  const words = wordsOf(text)
  const counts = new Map<string, number>()
  words.forEach((word, place) => {
    counts.set(word, (counts.get(word) ?? 0) + 1)
    const next = words[place + 1]
    if (next === undefined) return
    const pair = `${word} ${next}`
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  })
  return counts
}

/** Rare terms weigh more than common ones; each vector has the length 1. */
function weigh(counts: readonly Vector[]): Vector[] {
  const holders = new Map<string, number>()
  for (const terms of counts)
    for (const term of terms.keys()) holders.set(term, (holders.get(term) ?? 0) + 1)
  const rarity = (term: string) => Math.log(1 + counts.length / (holders.get(term) ?? 1))
  return counts.map((terms) => {
    const weights = new Map<string, number>()
    for (const [term, count] of terms) weights.set(term, (1 + Math.log(count)) * rarity(term))
    const length = Math.sqrt(Array.from(weights.values()).reduce((sum, w) => sum + w * w, 0))
    for (const [term, weight] of weights) weights.set(term, weight / length)
    return weights
  })
}

type Postings = Map<string, { readonly place: number; readonly weight: number }[]>

/** Takes away the commonest terms, until those that are left meet seldom enough. */
function leaveOutCommon(postings: Postings, asked: readonly Vector[]): void {
  const askers = new Map<string, number>()
  for (const vector of asked)
    for (const term of vector.keys()) askers.set(term, (askers.get(term) ?? 0) + 1)
  const meetings = Array.from(postings, ([term, { length }]) => ({
    term,
    count: length * (askers.get(term) ?? 0),
  }))
  let left = meetings.reduce((sum, { count }) => sum + count, 0)
  if (left <= mostMeetings) return
  for (const { term, count } of meetings.toSorted((a, b) => b.count - a.count)) {
    if (left <= mostMeetings) return
    postings.delete(term)
    left -= count
  }
}

function invert(vectors: readonly Vector[]): Postings {
  const postings: Postings = new Map()
  vectors.forEach((vector, place) => {
    for (const [term, weight] of vector) {
      const posting = postings.get(term)
      if (posting === undefined) postings.set(term, [{ place, weight }])
      else posting.push({ place, weight })
    }
  })
  return postings
}

/** Every text is asked about every other: numbers in a row, and an object only for what is alike. */
function likenessesOf(
  vector: Vector,
  before: number,
  postings: Postings,
  count: number,
  threshold: number,
): Likeness[] {
  const sums = new Float64Array(count)
  for (const [term, weight] of vector)
    for (const posting of postings.get(term) ?? [])
      sums[posting.place] = (sums[posting.place] ?? 0) + weight * posting.weight
  const found: Likeness[] = []
  for (const [after, sum] of sums.entries()) {
    // Rounded, so that the order never hangs on the last bits of a sum.
    const similarity = round(sum)
    if (similarity >= threshold) found.push({ before, after, similarity })
  }
  if (found.length <= mostLikenesses) return found
  return found.toSorted((a, b) => b.similarity - a.similarity).slice(0, mostLikenesses)
}

function round(sum: number): number {
  return Math.round(sum * 1e6) / 1e6
}
