// SPDX-License-Identifier: EUPL-1.2
// Pairs of like words, the surest first. What stands around a possible pair speaks for it.

import { cosine, findSimilar, type Likeness, type WeighedTexts } from '#kernel/text/similarity.ts'
import type { Matchable, Pairs } from './pairs.ts'

/** Both texts in one list: those before, and from `count` on those after. */
export type Weighed = WeighedTexts & { readonly count: number }

/** Less alike than this and no neighbours make them the same. */
const least = 0.22

/** All that could be pairs, found once: what is taken meanwhile is left out when it is asked. */
export function likenesses(
  pairs: Pairs,
  weighed: Weighed,
  only: (one: Matchable) => boolean,
): Likeness[] {
  const after = pairs.freeAfter(only).map((place) => place + weighed.count)
  return findSimilar(weighed, pairs.freeBefore(only), after, least).map((like) => ({
    ...like,
    after: like.after - weighed.count,
  }))
}

/** Greedily from the most alike, among those whose likeness and evidence reach the threshold together. */
export function matchSimilar(pairs: Pairs, likes: readonly Likeness[], threshold: number): void {
  const scored: { readonly like: Likeness; readonly score: number }[] = []
  for (const like of likes) {
    if (!pairs.isFreeBefore(like.before) || !pairs.isFreeAfter(like.after)) continue
    const score = like.similarity + worthOfEvidence(pairs, like)
    if (score >= threshold) scored.push({ like, score })
  }
  for (const { like } of scored.toSorted((a, b) => b.score - a.score))
    pairs.add({ ...like, by: 'similar' })
}

/**
 * One that is alone on both sides between the same pairs is the same in other words, when it has some
 * of them left.
 */
export function matchAlone(
  pairs: Pairs,
  weighed: Weighed,
  only: (one: Matchable) => boolean,
): void {
  const gaps = Map.groupBy(pairs.freeAfter(only), (after) => pairs.gapAfter(after))
  for (const [gap, those] of Map.groupBy(pairs.freeBefore(only), (before) =>
    pairs.gapBefore(before),
  )) {
    const [before, after] = [those[0]!, gaps.get(gap)?.[0]]
    if (those.length > 1 || gaps.get(gap)?.length !== 1 || after === undefined) continue
    if (pairs.before[before]!.isHeading !== pairs.after[after]!.isHeading) continue
    if (!pairs.areParentsPair(before, after)) continue
    const similarity = cosine(weighed.vectors[before]!, weighed.vectors[weighed.count + after]!)
    if (similarity >= leastAlone) pairs.add({ before, after, by: 'similar', similarity })
  }
}

const leastAlone = 0.1

function worthOfEvidence(pairs: Pairs, { before, after }: Likeness): number {
  return 0.07 * pairs.countNeighbours(before, after) + 0.04 * pairs.countGapSides(before, after)
}
