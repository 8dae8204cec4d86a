// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { day } from '#kernel/day.ts'
import { settleIndividual, type IndividualRules, type Stay } from './individual.ts'
import { localTime } from './rule-set.ts'

const rules: IndividualRules = {
  freeDays: 3,
  dayType: 'calendar',
  cutoffTime: '12:00',
  countEndDay: false,
  ratePerDay: { 2026: 100 },
  requireAdmissionNotice: true,
  requireSipCallWhenNeeded: true,
  requireOpenCareAvailable: true,
  deathHandling: 'endAtDeath',
}
const at = (text: string) => localTime(text)!

const settle = (more: Partial<Stay> = {}, with_: Partial<IndividualRules> = {}) =>
  settleIndividual(
    {
      notices: [{ sentAt: at('2026-03-02T10:00') }],
      end: { type: 'discharge', at: at('2026-03-09T10:00') },
      admissionNoticeSentAt: at('2026-02-26T10:00'),
      ...more,
    },
    { ...rules, ...with_ },
  )

test('three days are free, and the day of discharge is not paid', () => {
  const { payableDays, amount } = settle()
  assert.deepEqual([payableDays, amount], [4, 400])
  assert.equal(settle({}, { countEndDay: true }).payableDays, 5)
})

const nobodyPays: readonly (readonly [string, Partial<Stay>])[] = [
  ['residentElsewhere', { residentElsewhere: true }],
  ['placedHereByAnother', { placedHereByAnother: true }],
  ['readyNoticeMissing', { notices: [] }],
  ['admissionNoticeMissing', { admissionNoticeSentAt: null }],
  ['sipCallMissing', { sipNeeded: true }],
  ['openCareNotAvailable', { openCare: 'missing' }],
  ['endBeforeNotice', { end: { type: 'discharge', at: at('2026-03-01T10:00') } }],
]

for (const [reason, more] of nobodyPays) {
  test(`nobody pays: ${reason}`, () => {
    const found = settle(more)
    assert.deepEqual([found.eligible, found.amount], [false, 0])
    assert.equal('reason' in found && found.reason, reason)
  })
}

test('the one that placed a person elsewhere still pays', () => {
  const more = { residentElsewhere: true, placedElsewhereByThisMunicipality: true }
  assert.equal(settle(more).eligible, true)
})

test('a call later than three days is asked about', () => {
  assert.deepEqual(settle({ sipNeeded: true, sipCalledAt: at('2026-03-06T10:00') }).toAsk, [
    'sipCallLate',
  ])
})

test('a notice that is taken back ends the time; a new one begins it anew', () => {
  const { periods } = settle({
    notices: [
      { sentAt: at('2026-03-02T10:00'), retractedAt: at('2026-03-06T10:00') },
      { sentAt: at('2026-03-08T10:00') },
    ],
    end: { type: 'discharge', at: at('2026-03-13T10:00') },
  })
  assert.deepEqual(
    periods.map(({ payableDates }) => payableDates.length),
    [1, 2],
  )
})

test('one who is still there is told as of a day, and without a rate there is no amount', () => {
  const found = settle({ end: null, asOf: day('2026-03-07') })
  assert.deepEqual([found.payableDays, 'provisional' in found && found.provisional], [2, true])
  assert.equal(settle({}, { ratePerDay: { 2025: 100 } }).amount, null)
})
