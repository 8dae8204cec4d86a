// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstWords } from './first-words.ts'
import { trimSigns } from './trim-signs.ts'

test('a long text is cut between two words', () => {
  assert.equal(firstWords('Regionen ansvarar', 20), 'Regionen ansvarar')
  assert.equal(firstWords('Regionen ansvarar', 12), 'Regionen')
  assert.equal(firstWords('Regionen  ansvarar', 10), 'Regionen')
  assert.equal(firstWords('Regionen\nansvarar', 9), 'Regionen')
  assert.equal(firstWords('Regionen', 4), 'Regi')
})

test('signs at the ends of a text are taken away, and those inside stay', () => {
  assert.equal(trimSigns('(3.2.) ', { start: '(', end: '.)' }), '3.2')
  assert.equal(trimSigns(' a, b;', { end: ',;' }), ' a, b')
  assert.equal(trimSigns('...', { start: '.', end: '.' }), '')
})
