// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Role } from '#kernel/mandate.ts'
import { wholeParty } from './mandates.ts'
import { whoIsMissing } from './who-is-missing.ts'

const parties = [{ id: 'ale' }, { id: 'lerum' }]
const all = { partyId: undefined, bodyId: undefined, unitId: undefined }
const held = (role: Role, partyId?: string, unitId?: string) => ({
  role,
  ...(partyId === undefined ? all : { ...wholeParty(partyId), unitId }),
})

test('a county with nobody lacks its leader and each party its coordinator', () => {
  assert.deepEqual(whoIsMissing(parties, []), {
    processLeader: true,
    partiesWithoutCoordinator: parties,
  })
})

test('who leads, and who coordinates the whole of a party, are there', () => {
  const people = [held('process-leader'), held('coordinator', 'ale'), held('editor')]
  assert.deepEqual(whoIsMissing(parties, people), {
    processLeader: false,
    partiesWithoutCoordinator: [{ id: 'lerum' }],
  })
})

test('a coordinator of a unit and a registrar are not the party’s coordinator', () => {
  const people = [held('coordinator', 'ale', 'a-unit'), held('registrar', 'lerum')]
  assert.deepEqual(whoIsMissing(parties, people).partiesWithoutCoordinator, parties)
})
