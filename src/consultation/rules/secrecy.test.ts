// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roles, type Mandate, type Role } from '#kernel/mandate.ts'
import { consultationStatuses } from './consultation.ts'
import { canBeMarked, mayMark } from './secrecy.ts'

const lerum = { partyId: 'lerum', bodyId: undefined }
const board = { partyId: 'vgr', bodyId: 'drn' }
const asked = [lerum, { partyId: 'vgr', bodyId: undefined }, board]

function may(
  role: Role,
  place: Partial<Mandate>,
  respondent = lerum as typeof lerum | typeof board,
) {
  const nowhere = { partyId: undefined, bodyId: undefined, unitId: undefined }
  return mayMark({ id: 'm', personId: 'p', role, ...nowhere, ...place }, respondent, asked)
}

test('a process leader marks any answer', () => {
  assert.equal(may('process-leader', {}), true)
  assert.equal(may('process-leader', {}, board), true)
})

test('a coordinator marks what she could have sent: her party’s, not that of another nor of a board asked apart', () => {
  assert.equal(may('coordinator', { partyId: 'lerum' }), true)
  assert.equal(may('coordinator', { partyId: 'ale' }), false)
  assert.equal(may('coordinator', { partyId: 'lerum', unitId: 'care' }), false)
  assert.equal(may('coordinator', { partyId: 'vgr' }, board), false)
  assert.equal(may('coordinator', { partyId: 'vgr', bodyId: 'drn' }, board), true)
})

test('no other role marks an answer, not even of its own party; nor does one without a mandate', () => {
  for (const role of roles) {
    if (role === 'process-leader' || role === 'coordinator') continue
    assert.equal(may(role, { partyId: 'lerum' }), false, role)
  }
  assert.equal(mayMark(undefined, lerum, asked), false)
})

test('what has been published cannot be taken back, but what came after the closing can', () => {
  for (const status of consultationStatuses) {
    const isPublished = status === 'published'
    assert.equal(canBeMarked({ status }, { isCorrespondence: false }), !isPublished, status)
    assert.equal(canBeMarked({ status }, { isCorrespondence: true }), true, status)
  }
})
