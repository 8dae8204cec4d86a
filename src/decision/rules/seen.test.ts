// SPDX-License-Identifier: EUPL-1.2
// Each mark must differ when something has happened that its reader would have wanted to know, and
// stand when nothing has.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { instant } from '#kernel/instant.ts'
import { changedFacts, readSeen, writeSeen } from '#kernel/seen.ts'
import { body, party } from '../../../test/fixtures/county.ts'
import { approval, meeting, round2027 } from '../../../test/fixtures/decisions.ts'
import type { CouncilDecision } from './decision.ts'
import { roundOutcome } from './round-outcome.ts'
import {
  dayFields,
  seenOfDecisions,
  seenOfMeeting,
  seenOfMeetings,
  seenOfOutcome,
  seenOfRegistration,
  seenOfRounds,
  seenOfStatements,
} from './seen.ts'

const ended = { ...round2027, status: 'ended' as const }
const decision = approval('ale', '2026-03-09', {
  id: 'a1',
  attestedOn: undefined,
  announcedOn: undefined,
})

test('who records a decision is told of another one recorded since, and of the round that has ended', () => {
  const seen = seenOfDecisions(round2027, [])
  assert.deepEqual(changedFacts(seen, seenOfDecisions(round2027, [])), [])
  assert.deepEqual(changedFacts(seen, seenOfDecisions(round2027, [decision])), ['registration'])
  assert.deepEqual(changedFacts(seen, seenOfDecisions(ended, [])), ['round'])
})

test('the registration seen is the one recorded last, whatever its id', () => {
  assert.equal(seenOfDecisions(round2027, [{ id: 'b' }, { id: 'a' }]).registration, 'a')
})

test('who fills in a day is told of each day, and of minutes, that someone filled in before', () => {
  const seenWith = (more: Partial<CouncilDecision>) =>
    seenOfRegistration(round2027, { ...decision, ...more }, [decision])
  for (const field of dayFields) {
    assert.deepEqual(changedFacts(seenWith({}), seenWith({ [field]: day('2026-03-16') })), [field])
    const early = seenWith({ [field]: day('2026-03-16') })
    assert.deepEqual(changedFacts(early, seenWith({ [field]: day('2026-03-17') })), [field])
  }
  const minutes = { fileHash: 'f00d', fileName: 'utdrag.pdf' }
  assert.deepEqual(changedFacts(seenWith({}), seenWith({ minutes })), ['minutes'])
})

test('who corrects a registration is told of a correction that came before', () => {
  const correction = { ...decision, id: 'a2', correctsId: 'a1' }
  assert.deepEqual(
    changedFacts(
      seenOfRegistration(round2027, decision, [decision]),
      seenOfRegistration(round2027, decision, [decision, correction]),
    ),
    ['registration'],
  )
})

test('who books a meeting has seen those that are booked, not those that are called off', () => {
  const april = meeting('ale', '2026-04-27')
  const may = meeting('ale', '2026-05-25')
  const seen = seenOfMeetings(round2027, [april])
  assert.deepEqual(changedFacts(seen, seenOfMeetings(round2027, [april, may])), ['meetings'])
  assert.deepEqual(changedFacts(seen, seenOfMeetings(round2027, [])), ['meetings'])
  const calledOff = { ...may, isCancelled: true }
  assert.deepEqual(changedFacts(seen, seenOfMeetings(round2027, [april, calledOff])), [])
})

test('who takes a meeting away is told that it is away already', () => {
  assert.deepEqual(
    changedFacts(
      seenOfMeeting(round2027, { isCancelled: false }),
      seenOfMeeting(round2027, { isCancelled: true }),
    ),
    ['meeting'],
  )
})

test('who records a statement is told of a new one, and of a step that is done or opened again', () => {
  const act = { id: 's1', turn: 1, saidBy: undefined, saidAt: instant('2026-03-18T09:00:00Z') }
  const none = { latestAct: undefined }
  const done = { latestAct: { ...act, isUndone: false } }
  const undone = { latestAct: { ...act, isUndone: true } }
  const seen = seenOfStatements(round2027, [], none)
  assert.deepEqual(changedFacts(seen, seenOfStatements(round2027, [{ id: 'x' }], none)), [
    'statement',
  ])
  assert.deepEqual(changedFacts(seen, seenOfStatements(round2027, [], done)), ['act'])
  assert.deepEqual(
    changedFacts(seenOfStatements(round2027, [], done), seenOfStatements(round2027, [], undone)),
    ['act'],
  )
})

test('who ends a round is told of a decision that came, also one that changes no count', () => {
  const seenWith = (decisions: readonly CouncilDecision[], round = round2027) =>
    seenOfOutcome(
      roundOutcome(round, day('2026-05-31'), {
        parties: ['ale', 'boras'].map((id) => ({
          party: party(id),
          council: body(`${id}-kf`, 'council', id),
        })),
        decisions,
        meetings: [],
      }),
    )
  const no = approval('ale', '2026-03-09', { id: 'n1', outcome: 'rejected' })
  const alsoNo = approval('boras', '2026-03-12', { id: 'n2', outcome: 'rejected' })
  assert.deepEqual(changedFacts(seenWith([]), seenWith([no])), ['state', 'registration'])
  assert.deepEqual(changedFacts(seenWith([no]), seenWith([no, alsoNo])), ['registration'])
  assert.deepEqual(changedFacts(seenWith([no]), seenWith([no], ended)), ['round'])
})

test('who opens a round is told of the round opened since; the latest has the latest id', () => {
  assert.equal(seenOfRounds([]).latestRound, '')
  assert.equal(seenOfRounds([{ id: '01b' }, { id: '01c' }, { id: '01a' }]).latestRound, '01c')
})

test('every mark comes back from a form as it was', () => {
  const mark = seenOfRegistration(round2027, approval('ale', '2026-03-09', { id: 'a1' }), [
    { id: 'a1' },
  ])
  assert.deepEqual(readSeen(writeSeen(mark)), mark)
})
