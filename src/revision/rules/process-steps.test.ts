// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { ConsultationPhase } from '../../consultation/rules/consultation.ts'
import type { DecisionRound } from '../../decision/rules/decision.ts'
import type { OutcomeView } from '../../decision/rules/round-outcome.ts'
import { processSteps } from './process-steps.ts'

const consultation = (phase: ConsultationPhase) => ({ phase, dueOn: day('2025-06-19') })

const round = {
  deadline: day('2026-05-31'),
  entersIntoForceOn: day('2027-01-01'),
  status: 'open',
} as DecisionRound

const outcome = (state: OutcomeView['state'], more: Partial<OutcomeView> = {}) => ({
  state,
  round,
  adoptedOn: undefined,
  entersIntoForceOn: undefined,
  ...more,
})

const states = (...given: Parameters<typeof processSteps>) =>
  processSteps(...given).map(({ kind, state }) => `${kind} ${state}`)

test('a consultation goes on while it is compiled, and is done when decisions have begun', () => {
  const on = day('2025-07-01')
  assert.deepEqual(states(on, consultation('being-compiled'), undefined), ['consultation now'])
  assert.deepEqual(states(on, consultation('published'), undefined), ['consultation done'])
  assert.deepEqual(states(on, consultation('being-compiled'), outcome('awaiting')), [
    'consultation done',
    'decision now',
    'force coming',
  ])
})

test('a last day that has passed decides nothing', () => {
  assert.deepEqual(states(day('2027-02-01'), undefined, outcome('overdue')), [
    'decision now',
    'force coming',
  ])
  assert.deepEqual(states(day('2026-04-01'), undefined, outcome('fallen')), [
    'decision done',
    'force coming',
  ])
})

test('an adopted text is in force from its own day, also when that is later than planned', () => {
  const adopted = outcome('adopted', {
    adoptedOn: day('2027-02-10'),
    entersIntoForceOn: day('2027-02-10'),
  })
  const steps = processSteps(day('2027-02-10'), undefined, adopted)
  assert.deepEqual(steps.at(-1), { kind: 'force', day: '2027-02-10', state: 'done' })
})

test('before its first round a process has no steps', () => {
  assert.deepEqual(processSteps(day('2025-01-30'), undefined, undefined), [])
})
