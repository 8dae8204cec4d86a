// SPDX-License-Identifier: EUPL-1.2

import { daysBetween, type Day } from '#kernel/day.ts'
import type { StepState } from './route.ts'

const soonDays = 7

/** Where something with a last day stands. */
export function stateByDeadline(
  dueOn: Day | undefined,
  today: Day,
): Extract<StepState, 'open' | 'due-soon' | 'late'> {
  if (dueOn === undefined) return 'open'
  if (dueOn < today) return 'late'
  return daysBetween(today, dueOn) <= soonDays ? 'due-soon' : 'open'
}
