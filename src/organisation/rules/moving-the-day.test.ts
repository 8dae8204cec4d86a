// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { type Mandate, type Role, roles } from '#kernel/mandate.ts'
import { mayMoveDay } from './moving-the-day.ts'

const today = day('2026-03-19')
const none = { partyId: undefined, bodyId: undefined, unitId: undefined }
const of = (role: Role): Mandate => ({ id: 'm', personId: 'p', role, ...none })

function answer(role: Role, to: string, seen = today): string {
  const result = mayMoveDay(of(role), { today, isAsSeen: seen === today, to: day(to) })
  return result.granted ? 'yes' : result.refusal
}

test('process leaders and administrators move the day, no one else', () => {
  for (const role of roles) {
    const may = ['process-leader', 'administrator'].includes(role)
    assert.equal(answer(role, '2026-03-20'), may ? 'yes' : 'day-not-yours-to-move', role)
  }
})

test('the day goes forward, to a day in reach', () => {
  assert.equal(answer('process-leader', '2027-01-01'), 'yes')
  assert.equal(answer('process-leader', '2026-03-19'), 'day-never-back')
  assert.equal(answer('process-leader', '2025-12-31'), 'day-never-back')
  assert.equal(answer('process-leader', '2046-03-20'), 'day-too-far')
})

test('who asks from a page with another day is told that it has moved', () => {
  assert.equal(answer('process-leader', '2026-03-20', day('2026-03-18')), 'day-moved-meanwhile')
})
