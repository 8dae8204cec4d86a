// SPDX-License-Identifier: EUPL-1.2
// Which places of a list were changed, found in no more steps than are given.

import { diff } from 'fast-myers-diff'

/** A change: `before[fromBefore, toBefore)` became `after[fromAfter, toAfter)`. */
export type Change = { fromBefore: number; toBefore: number; fromAfter: number; toAfter: number }

/** How many looks at a pair of places are left; about ten million in the tenth of a second. */
export type Steps = { left: number }

/** Thrown to stop the search, and caught beside it. */
const spent = new Error('no steps are left')

/** The fewest changes between two lists, or nothing when finding them would take too many steps. */
export function findChanges(
  before: readonly string[],
  after: readonly string[],
  steps: Steps,
): Change[] | undefined {
  const [old, young] = inNumbers(before, after)
  const isSame = (one: number, other: number) => {
    if (steps.left <= 0) throw spent
    steps.left -= 1
    return old[one] === young[other]
  }
  try {
    const found = diff(old, young, isSame)
    return Array.from(found, ([fromBefore, toBefore, fromAfter, toAfter]) => ({
      fromBefore,
      toBefore,
      fromAfter,
      toAfter,
    }))
  } catch (cause) {
    if (cause === spent) return undefined
    throw cause
  }
}

/** Each item by the number of its first place, so that they are compared as numbers. */
function inNumbers(...lists: readonly (readonly string[])[]): [Int32Array, Int32Array] {
  const numbers = new Map<string, number>()
  const numbered = (item: string) => {
    const known = numbers.get(item)
    if (known !== undefined) return known
    numbers.set(item, numbers.size)
    return numbers.size - 1
  }
  const [before = [], after = []] = lists
  return [Int32Array.from(before, numbered), Int32Array.from(after, numbered)]
}
