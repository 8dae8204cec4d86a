// SPDX-License-Identifier: EUPL-1.2
// The rows of V1–V14 are tried whole by validity.test.ts; here the periods alone, at their limits.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, addMonths, day, type Day } from '#kernel/day.ts'
import { lastNoticeDayFor, periodsOf } from './validity-periods.ts'
import type { ValidityEvent, ValidityRules } from './validity-terms.ts'

const rules: ValidityRules = {
  from: day('2023-01-01'),
  until: null,
  periodYears: 4,
  noticeMonths: 18,
  extensionYears: 3,
  extension: 'automatic',
  maxExtensions: null,
  continuesUntilReplaced: false,
}

/** The last days of the periods known on a day, and how each came about. */
function ends(
  on: string,
  events: readonly ValidityEvent[] = [],
  more: Partial<ValidityRules> = {},
) {
  const { known } = periodsOf({ rules: { ...rules, ...more }, events }, day(on))
  return known.map((period) => `${period.end} ${period.reason}`)
}
const notice = (on: string): ValidityEvent => ({ kind: 'notice-given', on: day(on) })
const decided = (on: string, until: string): ValidityEvent => ({
  kind: 'extension-decided',
  on: day(on),
  until: day(until),
})

test('V4: a period is whole years minus a day, also from a day in March after a leap day', () => {
  assert.deepEqual(ends('2023-01-01'), ['2026-12-31 first-period'])
  assert.deepEqual(ends('2023-03-01', [], { from: day('2023-03-01'), periodYears: 1 }), [
    '2024-02-29 first-period',
  ])
})

test('V2: a given last day wins over years', () => {
  assert.deepEqual(ends('2023-01-01', [], { until: day('2025-06-30') }), [
    '2025-06-30 first-period',
  ])
})

test('V6: the next period begins the day after the last, and is not known before', () => {
  assert.deepEqual(ends('2026-12-31'), ['2026-12-31 first-period'])
  assert.deepEqual(ends('2027-01-01'), [
    '2026-12-31 first-period',
    '2029-12-31 extended-automatically',
  ])
  assert.equal(periodsOf({ rules, events: [] }, day('2026-12-31')).nextStart, '2027-01-01')
})

test('V6: it extends itself as many times as the terms say', () => {
  const once = { maxExtensions: 1 }
  assert.equal(ends('2035-01-01').length, 4)
  assert.equal(ends('2035-01-01', [], once).length, 2)
  const { nextStart } = periodsOf({ rules: { ...rules, ...once }, events: [] }, day('2028-01-01'))
  assert.equal(nextStart, null)
})

test('V6: without a length of a further period none follows', () => {
  for (const extensionYears of [null, 0]) {
    const { known, nextStart } = periodsOf(
      { rules: { ...rules, extensionYears }, events: [] },
      day('2028-01-01'),
    )
    assert.deepEqual([known.length, nextStart], [1, null])
  }
})

test('V8: notice on the last day for it ends that period, the day after the next', () => {
  const inTime = periodsOf({ rules, events: [notice('2025-06-30')] }, day('2026-01-01'))
  assert.deepEqual([inTime.noticeEnd, inTime.nextStart], ['2026-12-31', null])
  const late = periodsOf({ rules, events: [notice('2025-07-01')] }, day('2026-01-01'))
  assert.deepEqual([late.noticeEnd, late.nextStart], ['2029-12-31', null])
})

test('V8: the first notice counts, whichever party gave it', () => {
  const events = [notice('2025-12-01'), notice('2025-05-01')]
  assert.equal(periodsOf({ rules, events }, day('2026-01-01')).noticeEnd, '2026-12-31')
})

test('terms that say nothing of notice know of none', () => {
  const silent = { ...rules, noticeMonths: null }
  assert.equal(lastNoticeDayFor(silent, day('2026-12-31')), null)
  const { noticeEnd } = periodsOf(
    { rules: silent, events: [notice('2025-01-01')] },
    day('2026-01-01'),
  )
  assert.equal(noticeEnd, null)
})

test('V5: the last notice day is the last whose months do not go beyond the end', () => {
  const last = (end: string, noticeMonths: number) =>
    lastNoticeDayFor({ ...rules, noticeMonths }, day(end))
  assert.equal(last('2026-12-31', 18), '2025-06-30')
  assert.equal(last('2026-12-31', 12), '2025-12-31')
  assert.equal(last('2027-02-28', 6), '2026-08-31')
  assert.equal(last('2028-02-29', 12), '2027-02-28')
  assert.equal(last('2026-06-15', 1), '2026-05-15')
})

test('V5: of any end, notice that day is in time and the day after is not', () => {
  for (let end: Day = day('2027-12-20'); end < day('2028-04-10'); end = addDays(end, 1)) {
    for (const noticeMonths of [1, 3, 6, 12, 18]) {
      const last = lastNoticeDayFor({ ...rules, noticeMonths }, end)!
      assert.ok(addMonths(last, noticeMonths) <= end, `${end} ${noticeMonths}`)
      assert.ok(addMonths(addDays(last, 1), noticeMonths) > end, `${end} ${noticeMonths}`)
    }
  }
})

const byDecision: Partial<ValidityRules> = { extension: 'by-decision', maxExtensions: 1 }

test('V7: a decision on the last day extends, one the day after does not', () => {
  assert.deepEqual(ends('2026-12-31', [decided('2026-12-31', '2029-12-31')], byDecision), [
    '2026-12-31 first-period',
    '2029-12-31 extended-by-decision',
  ])
  assert.equal(ends('2027-01-01', [decided('2027-01-01', '2029-12-31')], byDecision).length, 1)
})

test('V7: a decision beyond the number that the terms allow, or to a day before the end, counts for nothing', () => {
  const twice = [decided('2026-01-01', '2029-12-31'), decided('2028-01-01', '2032-12-31')]
  assert.equal(ends('2028-01-01', twice, byDecision).length, 2)
  assert.equal(ends('2028-01-01', twice, { ...byDecision, maxExtensions: 2 }).length, 3)
  assert.equal(ends('2026-01-01', [decided('2026-01-01', '2026-06-30')], byDecision).length, 1)
  assert.equal(ends('2026-01-01', [decided('2026-01-01', '2029-12-31')]).length, 1)
})

test('V8: a decision before the notice has moved the end, one after a notice in time has not', () => {
  const decision = decided('2025-05-02', '2029-12-31')
  const endWith = (given: string) =>
    periodsOf(
      { rules: { ...rules, ...byDecision }, events: [decision, notice(given)] },
      day('2025-06-01'),
    ).noticeEnd
  assert.equal(endWith('2025-05-01'), '2026-12-31')
  assert.equal(endWith('2025-05-03'), '2029-12-31')
})

test('V9: what runs on ends the months of notice after the notice, never before the period', () => {
  const lasting = { ...rules, extension: 'none' as const, continuesUntilReplaced: true }
  const endWith = (given: string) =>
    periodsOf({ rules: lasting, events: [notice(given)] }, day('2027-06-01')).noticeEnd
  assert.equal(endWith('2027-01-15'), '2028-07-15')
  assert.equal(endWith('2025-06-30'), '2026-12-31')
  assert.equal(endWith('2025-07-15'), '2027-01-15')
})

test('V9: a new end decided while it runs on counts from the day of the decision', () => {
  const lasting = { extension: 'none' as const, continuesUntilReplaced: true }
  const { known } = periodsOf(
    { rules: { ...rules, ...lasting }, events: [decided('2027-03-01', '2027-12-31')] },
    day('2027-03-01'),
  )
  assert.deepEqual(
    known.map(({ start, end }) => [start, end]),
    [
      ['2023-01-01', '2026-12-31'],
      ['2027-03-01', '2027-12-31'],
    ],
  )
})

test('V11: with neither a day nor years there are no periods, and an end only by notice', () => {
  const open = { ...rules, periodYears: null, extension: 'none' as const }
  assert.deepEqual(periodsOf({ rules: open, events: [] }, day('2040-01-01')), {
    known: [],
    noticeEnd: null,
    nextStart: null,
    runsOn: false,
  })
  const ended = periodsOf({ rules: open, events: [notice('2026-01-31')] }, day('2026-02-01'))
  assert.equal(ended.noticeEnd, '2027-07-31')
})
