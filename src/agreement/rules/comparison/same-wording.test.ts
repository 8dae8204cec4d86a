// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pairsIn, paragraphOf, standing } from '../../../../test/support/matchables.ts'
import { matchLeftOver, matchRepeated, matchUnique } from './same-wording.ts'

const any = () => true
const a = paragraphOf('Ansvar.')
const b = paragraphOf('Bemanning.')
const c = paragraphOf('Chefer.')

test('what stands once in both is a pair; what is repeated in one is not', () => {
  const { pairs } = standing([a, b, c], [c, a, b, b])
  matchUnique(pairs, any)
  assert.deepEqual(pairsIn(pairs), ['0=1', '2=0'])
})

test('what is repeated is told by those beside it, and each pair tells of the next', () => {
  const { pairs } = standing([a, b, b, c, b], [a, b, b, c, b])
  matchUnique(pairs, any)
  matchRepeated(pairs, any)
  assert.deepEqual(pairsIn(pairs), ['0=0', '1=1', '2=2', '3=3', '4=4'])
})

test('with too little beside it nothing is said', () => {
  const { pairs } = standing([a, b, c, b, a], [c, b, a, b, c])
  matchRepeated(pairs, any, 2)
  assert.deepEqual(pairsIn(pairs), [])
})

test('what one neighbour alone speaks for is one of several', () => {
  const { pairs } = standing([a, b, c, b], [c, a, b, c, c], [[0, 1]])
  matchRepeated(pairs, any)
  assert.equal(pairs.byAfter.get(2)?.isOneOfSeveral, true)
})

test('as many left in both are the same in order, more in one are none', () => {
  const even = standing([a, b, a], [b, b, a, a])
  matchLeftOver(even.pairs, (one) => one.wording === a.wording)
  assert.deepEqual(pairsIn(even.pairs), ['0=2', '2=3'])
  const odd = standing([a, b, a], [a, b])
  matchLeftOver(odd.pairs, (one) => one.wording === a.wording)
  assert.deepEqual(pairsIn(odd.pairs), [])
})
