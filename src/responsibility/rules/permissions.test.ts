// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roles } from '#kernel/mandate.ts'
import { mayMark, rolesThatMark } from './permissions.ts'

test('those who write the texts mark them, and nobody else', () => {
  assert.deepEqual(
    roles.filter((role) => rolesThatMark.includes(role)),
    ['process-leader', 'editor'],
  )
  assert.equal(mayMark(undefined), false)
})
