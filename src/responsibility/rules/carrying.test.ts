// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { NumberedProvision } from '../../agreement/rules/document.ts'
import { chainOf, fingerprintOf, holds, marksIn } from './carrying.ts'
import { emptyMark, type Mark } from './mark.ts'

const provision = (id: string, plainText: string) =>
  ({ id, heading: '', plainText }) as NumberedProvision
const mark = (versionId: string, provisionId: string, words: string, more: Partial<Mark> = {}) =>
  ({
    ...emptyMark,
    responsible: 'region',
    id: `${versionId} ${provisionId}`,
    versionId,
    provisionId,
    fingerprint: fingerprintOf({ heading: '', plainText: words }),
    revision: 1,
    ...more,
  }) satisfies Mark

const versions = [
  { id: 'a', basedOnVersionId: undefined },
  { id: 'b', basedOnVersionId: 'a' },
  { id: 'c', basedOnVersionId: 'b' },
]

test('a version is read with those it is based on, the nearest first', () => {
  assert.deepEqual(chainOf({ id: 'c' }, versions), ['c', 'b', 'a'])
  assert.deepEqual(chainOf({ id: 'a' }, versions), ['a'])
})

test('a mark is carried by the id of its provision, and holds while the words are the same', () => {
  const chain = ['c', 'b', 'a']
  const marks = [mark('a', 'p', 'samma'), mark('a', 'q', 'gamla')]
  const found = marksIn([provision('p', 'samma'), provision('q', 'nya')], chain, marks)
  assert.deepEqual(
    [...found.values()].map((one) => [one.isCarried, one.isSame, holds(one)]),
    [
      [true, true, true],
      [true, false, false],
    ],
  )
})

test('the nearest mark counts, and one of no other version', () => {
  const marks = [
    mark('a', 'p', 'samma'),
    mark('b', 'p', 'samma', { responsible: 'municipality' }),
    mark('x', 'p', 'samma', { responsible: 'both' }),
  ]
  const found = marksIn([provision('p', 'samma')], ['c', 'b', 'a'], marks)
  assert.equal(found.get('p')?.mark.responsible, 'municipality')
})

test('a provision that is struck has no mark, and one read as nobody’s answers nothing', () => {
  assert.equal(marksIn([], ['a'], [mark('a', 'p', 'samma')]).size, 0)
  const none = marksIn([provision('p', 'x')], ['a'], [mark('a', 'p', 'x', { responsible: 'none' })])
  assert.equal(holds(none.get('p')!), false)
})
