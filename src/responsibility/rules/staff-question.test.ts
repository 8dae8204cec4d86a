// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { checkAnswerDay, isOverdue, nextNumber, questionStateOn } from './staff-question.ts'

const asked = {
  askedOn: day('2026-02-01'),
  shownOn: day('2026-02-02'),
  sentOn: day('2026-02-05'),
  joinedOn: undefined,
  answeredOn: day('2026-03-01'),
  closedOn: undefined,
}

test('how it stood on a day follows from its days', () => {
  const on = ['2026-01-31', '2026-02-01', '2026-02-02', '2026-02-05', '2026-03-01'].map((one) =>
    questionStateOn(asked, day(one)),
  )
  assert.deepEqual(on, [undefined, 'received', 'open', 'with-body', 'answered'])
  const open = { ...asked, sentOn: undefined, answeredOn: undefined }
  assert.equal(
    questionStateOn({ ...open, joinedOn: day('2026-02-03') }, day('2026-03-01')),
    'joined',
  )
  assert.equal(
    questionStateOn({ ...open, closedOn: day('2026-02-03') }, day('2026-03-01')),
    'closed',
  )
})

test('numbers are counted in their year', () => {
  assert.equal(nextNumber(day('2026-01-02'), '2025-0311'), '2026-0001')
  assert.equal(nextNumber(day('2026-01-02'), '2026-0009'), '2026-0010')
  assert.equal(nextNumber(day('2026-01-02'), '2026-9999'), '2026-10000')
  assert.equal(nextNumber(day('2026-01-02'), undefined), '2026-0001')
})

test('a body is given a day that has not been, and is late after it', () => {
  const today = day('2026-03-19')
  assert.ok(checkAnswerDay(today, today).granted)
  assert.ok(!checkAnswerDay(day('2026-03-18'), today).granted)
  assert.equal(isOverdue({ status: 'with-body', answerBy: day('2026-03-18') }, today), true)
  assert.equal(isOverdue({ status: 'with-body', answerBy: today }, today), false)
  assert.equal(isOverdue({ status: 'answered', answerBy: day('2026-03-18') }, today), false)
})
