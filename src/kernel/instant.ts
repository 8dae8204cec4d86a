// SPDX-License-Identifier: EUPL-1.2
import type { Day } from '#kernel/day.ts'

declare const instantBrand: unique symbol

/** A moment as ISO text in UTC with milliseconds, '2026-03-19T09:04:00.000Z'. Moments compare with < and ===. */
export type Instant = string & { readonly [instantBrand]: true }

const zone = 'Europe/Stockholm'

/** The moment a text names, with any offset; nothing if it has no offset or is impossible. */
export function parseInstant(text: string): Instant | undefined {
  try {
    return fromEpoch(Temporal.Instant.from(text).epochMilliseconds)
  } catch (cause) {
    if (cause instanceof RangeError) return undefined
    throw cause
  }
}

/** The moment a text names, for texts that are known to name one; anything else is a bug and throws. */
export function instant(text: string): Instant {
  const parsed = parseInstant(text)
  if (parsed === undefined) throw new RangeError(`not an instant: ${text}`)
  return parsed
}

/** The moment so many milliseconds after the start of 1970 in UTC. */
export function fromEpoch(milliseconds: number): Instant {
  const exact = Temporal.Instant.fromEpochMilliseconds(milliseconds)
  return exact.toString({ fractionalSecondDigits: 3 }) as Instant
}

export function epochOf(of: Instant): number {
  return Temporal.Instant.from(of).epochMilliseconds
}

/** The day it is in Sweden at this moment; half past eleven at night in UTC is already the next day. */
export function dayInStockholm(of: Instant): Day {
  return Temporal.Instant.from(of).toZonedDateTimeISO(zone).toPlainDate().toString() as Day
}

/** What the clock shows in Sweden at this moment: «11:59». */
export function clockInStockholm(of: Instant): string {
  return Temporal.Instant.from(of).toZonedDateTimeISO(zone).toPlainTime().toString().slice(0, 5)
}

/** The first moment of a day in Sweden. */
export function startInStockholm(of: Day): Instant {
  return fromEpoch(Temporal.PlainDate.from(of).toZonedDateTime(zone).epochMilliseconds)
}

/** The moment so many seconds later; a negative number goes back. */
export function addSeconds(from: Instant, seconds: number): Instant {
  return fromEpoch(epochOf(from) + seconds * 1000)
}
