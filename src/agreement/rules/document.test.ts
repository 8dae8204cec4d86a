// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annexesUnderMain, type Document } from './document.ts'

const document = (id: string, mainDocumentId?: string): Document => ({
  id,
  slug: id,
  kind: mainDocumentId === undefined ? 'framework-agreement' : 'annexed-agreement',
  isStatutory: false,
  needsAllParties: true,
  mainDocumentId,
  position: 1,
})

const inOrder = (...documents: readonly Document[]) =>
  annexesUnderMain(documents).map(({ id }) => id)

test('each main document is followed by its annexes, both in the order they came in', () => {
  assert.deepEqual(
    inOrder(
      document('b1', 'b'),
      document('a'),
      document('b'),
      document('a2', 'a'),
      document('a1', 'a'),
    ),
    ['a', 'a2', 'a1', 'b', 'b1'],
  )
})

test('an annex whose main document is not among them stands by itself', () => {
  assert.deepEqual(inOrder(document('x1', 'x'), document('a')), ['x1', 'a'])
})
