// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { chiSquareQuantile, coinQuantile } from './distribution.ts'

test('quantiles of chi-square are those of the tables', () => {
  for (const [p, degrees, expected] of [
    [0.95, 1, 3.841458820694124],
    [0.975, 2, 7.377758908227871],
    [0.025, 10, 3.2469727802368413],
    [0.999, 50, 86.66081519309735],
    [0.025, 2000, 1877.9460917],
  ] as const) {
    const found = chiSquareQuantile(p, degrees)
    assert.ok(
      Math.abs(found - expected) <= 1e-9 * expected * (degrees > 1000 ? 100 : 1),
      `${found}`,
    )
  }
  assert.equal(chiSquareQuantile(0.025, 0), 0)
})

test('how few heads a fair coin gives once in twenty', () => {
  assert.deepEqual(
    [9, 11, 19, 23, 99].map((throws) => coinQuantile(0.05, throws)),
    [2, 3, 6, 8, 41],
  )
  assert.equal(coinQuantile(0.5, 1), 0)
})
