// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { approval, round2027 } from '../../../test/fixtures/decisions.ts'
import type { CouncilDecision } from './decision.ts'
import {
  asPartyDecision,
  countingDecisions,
  lastOfDays,
  latestDecision,
  outcomeOfRound,
  standingRegistration,
  standsToWithdraw,
} from './what-counts.ts'

const idsOf = (decisions: readonly CouncilDecision[]) => decisions.map(({ id }) => id)

const first = approval('ale', '2026-03-09', { id: 'first' })
const mended = approval('ale', '2026-03-09', { id: 'mended', correctsId: 'first' })
const mendedAgain = approval('ale', '2026-03-09', { id: 'mended again', correctsId: 'mended' })
const other = approval('boras', '2026-03-12', { id: 'other' })

test('nothing on record is nothing that counts', () => {
  assert.deepEqual(countingDecisions([]), [])
  assert.equal(latestDecision([]), undefined)
  assert.equal(standsToWithdraw([]), false)
})

test('of a registration that is corrected twice the last correction counts, and once', () => {
  assert.deepEqual(idsOf(countingDecisions([first, other, mended, mendedAgain])), [
    'mended again',
    'other',
  ])
})

test('the corrected registration, its correction and the latest one all lead to the latest', () => {
  const recorded = [first, mended, mendedAgain, other]
  for (const one of [first, mended, mendedAgain]) {
    assert.equal(standingRegistration(one, recorded).id, 'mended again')
  }
  assert.equal(standingRegistration(other, recorded).id, 'other')
})

test('a correction keeps its place: it does not overtake what was decided later the same day', () => {
  // Approved, taken back at the same meeting, and then a wrong number in the approval is mended.
  const takenBack = approval('ale', '2026-03-09', { id: 'taken back', outcome: 'withdrawn' })
  const counting = countingDecisions([first, takenBack, mended])
  assert.deepEqual(idsOf(counting), ['mended', 'taken back'])
  assert.equal(latestDecision(counting)?.id, 'taken back')
  const { state, approved } = outcomeOfRound(
    round2027,
    ['ale'],
    [first, takenBack, mended],
    day('2026-05-01'),
  )
  assert.deepEqual([state, approved], ['awaiting', 0])
})

test('the latest decision is the one made latest, whichever was recorded last', () => {
  const autumn = approval('ale', '2025-11-03', { id: 'autumn', outcome: 'referred-back' })
  assert.equal(latestDecision([first, autumn])?.id, 'first')
  assert.equal(latestDecision([autumn, first])?.id, 'first')
})

test('what has been taken back cannot be taken back again, anything else can', () => {
  assert.equal(standsToWithdraw([first]), true)
  assert.equal(standsToWithdraw([approval('ale', '2026-03-09', { outcome: 'rejected' })]), true)
  const takenBack = approval('ale', '2026-04-13', { outcome: 'withdrawn' })
  assert.equal(standsToWithdraw([first, takenBack]), false)
  assert.equal(standsToWithdraw([first, takenBack, approval('ale', '2026-05-11')]), true)
})

test('when a decision is final is told as it is known that day', () => {
  const announced = approval('ale', '2026-03-09', { announcedOn: day('2026-03-17') })
  assert.equal(asPartyDecision(announced, day('2026-03-16')).finalOn, null)
  assert.equal(asPartyDecision(announced, day('2026-03-17')).finalOn, '2026-04-08')
  const appealed = { ...announced, appealedOn: day('2026-03-30') }
  assert.equal(asPartyDecision(appealed, day('2026-03-29')).finalOn, '2026-04-08')
  assert.equal(asPartyDecision(appealed, day('2026-03-30')).finalOn, null)
})

test('a correction changes what the round amounts to, also for days before it was recorded', () => {
  const rejected = { ...mended, outcome: 'rejected' as const }
  const before = outcomeOfRound(round2027, ['ale', 'boras'], [first, other], day('2026-04-20'))
  const after = outcomeOfRound(
    round2027,
    ['ale', 'boras'],
    [first, other, rejected],
    day('2026-04-20'),
  )
  assert.deepEqual([before.state, after.state], ['adopted', 'fallen'])
})

test('a round that needs not all is adopted by one approval, one that does is not', () => {
  const on = day('2026-04-20')
  const strategy = { ...round2027, needsAllParties: false }
  assert.equal(outcomeOfRound(strategy, ['ale', 'boras'], [first], on).state, 'adopted')
  assert.equal(outcomeOfRound(round2027, ['ale', 'boras'], [first], on).state, 'awaiting')
})

test('on the last of days all that will be known is known', () => {
  const appealed = approval('ale', '2026-03-09', {
    appealedOn: day('2026-03-20'),
    appealEndedOn: day('2199-12-31'),
  })
  const { adoptedOn } = outcomeOfRound(round2027, ['ale'], [appealed], lastOfDays)
  assert.equal(adoptedOn, '2199-12-31')
})
