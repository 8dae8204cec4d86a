// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countsInMarks, marksOfList, marksToKeep } from './list-marks.ts'

test('a list has the marks that it says, or those of its kind', () => {
  const items = ['a', 'b']
  assert.deepEqual(marksOfList({ ordered: true, items }), ['1', '2'])
  assert.deepEqual(marksOfList({ ordered: false, items }), ['–', '–'])
  assert.deepEqual(marksOfList({ ordered: true, items, marks: ['4', ''] }), ['4', '–'])
})

test('only marks that the kind of list has not by itself are kept', () => {
  assert.deepEqual(marksToKeep(true, ['1', '2']), {})
  assert.deepEqual(marksToKeep(false, [undefined, '–']), {})
  assert.deepEqual(marksToKeep(true, ['1', '3']), { marks: ['1', '3'] })
  assert.deepEqual(marksToKeep(true, ['1', undefined]), { marks: ['1', ''] })
})

test('marks are counted in the style in which they go on', () => {
  for (const [marks, told] of [
    [['5', '6'], 'decimal 5 6'],
    [['i', 'ii', 'iii'], 'lower-roman 1 2 3'],
    [['h', 'i', 'j'], 'lower-letter 8 9 10'],
    [['A', 'B'], 'upper-letter 1 2'],
    [['01', '02'], 'two-digits 1 2'],
    [['1', 'b'], undefined],
    [['Steg 1'], undefined],
  ] as const) {
    const found = countsInMarks(marks)
    assert.equal(found && [found.style, ...found.counts].join(' '), told)
  }
})
