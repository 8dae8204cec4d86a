// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { provision } from '../../../test/fixtures/provisions.ts'
import { markOf, numberAll, numbersOf, placesOf } from './numbering.ts'
import type { NumberingScheme } from './numbering/scheme.ts'

const text = [
  provision('chapter', 'c'),
  provision('paragraph', 'p', { under: 'c' }),
  provision('point', 'a', { under: 'p' }),
]
const scheme: NumberingScheme = {
  levels: [
    {
      level: 'chapter',
      style: 'upper-roman',
      before: '',
      after: '',
      joins: null,
      restarts: 'parent',
    },
  ],
}

test('a text is numbered by its scheme, and as the house does when it has none', () => {
  assert.deepEqual([...numbersOf(text, undefined).values()], ['1', '1.1', '1.1 a'])
  assert.deepEqual([...numbersOf(text, scheme)], [['c', 'I']])
})

test('every provision has a place, and one without number an address all the same', () => {
  assert.deepEqual(
    Array.from(placesOf(text, scheme).values(), ({ number, address }) => [number, address]),
    [
      ['I', 'i'],
      ['', 'i~1'],
      ['', 'i~2'],
    ],
  )
  assert.deepEqual(
    numberAll(text, undefined).map(({ id, number, address }) => [id, number, address]),
    [
      ['c', '1', '1'],
      ['p', '1.1', '1.1'],
      ['a', '1.1 a', '1.1a'],
    ],
  )
})

test('a point is shown by its own mark, and anything else by its number', () => {
  assert.equal(markOf({ kind: 'point', number: '1.1 a' }), 'a')
  assert.equal(markOf({ kind: 'point', number: '1.1 steg\u00A01' }), 'steg 1')
  assert.equal(markOf({ kind: 'paragraph', number: '1 §' }), '1 §')
})
