// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { CouncilDecision } from './decision.ts'
import { asKnownOn } from './known-on.ts'

const decision = {
  decidedOn: day('2026-02-09'),
  attestedOn: day('2026-02-16'),
  announcedOn: day('2026-02-17'),
  appealedOn: day('2026-02-20'),
  appealEndedOn: day('2026-03-01'),
} as CouncilDecision

test('each day of a decision is known from that day on', () => {
  const on = (when: string) => asKnownOn(decision, day(when))
  assert.equal(on('2026-02-10').attestedOn, undefined)
  assert.equal(on('2026-02-16').attestedOn, '2026-02-16')
  assert.equal(on('2026-02-16').announcedOn, undefined)
  assert.equal(on('2026-02-20').appealedOn, '2026-02-20')
  assert.equal(on('2026-02-20').appealEndedOn, undefined)
  assert.deepEqual(on('2026-03-01'), { ...decision, letter: undefined })
})

test('a decision that came by letter is unconfirmed until its party confirmed it', () => {
  const letter = { cameOn: day('2026-02-10'), confirmed: { on: day('2026-02-18') } }
  const told = { ...decision, letter } as CouncilDecision
  assert.equal(asKnownOn(told, day('2026-02-17')).letter?.confirmed, undefined)
  assert.equal(asKnownOn(told, day('2026-02-18')).letter?.confirmed?.on, '2026-02-18')
})
