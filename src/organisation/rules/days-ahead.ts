// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { DayAhead } from '#kernel/gathered/happening.ts'

const most = 20

/** The nearest of the days after today that the clock can be moved to. */
export function daysAhead(today: Day, told: readonly DayAhead[]): readonly DayAhead[] {
  return told
    .filter(({ day }) => day > today)
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .slice(0, most)
}
