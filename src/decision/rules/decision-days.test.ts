// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, day } from '#kernel/day.ts'
import { approval } from '../../../test/fixtures/decisions.ts'
import { checkDays, finalityOf } from './decision-days.ts'
import type { DecisionDays } from './decision.ts'

const today = day('2026-05-04')
// A council's ordinary course: decided on a Monday, attested the week after, announced the next day.
const course: DecisionDays = {
  decidedOn: day('2026-03-09'),
  attestedOn: day('2026-03-16'),
  announcedOn: day('2026-03-17'),
  appealedOn: undefined,
  appealEndedOn: undefined,
}
/** Three weeks from 17 March is a Tuesday like any other. */
const lastDayForAppeal = day('2026-04-07')

/** What is said of these days, and of which of them: '' when they can all be true. */
function said(days: Partial<DecisionDays>): string {
  const result = checkDays({ ...course, ...days }, today)
  return result.granted ? '' : `${result.refusal} at ${result.place}`
}

test('the ordinary course of a decision can be recorded, wholly or as far as it has come', () => {
  assert.equal(said({}), '')
  assert.equal(said({ announcedOn: undefined }), '')
  assert.equal(said({ attestedOn: undefined, announcedOn: undefined }), '')
})

test('a paragraph may be attested at the meeting and announced the same day', () => {
  const at = course.decidedOn
  assert.equal(said({ attestedOn: at, announcedOn: at }), '')
})

test('what happens today can be recorded, what happens tomorrow cannot', () => {
  const tomorrow = addDays(today, 1)
  const none = { attestedOn: undefined, announcedOn: undefined }
  assert.equal(said({ ...none, decidedOn: today }), '')
  assert.equal(said({ ...none, decidedOn: tomorrow }), 'decided-in-the-future at decidedOn')
  assert.equal(said({ attestedOn: today, announcedOn: today }), '')
  assert.equal(said({ announcedOn: tomorrow }), 'day-in-the-future at announcedOn')
  const late = { attestedOn: tomorrow, announcedOn: undefined }
  assert.equal(said(late), 'day-in-the-future at attestedOn')
  const appealed = { ...none, appealedOn: course.decidedOn }
  assert.equal(said({ ...appealed, appealEndedOn: today }), '')
  assert.equal(said({ ...appealed, appealEndedOn: tomorrow }), 'day-in-the-future at appealEndedOn')
})

test('minutes are attested after the meeting, and announced only when they are attested (KL 8:12)', () => {
  assert.equal(said({ attestedOn: day('2026-03-08') }), 'attested-before-decision at attestedOn')
  assert.equal(said({ attestedOn: undefined }), 'attestation-missing at attestedOn')
  assert.equal(
    said({ announcedOn: day('2026-03-15') }),
    'announced-before-attestation at announcedOn',
  )
  assert.equal(said({ announcedOn: day('2026-03-16') }), '')
})

test('an appeal is in time to and including the last day for it, not the day after (KL 13:5)', () => {
  assert.equal(said({ appealedOn: lastDayForAppeal }), '')
  assert.equal(
    said({ appealedOn: addDays(lastDayForAppeal, 1) }),
    'appealed-after-period at appealedOn',
  )
})

test('when the last day falls on a holiday the appeal may come the next weekday', () => {
  // Three weeks from 16 March 2026 is Easter Monday.
  const days = { announcedOn: day('2026-03-16') }
  assert.equal(said({ ...days, appealedOn: day('2026-04-07') }), '')
  assert.equal(
    said({ ...days, appealedOn: day('2026-04-08') }),
    'appealed-after-period at appealedOn',
  )
})

test('an appeal may come before the time for it has begun to run, but not before the decision', () => {
  assert.equal(said({ attestedOn: undefined, announcedOn: undefined, appealedOn: today }), '')
  assert.equal(said({ appealedOn: course.decidedOn }), '')
  assert.equal(
    said({ appealedOn: addDays(course.decidedOn, -1) }),
    'appealed-before-decision at appealedOn',
  )
})

test('only an appeal that was made can end, and not before it was made', () => {
  assert.equal(said({ appealEndedOn: today }), 'appeal-missing at appealedOn')
  const appealedOn = day('2026-04-01')
  assert.equal(said({ appealedOn, appealEndedOn: appealedOn }), '')
  assert.equal(
    said({ appealedOn, appealEndedOn: day('2026-03-31') }),
    'appeal-ended-before-appeal at appealEndedOn',
  )
})

test('of several days that cannot be, the first in the course is told', () => {
  const wrong = { attestedOn: day('2026-03-01'), appealEndedOn: today }
  assert.equal(said(wrong), 'attested-before-decision at attestedOn')
})

test('an appeal counts from its own day: the day before, the decision was open to appeal', () => {
  const decision = approval('ale', '2026-03-09', { appealedOn: day('2026-03-20') })
  assert.equal(finalityOf(decision, day('2026-03-19')).state, 'open-to-appeal')
  assert.equal(finalityOf(decision, day('2026-03-20')).state, 'appealed')
  assert.equal(finalityOf(decision, day('2027-03-20')).finalOn, null)
})

test('an appeal that ended with the decision standing makes it final that day', () => {
  const decision = approval('ale', '2026-03-09', {
    appealedOn: day('2026-03-20'),
    appealEndedOn: day('2026-09-15'),
  })
  assert.equal(finalityOf(decision, day('2026-09-14')).state, 'appealed')
  assert.deepEqual(finalityOf(decision, day('2026-09-15')), {
    lastAppealDay: '2026-03-30',
    finalOn: '2026-09-15',
    state: 'final',
  })
})

test('what is announced later is not known before', () => {
  assert.equal(finalityOf(course, day('2026-03-15')).state, 'awaiting-attestation')
  assert.equal(finalityOf(course, day('2026-03-16')).state, 'awaiting-announcement')
  assert.equal(finalityOf(course, day('2026-03-17')).finalOn, addDays(lastDayForAppeal, 1))
})
