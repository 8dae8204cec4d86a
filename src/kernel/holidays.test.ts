// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { easterSunday, holidaysOf, isBusinessDay, nextBusinessDay } from '#kernel/holidays.ts'

test('every named day from 2018 to 2040 is computed as the published list has it', () => {
  const file = new URL('../../db/reference/swedish-non-business-days.csv', import.meta.url)
  const published = readFileSync(file, 'utf8').trim().split('\n').slice(1)
  const computed = Array.from({ length: 23 }, (_, index) => holidaysOf(2018 + index)).flat()
  assert.equal(published.length, 368)
  assert.deepEqual(
    computed.map((holiday) => `${holiday.day},${holiday.name},${holiday.kind}`),
    published.map((line) => line.trim()),
  )
})

test('Easter falls on its earliest and latest days', () => {
  assert.equal(easterSunday(1818), '1818-03-22')
  assert.equal(easterSunday(1943), '1943-04-25')
  assert.equal(easterSunday(2000), '2000-04-23')
  assert.equal(easterSunday(2038), '2038-04-25')
  assert.equal(easterSunday(2285), '2285-03-22')
})

test('weekends, holidays and the three named eves are no business days', () => {
  for (const text of ['2026-11-21', '2026-11-22', '2026-06-19', '2026-12-24', '2026-12-31']) {
    assert.equal(isBusinessDay(day(text)), false, text)
  }
})

test('Maundy Thursday, Walpurgis Eve and Epiphany Eve are business days', () => {
  for (const text of ['2026-04-02', '2026-04-30', '2027-01-05', '2026-05-15', '2026-10-30']) {
    assert.equal(isBusinessDay(day(text)), true, text)
  }
})

test('the next business day after Christmas Eve 2026 is Monday 28 December', () => {
  assert.equal(nextBusinessDay(day('2026-12-24')), '2026-12-28')
  assert.equal(nextBusinessDay(day('2026-12-28')), '2026-12-28')
})
