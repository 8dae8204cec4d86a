// SPDX-License-Identifier: EUPL-1.2
// What an agreement says of payment for those who are ready to leave hospital: data with validity, never constants.
// The names are those that the parties' rule sets are told by; analytics.md 5.5.

import { addDays, type Day, yearOf } from '#kernel/day.ts'
import { isBusinessDay } from '#kernel/holidays.ts'
import { clockInStockholm, dayInStockholm, parseInstant } from '#kernel/instant.ts'

/** By year, or one that is agreed for all. */
export type Rates = number | Readonly<Record<string, number>>

export type Preconditions = {
  readonly requireAdmissionNotice: boolean
  readonly requireSipCallWhenNeeded: boolean
  readonly requireOpenCareAvailable: boolean
  readonly deathHandling: 'endAtDeath' | 'exclude'
}

/** On a day in Sweden, and what its clock showed. */
export type LocalTime = { readonly day: Day; readonly clock: string }

/** «2026-03-02T10:00» is Swedish time; one that says its zone is a moment. */
export function localTime(text: string): LocalTime | undefined {
  const moment = /(?:Z|[+-]\d\d:\d\d)$/.test(text) ? parseInstant(text) : undefined
  if (moment) return { day: dayInStockholm(moment), clock: clockInStockholm(moment) }
  try {
    const time = Temporal.PlainDateTime.from(text)
    const day = time.toPlainDate().toString() as Day
    return { day, clock: time.toPlainTime().toString().slice(0, 5) }
  } catch {
    return undefined
  }
}

/** The day that a notice counts from: the next one when it was sent after the hour (5 kap. 4 §). */
export function dayZero({ day, clock }: LocalTime, cutoff: string | null): Day {
  return cutoff !== null && clock > cutoff ? addDays(day, 1) : day
}

/** So many days after a day; weekends and holidays count unless only workdays do. */
export function daysAfter(from: Day, count: number, kind: 'calendar' | 'workday'): Day {
  if (kind === 'calendar') return addDays(from, count)
  let day = from
  for (let left = count; left > 0;) {
    day = addDays(day, 1)
    if (isBusinessDay(day)) left--
  }
  return day
}

/** The rate of a year; nothing when none is known, and then there is no amount. */
export function rateOf(rates: Rates, day: Day): number | undefined {
  return typeof rates === 'number' ? rates : rates[String(yearOf(day))]
}

/** A sum of öre and fractions that adds up: to 1e-6 of a krona. */
export function exactly(amount: number): number {
  return Math.round(amount * 1e6) / 1e6
}
