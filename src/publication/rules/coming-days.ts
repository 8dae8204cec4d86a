// SPDX-License-Identifier: EUPL-1.2
// Which of the days to come, of all rooms, are shown and in what order.

import { addDays, type Day } from '#kernel/day.ts'
import type { ComingDay } from '#kernel/gathered/happening.ts'

const oneYear = 366

/** The days after `on`, the nearest first; what lies more than a year ahead is left out. */
export function comingDays(on: Day, told: readonly ComingDay[]): readonly ComingDay[] {
  const last = addDays(on, oneYear)
  return told
    .filter((coming) => coming.on > on && coming.on <= last)
    .toSorted((a, b) => a.on.localeCompare(b.on))
}

/**
 * At most so many days for a short list: of those that give way it is the furthest ahead that are
 * left out, and of the others none.
 */
export function nearestDays(coming: readonly ComingDay[], most: number): readonly ComingDay[] {
  const others = coming.filter(({ givesWay }) => !givesWay).slice(0, most)
  const yielding = coming.filter(({ givesWay }) => givesWay).slice(0, most - others.length)
  const kept = new Set<ComingDay>([...others, ...yielding])
  return coming.filter((one) => kept.has(one))
}
