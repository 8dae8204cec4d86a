// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roles } from '#kernel/mandate.ts'
import { type GuidanceAction, mayGuide } from './guidance-permissions.ts'

const nowhere = { partyId: undefined, bodyId: undefined, unitId: undefined }
const whoMay = (action: GuidanceAction) =>
  roles.filter((role) => mayGuide({ id: '1', personId: '1', role, ...nowhere }, action))

test('those who write handle questions, and the one who leads decides cases', () => {
  assert.deepEqual(whoMay('write-case'), ['process-leader', 'editor'])
  assert.deepEqual(whoMay('decide-case'), ['process-leader'])
  assert.deepEqual(whoMay('handle-questions'), ['process-leader', 'editor'])
  assert.deepEqual(whoMay('see-ratings'), ['process-leader', 'editor'])
  assert.equal(mayGuide(undefined, 'write-case'), false)
})
