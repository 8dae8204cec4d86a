// SPDX-License-Identifier: EUPL-1.2
// The Swedish days on which no statutory time may end.
// Lag (1989:253) om allmänna helgdagar; lag (1930:173) 2 §, which adds Saturdays and three eves.

import { addDays, fromParts, weekday, yearOf, type Day, type Weekday } from '#kernel/day.ts'

/** An `eve` is an ordinary day by its own law, but ends no statutory time: lag (1930:173) 2 §. */
export type Holiday = {
  readonly day: Day
  readonly name: string
  readonly kind: 'holiday' | 'eve'
}

/** Public holidays and the three named eves of a year, in order of date. Ordinary weekends are not named. */
export function holidaysOf(year: number): readonly Holiday[] {
  const all = [...fixed(year), ...aroundEaster(year), ...aroundMidsummer(year), allSaints(year)]
  return all.toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

/** Whether a statutory time may end on this day. The eves not named in the law are ordinary days. */
export function isBusinessDay(day: Day): boolean {
  return weekday(day) < 6 && !daysWithoutBusiness(yearOf(day)).has(day)
}

/** The day itself if it is a business day, otherwise the first one after it. */
export function nextBusinessDay(from: Day): Day {
  let day = from
  while (!isBusinessDay(day)) day = addDays(day, 1)
  return day
}

// A year is computed once: finality asks for the same few years over and over.
const years = new Map<number, ReadonlySet<Day>>()

function daysWithoutBusiness(year: number): ReadonlySet<Day> {
  const known = years.get(year)
  if (known) return known
  const days = new Set(holidaysOf(year).map((holiday) => holiday.day))
  years.set(year, days)
  return days
}

function fixed(year: number): Holiday[] {
  return [
    holiday('nyårsdagen', date(year, 1, 1)),
    holiday('trettondedag jul', date(year, 1, 6)),
    holiday('första maj', date(year, 5, 1)),
    holiday('Sveriges nationaldag', date(year, 6, 6)),
    eve('julafton', date(year, 12, 24)),
    holiday('juldagen', date(year, 12, 25)),
    holiday('annandag jul', date(year, 12, 26)),
    eve('nyårsafton', date(year, 12, 31)),
  ]
}

function aroundEaster(year: number): Holiday[] {
  const easter = easterSunday(year)
  return [
    holiday('långfredagen', addDays(easter, -2)),
    holiday('påskdagen', easter),
    holiday('annandag påsk', addDays(easter, 1)),
    holiday('Kristi himmelsfärdsdag', addDays(easter, 39)),
    holiday('pingstdagen', addDays(easter, 49)),
  ]
}

// Midsummer Day is the Saturday of 20–26 June, and the eve is the Friday before it.
function aroundMidsummer(year: number): Holiday[] {
  const midsummer = firstWeekdayFrom(date(year, 6, 20), 6)
  return [eve('midsommarafton', addDays(midsummer, -1)), holiday('midsommardagen', midsummer)]
}

// The Saturday of 31 October–6 November.
function allSaints(year: number): Holiday {
  return holiday('alla helgons dag', firstWeekdayFrom(date(year, 10, 31), 6))
}

function firstWeekdayFrom(start: Day, wanted: Weekday): Day {
  return addDays(start, (wanted - weekday(start) + 7) % 7)
}

/** The Sunday after the first full moon of spring, as the Gregorian church calendar counts it. */
export function easterSunday(year: number): Day {
  // The anonymous Gregorian method, as printed by Meeus: golden number, moon, then the Sunday.
  const golden = year % 19
  const century = Math.floor(year / 100)
  const leapCorrection = Math.floor(century / 4)
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const moon = (19 * golden + century - leapCorrection - moonCorrection + 15) % 30
  const yearOfCentury = year % 100
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - moon - (yearOfCentury % 4)) % 7
  const shift = Math.floor((golden + 11 * moon + 22 * toSunday) / 451)
  return addDays(date(year, 3, 22), moon + toSunday - 7 * shift)
}

function date(year: number, month: number, dayOfMonth: number): Day {
  const day = fromParts(year, month, dayOfMonth)
  if (day === undefined) throw new RangeError(`no such year: ${year}`)
  return day
}

function holiday(name: string, day: Day): Holiday {
  return { day, name, kind: 'holiday' }
}

function eve(name: string, day: Day): Holiday {
  return { day, name, kind: 'eve' }
}
