// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { day } from '#kernel/day.ts'
import { dayZero, daysAfter, exactly, localTime, rateOf } from './rule-set.ts'

test('a time is Swedish, or a moment that is turned into Swedish time', () => {
  assert.deepEqual(localTime('2026-03-02T10:00'), { day: '2026-03-02', clock: '10:00' })
  assert.deepEqual(localTime('2026-03-29T09:59:00Z'), { day: '2026-03-29', clock: '11:59' })
  assert.deepEqual(localTime('2026-10-24T22:30:00Z'), { day: '2026-10-25', clock: '00:30' })
  assert.equal(localTime('2026-02-31T10:00'), undefined)
  assert.equal(localTime('igår'), undefined)
})

test('twelve is before noon has passed; a minute later is the next day', () => {
  const at = (clock: string) => ({ day: day('2026-03-02'), clock })
  assert.equal(dayZero(at('12:00'), '12:00'), '2026-03-02')
  assert.equal(dayZero(at('12:01'), '12:00'), '2026-03-03')
  assert.equal(dayZero(at('23:59'), null), '2026-03-02')
})

test('weekends count in days, and not in working days', () => {
  assert.equal(daysAfter(day('2026-03-06'), 3, 'calendar'), '2026-03-09')
  assert.equal(daysAfter(day('2026-03-06'), 3, 'workday'), '2026-03-11')
})

test('a rate is of its year, or of all, or not known', () => {
  assert.equal(rateOf({ 2026: 12_000 }, day('2026-05-01')), 12_000)
  assert.equal(rateOf({ 2026: 12_000 }, day('2027-05-01')), undefined)
  assert.equal(rateOf(4277, day('2018-05-01')), 4277)
  assert.equal(exactly(12 - 2.8 * 4), 0.8)
})
