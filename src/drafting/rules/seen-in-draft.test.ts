// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { prose } from '../../../test/fixtures/provisions.ts'
import type { NumberedProvision } from '../../agreement/rules/document.ts'
import { seenInDraft } from './seen-in-draft.ts'

const one: NumberedProvision = {
  id: 'a',
  parentId: undefined,
  kind: 'paragraph',
  number: '1',
  address: '1',
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
  const seen = seenInDraft.provision(one)
  assert.match(seen, /^[0-9a-f]{16}$/)
  assert.equal(seenInDraft.provision({ ...one, number: '2', parentId: 'c' }), seen)
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
    assert.notEqual(seenInDraft.provision({ ...one, ...other }), seen, JSON.stringify(other))
  }
})

test('a block is all that it holds, an order only the order, and the end of a text is the end', () => {
  const reworded = { ...point, heading: 'Annan' }
  assert.notEqual(seenInDraft.block([one, point], 'a'), seenInDraft.block([one, reworded], 'a'))
  assert.notEqual(seenInDraft.block([one, point], 'a'), seenInDraft.block([one], 'a'))
  assert.equal(seenInDraft.block([one, point], 'b'), seenInDraft.block([point], 'b'))
  assert.equal(seenInDraft.tree([one, point]), seenInDraft.tree([one, reworded]))
  assert.notEqual(seenInDraft.tree([one, point]), seenInDraft.tree([point, one]))
  assert.equal(
    seenInDraft.place([one], { where: 'last' }),
    seenInDraft.place([], { where: 'last' }),
  )
  const after = { where: 'after', anchorId: 'a' } as const
  assert.notEqual(seenInDraft.place([one], after), seenInDraft.place([], after))
  assert.notEqual(
    seenInDraft.place([one], after),
    seenInDraft.place([one], { ...after, where: 'before' }),
  )
})
