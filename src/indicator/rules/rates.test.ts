// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { countInterval, shareInterval, standardisedRate } from './rates.ts'

test('a share of none is not nothing for certain', () => {
  const { p, lower, upper } = shareInterval(0, 12)
  assert.deepEqual([p, lower], [0, 0])
  assert.ok(upper! > 0.24 && upper! < 0.25)
  assert.deepEqual(shareInterval(0, 0), { p: null, lower: null, upper: null })
  assert.equal(shareInterval(5, 5).upper, 1)
})

test('a count has an exact interval and one that comes near it', () => {
  const { exactLower, exactUpper, byarLower, byarUpper } = countInterval(25)
  assert.ok(Math.abs(exactLower - byarLower) < 0.01 && Math.abs(exactUpper - byarUpper) < 0.01)
  assert.equal(countInterval(0).exactLower, 0)
})

test('with the ages of the standard the standardised rate is the crude one', () => {
  const { crude, dsr } = standardisedRate({
    standardPopulation: [100, 300],
    events: [1, 6],
    population: [1000, 3000],
    multiplier: 1000,
  })
  assert.ok(Math.abs(crude! - dsr) < 1e-12)
})

test('a group that nobody is in adds nothing, and no events have no interval', () => {
  const found = standardisedRate({
    standardPopulation: [1, 1],
    events: [0, 0],
    population: [10, 0],
    multiplier: 1,
  })
  assert.deepEqual([found.dsr, found.lower95Dobson], [0, null])
})
