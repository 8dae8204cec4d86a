// SPDX-License-Identifier: EUPL-1.2
// Why a decision is final, or not yet: the way of the computation, step by step, for the page to say.

import { addDays, daysBetween, weekday, yearOf, type Day } from '#kernel/day.ts'
import { holidaysOf } from '#kernel/holidays.ts'
import type { DecisionDays } from './decision.ts'
import { finalityOf } from './decision-days.ts'
import { appealDays } from './finality.ts'

/** What moves the last day of a statutory time: lag (1930:173) 2 §. */
export type DayOff =
  { readonly kind: 'saturday' | 'sunday' } | { readonly kind: 'holiday'; readonly name: string }

export type FinalityReason =
  | { readonly kind: 'awaiting-attestation' | 'awaiting-announcement' }
  | { readonly kind: 'attested'; readonly on: Day; readonly daysAfter: number }
  | { readonly kind: 'announced'; readonly on: Day; readonly daysAfter: number }
  | { readonly kind: 'three-weeks'; readonly until: Day }
  | { readonly kind: 'moved'; readonly from: Day; readonly to: Day; readonly because: DayOff }
  | { readonly kind: 'appealed'; readonly on: Day }
  | { readonly kind: 'appeal-ended'; readonly on: Day }
  | { readonly kind: 'becomes-final'; readonly on: Day }
  | { readonly kind: 'final'; readonly on: Day }

/** The steps to finality as they are known on a day, the first first. */
export function* finalityReasons(days: DecisionDays, on: Day): Generator<FinalityReason> {
  const { state, finalOn, lastAppealDay } = finalityOf(days, on)
  const { attestedOn, announcedOn, appealedOn, appealEndedOn } = days
  if (state === 'awaiting-attestation' || attestedOn === undefined) {
    yield { kind: 'awaiting-attestation' }
    return
  }
  const daysAfter = daysBetween(days.decidedOn, attestedOn)
  yield { kind: 'attested', on: attestedOn, daysAfter }
  if (lastAppealDay === null || announcedOn === undefined) {
    yield { kind: 'awaiting-announcement' }
    return
  }
  yield { kind: 'announced', on: announcedOn, daysAfter: daysBetween(attestedOn, announcedOn) }
  const threeWeeks = addDays(announcedOn, appealDays)
  yield { kind: 'three-weeks', until: threeWeeks }
  if (lastAppealDay !== threeWeeks) {
    yield { kind: 'moved', from: threeWeeks, to: lastAppealDay, because: dayOff(threeWeeks) }
  }
  if (appealedOn !== undefined && appealedOn <= on) yield { kind: 'appealed', on: appealedOn }
  if (appealEndedOn !== undefined && appealEndedOn <= on) {
    yield { kind: 'appeal-ended', on: appealEndedOn }
  }
  if (finalOn !== null) yield { kind: state === 'final' ? 'final' : 'becomes-final', on: finalOn }
}

// A holiday on a Sunday is told by its name: it says more than the weekday.
function dayOff(day: Day): DayOff {
  const holiday = holidaysOf(yearOf(day)).find((one) => one.day === day)
  if (holiday) return { kind: 'holiday', name: holiday.name }
  return { kind: weekday(day) === 6 ? 'saturday' : 'sunday' }
}
