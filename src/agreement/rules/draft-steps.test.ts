// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { numbered, prose, provision } from '../../../test/fixtures/provisions.ts'
import {
  type DraftStanding,
  type DraftStep,
  isAlike,
  isUndone,
  orderOf,
  provisionsIn,
  stepBetween,
} from './draft-steps.ts'

const text = numbered(
  provision('chapter', 'A', { heading: 'Ansvar' }),
  provision('paragraph', 'a', { under: 'A', text: 'Regionen svarar.' }),
  provision('paragraph', 'b', { under: 'A', text: 'Kommunen svarar.' }),
)
const standing: DraftStanding = {
  header: { title: 'Avtal', subtitle: '' },
  numbering: undefined,
  provisions: text,
  references: new Map(),
  removals: new Map(),
}

test('what does not differ is not kept, in whatever order it was written', () => {
  assert.deepEqual(stepBetween(standing, standing), { provisions: [] })
  const read = { ...standing, provisions: JSON.parse(JSON.stringify(text)) as typeof text }
  assert.deepEqual(stepBetween(standing, read), { provisions: [] })
  assert.ok(isAlike({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 }))
  assert.equal(isAlike([1, 2], [2, 1]), false)
})

test('a number that only follows from another’s place is no change of the provision', () => {
  const [chapter, first, second] = text
  const moved = numbered(chapter!, second!, first!)
  const content = stepBetween(standing, { ...standing, provisions: moved })
  assert.deepEqual(content.provisions, [])
  assert.deepEqual(content.order, { before: orderOf(text), after: orderOf(moved) })
})

test('what is reworded, comes and goes is kept as it stood and as it stands', () => {
  const [chapter, first, second] = text
  const reworded = { ...first!, text: prose('Båda svarar.'), plainText: 'Båda svarar.' }
  const added = { ...second!, id: 'c' }
  const after = { ...standing, provisions: [chapter!, reworded, added] }
  const content = stepBetween(standing, after)
  assert.deepEqual(
    content.provisions.map((one) => [one.id, 'before' in one, 'after' in one]),
    [
      ['a', true, true],
      ['b', true, false],
      ['c', false, true],
    ],
  )
  assert.deepEqual(provisionsIn(content), ['a', 'b', 'c'])
  const laws = new Map([['b', [{ label: 'Lagen', href: undefined }]]])
  assert.deepEqual(provisionsIn(stepBetween(standing, { ...standing, references: laws })), ['b'])
})

test('what undid a step may be undone itself, and then it stands', () => {
  const step = (revision: number, undoes?: number): DraftStep => ({
    revision,
    way: undoes === undefined ? 'changed' : 'undone',
    undoes,
    content: { provisions: [] },
  })
  const [first, undo, redo] = [step(2), step(3, 2), step(4, 3)]
  assert.equal(isUndone(first, [undo]), true)
  assert.equal(isUndone(first, [undo, redo]), false)
  assert.equal(isUndone(undo, [undo, redo]), true)
})
