// SPDX-License-Identifier: EUPL-1.2
import { addDays, type Day } from '#kernel/day.ts'

/** From a day to a day, both included; without an end it goes on. */
export type Period = { readonly validFrom: Day; readonly validUntil: Day | undefined }

/** Whether the period holds the day. */
export function isValidOn(period: Period, on: Day): boolean {
  return period.validFrom <= on && (period.validUntil === undefined || on <= period.validUntil)
}

/** Whether the period holds the day or a later one. An empty period, ended before it began, holds none. */
export function isNotOver(period: Period, on: Day): boolean {
  if (period.validUntil === undefined) return true
  return on <= period.validUntil && period.validFrom <= period.validUntil
}

/** The first day of a period that none of the others holds; nothing when all its days are held. */
export function firstDayWithout(others: readonly Period[], within: Period): Day | undefined {
  let day = within.validFrom
  while (within.validUntil === undefined || day <= within.validUntil) {
    const holding = others.find((other) => isValidOn(other, day))
    if (!holding) return day
    if (holding.validUntil === undefined) return undefined
    day = addDays(holding.validUntil, 1)
  }
  return undefined
}
