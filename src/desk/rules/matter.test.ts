// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { groupOf } from './matter.ts'

// A Thursday.
const today = day('2026-03-19')

test('a matter whose day has passed is late, one due by Sunday is this week’s, the rest is later', () => {
  const group = (dueOn: string | undefined) =>
    groupOf({ dueOn: dueOn === undefined ? undefined : day(dueOn), isLate: false }, today)
  assert.equal(group('2026-03-18'), 'late')
  assert.equal(group('2026-03-19'), 'this-week')
  assert.equal(group('2026-03-22'), 'this-week')
  assert.equal(group('2026-03-23'), 'later')
  assert.equal(group(undefined), 'later')
})

test('what is late by its own rules is late whatever its day', () => {
  assert.equal(groupOf({ dueOn: undefined, isLate: true }, today), 'late')
})
