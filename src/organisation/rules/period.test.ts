// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { firstDayWithout, isNotOver, isValidOn, type Period } from './period.ts'

const period = (from: string, until?: string): Period => ({
  validFrom: day(from),
  validUntil: until === undefined ? undefined : day(until),
})
const spring = period('2026-03-01', '2026-05-31')

test('both its days are in a period, the day before and the day after are not', () => {
  const held = ['2026-02-28', '2026-03-01', '2026-05-31', '2026-06-01'].map((on) =>
    isValidOn(spring, day(on)),
  )
  assert.deepEqual(held, [false, true, true, false])
  const oneDay = period('2026-03-01', '2026-03-01')
  assert.equal(isValidOn(oneDay, day('2026-03-01')), true)
  assert.equal(isNotOver(oneDay, day('2026-03-01')), true)
})

test('a period without an end goes on', () => {
  assert.equal(isValidOn(period('2026-03-01'), day('2199-12-31')), true)
  assert.equal(isNotOver(period('2026-03-01'), day('2199-12-31')), true)
})

test('a period is over the day after its last day, and not before it has begun', () => {
  assert.equal(isNotOver(spring, day('2025-01-01')), true)
  assert.equal(isNotOver(spring, day('2026-05-31')), true)
  assert.equal(isNotOver(spring, day('2026-06-01')), false)
})

test('a period that was ended before it began holds no day, and is over from the start', () => {
  const called = period('2026-03-01', '2026-02-28')
  for (const on of ['2026-02-27', '2026-02-28', '2026-03-01']) {
    assert.equal(isValidOn(called, day(on)), false, on)
    assert.equal(isNotOver(called, day(on)), false, on)
  }
})

test('nobody else there leaves the first day alone', () => {
  assert.equal(firstDayWithout([], spring), '2026-03-01')
})

test('someone there all along leaves no day alone, in one stretch or in several that meet or overlap', () => {
  assert.equal(firstDayWithout([period('2026-01-01')], spring), undefined)
  assert.equal(firstDayWithout([period('2026-03-01', '2026-05-31')], spring), undefined)
  const relay = [
    period('2026-04-21', '2026-06-30'),
    period('2026-02-01', '2026-03-31'),
    period('2026-03-15', '2026-04-20'),
  ]
  assert.equal(firstDayWithout(relay, spring), undefined)
})

test('the first day of the first gap is found, be it one day', () => {
  const gap = [period('2026-02-01', '2026-03-31'), period('2026-04-02', '2026-06-30')]
  assert.equal(firstDayWithout(gap, spring), '2026-04-01')
  assert.equal(firstDayWithout([period('2026-03-01', '2026-05-30')], spring), '2026-05-31')
  assert.equal(firstDayWithout([period('2026-03-02')], spring), '2026-03-01')
})

test('a period without an end is held only by one that has none either', () => {
  const lasting = period('2026-03-01')
  assert.equal(firstDayWithout([spring], lasting), '2026-06-01')
  assert.equal(firstDayWithout([spring, period('2026-06-01')], lasting), undefined)
})

test('an empty period has no day to leave alone', () => {
  assert.equal(firstDayWithout([], period('2026-03-01', '2026-02-28')), undefined)
})

test('a mandate called off before it began holds nobody’s day', () => {
  assert.equal(firstDayWithout([period('2026-03-01', '2026-02-28')], spring), '2026-03-01')
})
