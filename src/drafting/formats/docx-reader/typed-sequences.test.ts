// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { follows, linesInSequence } from './typed-sequences.ts'

test('a number follows when it is one more at some depth, or the first below', () => {
  const rows: readonly (readonly [readonly number[], readonly number[], boolean])[] = [
    [[1], [2], true],
    [[1, 2], [1, 3], true],
    [[1, 2], [1, 2, 1], true],
    [[1, 2, 4], [1, 3], true],
    [[1, 2], [2, 1], true],
    [[1], [1], false],
    [[1], [3], false],
    [[1, 2], [2, 2], false],
    [[2, 1], [1, 5], false],
  ]
  for (const [before, after, answer] of rows)
    assert.equal(follows(before, after), answer, `${before} ${after}`)
})

test('marks of different fashions do not follow on each other', () => {
  const found = linesInSequence(['4. ett', '5) två', '(6) tre'].map((text) => [text, text]))
  assert.equal(found.size, 0)
})

test('what stands between does not matter', () => {
  const found = linesInSequence(
    ['4. ett', 'Text', 'a) punkt', '5. två'].map((text) => [text, text]),
  )
  assert.deepEqual([...found], ['4. ett', '5. två'])
})
