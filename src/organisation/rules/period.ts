// SPDX-License-Identifier: EUPL-1.2
import type { Day } from '#kernel/day.ts'

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
