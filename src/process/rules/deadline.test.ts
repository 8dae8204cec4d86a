// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { stateByDeadline } from './deadline.ts'

const today = day('2026-03-19')

test('the last day is in time, and soon is a week', () => {
  assert.equal(stateByDeadline(day('2026-03-18'), today), 'late')
  assert.equal(stateByDeadline(day('2026-03-19'), today), 'due-soon')
  assert.equal(stateByDeadline(day('2026-03-26'), today), 'due-soon')
  assert.equal(stateByDeadline(day('2026-03-27'), today), 'open')
  assert.equal(stateByDeadline(undefined, today), 'open')
})
