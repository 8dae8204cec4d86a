// SPDX-License-Identifier: EUPL-1.2
// In which order and under which heading matters stand, whatever room they come from.

import { addDays, weekday, type Day } from '#kernel/day.ts'
import type { Matter } from '#kernel/gathered/matter.ts'

export type Group = 'late' | 'this-week' | 'later'
export const groups = ['late', 'this-week', 'later'] as const satisfies readonly Group[]

/** Late first, then what is due before the week is over; without a day last. */
export function groupOf(matter: Pick<Matter, 'dueOn' | 'isLate'>, today: Day): Group {
  if (matter.isLate) return 'late'
  if (matter.dueOn === undefined) return 'later'
  if (matter.dueOn < today) return 'late'
  return matter.dueOn <= endOfWeek(today) ? 'this-week' : 'later'
}

function endOfWeek(today: Day): Day {
  return addDays(today, 7 - weekday(today))
}

export function byDeadline(a: Matter, b: Matter): number {
  return (
    (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') ||
    a.about.localeCompare(b.about, 'sv') ||
    a.key.localeCompare(b.key)
  )
}
