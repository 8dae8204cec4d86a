// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roles, type Mandate, type Role } from '#kernel/mandate.ts'
import {
  mayInConsultation,
  mayReadResponse,
  maySend,
  rolesThatMay,
  type ConsultationAction,
} from './permissions.ts'

const countyWide: readonly Role[] = ['process-leader', 'editor', 'administrator']

/** A mandate for the whole of Lerum, or for all parties where the role is. */
function aMandate(role: Role, place: Partial<Mandate> = {}): Mandate {
  const partyId = countyWide.includes(role) ? undefined : 'lerum'
  return { id: 'm', personId: 'p', role, partyId, bodyId: undefined, unitId: undefined, ...place }
}

// Role by role what its holder may do in a round; the roles not named here may do nothing.
const mays: Partial<Readonly<Record<Role, readonly ConsultationAction[]>>> = {
  'process-leader': ['draft', 'lead', 'compile', 'answer-question', 'mark-secrecy'],
  editor: ['compile', 'answer-question'],
  coordinator: ['write-response', 'submit-response', 'mark-secrecy'],
  contributor: ['write-response'],
}
const actions: readonly ConsultationAction[] = [
  'draft',
  'lead',
  'compile',
  'write-response',
  'submit-response',
  'answer-question',
  'mark-secrecy',
]

for (const role of roles) {
  test(`${role}: what may be done in a round is in the table, and nothing else`, () => {
    const may = actions.filter((action) => mayInConsultation(aMandate(role), action))
    assert.deepEqual(may, mays[role] ?? [])
  })
}

test('nobody may do anything without a mandate', () => {
  assert.deepEqual(
    actions.filter((action) => mayInConsultation(undefined, action)),
    [],
  )
})

test('a coordinator of a joint body has no party to answer for', () => {
  const joint = aMandate('coordinator', { partyId: undefined, bodyId: 'sro' })
  assert.equal(mayInConsultation(joint, 'write-response'), false)
  assert.equal(mayInConsultation(joint, 'submit-response'), false)
})

test('the table of routes lets in exactly those whom the rule lets act', () => {
  for (const action of actions) {
    assert.deepEqual(
      roles.filter((role) => mayInConsultation(aMandate(role), action)),
      roles.filter((role) => rolesThatMay(action).includes(role)),
      action,
    )
  }
})

const lerum = { partyId: 'lerum', bodyId: undefined }
const askedWhole = [lerum]

test('the answer of a party is sent by its coordinator for the whole, not by a unit or a contributor', () => {
  assert.equal(maySend(aMandate('coordinator'), lerum, askedWhole), true)
  assert.equal(maySend(aMandate('coordinator', { unitId: 'care' }), lerum, askedWhole), false)
  assert.equal(maySend(aMandate('contributor'), lerum, askedWhole), false)
  assert.equal(maySend(aMandate('coordinator', { partyId: 'ale' }), lerum, askedWhole), false)
  assert.equal(maySend(aMandate('process-leader'), lerum, askedWhole), false)
  assert.equal(maySend(undefined, lerum, askedWhole), false)
})

test('what is not public is read by all of the party and by those who compile, by no other party', () => {
  const unit = aMandate('contributor', { unitId: 'care' })
  for (const mandate of [
    aMandate('reader'),
    unit,
    aMandate('editor'),
    aMandate('process-leader'),
  ]) {
    assert.equal(mayReadResponse(mandate, lerum, askedWhole), true, mandate.role)
  }
  for (const mandate of [
    aMandate('coordinator', { partyId: 'ale' }),
    aMandate('administrator'),
    undefined,
  ]) {
    assert.equal(mayReadResponse(mandate, lerum, askedWhole), false)
  }
})

test('where a board is asked apart its party reads its answer and does not send it', () => {
  const board = { partyId: 'vgr', bodyId: 'drn' }
  const asked = [{ partyId: 'vgr', bodyId: undefined }, board]
  const ofRegion = aMandate('coordinator', { partyId: 'vgr' })
  const ofBoard = aMandate('coordinator', { partyId: 'vgr', bodyId: 'drn' })
  assert.deepEqual(
    [mayReadResponse(ofRegion, board, asked), maySend(ofRegion, board, asked)],
    [true, false],
  )
  assert.equal(maySend(ofBoard, board, asked), true)
  assert.equal(maySend(ofBoard, { ...board, bodyId: undefined }, asked), false)
})
