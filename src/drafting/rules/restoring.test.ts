// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { numbered, prose, provision } from '../../../test/fixtures/provisions.ts'
import { restoreIn } from './restoring.ts'

const text = numbered(
  provision('chapter', 'A', { heading: 'Ansvar' }),
  provision('paragraph', 'a', { under: 'A', text: 'Nu.' }),
  provision('point', 'a1', { under: 'a', text: 'Punkt.' }),
)
const own = { ...text[1]!, changeReason: 'Dagens skäl.', sharedTextId: 's1' }
const now = [text[0]!, own, text[2]!]
const earlier = { ...text[1]!, text: prose('Då.'), plainText: 'Då.', changeReason: 'Då för tiden.' }

test('the words are the earlier, the place and the reason today’s, and no source is claimed', () => {
  const restored = restoreIn(now, earlier)
  assert.ok(restored.granted)
  const { plainText, changeReason, sharedTextId, parentId, revision } = restored.value![1]!
  assert.deepEqual(
    [plainText, changeReason, sharedTextId, parentId, revision],
    ['Då.', 'Dagens skäl.', undefined, 'A', own.revision + 1],
  )
})

test('what says so already is left', () => {
  assert.deepEqual(restoreIn(now, own), { granted: true, value: undefined })
})

test('a kind that no longer fits is refused', () => {
  const restored = restoreIn(now, { ...earlier, kind: 'chapter' })
  assert.equal(!restored.granted && restored.refusal, 'kind-does-not-fit')
})

test('what was struck comes last in what held it, or says that its place is gone', () => {
  const struck = [text[0]!]
  const restored = restoreIn(struck, earlier)
  assert.ok(restored.granted)
  assert.deepEqual(
    restored.value!.map(({ id }) => id),
    ['A', 'a'],
  )
  const nowhere = restoreIn([], earlier)
  assert.equal(!nowhere.granted && nowhere.refusal, 'place-is-gone')
})
