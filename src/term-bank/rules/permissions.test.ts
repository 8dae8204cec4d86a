// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roles } from '#kernel/mandate.ts'
import { mayKeepTerms } from './permissions.ts'

test('those who write the texts keep their words, and nobody else', () => {
  const nowhere = { partyId: undefined, bodyId: undefined, unitId: undefined }
  const may = roles.filter((role) => mayKeepTerms({ id: '1', personId: '1', role, ...nowhere }))
  assert.deepEqual(may, ['process-leader', 'editor'])
  assert.equal(mayKeepTerms(undefined), false)
})
