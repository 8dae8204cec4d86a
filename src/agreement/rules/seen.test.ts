// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Conflict } from '#kernel/faults.ts'
import { demandSeen, seenIn, seenOf, seenOfEach } from './seen.ts'

test('no terms are something to have seen', () => {
  assert.notEqual(seenIn.terms(undefined), '')
})

test('of several that may be chosen, each has its own, and one that was not shown has none', () => {
  const seen = seenOfEach([
    ['a', 'x1'],
    ['ab', 'x2'],
  ])
  assert.equal(seenOf(seen, 'a'), 'x1')
  assert.equal(seenOf(seen, 'ab'), 'x2')
  assert.equal(seenOf(seen, 'b'), undefined)
  assert.equal(seenOf('', 'a'), undefined)
})

test('what stands is what was seen, or it is a clash', () => {
  demandSeen('x', 'x', 'it')
  assert.throws(() => demandSeen('y', 'x', 'it'), Conflict)
  assert.throws(() => demandSeen(undefined, 'x', 'it'), Conflict)
})
