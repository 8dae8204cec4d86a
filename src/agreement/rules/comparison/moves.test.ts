// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findMoved, type Standing } from './moves.ts'

/** A text is its provisions in order, each with what holds it. */
type Text = readonly (readonly [id: string, parent?: string])[]

/** The ids of what has moved from one text to another, when those of one id are the same. */
function moved(before: Text, after: Text): string[] {
  const placeIn = (text: Text, id: string | undefined) => {
    const place = text.findIndex(([one]) => one === id)
    return place === -1 ? undefined : place
  }
  const below = (id: string): number =>
    after.filter(([, parent]) => parent === id).reduce((sum, [child]) => sum + below(child), 1)
  const standings = after.flatMap(([id, parent], place): Standing[] => {
    const earlier = placeIn(before, id)
    if (earlier === undefined) return []
    return [
      {
        before: earlier,
        after: place,
        parentBefore: placeIn(before, before[earlier]?.[1]),
        parentAfter: placeIn(after, parent),
        weight: below(id),
      },
    ]
  })
  return Array.from(findMoved(standings), (place) => after[place]![0]).toSorted()
}

const text: Text = [['A'], ['a1', 'A'], ['a2', 'A'], ['a3', 'A'], ['B'], ['b1', 'B'], ['b2', 'B']]
const without = (...ids: readonly string[]) => text.filter(([id]) => !ids.includes(id))

test('nothing has moved in a text that is the same', () => {
  assert.deepEqual(moved(text, text), [])
  assert.deepEqual(moved([], []), [])
})

test('what came or went above it moves nothing: a new number is no move', () => {
  assert.deepEqual(moved(text, without('a1')), [])
  assert.deepEqual(moved(without('a1'), text), [])
  assert.deepEqual(moved(text, [['new'], ...text]), [])
})

test('one that stands under another chapter has moved, and those around it have not', () => {
  const after: Text = [...without('a2'), ['a2', 'B']]
  assert.deepEqual(moved(text, after), ['a2'])
})

test('one that passes its siblings has moved; the others stand', () => {
  const after: Text = [['A'], ['a3', 'A'], ['a1', 'A'], ['a2', 'A'], ...text.slice(4)]
  assert.deepEqual(moved(text, after), ['a3'])
  const last: Text = [['A'], ['a2', 'A'], ['a3', 'A'], ['a1', 'A'], ...text.slice(4)]
  assert.deepEqual(moved(text, last), ['a1'])
})

test('of two that change places the one that holds less has moved, and what it holds has not', () => {
  const after: Text = [...text.slice(4), ...text.slice(0, 4)]
  assert.deepEqual(moved(text, after), ['B'])
})

test('what follows a parent that has moved has not moved itself', () => {
  const long: Text = [['A'], ['S', 'A'], ['s1', 'S'], ['s2', 'S'], ['B'], ['b1', 'B']]
  const after: Text = [['A'], ['B'], ['b1', 'B'], ['S', 'B'], ['s1', 'S'], ['s2', 'S']]
  assert.deepEqual(moved(long, after), ['S'])
})

test('a heading put in or taken away above provisions leaves them where they stood', () => {
  const headed: Text = [['A'], ['H', 'A'], ['a1', 'H'], ['a2', 'H'], ['a3', 'H'], ...text.slice(4)]
  assert.deepEqual(moved(text, headed), [])
  assert.deepEqual(moved(headed, text), [])
})

test('one that is put under a new heading somewhere else has moved', () => {
  const after: Text = [...without('a1'), ['H'], ['a1', 'H']]
  assert.deepEqual(moved(text, after), ['a1'])
})
