// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, day } from '#kernel/day.ts'
import { readVectors } from '../../../test/support/vectors.ts'
import { outcome, type OutcomeInput, type OutcomeOutput } from './outcome.ts'
import type { DecisionOutcome, PartyDecision } from './standing.ts'

const vectors = readVectors<OutcomeInput, OutcomeOutput>('dates/outcome')

for (const vector of vectors) {
  test(`${vector.id}: ${vector.title}`, () => {
    assert.deepEqual(outcome(vector.input), vector.expected)
  })
}

type Party = 'region' | 'ale' | 'boras'

function decided(
  party: Party,
  on: string,
  finalOn: string | null,
  what: DecisionOutcome = 'approved',
): PartyDecision<Party> {
  const final = finalOn === null ? null : day(finalOn)
  return { party, outcome: what, on: day(on), finalOn: final, textHash: 'this text' }
}

const approvedByTwo = [
  decided('region', '2026-01-12', '2026-02-10'),
  decided('ale', '2026-01-26', '2026-02-24'),
]

function asked(on: string, decisions: readonly PartyDecision<Party>[]): OutcomeInput<Party> {
  return {
    parties: ['region', 'ale', 'boras'],
    requiredAll: true,
    deadline: day('2026-05-31'),
    textHash: 'this text',
    decisions,
    entryIntoForceOn: day('2027-01-01'),
    on: day(on),
  }
}

test('a decision that never becomes final never adopts', () => {
  const decisions = [...approvedByTwo, decided('boras', '2026-02-23', null)]
  const { state, approved, blocking } = outcome(asked('2036-02-23', decisions))
  assert.equal(state, 'approved-not-final')
  assert.equal(approved, 3)
  assert.deepEqual(blocking, [{ party: 'boras', why: 'not-final' }])
})

test('adopted on the day the last decision is final, not the day before', () => {
  const decisions = [...approvedByTwo, decided('boras', '2026-02-23', '2026-03-24')]
  assert.equal(outcome(asked('2026-03-23', decisions)).state, 'approved-not-final')
  assert.equal(outcome(asked('2026-03-24', decisions)).adoptedOn, '2026-03-24')
})

test('a new approval that replaces a final one moves the adoption to its own final day', () => {
  const again = decided('ale', '2026-03-02', '2026-03-31')
  const boras = decided('boras', '2026-02-23', '2026-03-24')
  const { adoptedOn } = outcome(asked('2026-06-01', [...approvedByTwo, boras, again]))
  assert.equal(adoptedOn, '2026-03-31')
})

test('a rejection after adoption changes nothing', () => {
  const decisions = [
    ...approvedByTwo,
    decided('boras', '2026-02-23', '2026-03-24'),
    decided('ale', '2026-04-13', '2026-05-12', 'rejected'),
  ]
  const { state, approved, blocking } = outcome(asked('2026-05-01', decisions))
  assert.deepEqual({ state, approved, blocking }, { state: 'adopted', approved: 3, blocking: [] })
})

test('a rejection before adoption fells it, also after the deadline', () => {
  const decisions = [...approvedByTwo, decided('boras', '2026-06-15', null, 'rejected')]
  assert.equal(outcome(asked('2026-06-14', decisions)).state, 'overdue')
  assert.equal(outcome(asked('2026-06-15', decisions)).state, 'fallen')
})

test('a strategy stays adopted while its counts follow the standing decisions', () => {
  const decisions = [
    ...approvedByTwo,
    decided('region', '2026-03-02', '2026-03-31', 'withdrawn'),
    decided('boras', '2026-03-02', '2026-03-31', 'rejected'),
  ]
  const result = outcome({ ...asked('2026-06-01', decisions), requiredAll: false })
  assert.deepEqual(result, {
    state: 'adopted',
    approved: 1,
    remaining: ['region', 'boras'],
    blocking: [],
    adoptedOn: '2026-02-10',
    entersIntoForceOn: '2027-01-01',
  })
})

test('a strategy never falls, and is overdue when nobody has approved', () => {
  const decisions = [decided('ale', '2026-02-02', '2026-03-03', 'rejected')]
  const ask = (on: string) => outcome({ ...asked(on, decisions), requiredAll: false }).state
  assert.equal(ask('2026-05-31'), 'awaiting')
  assert.equal(ask('2026-06-01'), 'overdue')
})

test('a round without parties adopts nothing', () => {
  const nobody = outcome({ ...asked('2026-05-31', approvedByTwo), parties: [] })
  assert.equal(nobody.state, 'awaiting')
  assert.equal(nobody.adoptedOn, null)
})

test('without a deadline nothing is overdue, without a planned day it enters into force when adopted', () => {
  const decisions = [...approvedByTwo, decided('boras', '2026-02-23', '2026-03-24')]
  const open = { ...asked('2036-01-01', approvedByTwo), deadline: null }
  assert.equal(outcome(open).state, 'awaiting')
  const unplanned = { ...asked('2036-01-01', decisions), entryIntoForceOn: null }
  assert.equal(outcome(unplanned).entersIntoForceOn, '2026-03-24')
})

test('on any day approvals and remaining parties add up, and adoption lasts', () => {
  for (const { input } of vectors) {
    let adoptedOn: string | null = null
    for (let offset = -400; offset <= 400; offset += 16) {
      const on = addDays(input.on, offset)
      const result = outcome({ ...input, on })
      assert.equal(result.approved + result.remaining.length, input.parties.length)
      assert.equal(result.state === 'adopted', result.adoptedOn !== null)
      if (adoptedOn !== null) assert.equal(result.adoptedOn, adoptedOn)
      adoptedOn = result.adoptedOn
    }
  }
})
