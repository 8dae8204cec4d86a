// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { standingOfRound } from './round-standing.ts'

test('a decision round has one word for where it stands, over or not', () => {
  type Outcome = Parameters<typeof standingOfRound>[0]
  const on = day('2026-03-19')
  const word = (state: Outcome['state'], status = 'open', entersIntoForceOn?: string) =>
    standingOfRound({
      state,
      on,
      round: { status } as Outcome['round'],
      entersIntoForceOn: entersIntoForceOn === undefined ? undefined : day(entersIntoForceOn),
    })
  assert.equal(word('awaiting'), 'deciding')
  assert.equal(word('overdue'), 'deciding')
  assert.equal(word('overdue', 'ended'), 'fell')
  assert.equal(word('fallen'), 'fell')
  assert.equal(word('adopted', 'open', '2027-01-01'), 'adopted')
  assert.equal(word('adopted', 'ended', '2026-01-01'), 'in-force')
  assert.equal(word('awaiting', 'cancelled'), 'cancelled')
})
