// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { runChart, runLimits } from './run-chart.ts'

const near = (found: number | null, expected: number) =>
  assert.ok(found !== null && Math.abs(found - expected) < 1e-9, `${found}, not ${expected}`)

test('a run chart has a median and no limits', () => {
  const { points, runs } = runChart({ chart: 'run', y: [1, 2, 3, 4, 10] })
  assert.deepEqual([points[0]?.cl, points[0]?.ucl, runs[0]?.nUseful], [3, null, 4])
})

test('counts have limits by the root of their mean, and never below nothing', () => {
  const [point] = runChart({ chart: 'c', y: [4, 4, 4, 4] }).points
  assert.deepEqual([point?.lcl, point?.ucl], [0, 10])
})

test('shares have limits by their size, between nothing and all', () => {
  const { points } = runChart({ chart: 'p', y: [9, 90], n: [10, 100] })
  near(points[0]!.cl, 0.9)
  assert.equal(points[0]?.ucl, 1)
  near(points[1]!.lcl, 0.9 - 3 * Math.sqrt((0.9 * 0.1) / 100))
})

test('a rate is told per so many', () => {
  const { points } = runChart({ chart: 'u', y: [1, 3], n: [1000, 1000], multiply: 1000 })
  assert.deepEqual(
    points.map(({ y }) => y),
    [1, 3],
  )
  near(points[0]!.ucl, 2 + 3 * Math.sqrt(2))
})

test('Laney’s limits are wide where more than chance varies, and alike where nothing does', () => {
  const n = [10_000, 10_000, 10_000, 10_000]
  const y = [1000, 2000, 1000, 2000]
  const [plain] = runChart({ chart: 'p', y, n }).points
  const [wider] = runChart({ chart: 'pp', y, n }).points
  assert.ok(wider!.ucl! > plain!.ucl! && wider!.lcl! < plain!.lcl!)
  const [level] = runChart({ chart: 'up', y: [5, 5, 5], n: [10, 10, 10] }).points
  assert.equal(level?.ucl, level?.cl)
})

test('what is rare has its limits round the mean and its centre in the median', () => {
  const { points } = runChart({ chart: 'g', y: [1, 2, 9] })
  assert.equal(points[0]?.cl, 2)
  near(points[0]!.ucl, 4 + 3 * Math.sqrt(20))
  const [time] = runChart({ chart: 't', y: [1, 40, 3, 90] }).points
  assert.ok(time!.lcl! >= 0 && time!.ucl! > 90)
})

test('limits that are frozen are of the first points', () => {
  assert.equal(runChart({ chart: 'c', y: [4, 4, 100], freeze: 2 }).points[2]?.cl, 4)
  assert.equal(runChart({ chart: 'i', y: [1, 2, 1, 50], freeze: 3 }).points[3]?.sigmaSignal, true)
})

test('a long run or few crossings are a signal', () => {
  const shift = [...Array.from({ length: 10 }, () => 1), ...Array.from({ length: 10 }, () => 2)]
  assert.equal(runChart({ chart: 'i', y: shift }).runs[0]?.runsSignal, true)
  assert.deepEqual(runLimits(24), { longestRunMax: 8, nCrossingsMin: 8 })
  assert.deepEqual(runLimits(0), { longestRunMax: null, nCrossingsMin: null })
  assert.equal(runChart({ chart: 'run', y: [3, 3, 3] }).runs[0]?.runsSignal, false)
})
