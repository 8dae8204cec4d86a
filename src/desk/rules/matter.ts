// SPDX-License-Identifier: EUPL-1.2
// In which order and under which heading matters stand, whatever room they come from.

import { addDays, weekday, type Day } from '#kernel/day.ts'
import type { Matter } from '#kernel/gathered/matter.ts'

/**
 * What waits for the one who looks, what she may do that nobody waits for, and what she waits for from
 * others. That nothing waits is said to one who may do nothing.
 */
export type Lists = {
  readonly must: readonly Matter[]
  readonly may: readonly Matter[]
  readonly others: readonly Matter[]
}

export function listsOf(matters: readonly Matter[]): Lists {
  return {
    must: matters.filter(waitsForOne),
    may: matters.filter(({ isOwn, isOptional }) => isOwn && isOptional),
    others: matters.filter(({ isOwn, isOptional }) => !isOwn && !isOptional),
  }
}

export function waitsForOne({ isOwn, isOptional }: Pick<Matter, 'isOwn' | 'isOptional'>): boolean {
  return isOwn && !isOptional
}

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
