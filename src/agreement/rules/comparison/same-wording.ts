// SPDX-License-Identifier: EUPL-1.2
// Pairs of the same words: those that stand once first, and what is repeated by what stands around it.

import type { Matchable, Pairs } from './pairs.ts'

type Only = (one: Matchable) => boolean

/** Words that stand once in each. */
export function matchUnique(pairs: Pairs, only: Only): void {
  const twins = groupBy(pairs.wordings.before, pairs.freeBefore(only))
  for (const [wording, [after, ...more]] of groupBy(pairs.wordings.after, pairs.freeAfter(only))) {
    const [before, ...others] = twins.get(wording) ?? []
    if (before === undefined || after === undefined || others.length + more.length > 0) continue
    pairs.add({ before, after, by: 'same-wording', similarity: 1 })
  }
}

/**
 * Words that are repeated: those with most evidence first, again after each round, since every pair is
 * evidence for others. `least` of one before, one after and parent must be a pair too; with `asksGaps` the same
 * pairs above and below are as good as one of them, where nothing stands under it to ask.
 */
export function matchRepeated(pairs: Pairs, only: Only, least = 1, asksGaps = false): void {
  const twins = groupBy(pairs.wordings.before, pairs.freeBefore(only))
  const waiting = [...groupBy(pairs.wordings.after, pairs.freeAfter(only))].flatMap(
    ([wording, places]) => {
      const line = twins.get(wording)
      return line === undefined ? [] : places.map((after) => ({ after, line: lineOf(line, pairs) }))
    },
  )
  let left = waiting.toSorted((a, b) => a.after - b.after)
  for (let evidence = mostEvidence; evidence >= least;) {
    const still: typeof left = []
    for (const one of left) {
      const before = best(pairs, one.line, one.after, evidence, asksGaps)
      if (before === undefined) still.push(one)
      else {
        const sure = evidence > 1 ? {} : { isOneOfSeveral: true as const }
        pairs.add({ before, after: one.after, by: 'same-wording', similarity: 1, ...sure })
      }
    }
    evidence = still.length < left.length ? mostEvidence : evidence - 1
    left = still
  }
}

const mostEvidence = 3

/** When as many are left in both, they are the same in order: each has only changed its place. */
export function matchLeftOver(pairs: Pairs, only: Only): void {
  const twins = groupBy(pairs.wordings.before, pairs.freeBefore(only))
  for (const [wording, places] of groupBy(pairs.wordings.after, pairs.freeAfter(only))) {
    const line = twins.get(wording) ?? []
    if (line.length !== places.length) continue
    for (const [at, after] of places.entries())
      pairs.add({
        before: line[at]!,
        after,
        by: 'same-wording',
        similarity: 1,
        isOneOfSeveral: true,
      })
  }
}

/** Equal provisions, and those under each parent in reading order from the first free one on. */
type Line = {
  readonly places: ReadonlySet<number>
  readonly byParent: ReadonlyMap<
    number | undefined,
    { readonly places: readonly number[]; next: number }
  >
}

const lines = new WeakMap<readonly number[], Line>()

function lineOf(places: readonly number[], pairs: Pairs): Line {
  const known = lines.get(places)
  if (known !== undefined) return known
  const byParent = Map.groupBy(places, (place) => pairs.before[place]?.parent)
  const families = Array.from(
    byParent,
    ([parent, own]) => [parent, { places: own, next: 0 }] as const,
  )
  const line = { places: new Set(places), byParent: new Map(families) }
  lines.set(places, line)
  return line
}

/** Of many equal ones only those that a pair speaks for are looked at: beside it, or under the same parent. */
function best(
  pairs: Pairs,
  line: Line,
  after: number,
  least: number,
  asksGaps: boolean,
): number | undefined {
  const twinOf = (place: number | undefined) =>
    place === undefined ? undefined : pairs.byAfter.get(place)?.before
  const [left, right] = [twinOf(after - 1), twinOf(after + 1)]
  const parent = twinOf(pairs.after[after]?.parent)
  const isFree = (place: number | undefined): place is number =>
    place !== undefined && line.places.has(place) && pairs.isFreeBefore(place)
  const family = parent === undefined ? undefined : line.byParent.get(parent)
  while (family && family.next < family.places.length && !isFree(family.places[family.next]))
    family.next += 1
  const isLast = after === pairs.after.length - 1
  const asked = [
    after === 0 ? 0 : left === undefined ? undefined : left + 1,
    isLast ? pairs.before.length - 1 : right === undefined ? undefined : right - 1,
    family?.places[family.next],
  ]
  let found: number | undefined
  let most = least - 1
  for (const place of asked) {
    if (!isFree(place)) continue
    const holdsAny =
      pairs.before[place + 1]?.parent === place || pairs.after[after + 1]?.parent === after
    const isInGap = asksGaps && !holdsAny && pairs.countGapSides(place, after) === 2
    const count = pairs.countNeighbours(place, after) + Number(isInGap)
    if (count > most) [found, most] = [place, count]
  }
  return found
}

function groupBy(wordings: Int32Array, places: readonly number[]): Map<number, number[]> {
  return Map.groupBy(places, (place) => wordings[place]!)
}
