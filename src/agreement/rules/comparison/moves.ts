// SPDX-License-Identifier: EUPL-1.2
// Which provisions have moved. A number that changed because something came or went above it
// is no move, and what follows its moved parent has not moved itself.

/** A pair that stands in both versions: its places, and its parents' places. */
export type Standing = {
  readonly before: number
  readonly after: number
  readonly parentBefore: number | undefined
  readonly parentAfter: number | undefined
  /** How much hangs on it: itself and all below it. The lighter one is said to have moved. */
  readonly weight: number
}

/** The places after of all that moved. */
export function findMoved(standings: readonly Standing[]): Set<number> {
  const pairs = new Map(standings.map((standing) => [standing.after, standing.before]))
  const survivors = new Set(standings.map((standing) => standing.before))
  const inOrder = standings.toSorted((a, b) => a.after - b.after)
  const kept = new Set(longestInOrder(inOrder))
  const siblings = new Map<number | undefined, Standing[]>()
  const moved = new Set<number>()

  for (const standing of inOrder) {
    const { parentBefore, parentAfter } = standing
    const earlierParent = parentAfter === undefined ? undefined : pairs.get(parentAfter)
    const isParentNew = parentAfter !== undefined && earlierParent === undefined
    const isParentGone = parentBefore !== undefined && !survivors.has(parentBefore)
    if (!isParentNew && earlierParent === parentBefore) {
      const family = siblings.get(parentAfter)
      if (family) family.push(standing)
      else siblings.set(parentAfter, [standing])
    } else if (isParentNew || isParentGone) {
      // Only a heading above it came or went: in the same order it stands where it stood.
      if (!kept.has(standing)) moved.add(standing.after)
    } else moved.add(standing.after)
  }
  for (const family of siblings.values()) {
    const staying = new Set(heaviestInOrder(family))
    for (const standing of family) if (!staying.has(standing)) moved.add(standing.after)
  }
  return moved
}

/** The longest selection whose places before rise: patience sorting. */
function longestInOrder(list: readonly Standing[]): Standing[] {
  const tops: number[] = []
  const previous: (number | undefined)[] = []
  list.forEach((standing, place) => {
    let low = 0
    let high = tops.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((list[tops[middle] ?? 0]?.before ?? 0) < standing.before) low = middle + 1
      else high = middle
    }
    previous[place] = low === 0 ? undefined : tops[low - 1]
    tops[low] = place
  })
  return follow(list, previous, tops.at(-1))
}

/** The heaviest selection whose places before rise; families are small. */
function heaviestInOrder(list: readonly Standing[]): Standing[] {
  const totals: number[] = []
  const previous: (number | undefined)[] = []
  let last: number | undefined
  list.forEach((standing, place) => {
    let best = 0
    for (let earlier = 0; earlier < place; earlier++) {
      const total = totals[earlier] ?? 0
      if ((list[earlier]?.before ?? 0) > standing.before || total <= best) continue
      best = total
      previous[place] = earlier
    }
    totals[place] = best + standing.weight
    if (last === undefined || (totals[place] ?? 0) > (totals[last] ?? 0)) last = place
  })
  return follow(list, previous, last)
}

function follow(
  list: readonly Standing[],
  previous: readonly (number | undefined)[],
  last: number | undefined,
): Standing[] {
  const chain: Standing[] = []
  for (let at = last; at !== undefined; at = previous[at]) {
    const standing = list[at]
    if (standing !== undefined) chain.push(standing)
  }
  return chain.toReversed()
}
