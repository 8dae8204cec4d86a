// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Mandate, roles } from '#kernel/mandate.ts'
import { mayWatchLaws } from './permissions.ts'

const mandate: Mandate = {
  id: '1',
  personId: '1',
  role: 'editor',
  partyId: undefined,
  bodyId: undefined,
  unitId: undefined,
}

test('those who write the texts keep the register, and nobody else', () => {
  const may = roles.filter((role) => mayWatchLaws({ ...mandate, role }))
  assert.deepEqual(may, ['process-leader', 'editor'])
  assert.equal(mayWatchLaws(undefined), false)
})
