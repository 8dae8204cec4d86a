// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { basesOf, readDictionary } from './dictionary.ts'

const dictionary = readDictionary({
  aff: [
    'SET UTF-8',
    'FORBIDDENWORD %',
    'SFX  B  Y  2',
    'SFX  B  0  et  [^a]',
    'SFX  B  0  ets  [^a]',
    'SFX  H  Y  1',
    'SFX  H  0  er  .',
    'SFX  L  Y  1',
    'SFX  L  a  or/X  a',
  ].join('\n'),
  dic: '6\navtal/B\ninsats/H\nflicka/LB\nfel%\nskräp/%B\n¤\nAvtal/H\n',
})

test('a form is led back to its word by the suffixes that the word takes', () => {
  assert.deepEqual(basesOf(dictionary, 'avtalet'), ['avtal'])
  assert.deepEqual(basesOf(dictionary, 'insatser'), ['insats'])
  assert.deepEqual(basesOf(dictionary, 'flickor'), ['flicka'])
  assert.deepEqual(basesOf(dictionary, 'avtal'), ['avtal'])
})

test('a suffix that the word does not take, or not after that letter, leads nowhere', () => {
  assert.deepEqual(basesOf(dictionary, 'insatset'), [])
  assert.deepEqual(basesOf(dictionary, 'flickaet'), [])
})

test('words that differ by their case take the suffixes of both', () => {
  assert.deepEqual(basesOf(dictionary, 'avtaler'), ['avtal'])
})

test('a word that the dictionary forbids is none', () => {
  assert.deepEqual(basesOf(dictionary, 'skräpet'), [])
})
