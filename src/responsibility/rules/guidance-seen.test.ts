// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hasChanged, writeSeen } from '#kernel/seen.ts'
import { seenOfCase, seenOfQuestion } from './guidance-seen.ts'

test('a case and a question that are saved again are others', () => {
  assert.equal(writeSeen(seenOfCase({ revision: 2 })), 'guidingCase=2')
  assert.equal(hasChanged(seenOfCase({ revision: 2 }), seenOfCase({ revision: 3 })), true)
  assert.equal(writeSeen(seenOfQuestion({ revision: 2 })), 'staffQuestion=2')
  assert.equal(hasChanged(seenOfQuestion({ revision: 2 }), seenOfQuestion({ revision: 2 })), false)
})
