// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import {
  blockingReason,
  isFinalOn,
  isValidApproval,
  standingOn,
  type DecisionOutcome,
  type PartyDecision,
} from './standing.ts'

function decided(
  party: string,
  on: string,
  outcome: DecisionOutcome = 'approved',
  more: Partial<PartyDecision> = {},
): PartyDecision {
  return { party, outcome, on: day(on), finalOn: null, textHash: 'this text', ...more }
}

const parties = ['region', 'ale', 'boras']
const outcomesOn = (on: string, decisions: readonly PartyDecision[]) =>
  Object.fromEntries(
    [...standingOn(parties, decisions, day(on))].map(([party, { outcome }]) => [party, outcome]),
  )

test('O1: a decision is known from its own day, and only the parties that are asked decide', () => {
  const decisions = [decided('ale', '2026-03-09'), decided('kungsbacka', '2026-03-02')]
  assert.deepEqual(outcomesOn('2026-03-08', decisions), {})
  assert.deepEqual(outcomesOn('2026-03-09', decisions), { ale: 'approved' })
})

test('O2: the latest decision stands, however they come; on the same day the later in the list', () => {
  const back = decided('ale', '2025-12-01', 'referred-back')
  const yes = decided('ale', '2026-03-09')
  assert.deepEqual(outcomesOn('2026-03-09', [yes, back]), { ale: 'approved' })
  assert.deepEqual(outcomesOn('2026-03-08', [yes, back]), { ale: 'referred-back' })
  const no = decided('ale', '2026-03-09', 'rejected')
  assert.deepEqual(outcomesOn('2026-03-09', [yes, no]), { ale: 'rejected' })
  assert.deepEqual(outcomesOn('2026-03-09', [no, yes]), { ale: 'approved' })
})

test('O2: a decision that is withdrawn is none, and what stood before it does not stand up again', () => {
  const decisions = [decided('ale', '2026-03-09'), decided('ale', '2026-04-13', 'withdrawn')]
  assert.deepEqual(outcomesOn('2026-04-12', decisions), { ale: 'approved' })
  assert.deepEqual(outcomesOn('2026-04-13', decisions), {})
})

test('O3: a reservation leaves an approval as it is, changes make it one of another text', () => {
  const valid = (outcome: DecisionOutcome, textHash = 'this text') =>
    isValidApproval(decided('ale', '2026-03-09', outcome, { textHash }), 'this text')
  assert.equal(valid('approved'), true)
  assert.equal(valid('approved-with-reservation'), true)
  assert.equal(valid('approved-with-changes'), false)
  assert.equal(valid('approved', 'the text of the consultation'), false)
  for (const outcome of ['rejected', 'referred-back', 'withdrawn'] as const) {
    assert.equal(valid(outcome), false, outcome)
  }
  assert.equal(isValidApproval(undefined, 'this text'), false)
})

test('O11: final on the very day and after, never without such a day', () => {
  const finalOn = day('2026-04-08')
  const decision = decided('ale', '2026-03-09', 'approved', { finalOn })
  assert.equal(isFinalOn(decision, day('2026-04-07')), false)
  assert.equal(isFinalOn(decision, finalOn), true)
  assert.equal(isFinalOn({ ...decision, finalOn: null }, day('2046-04-08')), false)
})

test('O4: each party that stands in the way has one reason', () => {
  const on = day('2026-05-31')
  const why = (outcome: DecisionOutcome, more: Partial<PartyDecision> = {}) =>
    blockingReason(decided('ale', '2026-03-09', outcome, more), 'this text', on)
  assert.equal(blockingReason(undefined, 'this text', on), 'missing')
  assert.equal(why('rejected'), 'rejected')
  assert.equal(why('referred-back'), 'referred-back')
  assert.equal(why('approved-with-changes', { finalOn: on }), 'other-text')
  assert.equal(why('approved', { textHash: 'another', finalOn: on }), 'other-text')
  assert.equal(why('approved'), 'not-final')
  assert.equal(why('approved', { finalOn: on }), undefined)
})

test('O4: a no stands in the way as a no, of whatever text and however final', () => {
  const no = decided('ale', '2026-03-09', 'rejected', {
    textHash: 'another',
    finalOn: day('2026-04-08'),
  })
  assert.equal(blockingReason(no, 'this text', day('2026-05-31')), 'rejected')
})
