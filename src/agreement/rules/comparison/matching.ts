// SPDX-License-Identifier: EUPL-1.2
// Which provision of one version is which in another, found as a careful reader would: first what is
// known, then the same words, then like words, the surest first; what every pair says of those around it
// is asked again after each step. Headings are known by what stands under them.

import { weighTexts } from '#kernel/text/similarity.ts'
import { canonicalWording } from '../canonical-form.ts'
import { plainText } from '../plain-text.ts'
import type { Provision } from '../provision.ts'
import { likeNames, matchHeadings } from './holders.ts'
import { likenesses, matchAlone, matchSimilar } from './like-words.ts'
import { Pairs, type Joined, type Match, type Matchable } from './pairs.ts'
import { matchLeftOver, matchRepeated, matchUnique } from './same-wording.ts'
import { findSplitsAndMerges } from './splits.ts'

export type { Joined, Match, Matchable } from './pairs.ts'

/** Like enough when nothing is known beforehand; measured on versions with 15 to 50 % edited. */
export const thresholdWithoutIds = 0.48
/** Between what ids leave over: less, and a deleted and a new provision are glued together. */
export const thresholdForLeftovers = 0.7

/** Some hundredths of a second; what takes longer is done beside those who are being answered. */
export const mostPairsAtOnce = 40_000

export type Matches = {
  /** By the place after. */
  readonly byAfter: ReadonlyMap<number, Match>
  /** What was split or merged; the pair that lives on is among the matches. */
  readonly joined: readonly Joined[]
}

export function toMatchable(
  provision: Pick<Provision, 'kind' | 'heading' | 'text'>,
  parent: number | undefined,
): Matchable {
  const text = plainText(provision.text)
  return {
    wording: canonicalWording(provision),
    words: `${provision.heading}\n${text}`,
    isHeading: provision.kind === 'chapter' || provision.kind === 'section',
    isHeadingOnly: text.trim() === '',
    parent,
  }
}

/** Every match, by the place after. What is known (or known to be new) is never questioned. */
export function match(
  before: readonly Matchable[],
  after: readonly Matchable[],
  threshold: number,
  known: readonly { readonly before: number; readonly after: number }[],
  isNew: ReadonlySet<number> = new Set(),
): Matches {
  const pairs = new Pairs(before, after, isNew)
  for (const pair of known) pairs.add({ ...pair, by: 'known', similarity: 1 })
  const holdsWords = (one: Matchable) => !one.isHeadingOnly
  const isHeading = (one: Matchable) => one.isHeadingOnly
  matchUnique(pairs, holdsWords)
  matchRepeated(pairs, holdsWords)

  const weighed = { ...weighTexts(wordsToWeigh(pairs)), count: before.length }
  const likes = likenesses(pairs, weighed, holdsWords).filter(
    (like) => before[like.before]!.isHeading === after[like.after]!.isHeading,
  )
  const names = likeNames(pairs, weighed, isHeading)
  for (const step of [0.8, 0.65, threshold].filter((one) => one >= threshold)) {
    matchHeadings(pairs, names, isHeading)
    matchRepeated(pairs, holdsWords)
    findSplitsAndMerges(pairs, weighed, likes)
    matchSimilar(pairs, likes, step)
  }
  findSplitsAndMerges(pairs, weighed, likes)
  matchHeadings(pairs, names, isHeading)
  matchRepeated(pairs, holdsWords)
  matchLeftOver(pairs, holdsWords)
  if (threshold < thresholdForLeftovers) matchAlone(pairs, weighed, holdsWords)
  matchHeadings(pairs, names, isHeading)
  return { byAfter: pairs.byAfter, joined: pairs.joined }
}

/** Of what is the same in both there is nothing more to ask; a sample of it says how rare words are. */
function wordsToWeigh({ before, after, byBefore, byAfter }: Pairs): string[] {
  const isSame = (match: Match | undefined) =>
    match !== undefined && before[match.before]!.wording === after[match.after]!.wording
  const isSampled = (place: number) => place % 4 === 0
  return [
    ...before.map(({ words }, place) => (isSame(byBefore.get(place)) ? '' : words)),
    ...after.map(({ words }, place) =>
      isSame(byAfter.get(place)) && !isSampled(place) ? '' : words,
    ),
  ]
}
