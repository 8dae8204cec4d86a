// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { settleAverage, type AverageRules, type Episode } from './average.ts'
import { localTime } from './rule-set.ts'

const rules: AverageRules = {
  threshold: 3,
  cutoffTime: null,
  longStay: { afterDays: 7, mode: 'excludeFromAverage', individualFreeDays: 7 },
  ratePerDay: { 2026: 100 },
  requireAdmissionNotice: true,
  requireSipCallWhenNeeded: true,
  requireOpenCareAvailable: true,
  deathHandling: 'endAtDeath',
}

/** Of so many days from the first of March. */
const stay = (days: number, more: Partial<Episode> = {}): Episode => ({
  municipality: '1480',
  readyAt: localTime('2026-03-01T10:00')!,
  endAt: localTime(`2026-03-${String(days + 1).padStart(2, '0')}T10:00`)!,
  ...more,
})

const settle = (days: readonly number[], more: Partial<AverageRules> = {}) =>
  settleAverage(
    { months: ['2026-03'], episodes: days.map((one) => stay(one)) },
    { ...rules, ...more },
  ).municipalities[0]

test('what exceeds the mean is paid, and a mean on the threshold is not', () => {
  assert.deepEqual([settle([5, 4, 3])?.payableDays, settle([5, 4, 3])?.amount], [3, 300])
  assert.deepEqual([settle([3, 3, 3])?.exceeds, settle([3, 3, 3])?.amount], [false, 0])
})

test('fractions of days are kept', () => {
  assert.equal(settle([4, 3, 3, 2], { threshold: 2.8 })?.payableDays, 0.8)
})

test('a long stay leaves the mean, or stays in it with its first days', () => {
  const found = settle([10, 2, 1])
  assert.deepEqual([found?.mean, found?.individualDays], [1.5, 3])
  const kept = settle([10, 2, 1], {
    longStay: { afterDays: 7, mode: 'excessIndividual', individualFreeDays: 7 },
  })
  assert.deepEqual([kept?.excessDays, kept?.individualDays, kept?.payableDays], [1, 3, 4])
})

test('nobody discharged is no mean and nothing to pay; no rate is no amount', () => {
  const none = settleAverage({ months: ['2026-04'], episodes: [stay(2)] }, rules)
  assert.deepEqual([none.municipalities[0]?.mean, none.totalAmount], [null, 0])
  assert.equal(settle([9], { ratePerDay: {} })?.amount, null)
})

test('one without what the law asks for is not counted', () => {
  for (const more of [
    { sipNeeded: true },
    { admissionNotice: false },
    { openCare: 'unclear' as const },
    { residentElsewhere: true },
  ]) {
    const { municipalities } = settleAverage(
      { months: ['2026-03'], episodes: [stay(5, more), stay(1)] },
      rules,
    )
    assert.equal(municipalities[0]?.patients, 1)
  }
})

test('municipalities stand by their code', () => {
  const { municipalities } = settleAverage(
    { months: ['2026-03'], episodes: [stay(1), stay(1, { municipality: '1401' })] },
    rules,
  )
  assert.deepEqual(
    municipalities.map(({ municipality }) => municipality),
    ['1401', '1480'],
  )
})
