// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgeSkew, skewFrom } from './clock-skew.ts'

const at = Date.UTC(2026, 10, 30, 12, 0, 0)
const date = new Date(at).toUTCString()

const rows: readonly [string, Record<string, string>, number, number, number | undefined][] = [
  ['the same second', { date }, at + 200, at + 900, 0],
  ['a slow answer over the second', { date }, at - 3000, at + 4000, 0],
  ['we are ahead', { date }, at + 41_000, at + 41_500, 40],
  ['we are behind', { date }, at - 41_000, at - 40_000, -40],
  ['kept for a minute on the way', { date, age: '60' }, at + 60_100, at + 60_200, 0],
  ['an age that is none', { date, age: 'old' }, at, at, 0],
  ['no date', {}, at, at, undefined],
  ['a date that is none', { date: 'today' }, at, at, undefined],
]

for (const [what, headers, asked, answered, expected] of rows) {
  test(`our clock by another's: ${what}`, () => {
    assert.equal(skewFrom(new Headers(headers), asked, answered), expected)
  })
}

test('a clock is wrong when sign-ins would be refused', () => {
  const verdicts = [0, 5, -6, 30, 31, -31].map(judgeSkew)
  assert.deepEqual(verdicts, ['right', 'right', 'beside', 'beside', 'wrong', 'wrong'])
})
