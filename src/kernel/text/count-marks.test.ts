// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countStyles, printCount, readCount } from './count-marks.ts'

test('a count is written as its style writes it', () => {
  const of = (count: number) => countStyles.map((style) => printCount(count, style))
  assert.deepEqual(of(4), ['4', '04', 'd', 'D', 'd', 'D', 'iv', 'IV'])
  assert.deepEqual(of(28), ['28', '28', 'ab', 'AB', 'bb', 'BB', 'xxviii', 'XXVIII'])
})

test('a mark is read as the count that it was written for, and nothing else is', () => {
  for (const style of countStyles)
    for (let count = 1; count < 260; count++)
      assert.equal(readCount(printCount(count, style), style), count, style)
  for (const [mark, style] of [
    ['1a', 'decimal'],
    ['01', 'decimal'],
    ['ab', 'lower-repeated'],
    ['A', 'lower-letter'],
    ['iiii', 'lower-roman'],
    ['', 'decimal'],
  ] as const)
    assert.equal(readCount(mark, style), undefined, mark)
})
