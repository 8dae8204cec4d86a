// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Conflict } from '#kernel/faults.ts'
import { prose } from '../../../test/fixtures/provisions.ts'
import type { NumberedProvision } from './document.ts'
import { demandSeen, seenIn, seenOf, seenOfEach } from './seen.ts'

const one: NumberedProvision = {
  id: 'a',
  parentId: undefined,
  kind: 'paragraph',
  number: '1',
  heading: 'Syfte',
  text: prose('Parterna samverkar.'),
  plainText: 'Parterna samverkar.',
  actor: undefined,
  sharedTextId: undefined,
  changeReason: '',
  revision: 1,
}
const point: NumberedProvision = { ...one, id: 'b', parentId: 'a', kind: 'point', number: '1 a' }

test('what was seen of a provision is its words and what stands beside them, not its number', () => {
  const seen = seenIn.provision(one)
  assert.match(seen, /^[0-9a-f]{16}$/)
  assert.equal(seenIn.provision({ ...one, number: '2', parentId: 'c' }), seen)
  const others: readonly Partial<NumberedProvision>[] = [
    { heading: 'Mål' },
    { text: prose('Parterna samverkar inte.') },
    { actor: 'region' },
    { changeReason: 'Ny lag.' },
    { sharedTextId: 's' },
    { kind: 'definition' },
    // Removed and added anew with other words between: the same count is another time.
    { revision: 2 },
  ]
  for (const other of others) {
    assert.notEqual(seenIn.provision({ ...one, ...other }), seen, JSON.stringify(other))
  }
})

test('a block is all that it holds, an order only the order, and the end of a text is the end', () => {
  const reworded = { ...point, heading: 'Annan' }
  assert.notEqual(seenIn.block([one, point], 'a'), seenIn.block([one, reworded], 'a'))
  assert.notEqual(seenIn.block([one, point], 'a'), seenIn.block([one], 'a'))
  assert.equal(seenIn.block([one, point], 'b'), seenIn.block([point], 'b'))
  assert.equal(seenIn.tree([one, point]), seenIn.tree([one, reworded]))
  assert.notEqual(seenIn.tree([one, point]), seenIn.tree([point, one]))
  assert.equal(seenIn.place([one], { where: 'last' }), seenIn.place([], { where: 'last' }))
  const after = { where: 'after', anchorId: 'a' } as const
  assert.notEqual(seenIn.place([one], after), seenIn.place([], after))
  assert.notEqual(seenIn.place([one], after), seenIn.place([one], { ...after, where: 'before' }))
})

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
