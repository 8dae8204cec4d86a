// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, day } from '#kernel/day.ts'
import { readVectors } from '../../../test/support/vectors.ts'
import {
  validity,
  type ValidityEvent,
  type ValidityInput,
  type ValidityOutput,
  type ValidityRules,
} from './validity.ts'

const vectors = readVectors<ValidityInput, ValidityOutput>('dates/validity')

for (const vector of vectors) {
  test(`${vector.id}: ${vector.title}`, () => {
    assert.deepEqual(validity(vector.input), vector.expected)
  })
}

// Four years, then by everyone's decision a year at a time, at most twice.
const byDecision: ValidityRules = {
  from: day('2020-01-01'),
  until: null,
  periodYears: 4,
  noticeMonths: 12,
  extensionYears: 1,
  extension: 'by-decision',
  maxExtensions: 2,
  continuesUntilReplaced: false,
}
const automatic: ValidityRules = { ...byDecision, extension: 'automatic' }
const runsOn = { continuesUntilReplaced: true }

const notice = (on: string): ValidityEvent => ({ kind: 'notice-given', on: day(on), by: 'Ale' })
const extension = (on: string, until: string): ValidityEvent => ({
  kind: 'extension-decided',
  on: day(on),
  until: day(until),
})
const replaced = (on: string, from: string): ValidityEvent => ({
  kind: 'replaced',
  on: day(on),
  from: day(from),
})
const terminated = (on: string, from: string): ValidityEvent => ({
  kind: 'terminated',
  on: day(on),
  from: day(from),
})

/** Only what a case is about: state, last day, next extension and reason. */
function told(rules: ValidityRules, on: string, ...events: ValidityEvent[]): string {
  const { state, currentUntil, nextExtensionOn, reason } = validity({ rules, events, on: day(on) })
  return [state, currentUntil ?? '–', nextExtensionOn ?? '–', reason].join(' ')
}

test('two extensions decided in a row count at once', () => {
  const both = [extension('2022-05-01', '2024-12-31'), extension('2022-06-01', '2025-12-31')]
  const ask = (on: string) => told(byDecision, on, ...both)
  assert.equal(ask('2022-07-01'), 'in-force 2025-12-31 2024-01-01 first-period')
  assert.equal(ask('2024-01-01'), 'in-force-extended 2025-12-31 2025-01-01 extended-by-decision')
  assert.equal(ask('2025-01-01'), 'in-force-extended 2025-12-31 – extended-by-decision')
  assert.equal(ask('2026-01-01'), 'ended 2025-12-31 – period-ended')
})

test('a notice in time is not undone by a later extension', () => {
  const events = [notice('2022-12-31'), extension('2023-02-01', '2024-12-31')]
  assert.equal(told(byDecision, '2023-03-01', ...events), 'in-force 2023-12-31 – notice')
})

test('a notice after the extension was decided is measured against the new end', () => {
  const events = [extension('2022-05-01', '2024-12-31'), notice('2022-12-31')]
  const ask = (on: string) => told(byDecision, on, ...events)
  assert.equal(ask('2023-01-15'), 'in-force 2024-12-31 2024-01-01 notice')
  assert.equal(ask('2024-06-01'), 'in-force-extended 2024-12-31 – notice')
  assert.equal(ask('2025-01-01'), 'ended 2024-12-31 – notice')
})

test('a late notice without running on waits for an end it is in time for', () => {
  const late = notice('2023-01-01')
  assert.equal(told(byDecision, '2023-02-01', late), 'in-force 2023-12-31 – first-period')
  const extended = extension('2023-03-01', '2024-12-31')
  assert.equal(
    told(byDecision, '2023-04-01', late, extended),
    'in-force 2024-12-31 2024-01-01 notice',
  )
})

test('a late notice in the last period ends what runs on, never before the period', () => {
  const rules = { ...byDecision, ...runsOn }
  assert.equal(told(rules, '2023-06-01', notice('2023-05-15')), 'in-force 2024-05-15 – notice')
  assert.equal(told(rules, '2024-05-15', notice('2023-05-15')), 'running-on 2024-05-15 – notice')
  assert.equal(told(rules, '2024-05-16', notice('2023-05-15')), 'ended 2024-05-15 – notice')
})

test('automatic extensions are told one at a time and stop at the limit', () => {
  assert.equal(told(automatic, '2023-12-31'), 'in-force 2023-12-31 2024-01-01 first-period')
  assert.equal(
    told(automatic, '2024-01-01'),
    'in-force-extended 2024-12-31 2025-01-01 extended-automatically',
  )
  assert.equal(
    told(automatic, '2025-12-31'),
    'in-force-extended 2025-12-31 – extended-automatically',
  )
  assert.equal(told(automatic, '2026-01-01'), 'ended 2025-12-31 – period-ended')
  assert.equal(
    told({ ...automatic, ...runsOn }, '2026-01-01'),
    'running-on – – continues-until-replaced',
  )
})

test('a notice that is late for every end leaves the current period told as before', () => {
  const long = { ...automatic, noticeMonths: 48 }
  assert.equal(
    told(long, '2023-06-01', notice('2022-06-01')),
    'in-force 2023-12-31 2024-01-01 first-period',
  )
})

test('a settled last day keeps the extensions that come before it', () => {
  const events = [replaced('2023-02-01', '2025-07-01')]
  assert.equal(told(automatic, '2023-03-01', ...events), 'in-force 2025-06-30 2024-01-01 replaced')
  assert.equal(told(automatic, '2025-03-01', ...events), 'in-force-extended 2025-06-30 – replaced')
})

test('the earliest last day decides; on the same day replaced, then terminated, then notice', () => {
  const ending = [notice('2022-12-31'), terminated('2023-01-10', '2024-01-01')]
  assert.equal(told(byDecision, '2024-01-01', ...ending), 'ended 2023-12-31 – terminated')
  const all = [...ending, replaced('2023-01-11', '2024-01-01')]
  assert.equal(told(byDecision, '2024-01-01', ...all), 'replaced 2023-12-31 – replaced')
  const earlier = [...all, terminated('2023-02-01', '2023-03-01')]
  assert.equal(told(byDecision, '2024-01-01', ...earlier), 'ended 2023-02-28 – terminated')
})

test('a replacement planned after the end does not keep the agreement alive', () => {
  assert.equal(
    told(byDecision, '2023-06-01', replaced('2023-05-01', '2025-01-01')),
    'in-force 2023-12-31 – first-period',
  )
})

test('while it runs on, a decision gives a new end whatever the terms say, and it runs on again', () => {
  const rules: ValidityRules = { ...byDecision, ...runsOn, extension: 'none' }
  const decided = extension('2024-06-01', '2025-05-31')
  assert.equal(told(rules, '2024-05-31', decided), 'running-on – – continues-until-replaced')
  assert.equal(
    told(rules, '2024-06-01', decided),
    'in-force-extended 2025-05-31 – extended-by-decision',
  )
  assert.equal(told(rules, '2025-06-01', decided), 'running-on – – continues-until-replaced')
})

test('a notice while it runs on is not undone by a later decision', () => {
  const rules = { ...byDecision, ...runsOn }
  const events = [notice('2024-03-01'), extension('2024-06-01', '2025-12-31')]
  assert.equal(told(rules, '2024-07-01', ...events), 'running-on 2025-03-01 – notice')
})

test('terms without a notice time give no notice day', () => {
  const silent = { ...byDecision, noticeMonths: null }
  const result = validity({ rules: silent, events: [notice('2021-01-01')], on: day('2021-02-01') })
  assert.equal(result.lastNoticeDay, null)
  assert.equal(result.reason, 'first-period')
})

test('before the first day an early termination is already told', () => {
  assert.equal(
    told(byDecision, '2019-12-31', terminated('2019-12-01', '2021-01-01')),
    'not-yet 2020-12-31 – before-start',
  )
})

test('an annex waits for a main agreement that starts later, and ends with it', () => {
  const annex: ValidityRules = { ...byDecision, from: day('2019-06-01'), periodYears: null }
  const ask = (on: string, ...events: ValidityEvent[]) => {
    const follows = { rules: byDecision, events: [] }
    const { state, currentUntil, reason, from } = validity({
      rules: annex,
      events,
      on: day(on),
      follows,
    })
    assert.equal(from, '2019-06-01')
    return [state, currentUntil, reason].join(' ')
  }
  assert.equal(ask('2019-12-31'), 'not-yet 2023-12-31 before-start')
  assert.equal(ask('2020-01-01'), 'in-force 2023-12-31 follows-main')
  assert.equal(ask('2024-01-01'), 'ended 2023-12-31 follows-main')
  const late = terminated('2022-01-01', '2025-01-01')
  assert.equal(ask('2024-01-01', late), 'ended 2023-12-31 follows-main')
  assert.equal(ask('2023-01-01', notice('2020-02-01')), 'in-force 2023-12-31 follows-main')
})

test('on any day a last day, a notice day and a next day agree with the state', () => {
  for (const { input } of vectors) {
    for (let offset = -1500; offset <= 1500; offset += 97) {
      const on = addDays(input.on, offset)
      const result = validity({ ...input, on })
      const { state, currentUntil, lastNoticeDay, nextExtensionOn } = result
      const isOver = state === 'ended' || state === 'replaced'
      assert.equal(isOver, state !== 'not-yet' && currentUntil !== null && currentUntil < on)
      assert.equal(state === 'not-yet', result.reason === 'before-start')
      if (lastNoticeDay !== null) assert.ok(currentUntil !== null && lastNoticeDay < currentUntil)
      if (nextExtensionOn !== null) assert.ok(nextExtensionOn > on)
    }
  }
})
