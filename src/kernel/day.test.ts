// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  addDays,
  addMonths,
  addYears,
  day,
  daysBetween,
  earliest,
  isDay,
  latest,
  parseDay,
  weekday,
} from '#kernel/day.ts'

test('a day is read as it is written in a form and as it is written by hand', () => {
  const ways = [
    ['2026-03-26', ' 2026-03-26 ', '2026-3-26', '2026/03/26', '2026.3.26', '20260326', '260326'],
    ['26/3 2026', '26/03 2026', '26 / 3, 2026', '26/3-2026', '26/3/2026', '26.3.2026'],
    ['26 mars 2026', '26 mar 2026', '26 mar. 2026', '26 MARS 2026', 'den 26 mars 2026'],
    ['torsdag 26 mars 2026', 'torsdagen den 26 mars 2026', '26:e mars 2026', '26 mars\u00a02026'],
    ['26 March 2026', 'March 26, 2026', 'Thursday, 26 March 2026'],
  ]
  for (const text of ways.flat()) assert.equal(parseDay(text), '2026-03-26', text)
})

test('a word before the day that says another thing than its weekday is not read past', () => {
  for (const word of ['före', 'efter', 'senast', 'från', 'till', 'before', 'after']) {
    assert.equal(parseDay(`${word} 1 maj 2019`), undefined, word)
  }
})

test('every month is known by its name and its first three letters, in both languages', () => {
  for (const locale of ['sv-SE', 'en-GB']) {
    for (let month = 1; month <= 12; month++) {
      const name = new Date(Date.UTC(2019, month - 1, 1)).toLocaleString(locale, {
        month: 'long',
        timeZone: 'UTC',
      })
      const expected = `2019-${String(month).padStart(2, '0')}-01`
      assert.equal(parseDay(`1 ${name} 2019`), expected, name)
      assert.equal(parseDay(`1 ${name.slice(0, 3)} 2019`), expected, name.slice(0, 3))
    }
  }
})

test('a year of two digits is the nearest that an agreement is about', () => {
  assert.equal(parseDay('190501'), '2019-05-01')
  assert.equal(parseDay('690101'), '2069-01-01')
  assert.equal(parseDay('700101'), '1970-01-01')
  assert.equal(parseDay('121231'), '2012-12-31')
})

test('a day that does not exist is refused', () => {
  const impossible = [
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '0000-01-01',
    '31/2 2026',
    '31 februari 2026',
    '260230',
    '20261301',
    '1 mass 2026',
    '1 ma 2026',
  ]
  // Without a year, and what could be read in two ways, nothing is guessed.
  const unclear = ['', '26 mars', '26/3', '3/26 2026', '2026-03', '26-03-26', '2026-03-26T00:00']
  for (const text of [...impossible, ...unclear, 'i morgon', '1234567', '26 mars 2026 kl. 9']) {
    assert.equal(parseDay(text), undefined, text)
  }
  assert.throws(() => day('2026-02-30'), RangeError)
})

test('what is counted from a day that somebody typed is a day', () => {
  for (const text of ['9999-12-31', '31/12 9999', '2200-01-01', '1899-12-31', '0001-01-01'])
    assert.equal(parseDay(text), undefined, text)
  for (const text of ['1900-01-01', '2199-12-31']) {
    const typed = parseDay(text)
    assert.ok(typed, text)
    for (const years of [-500, 500]) {
      assert.ok(isDay(addYears(typed, years)))
      assert.ok(isDay(addMonths(typed, years * 12)))
      assert.ok(isDay(addDays(typed, years * 366)))
    }
  }
})

test('29 February exists in leap years only, and not in 2100', () => {
  assert.equal(parseDay('2024-02-29'), '2024-02-29')
  assert.equal(parseDay('2000-02-29'), '2000-02-29')
  assert.equal(parseDay('2100-02-29'), undefined)
})

test('only the ISO form is a day between programs', () => {
  assert.equal(isDay('2026-03-26'), true)
  assert.equal(isDay('26/3 2026'), false)
  assert.equal(isDay(' 2026-03-26'), false)
  assert.equal(isDay(20260326), false)
})

test('days are added across months, leap days and the change to winter time', () => {
  assert.equal(addDays(day('2024-02-28'), 2), '2024-03-01')
  assert.equal(addDays(day('2026-10-12'), 21), '2026-11-02')
  assert.equal(addDays(day('2026-01-01'), -1), '2025-12-31')
})

test('months keep the day number, or take the last day of a shorter month', () => {
  assert.equal(addMonths(day('2017-03-31'), -12), '2016-03-31')
  assert.equal(addMonths(day('2026-12-31'), -18), '2025-06-30')
  assert.equal(addMonths(day('2027-08-31'), 18), '2029-02-28')
  assert.equal(addMonths(day('2021-06-30'), -18), '2019-12-30')
})

test('a year after 29 February is 28 February', () => {
  assert.equal(addYears(day('2024-02-29'), 1), '2025-02-28')
  assert.equal(addYears(day('2024-02-29'), 4), '2028-02-29')
})

test('adding days and counting them back agree', () => {
  const start = day('2023-12-30')
  for (let days = -800; days <= 800; days += 37) {
    assert.equal(daysBetween(start, addDays(start, days)), days)
  }
})

test('19 March 2026 is a Thursday', () => {
  assert.equal(weekday(day('2026-03-19')), 4)
  assert.equal(weekday(day('2026-03-22')), 7)
})

test('the earliest and the latest of some days', () => {
  const days = [day('2026-05-31'), day('2025-12-31'), day('2026-01-01')] as const
  assert.equal(earliest(...days), '2025-12-31')
  assert.equal(latest(...days), '2026-05-31')
})

test('counting in days agrees with Temporal for every day of four centuries', () => {
  let expected = Temporal.PlainDate.from('1800-01-01')
  let counted = day('1800-01-01')
  const first = counted
  for (let number = 0; number < 150_000; number += 1) {
    assert.equal(counted, expected.toString())
    assert.equal(weekday(counted), expected.dayOfWeek)
    assert.equal(daysBetween(first, counted), number)
    expected = expected.add({ days: 1 })
    counted = addDays(counted, 1)
  }
  for (const [from, days] of [
    ['2024-02-29', 366],
    ['2026-03-26', -1000],
    ['0001-01-01', 3_652_058],
    ['9999-12-31', -3_652_058],
  ] as const) {
    assert.equal(addDays(day(from), days), Temporal.PlainDate.from(from).add({ days }).toString())
  }
})
