// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roundStatuses, type RoundStatus } from './decision.ts'
import {
  askRoundStep,
  keepsRecords,
  receivesDecisions,
  steps,
  type RoundStep,
} from './lifecycle.ts'
import type { OutcomeState } from './outcome.ts'

const outcomes: readonly OutcomeState[] = [
  'adopted',
  'fallen',
  'approved-not-final',
  'overdue',
  'awaiting',
]
const allSteps = Object.keys(steps) as RoundStep[]

// What may happen to a round while its text is not adopted, status by status.
const becomes: Readonly<Record<RoundStatus, Partial<Record<RoundStep, RoundStatus>>>> = {
  draft: { open: 'open', cancel: 'cancelled' },
  open: { end: 'ended', cancel: 'cancelled' },
  ended: {},
  cancelled: {},
}

for (const status of roundStatuses) {
  test(`a round that is ${status} can go where the table says, and nowhere else`, () => {
    for (const step of allSteps) {
      const asked = askRoundStep(status, step, 'awaiting')
      const to = becomes[status][step]
      assert.equal(asked.granted ? asked.value.to : asked.refusal, to ?? 'step-not-possible', step)
    }
  })
}

test('a round is called off whatever the decisions say, except when they have adopted the text', () => {
  for (const outcome of outcomes) {
    const asked = askRoundStep('open', 'cancel', outcome)
    assert.equal(asked.granted ? '' : asked.refusal, outcome === 'adopted' ? 'round-adopted' : '')
  }
})

test('no outcome ends a round by itself, and none keeps it from being ended', () => {
  for (const outcome of outcomes) assert.ok(askRoundStep('open', 'end', outcome).granted, outcome)
})

test('who calls off a round that others have been asked in says why', () => {
  const reasonFrom = (status: RoundStatus) => {
    const asked = askRoundStep(status, 'cancel', 'awaiting')
    return asked.granted && asked.value.reason
  }
  assert.equal(reasonFrom('open'), 'required')
  assert.equal(reasonFrom('draft'), undefined)
})

test('decisions are taken while the round is open; what is on record is mended also after its end', () => {
  assert.deepEqual(roundStatuses.filter(receivesDecisions), ['open'])
  assert.deepEqual(roundStatuses.filter(keepsRecords), ['open', 'ended'])
})
