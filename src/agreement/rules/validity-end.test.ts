// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { earliestEnd, endsByEvent, endsByPeriod } from './validity-end.ts'
import type { Periods } from './validity-periods.ts'

const end = (on: string, cause: 'replaced' | 'terminated' | 'notice' | 'period-ended') => ({
  day: day(on),
  cause,
})

test('V12: the earliest cause decides, in whatever order they are told', () => {
  const early = end('2026-06-30', 'period-ended')
  const late = end('2026-12-31', 'replaced')
  assert.equal(earliestEnd([late, early]), early)
  assert.equal(earliestEnd([early, late]), early)
  assert.equal(earliestEnd([]), null)
})

test('V12: on the same day replaced comes before terminated, notice and period ended', () => {
  const inOrder = (['replaced', 'terminated', 'notice', 'period-ended'] as const).map((cause) =>
    end('2026-12-31', cause),
  )
  for (let from = 0; from < inOrder.length; from += 1) {
    assert.equal(earliestEnd(inOrder.slice(from).toReversed()), inOrder[from])
  }
})

test('V10: replaced or terminated from a day, it applies to and including the day before', () => {
  const ends = endsByEvent([
    { kind: 'replaced', on: day('2026-06-30'), from: day('2027-01-01') },
    { kind: 'terminated', on: day('2026-01-15'), from: day('2026-03-01') },
    { kind: 'notice-given', on: day('2025-01-15') },
    { kind: 'extension-decided', on: day('2025-01-15'), until: day('2030-12-31') },
  ])
  assert.deepEqual(ends, [end('2026-12-31', 'replaced'), end('2026-02-28', 'terminated')])
})

const first = { start: day('2023-01-01'), end: day('2026-12-31'), reason: 'first-period' } as const
const periods = (more: Partial<Periods>): Periods => ({
  known: [first],
  noticeEnd: null,
  nextStart: null,
  runsOn: false,
  ...more,
})

test('V11: nothing follows the last period, so it ends with it', () => {
  assert.deepEqual(endsByPeriod(periods({})), [end('2026-12-31', 'period-ended')])
  const next = { ...first, start: day('2027-01-01'), end: day('2029-12-31') }
  assert.deepEqual(endsByPeriod(periods({ known: [first, next] })), [
    end('2029-12-31', 'period-ended'),
  ])
})

test('V6, V9: what extends itself or runs on does not end with its period', () => {
  assert.deepEqual(endsByPeriod(periods({ nextStart: day('2027-01-01') })), [])
  assert.deepEqual(endsByPeriod(periods({ runsOn: true })), [])
  assert.deepEqual(endsByPeriod(periods({ known: [] })), [])
})

test('V8, V9: a notice ends it, whatever would have followed', () => {
  const noticeEnd = day('2027-06-30')
  for (const more of [{}, { runsOn: true }, { known: [] }]) {
    assert.deepEqual(endsByPeriod(periods({ noticeEnd, ...more })), [end('2027-06-30', 'notice')])
  }
})
