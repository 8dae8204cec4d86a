// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roles, type Mandate, type Role } from '#kernel/mandate.ts'
import { mayForBody, mayForParty, mayInRound } from './permissions.ts'

const ale = { partyId: 'ale', councilBodyId: 'ale-kf' }

function mandate(role: Role, place: Partial<Mandate> = {}): Mandate {
  return {
    id: 'm',
    personId: 'p',
    role,
    partyId: undefined,
    bodyId: undefined,
    unitId: undefined,
    ...place,
  }
}

test('only process leaders open, end and cancel rounds', () => {
  const may = roles.filter((role) => mayInRound(mandate(role, { partyId: 'ale' }), 'open-round'))
  assert.deepEqual(may, ['process-leader'])
  assert.equal(mayInRound(undefined, 'lead-round'), false)
})

// Who, what, for Ale: yes or no.
const rows: readonly [string, Mandate, 'record-decision' | 'book-meeting', boolean][] = [
  ['own registrar', mandate('registrar', { partyId: 'ale' }), 'record-decision', true],
  [
    'registrar of the council',
    mandate('registrar', { partyId: 'ale', bodyId: 'ale-kf' }),
    'record-decision',
    true,
  ],
  [
    'registrar of a board',
    mandate('registrar', { partyId: 'ale', bodyId: 'ale-namnd' }),
    'record-decision',
    false,
  ],
  [
    'registrar of a unit',
    mandate('registrar', { partyId: 'ale', unitId: 'hemtjanst' }),
    'record-decision',
    false,
  ],
  ['registrar of another', mandate('registrar', { partyId: 'lerum' }), 'record-decision', false],
  ['own coordinator', mandate('coordinator', { partyId: 'ale' }), 'record-decision', false],
  ['own coordinator', mandate('coordinator', { partyId: 'ale' }), 'book-meeting', true],
  ['another coordinator', mandate('coordinator', { partyId: 'lerum' }), 'book-meeting', false],
  ['process leader', mandate('process-leader'), 'record-decision', false],
  ['process leader', mandate('process-leader'), 'book-meeting', true],
  ['own reader', mandate('reader', { partyId: 'ale' }), 'book-meeting', false],
]
for (const [who, as, action, expected] of rows) {
  test(`${who}: ${action} for Ale is ${expected ? 'granted' : 'refused'}`, () => {
    assert.equal(mayForParty(as, action, ale), expected)
  })
}

test('a process leader speaks for the joint bodies, a body for itself, a party for its own', () => {
  const sro = { id: 'sro', partyId: undefined }
  const board = { id: 'ale-ks', partyId: 'ale' }
  assert.equal(mayForBody(mandate('process-leader'), sro), true)
  assert.equal(mayForBody(mandate('process-leader'), board), false)
  assert.equal(mayForBody(mandate('coordinator', { partyId: 'ale' }), board), true)
  assert.equal(mayForBody(mandate('coordinator', { partyId: 'lerum' }), board), false)
  assert.equal(mayForBody(mandate('registrar', { bodyId: 'sro' }), sro), true)
  assert.equal(mayForBody(mandate('registrar', { partyId: 'ale', bodyId: 'ale-kf' }), board), false)
})
