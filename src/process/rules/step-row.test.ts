// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { body } from '../../../test/fixtures/county.ts'
import { pathOfStep } from './step-row.ts'

test('each body’s part of a step has an address of its own', () => {
  const answer = { stepId: 'answer', body: body('1441-ks', 'executive-board', '1441') }
  assert.equal(pathOfStep(answer), '/arenden/answer/1441-ks')
  const ofAle = { ...answer, body: body('1440-ks', 'executive-board', '1440') }
  assert.notEqual(pathOfStep(ofAle), pathOfStep(answer))
})
