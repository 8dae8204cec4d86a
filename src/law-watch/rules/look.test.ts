// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { type LawLook, lookOf, stateOf } from './look.ts'

const look: LawLook = {
  id: '1',
  lawId: 'bill',
  kind: 'provision',
  subjectId: 'a',
  fingerprint: 'as it was',
  state: 'unchanged',
  reason: 'Ordet står i en rubrik.',
  lookedOn: day('2026-03-19'),
}
const thing = { kind: 'provision', id: 'a', fingerprint: 'as it was' }

test('the last of what was said counts', () => {
  const later: LawLook = { ...look, id: '2', state: 'revise' }
  assert.equal(stateOf(lookOf([look], 'bill', thing)), 'unchanged')
  assert.equal(stateOf(lookOf([look, later], 'bill', thing)), 'revise')
})

test('of another law, another thing or other words nothing has been said', () => {
  for (const other of [{ id: 'b' }, { kind: 'term' }, { fingerprint: 'as it is' }])
    assert.equal(stateOf(lookOf([look], 'bill', { ...thing, ...other })), 'to-look')
  assert.equal(stateOf(lookOf([look], 'another', thing)), 'to-look')
})
