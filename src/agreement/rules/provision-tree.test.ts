// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { provision } from '../../../test/fixtures/provisions.ts'
import { subtreeOf } from './provision-tree.ts'

const text = [
  provision('chapter', 'A'),
  provision('section', 'a1', { under: 'A' }),
  provision('paragraph', 'a11', { under: 'a1' }),
  provision('point', 'a11a', { under: 'a11' }),
  provision('section', 'a2', { under: 'A' }),
]

test('a provision goes with all that it holds', () => {
  const idsOf = (id: string) => subtreeOf(text, id).map((one) => one.id)
  assert.deepEqual(idsOf('a1'), ['a1', 'a11', 'a11a'])
  assert.deepEqual(idsOf('a11a'), ['a11a'])
  assert.deepEqual(idsOf('borta'), [])
})
