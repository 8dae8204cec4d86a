// SPDX-License-Identifier: EUPL-1.2
// When bodies meet. The days are invented: one each month but July, on the weekday of the body.

import { addDays, day, type Day, weekday } from '#kernel/day.ts'
import { holidaysOf } from '#kernel/holidays.ts'
import { asItStands } from '#kernel/seen.ts'
import { addMeetingDays } from '../organisation/commands/editing-county.ts'
import { listThings } from '../organisation/reads/county-edits.ts'
import { actAs, type Making, must } from './make.ts'

/** The body, its weekday, the first week of a month that it may meet in, and its months. */
const calendars = [
  ['sro', 4, 3, [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12]],
  ['ssn', 3, 1, [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12]],
  ['vastkom-styrelse', 2, 2, [2, 3, 5, 6, 9, 10, 12]],
  ['rs', 2, 3, [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12]],
  ['rf', 2, 4, [2, 4, 6, 9, 11]],
  ['forbund-skaraborg', 5, 2, [2, 4, 6, 9, 11]],
  ['forbund-fyrbodal', 4, 1, [2, 4, 6, 9, 11]],
] as const

export async function makeCalendars(making: Making, today: Day): Promise<void> {
  const { administrator } = making.mandates
  const known = new Set((await listThings(making.db)).map(({ slug }) => slug))
  const year = Number(today.slice(0, 4))
  for (const [slug, onWeekday, week, months] of calendars) {
    if (!known.has(slug)) throw new RangeError(`the demonstration needs the body ${slug}`)
    const days = [year, year + 1]
      .flatMap((each) => months.map((month) => meetingDay(each, month, onWeekday, week)))
      .filter((meetsOn) => meetsOn > today)
    await actAs(making, administrator, async (tx) =>
      must(await addMeetingDays(tx, today, administrator, { slug, days, seen: asItStands })),
    )
  }
}

/** The weekday of that week of the month; the day after a holiday that it falls on. */
function meetingDay(year: number, month: number, onWeekday: number, week: number): Day {
  let meetsOn = day(`${year}-${String(month).padStart(2, '0')}-01`)
  while (weekday(meetsOn) !== onWeekday) meetsOn = addDays(meetsOn, 1)
  meetsOn = addDays(meetsOn, (week - 1) * 7)
  return holidaysOf(year).some((holiday) => holiday.day === meetsOn) ? addDays(meetsOn, 1) : meetsOn
}
