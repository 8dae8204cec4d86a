// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { VersionStatus } from './document.ts'
import type { Terms } from './edition.ts'
import {
  type AskedCorrection,
  askToSetTerms,
  changesOfTerms,
  checkCorrection,
} from './terms-changes.ts'

const terms: Terms = {
  startsOn: day('2027-01-01'),
  endsOn: undefined,
  periodYears: 4,
  noticeMonths: 12,
  extensionYears: undefined,
  extension: 'none',
  maxExtensions: undefined,
  continuesUntilReplaced: true,
  followsMain: false,
  source: 'SLSO',
  isAssumed: false,
}

test('terms are written with the draft, once for a frozen text, and then bound', () => {
  const asked = (status: VersionStatus, facts = {}) => {
    const none = { hasTerms: false, isInPackage: false, isAdopted: false }
    const answer = askToSetTerms({ status, ...none, ...facts })
    return answer.granted ? 'granted' : answer.refusal
  }
  assert.equal(asked('draft'), 'granted')
  assert.equal(asked('draft', { hasTerms: true }), 'granted')
  assert.equal(asked('frozen'), 'granted')
  assert.equal(asked('frozen', { hasTerms: true }), 'terms-are-bound')
  assert.equal(asked('frozen', { isInPackage: true }), 'terms-are-bound')
  assert.equal(asked('frozen', { isInPackage: true, isAdopted: true }), 'terms-are-decided')
  assert.equal(asked('frozen', { isAdopted: true }), 'terms-are-decided')
  assert.equal(asked('withdrawn'), 'version-is-withdrawn')
})

test('what differs is told term by term, with what was and what is', () => {
  assert.deepEqual(changesOfTerms(terms, terms), [])
  assert.deepEqual(
    changesOfTerms(terms, { ...terms, noticeMonths: 6, endsOn: day('2030-12-31') }),
    [
      { term: 'endsOn', before: undefined, after: '2030-12-31' },
      { term: 'noticeMonths', before: 12, after: 6 },
    ],
  )
  assert.equal(changesOfTerms(undefined, terms).length, 8)
})

test('a correction has a change, a reason and a decision that is made', () => {
  const today = day('2027-03-03')
  const asked: AskedCorrection = {
    before: terms,
    after: { ...terms, noticeMonths: 6 },
    reason: ' Fel i avskriften. ',
    decision: 'SLSO § 12',
    decidedOn: today,
  }
  const answer = (given: Partial<AskedCorrection>) => {
    const checked = checkCorrection({ ...asked, ...given }, today)
    return checked.granted ? checked.value.reason : checked.refusal
  }
  assert.equal(answer({}), 'Fel i avskriften.')
  assert.equal(answer({ after: terms }), 'nothing-corrected')
  assert.equal(answer({ reason: ' ' }), 'reason-missing')
  assert.equal(answer({ decision: ' ' }), 'decision-missing')
  assert.equal(answer({ decidedOn: day('2027-03-04') }), 'day-not-yet')
})
