// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Mandate, Role } from '#kernel/mandate.ts'
import { mayDoStep } from './permissions.ts'

const mandate = (role: Role, place: Partial<Mandate> = {}): Mandate => ({
  id: 'm',
  personId: 'p',
  role,
  partyId: undefined,
  bodyId: undefined,
  unitId: undefined,
  ...place,
})
const council = { id: 'ale-kf', partyId: 'ale' }
const joint = { id: 'sro', partyId: undefined }

// Who says that Ale's council, and the joint council, have done a step.
const rows: readonly [string, Mandate | undefined, boolean, boolean][] = [
  ['nobody', undefined, false, false],
  ['coordinator of the party', mandate('coordinator', { partyId: 'ale' }), true, false],
  ['registrar of the party', mandate('registrar', { partyId: 'ale' }), true, false],
  ['contributor of the party', mandate('contributor', { partyId: 'ale' }), false, false],
  ['registrar of it', mandate('registrar', { partyId: 'ale', bodyId: 'ale-kf' }), true, false],
  ['registrar of a board', mandate('registrar', { partyId: 'ale', bodyId: 'vn' }), false, false],
  ['coordinator of a unit', mandate('coordinator', { partyId: 'ale', unitId: 'u' }), false, false],
  ['registrar of a unit', mandate('registrar', { partyId: 'ale', unitId: 'u' }), false, false],
  ['coordinator of another', mandate('coordinator', { partyId: 'lerum' }), false, false],
  ['process leader', mandate('process-leader', { bodyId: 'group' }), false, true],
  ['coordinator of the joint', mandate('coordinator', { bodyId: 'sro' }), false, true],
]
for (const [who, as, forCouncil, forJoint] of rows) {
  test(`${who} does the step of the council: ${forCouncil}, of the joint body: ${forJoint}`, () => {
    assert.equal(mayDoStep(as, council), forCouncil)
    assert.equal(mayDoStep(as, joint), forJoint)
  })
}
