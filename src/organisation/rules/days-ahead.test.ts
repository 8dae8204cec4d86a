// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, day } from '#kernel/day.ts'
import { daysAhead } from './days-ahead.ts'

const today = day('2026-03-19')
const ahead = (days: number) => ({ day: addDays(today, days), what: { sv: '', en: '' } })

test('the clock can be moved to days after today, the nearest first', () => {
  const told = [ahead(9), ahead(0), ahead(-1), ahead(2)]
  assert.deepEqual(
    daysAhead(today, told).map((one) => one.day),
    ['2026-03-21', '2026-03-28'],
  )
})

test('so many days that nobody reads them are cut off', () => {
  const told = Array.from({ length: 30 }, (_, place) => ahead(place + 1))
  assert.equal(daysAhead(today, told).length, 20)
})
