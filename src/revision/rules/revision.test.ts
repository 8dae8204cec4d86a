// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roles, type Mandate } from '#kernel/mandate.ts'
import { mayLeadRevision, revisionEvent, revisionEvents } from './revision.ts'

const nowhere = { partyId: undefined, bodyId: undefined, unitId: undefined }
const aMandate = (role: Mandate['role']): Mandate => ({ id: 'm', personId: 'p', role, ...nowhere })

test('a process is led by a process leader and by nobody else, least of all by one without a mandate', () => {
  assert.deepEqual(
    roles.filter((role) => mayLeadRevision(aMandate(role))),
    ['process-leader'],
  )
  assert.equal(mayLeadRevision(undefined), false)
})

test('what happens to a process is public, and tells what it happened to', () => {
  for (const event of Object.keys(revisionEvents) as (keyof typeof revisionEvents)[]) {
    assert.equal(revisionEvent(event, 'revision', 'r').isPublic, true, event)
  }
  assert.deepEqual(revisionEvent('milestone-added', 'milestone', 'm', { revisionId: 'r' }), {
    room: 'revision',
    event: 'milestone-added',
    subjectKind: 'milestone',
    subjectId: 'm',
    isPublic: true,
    payload: { revisionId: 'r' },
  })
})
