// SPDX-License-Identifier: EUPL-1.2
// Two lists of blocks side by side in one order: which are the same, and where the others stand between them.
// A redline has no moves: what changed places is struck in one and put in at the other.

import { match, thresholdWithoutIds } from '../../../agreement/rules/comparison/matching.ts'

export type Alignable = {
  readonly words: string
  /** Only what is of one sort is the same: a paragraph, a heading, a table. */
  readonly sort: string
}

/** Places before and after; one of them is missing when it is struck or put in. */
export type Step = readonly [before: number | undefined, after: number | undefined]

/** With `joinsLast` the last of both are one, whatever they say, since neither can be struck. */
export function align(
  before: readonly Alignable[],
  after: readonly Alignable[],
  joinsLast: boolean,
): Step[] {
  const pairs = inOrder(pairsOf(before, after), before)
  const last = [before.length - 1, after.length - 1] as const
  if (joinsLast && before.length > 0 && after.length > 0) {
    const open = pairs.filter(([from, to]) => from !== last[0] && to !== last[1])
    return stepsOf([...open, last], before.length, after.length)
  }
  return stepsOf(pairs, before.length, after.length)
}

type Pair = readonly [before: number, after: number]

function pairsOf(before: readonly Alignable[], after: readonly Alignable[]): Pair[] {
  // Most of two texts is the same from the beginning and from the end.
  const isSame = (from: number, to: number) =>
    before[from]!.words === after[to]!.words && before[from]!.sort === after[to]!.sort
  const shortest = Math.min(before.length, after.length)
  let begin = 0
  while (begin < shortest && isSame(begin, begin)) begin += 1
  let end = 0
  while (end < shortest - begin && isSame(before.length - 1 - end, after.length - 1 - end)) end += 1
  const pairs: Pair[] = Array.from({ length: begin }, (_, at) => [at, at])
  for (let at = end; at > 0; at--) pairs.push([before.length - at, after.length - at])
  const middle = (list: readonly Alignable[]) =>
    list.slice(begin, list.length - end).map(({ words, sort }) => ({
      wording: `${sort} ${words}`,
      words,
      isHeading: sort !== 'p',
      isHeadingOnly: false,
      parent: undefined,
    }))
  const { byAfter } = match(middle(before), middle(after), thresholdWithoutIds, [])
  for (const { before: from, after: to } of byAfter.values())
    if (before[begin + from]!.sort === after[begin + to]!.sort)
      pairs.push([begin + from, begin + to])
  return pairs.toSorted(([, a], [, b]) => a - b)
}

/** The heaviest selection in one order: the more words, the rather it stays where it stands. */
function inOrder(pairs: readonly Pair[], before: readonly Alignable[]): Pair[] {
  // For each place before the best that ends there or earlier, as a tree of maxima.
  const size = before.length + 1
  const best = new Int32Array(size).fill(-1)
  const totals = new Float64Array(pairs.length)
  const previous = new Int32Array(pairs.length).fill(-1)
  const total = (at: number) => (at < 0 ? 0 : totals[at]!)
  for (const [at, [from]] of pairs.entries()) {
    let earlier = -1
    for (let node = from; node > 0; node -= node & -node)
      if (total(best[node]!) > total(earlier)) earlier = best[node]!
    previous[at] = earlier
    totals[at] = total(earlier) + before[from]!.words.length + 1
    for (let node = from + 1; node < size; node += node & -node)
      if (totals[at]! > total(best[node]!)) best[node] = at
  }
  let last = -1
  for (const at of pairs.keys()) if (total(at) > total(last)) last = at
  const chosen: Pair[] = []
  for (let at = last; at >= 0; at = previous[at]!) chosen.push(pairs[at]!)
  return chosen.toReversed()
}

/** Between two that stay, what is struck comes before what is put in. */
function stepsOf(pairs: readonly Pair[], before: number, after: number): Step[] {
  const steps: Step[] = []
  let [from, to] = [0, 0]
  const until = (nextFrom: number, nextTo: number) => {
    while (from < nextFrom) steps.push([from++, undefined])
    while (to < nextTo) steps.push([undefined, to++])
  }
  for (const [nextFrom, nextTo] of pairs) {
    until(nextFrom, nextTo)
    steps.push([from++, to++])
  }
  until(before, after)
  return steps
}
