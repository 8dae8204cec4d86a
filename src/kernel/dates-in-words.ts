// SPDX-License-Identifier: EUPL-1.2
// Days, moments, numbers and lists as people read them, in both languages.

import type { Day } from '#kernel/day.ts'
import { dayInStockholm, type Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'

/** long «torsdag 19 mars 2026», medium «19 mars 2026», short «19 mars». */
export type DayStyle = 'long' | 'medium' | 'short'

const locales = { sv: 'sv-SE', en: 'en-GB' } as const

const parts: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  medium: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'long' },
}

// Making a formatter costs a hundred times more than using one.
const formatters = {
  sv: {
    long: dayFormatter('sv', 'long'),
    medium: dayFormatter('sv', 'medium'),
    short: dayFormatter('sv', 'short'),
  },
  en: {
    long: dayFormatter('en', 'long'),
    medium: dayFormatter('en', 'medium'),
    short: dayFormatter('en', 'short'),
  },
}
const clocks = { sv: clock('sv'), en: clock('en') }
const lists = { sv: listFormatter('sv'), en: listFormatter('en') }
const wholeNumbers = { sv: numberFormatter('sv'), en: numberFormatter('en') }

export function formatDay(day: Day, language: Language, style: DayStyle = 'medium'): string {
  // Noon in UTC read in UTC: no time zone can move the day.
  const noon = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' })
  return formatters[language][style].format(noon.epochMilliseconds)
}

/** Swedish time whatever the server's clock says: «19 mars 2026 kl. 10.04», "19 March 2026 at 10:04". */
export function formatInstant(instant: Instant, language: Language): string {
  const day = dayInStockholm(instant)
  return language === 'sv'
    ? `${formatDay(day, 'sv')} kl. ${formatTime(instant, 'sv')}`
    : `${formatDay(day, 'en')} at ${formatTime(instant, 'en')}`
}

/** The time of day in Sweden: «10.04», "10:04". */
export function formatTime(instant: Instant, language: Language): string {
  const time = clocks[language].format(Temporal.Instant.from(instant).epochMilliseconds)
  return language === 'sv' ? time.replace(':', '.') : time
}

/** «1 234,5», "1,234.5". With `decimals` exactly so many are shown. */
export function formatNumber(value: number, language: Language, decimals?: number): string {
  if (decimals === undefined) return wholeNumbers[language].format(value)
  return value.toLocaleString(locales[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
}

/** «Ale, Borås och Tjörn». */
export function formatList(items: readonly string[], language: Language): string {
  return lists[language].format(items)
}

function dayFormatter(language: Language, style: DayStyle): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locales[language], { ...parts[style], timeZone: 'UTC' })
}

function clock(language: Language): Intl.DateTimeFormat {
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  return new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'Europe/Stockholm' })
}

function listFormatter(language: Language): Intl.ListFormat {
  return new Intl.ListFormat(locales[language], { type: 'conjunction', style: 'long' })
}

function numberFormatter(language: Language): Intl.NumberFormat {
  return new Intl.NumberFormat(locales[language])
}
