// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roles, type Role } from '#kernel/mandate.ts'
import { mayInAgreement, rolesThatMay, type AgreementAction } from './permissions.ts'

const place = { partyId: undefined, bodyId: undefined, unitId: undefined }
const may = (role: Role, action: AgreementAction) =>
  mayInAgreement({ id: 'm', personId: 'p', role, ...place }, action)

// Who writes the text does not decide when it binds: terms, events and packages are for the one who leads.
const both: readonly AgreementAction[] = [
  'create-document',
  'import-version',
  'edit-draft',
  'suggest-in-draft',
  'note-in-draft',
  'freeze-version',
  'read-drafts',
]
const leaderOnly: readonly AgreementAction[] = [
  'publish-version',
  'withdraw-version',
  'make-package',
  'set-terms',
  'record-validity-event',
]

test('process leader and editor write the text', () => {
  for (const action of both) {
    assert.deepEqual(
      roles.filter((role) => may(role, action)),
      ['process-leader', 'editor'],
      action,
    )
  }
})

test('the process leader alone says what binds, from when and in which package', () => {
  for (const action of leaderOnly) {
    assert.deepEqual(
      roles.filter((role) => may(role, action)),
      ['process-leader'],
      action,
    )
  }
})

test('nobody without a mandate does anything, and the route table lets in the same roles', () => {
  for (const action of [...both, ...leaderOnly]) {
    assert.equal(mayInAgreement(undefined, action), false)
    assert.deepEqual(
      roles.filter((role) => rolesThatMay(action).includes(role)),
      roles.filter((role) => may(role, action)),
    )
  }
})
