// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { latestEvents } from './latest-events.ts'

const happened = [
  ['Hjo', '2026-03-16'],
  ['Ale', '2026-03-01'],
  ['förlängd', '2026-03-10'],
  ['fråga', '2026-03-12'],
].map(([what = '', on = '']) => ({
  on: day(on),
  href: '/',
  what: { sv: what, en: what },
  more: { sv: '', en: '' },
}))

const latest = (on: string, most: number) =>
  latestEvents(day(on), most, happened).map(({ what }) => what.sv)

test('what happened in every room stands in one list, the latest first', () => {
  assert.deepEqual(latest('2026-03-19', 10), ['Hjo', 'fråga', 'förlängd', 'Ale'])
})

test('on an earlier day nothing later is known', () => {
  assert.deepEqual(latest('2026-03-11', 10), ['förlängd', 'Ale'])
})

test('no more are told than asked for', () => {
  assert.equal(latest('2026-03-19', 2).length, 2)
})
