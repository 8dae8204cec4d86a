// SPDX-License-Identifier: EUPL-1.2
// How the demonstration's day is moved: forward only, by a process leader, as time itself goes.

import { addYears, type Day } from '#kernel/day.ts'
import type { Mandate, Role } from '#kernel/mandate.ts'
import { granted, refused, type Result } from '#kernel/result.ts'

export type DayRefusal =
  | 'not-a-demonstration'
  | 'day-not-yours-to-move'
  | 'day-moved-meanwhile'
  | 'day-never-back'
  | 'day-too-far'

export const rolesThatMoveTheDay: readonly Role[] = ['process-leader', 'administrator']

const mostYearsAhead = 20

/** `isAsSeen` when it is still the day that was on the page when the move was asked for. */
export function mayMoveDay(
  mandate: Mandate,
  move: { readonly today: Day; readonly isAsSeen: boolean; readonly to: Day },
): Result<undefined, DayRefusal> {
  if (!rolesThatMoveTheDay.includes(mandate.role)) return refused('day-not-yours-to-move')
  if (!move.isAsSeen) return refused('day-moved-meanwhile', { today: move.today })
  if (move.to <= move.today) return refused('day-never-back', { today: move.today }, 'to')
  if (move.to > addYears(move.today, mostYearsAhead)) {
    return refused('day-too-far', { years: mostYearsAhead }, 'to')
  }
  return granted()
}
