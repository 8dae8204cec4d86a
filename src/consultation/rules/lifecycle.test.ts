// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { instant } from '#kernel/instant.ts'
import { consultationStatuses, type Consultation, type Notice } from './consultation.ts'
import { asOfDay, phaseOn, receptionOn, stepFrom } from './lifecycle.ts'

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

test('an earlier day shows the round as it was: not extended, cancelled, closed or published', () => {
  const now: Consultation = {
    ...round,
    id: 'r',
    slug: 'r',
    kind: 'formal',
    title: 'Remiss',
    invitation: '',
    packageId: 'p',
    routeId: 'v',
    answeringPackageId: undefined,
    status: 'published',
    closedOn: day('2025-08-21'),
    publishedOn: day('2025-09-01'),
    revision: 1,
  }
  const extended: Notice = {
    kind: 'extended',
    toldOn: day('2025-05-10'),
    toldAt: instant('2025-05-10T08:00:00Z'),
    oldDueOn: day('2025-05-31'),
    newDueOn: round.dueOn,
    reason: 'Flera nämnder möts i juni.',
  }
  const on = (text: string) => {
    const { status, dueOn } = asOfDay(now, [extended], day(text))
    return [status, dueOn]
  }
  assert.deepEqual(on('2025-05-09'), ['open', '2025-05-31'])
  assert.deepEqual(on('2025-05-10'), ['open', '2025-06-19'])
  assert.deepEqual(on('2025-08-21'), ['closed', '2025-06-19'])
  assert.deepEqual(on('2025-09-01'), ['published', '2025-06-19'])
  const cancelled = {
    ...now,
    status: 'cancelled' as const,
    closedOn: undefined,
    publishedOn: undefined,
  }
  const told: Notice = { ...extended, kind: 'cancelled', oldDueOn: undefined, newDueOn: undefined }
  assert.equal(asOfDay(cancelled, [told], day('2025-05-09')).status, 'open')
  assert.equal(asOfDay(cancelled, [told], day('2025-05-10')).status, 'cancelled')
})
