// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { consultationStatuses } from './consultation.ts'
import { phaseOn, receptionOn, stepFrom } from './lifecycle.ts'

const round = { status: 'open', opensOn: day('2025-02-01'), dueOn: day('2025-06-19') } as const

test('a response on the closing day is still in time', () => {
  assert.equal(receptionOn(round, round.dueOn, day('2025-06-19')), 'in-time')
})

test('a response the day after is late, and still received', () => {
  assert.equal(receptionOn(round, round.dueOn, day('2025-06-20')), 'late')
})

test('a response after the round is closed is correspondence', () => {
  for (const status of ['closed', 'published'] as const) {
    assert.equal(
      receptionOn({ ...round, status }, round.dueOn, day('2025-09-01')),
      'correspondence',
    )
  }
})

test('nothing is received before the round opens, nor when it is cancelled', () => {
  assert.equal(receptionOn(round, round.dueOn, day('2025-01-31')), 'not-received')
  assert.equal(
    receptionOn({ ...round, status: 'cancelled' }, round.dueOn, day('2025-03-01')),
    'not-received',
  )
})

test('an open round is being compiled from the day after its last day', () => {
  assert.equal(phaseOn(round, day('2025-06-19')), 'open')
  assert.equal(phaseOn(round, day('2025-06-20')), 'being-compiled')
})

test('only an open round can be extended or closed, and only a closed one published', () => {
  for (const status of consultationStatuses) {
    assert.equal(stepFrom(status, 'extend') !== undefined, status === 'open')
    assert.equal(stepFrom(status, 'close') !== undefined, status === 'open')
    assert.equal(stepFrom(status, 'publish') !== undefined, status === 'closed')
  }
})

test('nothing more happens to what is published or cancelled', () => {
  for (const status of ['published', 'cancelled'] as const) {
    for (const step of ['open', 'cancel', 'extend', 'close', 'publish'] as const) {
      assert.equal(stepFrom(status, step), undefined)
    }
  }
})
