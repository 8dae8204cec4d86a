// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { StepState, StepVerb } from '../../process/rules/route.ts'
import { isPartyAnswer, stepAnsweredBy, tallyOf, type TalliedStep } from './tally.ts'

function step(
  key: string,
  verb: StepVerb,
  branch: TalliedStep['branch'],
  body: TalliedStep['body'],
  state: StepState = 'open',
): TalliedStep {
  const doneOn = state === 'done' || state === 'done-late' ? day('2025-06-10') : undefined
  return {
    stepId: key,
    key,
    verb,
    branch,
    body,
    state,
    dueOn: day('2025-06-19'),
    doneOn,
  }
}

const ks = (partyId: string) => ({ id: `${partyId}-ks`, partyId })
const drn = { id: 'drn', partyId: 'vgr' }
const ssn = { id: 'ssn', partyId: 'vgr' }
const ale = step('municipality-answer', 'answer', 'municipalities', ks('ale'), 'done')
const lerum = step('municipality-answer', 'answer', 'municipalities', ks('lerum'), 'done-late')
const boras = step('municipality-answer', 'answer', 'municipalities', ks('boras'), 'late')
const boardAnswers = step('region-answer', 'answer', 'region', drn, 'done')
const compiles = step('ssn-compile', 'compile', 'region', ssn, 'waiting')
const handsOver = step('ssn-hand-over', 'hand-over', 'region', ssn, 'done')
const worksUp = step('work-up', 'prepare', 'joint', { id: 'ag', partyId: undefined })
const steps = [handsOver, ale, lerum, boras, boardAnswers, compiles, worksUp]

test('a municipality has answered when it answers, the region when it has compiled its boards', () => {
  assert.deepEqual(
    tallyOf(steps).map((row) => [row.partyId, row.isAnswered, row.answeredOn]),
    [
      ['ale', true, '2025-06-10'],
      ['lerum', true, '2025-06-10'],
      ['boras', false, undefined],
      ['vgr', false, undefined],
    ],
  )
})

test('a late answer is an answer', () => {
  assert.equal(tallyOf([lerum])[0]?.isAnswered, true)
  for (const state of ['open', 'due-soon', 'late', 'waiting'] as const) {
    assert.equal(tallyOf([{ ...lerum, state }])[0]?.isAnswered, false, state)
  }
})

test('what a board under the region answers, and what the joint bodies do, is no party’s answer', () => {
  assert.deepEqual(steps.filter(isPartyAnswer), [ale, lerum, boras, compiles])
  assert.equal(isPartyAnswer({ verb: 'compile', branch: 'municipalities' }), false)
  assert.deepEqual(tallyOf([boardAnswers, handsOver, worksUp]), [])
})

test('a step of a body that is of no party counts for none', () => {
  assert.deepEqual(tallyOf([{ ...ale, body: { id: 'joint', partyId: undefined } }]), [])
})

test('an answer sent does the step of the one who sent it', () => {
  const answers = (partyId: string, bodyId?: string) =>
    stepAnsweredBy(steps, { partyId, bodyId })?.stepId
  assert.equal(stepAnsweredBy(steps, { partyId: 'lerum', bodyId: undefined }), lerum)
  assert.equal(answers('vgr'), 'ssn-compile')
  assert.equal(answers('vgr', 'drn'), 'region-answer')
  // The board that compiles is not asked: it hands over, and what it compiles is the region's.
  assert.equal(answers('vgr', 'ssn'), undefined)
  assert.equal(answers('kungsbacka'), undefined)
})
