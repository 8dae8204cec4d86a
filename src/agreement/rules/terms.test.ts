// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { Terms } from './edition.ts'
import { sourceLimit } from './source.ts'
import { checkCount, checkEnd, checkTerms } from './terms.ts'

const terms: Terms = {
  startsOn: day('2027-01-01'),
  endsOn: day('2030-12-31'),
  periodYears: undefined,
  noticeMonths: 18,
  extensionYears: 3,
  extension: 'automatic',
  maxExtensions: undefined,
  continuesUntilReplaced: false,
  followsMain: false,
  source: 'Avtalet, kapitel 2',
  isAssumed: false,
}

test('years, months and times are whole numbers from one to a hundred', () => {
  for (const typed of ['1', '18', '100', '018']) {
    assert.deepEqual(checkCount(typed), { granted: true, value: Number(typed) })
  }
  for (const typed of ['0', '101', '-1', '1,5', '1.5', '', ' ', 'ett', '1e1', '0x1', '1000']) {
    assert.equal(checkCount(typed).granted, false, typed)
  }
})

test('an edition may end the day it begins, not the day before', () => {
  const ends = (on: string) => checkEnd(day('2027-01-01'), day(on))
  assert.equal(ends('2027-01-01').granted, true)
  const refusal = ends('2026-12-31')
  assert.ok(!refusal.granted)
  assert.deepEqual([refusal.refusal, refusal.place], ['ends-before-start', 'endsOn'])
})

test('without a first or a last day there is nothing to be wrong', () => {
  assert.equal(checkEnd(undefined, day('2026-12-31')).granted, true)
  assert.equal(checkEnd(day('2027-01-01'), undefined).granted, true)
  assert.equal(checkEnd(undefined, undefined).granted, true)
})

test('terms are kept as they are typed, with their source as one line', () => {
  const result = checkTerms({ ...terms, source: ' Avtalet,\n kapitel 2 ' })
  assert.deepEqual(result, { granted: true, value: terms })
})

test('each "no" stands at its field: the last day, the source', () => {
  const said = (more: Partial<Terms>) => {
    const result = checkTerms({ ...terms, ...more })
    return result.granted ? '' : `${result.refusal} at ${result.place}`
  }
  assert.equal(said({ endsOn: day('2026-12-31') }), 'ends-before-start at endsOn')
  assert.equal(said({ source: 'å'.repeat(sourceLimit) }), '')
  assert.equal(said({ source: 'å'.repeat(sourceLimit + 1) }), 'text-too-long at source')
  assert.equal(said({ source: 'Enligt 19811218-9876' }), 'personal-number at source')
})
