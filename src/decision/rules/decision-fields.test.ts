// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { Instant } from '#kernel/instant.ts'
import type { CouncilDecision } from './decision.ts'
import type { LetterRow } from '../../process/rules/incoming-letter.ts'
import {
  columnsOfDecision,
  decisionColumns,
  decisionInRow,
  saysTheSame,
} from './decision-fields.ts'

const recordedAt = '2026-03-19T10:00:00Z' as Instant

const decision: CouncilDecision = {
  id: 'd1',
  roundId: 'r1',
  partyId: 'ale',
  bodyId: 'ale-kf',
  outcome: 'approved-with-reservation',
  decidedOn: day('2026-03-02'),
  paragraph: '§ 12',
  registryNumber: 'KS 2026-1',
  packageHash: 'abc',
  reservationNote: 'Två reserverar sig.',
  changesNote: '',
  newMeetingOn: undefined,
  attestedOn: day('2026-03-09'),
  announcedOn: day('2026-03-10'),
  appealedOn: undefined,
  appealEndedOn: undefined,
  minutes: { fileHash: 'f00', fileName: 'protokoll.pdf' },
  recordedAt,
  recordedOn: day('2026-03-19'),
  recordedBy: 'signe',
  correctsId: undefined,
  correctionReason: '',
  letter: undefined,
}

const { recordedAt: _, ...registration } = decision
const rowOf = (one: Omit<CouncilDecision, 'recordedAt'>) => ({
  ...columnsOfDecision({ ...one, mandateId: 'm1' }),
  recorded_at: recordedAt,
  letter: null,
})

test('a decision is the same when it has been a row', () => {
  assert.deepEqual(decisionInRow(rowOf(registration)), decision)
  const { letter, ...columns } = rowOf(registration)
  assert.equal(letter, null, 'a letter is a row of its own')
  assert.deepEqual(Object.keys(columns).toSorted(), decisionColumns.toSorted())
  assert.equal(rowOf(registration).mandate_id, 'm1')
})

test('one without minutes has none again', () => {
  const without = { ...registration, minutes: undefined }
  assert.equal(rowOf(without).minutes_file_hash, null)
  assert.deepEqual(decisionInRow(rowOf(without)), { ...decision, minutes: undefined })
})

test('one that came by letter is told with it, and with the day it was confirmed', () => {
  const letter: LetterRow = {
    came_on: day('2026-03-12'),
    channel: 'letter',
    from_office: 'Kommunkansliet',
    file_hash: 'f00',
    file_name: 'brev.pdf',
    confirmed_on: null,
    confirmed_by: null,
  }
  const told = {
    cameOn: day('2026-03-12'),
    channel: 'letter',
    fromOffice: 'Kommunkansliet',
    original: { fileHash: 'f00', fileName: 'brev.pdf' },
  }
  const row = rowOf(registration)
  assert.deepEqual(decisionInRow({ ...row, letter }).letter, { ...told, confirmed: undefined })
  const confirmed = { ...letter, confirmed_on: day('2026-03-14'), confirmed_by: 'ove' }
  assert.deepEqual(decisionInRow({ ...row, letter: confirmed }).letter, {
    ...told,
    confirmed: { on: day('2026-03-14'), by: 'ove' },
  })
})

test('two registrations say the same when all that the council said is the same', () => {
  assert.ok(saysTheSame(decision, { ...decision }))
  const another: CouncilDecision = { ...decision, id: 'd2', recordedBy: 'sven' }
  assert.ok(saysTheSame(decision, another))
  const otherwise: readonly Partial<CouncilDecision>[] = [
    { outcome: 'approved' },
    { decidedOn: day('2026-03-03') },
    { paragraph: '§ 13' },
    { registryNumber: 'KS 2026-2' },
    { packageHash: 'abd' },
    { reservationNote: 'En reserverar sig.' },
    { changesNote: 'Med villkor.' },
    { newMeetingOn: day('2026-05-04') },
    { attestedOn: undefined },
    { announcedOn: day('2026-03-11') },
    { appealedOn: day('2026-03-12') },
    { appealEndedOn: day('2026-03-13') },
  ]
  for (const other of otherwise) {
    assert.ok(!saysTheSame(decision, { ...decision, ...other }), JSON.stringify(other))
  }
})
