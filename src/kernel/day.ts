// SPDX-License-Identifier: EUPL-1.2
// A day is an ISO text, 'YYYY-MM-DD': days compare with <, > and ===, also in SQL and in JSON.

declare const dayBrand: unique symbol

/** A civil day that exists, such as '2026-03-26'. It has no time and no time zone. */
export type Day = string & { readonly [dayBrand]: true }

/** Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const iso = /^(\d{4})-(\d{2})-(\d{2})$/

/** Year first: 2019-5-1, 2019/05/01, 2019.5.1. */
const yearFirst = /^(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})$/
/** Day first: 1/5 2019, 1/5-2019, 1.5.2019. */
const dayFirst = /^(\d{1,2})\s?[/.]\s?(\d{1,2})[\s,./-]{1,3}(\d{4})$/
/** 20190501, and 190501 as Swedish forms have it. */
const runTogether = /^(\d{4}|\d{2})(\d{2})(\d{2})$/
/** The month in letters: 1 maj 2019, onsdagen den 1 maj 2019, 1 May 2019. */
const inWords =
  /^(?:(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day),? )?(?:den )?(\d{1,2})(?::?e)? (\p{L}{3,9})\.?,? (\d{4})$/u
/** As English has it: May 1, 2019. */
const monthFirst = /^(\p{L}{3,9})\.? (\d{1,2}),? (\d{4})$/u

/** By its first three letters every month is known in both languages; the whole name is checked too. */
const months = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['mars', 'march'],
  ['april'],
  ['maj', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augusti', 'august'],
  ['september', 'sept'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
] as const

/** Years of two digits are in this century up to here, and in the last one after it. */
const lastYearOfThisCentury = 69

/** Years that a person can mean. Whatever is counted from a day in them is a day too, of four digits. */
const yearsMeant = { first: 1900, last: 2199 } as const

/**
 * The day that somebody typed, as people write days: 2026-03-26, 2026-3-26, 26/3 2026, 26 mars 2026,
 * 260326. Nothing if no such day can be meant; a day without a year is not guessed.
 */
export function parseDay(text: string): Day | undefined {
  const parsed = readTyped(text.trim().replace(/\s+/gu, ' ').toLowerCase())
  if (parsed === undefined) return undefined
  const year = yearOf(parsed)
  return year < yearsMeant.first || year > yearsMeant.last ? undefined : parsed
}

function readTyped(text: string): Day | undefined {
  const [, y, m, d] = yearFirst.exec(text) ?? []
  if (y !== undefined) return fromParts(Number(y), Number(m), Number(d))
  const [, dayNumber, monthNumber, itsYear] = dayFirst.exec(text) ?? []
  if (dayNumber !== undefined)
    return fromParts(Number(itsYear), Number(monthNumber), Number(dayNumber))
  const [, years, mm, dd] = runTogether.exec(text) ?? []
  if (years !== undefined) return fromParts(wholeYear(years), Number(mm), Number(dd))
  const [, inLetters, month, ofYear] = inWords.exec(text) ?? []
  if (month !== undefined) return fromParts(Number(ofYear), monthNamed(month), Number(inLetters))
  const [, name, number, year] = monthFirst.exec(text) ?? []
  if (name !== undefined) return fromParts(Number(year), monthNamed(name), Number(number))
  return undefined
}

function wholeYear(digits: string): number {
  const year = Number(digits)
  if (digits.length === 4) return year
  return year + (year <= lastYearOfThisCentury ? 2000 : 1900)
}

/** January is 1; 0, which is no month, for a word that names none. Three letters are enough. */
function monthNamed(name: string): number {
  return months.findIndex((names) => names.some((whole) => whole.startsWith(name))) + 1
}

function readDay(text: string): Day | undefined {
  const [, year, month, number] = iso.exec(text.trim()) ?? []
  return year === undefined ? undefined : fromParts(Number(year), Number(month), Number(number))
}

/** The day a text names, for texts that are known to name one; anything else is a bug and throws. */
export function day(text: string): Day {
  const parsed = readDay(text)
  if (parsed === undefined) throw new RangeError(`not a day: ${text}`)
  return parsed
}

export function isDay(value: unknown): value is Day {
  return typeof value === 'string' && iso.test(value) && readDay(value) === value
}

export function addDays(from: Day, days: number): Day {
  return fromNumber(numberOf(from) + days)
}

/**
 * The same day number so many months later, or the last day of a month that is shorter.
 * Lag (1930:173) 1 §. A negative number goes back.
 */
export function addMonths(from: Day, months: number): Day {
  return Temporal.PlainDate.from(from).add({ months }).toString() as Day
}

/** The same day so many years later; 29 February becomes 28 February in a common year. */
export function addYears(from: Day, years: number): Day {
  return Temporal.PlainDate.from(from).add({ years }).toString() as Day
}

/** How many days later `to` is than `from`; negative if it is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from)
}

export function weekday(of: Day): Weekday {
  // 1 January 1970, number 0, was a Thursday.
  return (((((numberOf(of) + 3) % 7) + 7) % 7) + 1) as Weekday
}

export function yearOf(of: Day): number {
  return Number(of.slice(0, 4))
}

export function earliest(first: Day, ...others: readonly Day[]): Day {
  return others.reduce((least, other) => (other < least ? other : least), first)
}

export function latest(first: Day, ...others: readonly Day[]): Day {
  return others.reduce((most, other) => (other > most ? other : most), first)
}

/** The day with this year, month and day of month; nothing if the calendar has none. */
export function fromParts(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (year < 1 || month < 1 || month > 12) return undefined
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return undefined
  const text = [pad(year, 4), pad(month, 2), pad(dayOfMonth, 2)].join('-')
  return text as Day
}

const daysIn400Years = 146_097

/**
 * Days since 1 January 1970. Years are counted from 1 March, so that the leap day comes last. By hand
 * and not by Temporal, since pages count with thousands of days; a test compares the two.
 */
function numberOf(day: Day): number {
  const month = Number(day.slice(5, 7))
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0)
  const fromMarch = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5)
  const ofYear = fromMarch + Number(day.slice(8, 10)) - 1
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return year * 365 + leapDays + ofYear - daysFromYear0To1970
}

const daysFromYear0To1970 = 719_468

function fromNumber(number: number): Day {
  const sinceYear0 = number + daysFromYear0To1970
  const era = Math.floor(sinceYear0 / daysIn400Years)
  const ofEra = sinceYear0 - era * daysIn400Years
  const skipped =
    Math.floor(ofEra / 1460) - Math.floor(ofEra / 36_524) + Math.floor(ofEra / (daysIn400Years - 1))
  const yearOfEra = Math.floor((ofEra - skipped) / 365)
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * ofYear + 2) / 153)
  const month = fromMarch + (fromMarch < 10 ? 3 : -9)
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const dayOfMonth = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  return [pad(year, 4), pad(month, 2), pad(dayOfMonth, 2)].join('-') as Day
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
