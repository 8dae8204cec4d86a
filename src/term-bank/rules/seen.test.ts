// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hasChanged, writeSeen } from '#kernel/seen.ts'
import { seenOfTerm } from './seen.ts'

test('a term that is saved again is another', () => {
  assert.equal(writeSeen(seenOfTerm({ revision: 2 })), 'term=2')
  assert.equal(hasChanged(seenOfTerm({ revision: 2 }), seenOfTerm({ revision: 3 })), true)
  assert.equal(hasChanged(seenOfTerm({ revision: 2 }), seenOfTerm({ revision: 2 })), false)
})
