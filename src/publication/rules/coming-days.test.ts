// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { ComingDay } from '#kernel/gathered/happening.ts'
import { comingDays, nearestDays } from './coming-days.ts'

const on = day('2026-03-19')

const coming = (when: string, givesWay = false): ComingDay => ({
  on: day(when),
  href: '/',
  what: { sv: when, en: when },
  more: { sv: '', en: '' },
  givesWay,
})

test('the days after the one asked about stand in order, for a year', () => {
  const told = ['2027-01-01', '2026-03-19', '2026-03-20', '2026-01-01', '2027-03-21'].map((one) =>
    coming(one),
  )
  assert.deepEqual(
    comingDays(on, told).map((one) => one.on),
    ['2026-03-20', '2027-01-01'],
  )
})

test('a short list leaves out the furthest of what gives way and never a last day', () => {
  const meetings = ['2026-03-25', '2026-03-26', '2026-04-08', '2026-04-16']
  const told = [
    ...meetings.map((one) => coming(one, true)),
    coming('2026-05-31'),
    coming('2027-01-01'),
  ]
  assert.deepEqual(
    nearestDays(comingDays(on, told), 4).map((one) => one.on),
    ['2026-03-25', '2026-03-26', '2026-05-31', '2027-01-01'],
  )
})
