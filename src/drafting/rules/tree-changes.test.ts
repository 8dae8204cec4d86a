// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { provision } from '../../../test/fixtures/provisions.ts'
import { mayHold, moveTo, putAt, stepTarget, type Target } from './tree-changes.ts'
import {
  provisionKinds,
  type Provision,
  type ProvisionKind,
} from '../../agreement/rules/provision.ts'

const text: readonly Provision[] = [
  provision('chapter', 'A'),
  provision('section', 'a1', { under: 'A' }),
  provision('paragraph', 'a11', { under: 'a1' }),
  provision('point', 'a11a', { under: 'a11' }),
  provision('section', 'a2', { under: 'A' }),
  provision('chapter', 'B'),
  provision('section', 'b1', { under: 'B' }),
]

/** A text as it reads: each id with what holds it. */
const asRead = (provisions: readonly Provision[]) =>
  provisions
    .map(({ id, parentId }) => (parentId === undefined ? id : `${parentId}/${id}`))
    .join(' ')

function moved(id: string, target: Target): string {
  const result = moveTo(text, id, target)
  if (!result.granted) return result.refusal
  // A list in reading order: what holds another stands before it.
  const ids = result.value.map((one) => one.id)
  assert.equal(result.value.length, text.length)
  for (const { id: own, parentId } of result.value) {
    if (parentId !== undefined) assert.ok(ids.indexOf(parentId) < ids.indexOf(own), own)
  }
  return asRead(result.value)
}

// What may stand right under what; the first column is the text itself.
const holds: Readonly<Record<'text' | ProvisionKind, readonly ProvisionKind[]>> = {
  text: ['chapter', 'section', 'paragraph', 'definition', 'table'],
  chapter: ['section', 'paragraph', 'point', 'definition', 'table'],
  section: ['section', 'paragraph', 'point', 'definition', 'table'],
  paragraph: ['paragraph', 'point', 'definition', 'table'],
  definition: ['paragraph', 'point', 'definition', 'table'],
  table: ['point'],
  point: ['point'],
}

for (const [parent, kinds] of Object.entries(holds)) {
  test(`under ${parent} may stand: ${kinds.join(', ')}`, () => {
    const held = parent === 'text' ? undefined : (parent as ProvisionKind)
    assert.deepEqual(
      provisionKinds.filter((kind) => mayHold(held, kind)),
      kinds,
    )
  })
}

test('it is put before, after or inside another, and last in the text', () => {
  assert.equal(
    moved('b1', { where: 'before', anchorId: 'a2' }),
    'A A/a1 a1/a11 a11/a11a A/b1 A/a2 B',
  )
  assert.equal(
    moved('b1', { where: 'after', anchorId: 'a1' }),
    'A A/a1 a1/a11 a11/a11a A/b1 A/a2 B',
  )
  assert.equal(
    moved('b1', { where: 'inside', anchorId: 'a1' }),
    'A A/a1 a1/a11 a11/a11a a1/b1 A/a2 B',
  )
  assert.equal(moved('A', { where: 'last' }), 'B B/b1 A A/a1 a1/a11 a11/a11a A/a2')
})

test('what it holds follows, with its parents as they were', () => {
  assert.equal(
    moved('a1', { where: 'inside', anchorId: 'B' }),
    'A A/a2 B B/b1 B/a1 a1/a11 a11/a11a',
  )
})

test('nothing is put into itself or into what it holds', () => {
  for (const anchorId of ['a1', 'a11', 'a11a']) {
    assert.equal(moved('a1', { where: 'inside', anchorId }), 'move-into-itself')
    assert.equal(moved('a1', { where: 'after', anchorId }), 'move-into-itself')
  }
})

test('a chapter stands in no chapter, and a point under something', () => {
  assert.equal(moved('B', { where: 'inside', anchorId: 'A' }), 'kind-does-not-fit')
  assert.equal(moved('B', { where: 'before', anchorId: 'a2' }), 'kind-does-not-fit')
  assert.equal(moved('a11a', { where: 'last' }), 'kind-does-not-fit')
  assert.notEqual(moved('B', { where: 'before', anchorId: 'A' }), 'kind-does-not-fit')
})

test('a place that is gone is told, and nothing to put changes nothing', () => {
  assert.equal(moved('b1', { where: 'before', anchorId: 'borta' }), 'place-is-gone')
  const result = putAt(text, [], { where: 'before', anchorId: 'borta' })
  assert.deepEqual(result, { granted: true, value: text })
})

test('a step goes past the nearest sibling; the first has none above it and the last none below', () => {
  assert.deepEqual(stepTarget(text, 'a2', 'up'), { where: 'before', anchorId: 'a1' })
  assert.deepEqual(stepTarget(text, 'A', 'down'), { where: 'after', anchorId: 'B' })
  assert.equal(stepTarget(text, 'a1', 'up'), undefined)
  assert.equal(stepTarget(text, 'a2', 'down'), undefined)
  assert.equal(stepTarget(text, 'b1', 'up'), undefined)
  assert.equal(stepTarget(text, 'borta', 'down'), undefined)
})

test('a step down and up again leaves the text as it was', () => {
  for (const id of ['A', 'a1']) {
    const down = moveTo(text, id, stepTarget(text, id, 'down')!)
    assert.ok(down.granted)
    const back = moveTo(down.value, id, stepTarget(down.value, id, 'up')!)
    assert.ok(back.granted)
    assert.equal(asRead(back.value), asRead(text))
  }
})
