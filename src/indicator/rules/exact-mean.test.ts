// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { exactMean, toleranceOf } from './exact-mean.ts'

test('a mean of what is all alike is that', () => {
  const values = new Float64Array(10).fill(0.1)
  assert.notEqual(values.reduce((sum, one) => sum + one, 0) / 10, 0.1)
  assert.equal(exactMean(values), 0.1)
})

test('a part has its own mean, and none has none', () => {
  assert.equal(exactMean([1, 2, 3, 100], 0, 3), 2)
  assert.ok(Number.isNaN(exactMean([])))
})

test('the tolerance follows the largest value, whatever its sign', () => {
  assert.equal(toleranceOf([1, -5, 3]), 5e-12)
  assert.equal(toleranceOf([]), 0)
})
