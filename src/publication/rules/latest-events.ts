// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Happening } from '#kernel/gathered/happening.ts'

/** The latest on or before a day, the latest first; on the same day as they are given. */
export function latestEvents(
  on: Day,
  most: number,
  happened: readonly Happening[],
): readonly Happening[] {
  return happened
    .filter((one) => one.on <= on)
    .toSorted((a, b) => b.on.localeCompare(a.on))
    .slice(0, most)
}
