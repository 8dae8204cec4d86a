// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, day } from '#kernel/day.ts'
import { isBusinessDay } from '#kernel/holidays.ts'
import { readVectors } from '../../../test/support/vectors.ts'
import {
  finality,
  lastAppealDayAfter,
  type FinalityInput,
  type FinalityOutput,
} from './finality.ts'

for (const vector of readVectors<FinalityInput, FinalityOutput>('dates/finality')) {
  test(`${vector.id}: ${vector.title}`, () => {
    assert.deepEqual(finality(vector.input), vector.expected)
  })
}

const announced: FinalityInput = {
  decidedOn: day('2026-03-09'),
  attestedOn: day('2026-03-16'),
  announcedOn: day('2026-03-17'),
  appealed: false,
  appealEndedOn: null,
  on: day('2026-03-17'),
}

test('an attestation or an announcement that lies ahead is not known', () => {
  assert.equal(finality({ ...announced, on: day('2026-03-15') }).state, 'awaiting-attestation')
  assert.equal(finality({ ...announced, on: day('2026-03-16') }).state, 'awaiting-announcement')
  assert.equal(finality(announced).state, 'open-to-appeal')
})

test('an announcement on the day of the attestation starts the time', () => {
  const sameDay = { ...announced, announcedOn: announced.attestedOn, on: day('2026-03-16') }
  // Three weeks end on Easter Monday.
  assert.equal(finality(sameDay).lastAppealDay, '2026-04-07')
})

test('while the appeal time runs, an ended appeal leaves it open for others', () => {
  const withdrawn = { ...announced, appealed: true, appealEndedOn: day('2026-03-20') }
  assert.deepEqual(finality({ ...withdrawn, on: day('2026-03-19') }), {
    lastAppealDay: '2026-04-07',
    finalOn: null,
    state: 'appealed',
  })
  assert.deepEqual(finality({ ...withdrawn, on: day('2026-04-07') }), {
    lastAppealDay: '2026-04-07',
    finalOn: '2026-04-08',
    state: 'open-to-appeal',
  })
})

test('every last appeal day is a business day, at least 21 days and at most 26 days on', () => {
  for (let offset = 0; offset < 1500; offset += 1) {
    const announcedOn = addDays(day('2024-01-01'), offset)
    const last = lastAppealDayAfter(announcedOn)
    assert.ok(isBusinessDay(last), `${announcedOn} → ${last}`)
    assert.ok(last >= addDays(announcedOn, 21) && last <= addDays(announcedOn, 26), announcedOn)
  }
})

test('what is final stays final: the states only move forward', () => {
  const order = ['awaiting-attestation', 'awaiting-announcement', 'open-to-appeal', 'final']
  let furthest = 0
  for (let offset = 0; offset < 60; offset += 1) {
    const { state } = finality({ ...announced, on: addDays(day('2026-03-09'), offset) })
    assert.ok(order.indexOf(state) >= furthest, `${offset}: ${state}`)
    furthest = order.indexOf(state)
  }
  assert.equal(order[furthest], 'final')
})
