// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { finalityReasons } from './finality-reasons.ts'

const days = {
  decidedOn: day('2026-03-09'),
  attestedOn: day('2026-03-16'),
  announcedOn: day('2026-03-16'),
  appealedOn: undefined,
  appealEndedOn: undefined,
}

test('a last day on Easter Monday is told with the day it moves to and why', () => {
  assert.deepEqual(
    [...finalityReasons(days, day('2026-03-19'))],
    [
      { kind: 'attested', on: '2026-03-16', daysAfter: 7 },
      { kind: 'announced', on: '2026-03-16', daysAfter: 0 },
      { kind: 'three-weeks', until: '2026-04-06' },
      {
        kind: 'moved',
        from: '2026-04-06',
        to: '2026-04-07',
        because: { kind: 'holiday', name: 'annandag påsk' },
      },
      { kind: 'becomes-final', on: '2026-04-08' },
    ],
  )
})

test('what is missing is told, and nothing after it', () => {
  const kinds = (rest: Partial<typeof days>) =>
    [...finalityReasons({ ...days, ...rest } as typeof days, day('2026-05-01'))].map(
      ({ kind }) => kind,
    )
  assert.deepEqual(kinds({ attestedOn: undefined as never }), ['awaiting-attestation'])
  assert.deepEqual(kinds({ announcedOn: undefined as never }), [
    'attested',
    'awaiting-announcement',
  ])
  assert.deepEqual(kinds({}).at(-1), 'final')
})

test('an appeal is told from its day, and nothing is final while it lasts', () => {
  const appealed = { ...days, appealedOn: day('2026-03-30') }
  const kindsOn = (on: string) => [...finalityReasons(appealed, day(on))].map(({ kind }) => kind)
  assert.equal(kindsOn('2026-03-29').at(-1), 'becomes-final')
  assert.equal(kindsOn('2026-05-01').at(-1), 'appealed')
})
