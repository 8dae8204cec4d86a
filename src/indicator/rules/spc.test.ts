// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { day } from '#kernel/day.ts'
import { spc, type Series } from './spc.ts'

const months = Array.from({ length: 24 }, (_, at) =>
  day(`${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`),
)

const series = (values: readonly number[], more: Partial<Series> = {}) =>
  spc({
    values,
    dates: months.slice(0, values.length),
    improvementDirection: 'decrease',
    target: null,
    rebaseDates: [],
    fixAfterNPoints: null,
    screenOutliers: true,
    ...more,
  })

const level = [5, 6, 5, 4, 5, 6, 5, 4, 5, 6, 5, 4]

test('points are taken by day', () => {
  const { points } = series([3, 1, 2], { dates: [months[2]!, months[0]!, months[1]!] })
  assert.deepEqual(
    points.map(({ value }) => value),
    [1, 2, 3],
  )
})

test('a segment begins on the day of a point, and not on another', () => {
  const twice = [...level, ...level.map((value) => value + 10)]
  assert.equal(series(twice, { rebaseDates: [months[12]!] }).segments.length, 2)
  assert.equal(series(twice, { rebaseDates: [day('2025-01-02')] }).segments.length, 1)
  assert.deepEqual(
    series(twice, { rebaseDates: [months[12]!] }).segments.map(({ trialLimits }) => trialLimits),
    [true, true],
  )
})

test('what is high is a concern where low is good, and neither where nothing is said', () => {
  const high = [...level, 20]
  assert.equal(series(high).variationIcon, 'concern_high')
  assert.equal(series(high, { improvementDirection: 'increase' }).variationIcon, 'improvement_high')
  assert.equal(series(high, { improvementDirection: 'neutral' }).variationIcon, 'neutral_high')
  assert.equal(series(high).points.at(-1)?.pointType, 'special_cause_concern')
})

test('a target beyond a limit is met or missed; one on it is neither', () => {
  const target = (value: number) => series(level, { target: value }).assuranceIcon
  const { upl } = series(level).segments[0]!
  assert.deepEqual(
    [target(100), target(-100), target(5), target(upl!)],
    ['pass', 'fail', 'inconsistent', 'inconsistent'],
  )
  assert.equal(series(level, { target: 5, improvementDirection: 'neutral' }).assuranceIcon, null)
})
