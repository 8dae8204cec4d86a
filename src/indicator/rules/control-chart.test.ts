// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { causes, chartColumns, chartSegment } from './control-chart.ts'

function chart(values: readonly number[], settings: { fixAfter?: number; screen?: boolean } = {}) {
  const columns = chartColumns(values.length)
  const all = { screen: true, ...settings }
  chartSegment(Float64Array.from(values), 0, values.length, all, columns)
  return { ...columns, told: Array.from(columns.cause, (one) => causes[one]) }
}

test('limits lie 2.66 mean moving ranges from the mean', () => {
  const { mean, lower, upper } = chart([50, 52, 49, 51, 50, 48, 52, 51, 49, 50, 51, 50])
  assert.equal(mean[0], 50.25)
  assert.ok(
    Math.abs(lower[0]! - 45.4136363636) < 1e-9 && Math.abs(upper[0]! - 55.0863636364) < 1e-9,
  )
})

test('one point has a mean and no limits, and what is all alike has none when screened', () => {
  assert.ok(Number.isNaN(chart([10]).upper[0]))
  assert.ok(Number.isNaN(chart([7, 7, 7]).upper[0]))
  assert.equal(chart([7, 7, 7], { screen: false }).upper[0], 7)
  assert.deepEqual(
    chart(Array.from({ length: 12 }, () => 0.1)).told,
    Array.from({ length: 12 }, () => 'none'),
  )
})

test('seven on one side are a run, six are none, and one on the mean breaks it', () => {
  const near = (count: number, level: number) =>
    Array.from({ length: count }, (_, at) => level + (at % 2 === 0 ? 1 : -1))
  const around = (count: number) => [...near(count, 12), ...near(count, 8)]
  assert.equal(chart(around(7)).told.filter((one) => one === 'run-above').length, 7)
  assert.ok(chart(around(6)).told.every((one) => one === 'none'))
})

test('seven that fall are a trend, and a tie breaks it', () => {
  const rest = [9, 11, 9, 11, 9, 11]
  assert.equal(
    chart([...rest, 12, 11.5, 11, 10.5, 10, 9.5, 9]).told.filter((one) => one === 'trend-down')
      .length,
    7,
  )
  assert.ok(!chart([...rest, 12, 11.5, 11, 11, 10, 9.5, 9]).told.includes('trend-down'))
})

test('limits that are fixed judge what comes after', () => {
  const values = [50, 52, 49, 51, 50, 48, 52, 51, 49, 50, 51, 50, 70]
  assert.equal(chart(values, { fixAfter: 12 }).told.at(-1), 'above-limit')
})

test('series lie one after the other and do not see one another', () => {
  const [one, other] = [
    [1, 3, 2, 4, 2, 3],
    [10, 30, 20, 40, 20, 30],
  ]
  const values = Float64Array.from([...one, ...other])
  const columns = chartColumns(12)
  chartSegment(values, 0, 6, { screen: true }, columns)
  chartSegment(values, 6, 12, { screen: true }, columns)
  assert.equal(columns.upper[0], chart(one).upper[0])
  assert.equal(columns.upper[11], chart(other).upper[0])
})
