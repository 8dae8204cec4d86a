// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { instant } from '#kernel/instant.ts'
import type { BookedMeeting, CouncilDecision } from './decision.ts'
import { partyPlaceOn } from './party-standing.ts'
import { countingDecisions } from './what-counts.ts'

const decision: CouncilDecision = {
  id: '1',
  roundId: 'round',
  partyId: 'ale',
  bodyId: 'ale-kf',
  outcome: 'approved',
  decidedOn: day('2026-03-09'),
  attestedOn: day('2026-03-16'),
  announcedOn: day('2026-03-17'),
  appealedOn: undefined,
  appealEndedOn: undefined,
  paragraph: '§ 41',
  registryNumber: 'KS 2025/118',
  packageHash: 'text',
  reservationNote: '',
  changesNote: '',
  newMeetingOn: undefined,
  minutes: undefined,
  recordedAt: instant('2026-03-18T09:00:00Z'),
  recordedOn: day('2026-03-18'),
  recordedBy: undefined,
  correctsId: undefined,
  correctionReason: '',
  letter: undefined,
}

const meeting = (meetsOn: string, isCancelled = false): BookedMeeting => ({
  id: meetsOn,
  partyId: 'ale',
  bodyId: 'ale-kf',
  meetsOn: day(meetsOn),
  note: '',
  isCancelled,
  recordedBy: undefined,
})

const wordOn = (
  on: string,
  decisions: readonly CouncilDecision[],
  meetings: readonly BookedMeeting[] = [],
) => partyPlaceOn(decisions, meetings, 'text', day(on)).standing

test('a yes can be appealed until it is final on the day after the last day', () => {
  assert.equal(wordOn('2026-03-08', [decision]), 'no-date')
  assert.equal(wordOn('2026-03-09', [decision]), 'approved-appealable')
  assert.equal(wordOn('2026-04-07', [decision]), 'approved-appealable')
  assert.equal(wordOn('2026-04-08', [decision]), 'approved')
})

test('a yes that nobody has announced never becomes final', () => {
  assert.equal(
    wordOn('2036-01-01', [{ ...decision, announcedOn: undefined }]),
    'approved-appealable',
  )
})

test('a yes to another text is another word, whatever the fingerprint', () => {
  assert.equal(wordOn('2026-06-01', [{ ...decision, packageHash: 'other' }]), 'other-text')
  assert.equal(
    wordOn('2026-06-01', [{ ...decision, outcome: 'approved-with-changes' }]),
    'other-text',
  )
})

for (const outcome of ['rejected', 'referred-back', 'withdrawn'] as const) {
  test(`${outcome} is its own word, with the next meeting beside it`, () => {
    const decided = { ...decision, outcome }
    const place = partyPlaceOn([decided], [meeting('2026-04-27')], 'text', day('2026-03-19'))
    assert.equal(place.standing, outcome)
    assert.equal(place.nextMeetingOn, '2026-04-27')
  })
}

test('a meeting is booked to and including its day, unless it is cancelled', () => {
  assert.equal(wordOn('2026-03-25', [], [meeting('2026-03-25')]), 'booked')
  assert.equal(wordOn('2026-03-26', [], [meeting('2026-03-25')]), 'no-date')
  assert.equal(wordOn('2026-03-25', [], [meeting('2026-03-25', true)]), 'no-date')
})

test('who has approved waits for no meeting', () => {
  const place = partyPlaceOn([decision], [meeting('2026-04-27')], 'text', day('2026-03-19'))
  assert.equal(place.nextMeetingOn, undefined)
})

test('a correction stands where the corrected one stood, so it does not overtake the next of that day', () => {
  const again: CouncilDecision = { ...decision, id: '2', outcome: 'rejected' }
  const corrected: CouncilDecision = { ...decision, id: '3', paragraph: '§ 40', correctsId: '1' }
  const counting = countingDecisions([decision, again, corrected])
  assert.deepEqual(
    counting.map(({ id }) => id),
    ['3', '2'],
  )
  assert.equal(wordOn('2026-03-19', counting), 'rejected')
})
