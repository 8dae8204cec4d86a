// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { checkDecision, type TypedDecision } from './new-decision.ts'
import { checkParagraph } from './paragraph.ts'

const round = { packageHash: 'the text', opensOn: day('2025-09-01') }
const today = day('2026-03-19')
const typed: TypedDecision = {
  decidedOn: day('2026-03-09'),
  paragraph: '41',
  registryNumber: 'KS 2025/118',
  outcome: 'approved',
  packageHash: 'the text',
}
const refusalOf = (rest: Partial<TypedDecision>) => {
  const result = checkDecision(round, { ...typed, ...rest }, today)
  return result.granted ? undefined : result.refusal
}

test('a paragraph is written in one way', () => {
  for (const text of ['§ 191', '191', '§191', ' § 0191 ']) {
    assert.deepEqual(checkParagraph(text), { granted: true, value: '§ 191' })
  }
  assert.deepEqual(checkParagraph('§ 12A'), { granted: true, value: '§ 12 a' })
  for (const text of ['0', '§§ 1–3', 'KF 12', '12345']) {
    assert.equal(checkParagraph(text).granted, false, text)
  }
})

test('a decision of today is in time, one of tomorrow has not been made', () => {
  assert.equal(refusalOf({ decidedOn: today }), undefined)
  assert.equal(refusalOf({ decidedOn: day('2026-03-20') }), 'decided-in-the-future')
})

test('a rejection may be of any text, an approval only of this one', () => {
  assert.equal(refusalOf({ outcome: 'rejected', packageHash: 'another' }), undefined)
  assert.equal(refusalOf({ outcome: 'approved', packageHash: 'another' }), 'another-text')
  assert.equal(
    refusalOf({ outcome: 'approved-with-reservation', packageHash: 'another' }),
    'another-text',
  )
})

test('what does not belong to the outcome is not kept', () => {
  const result = checkDecision(
    round,
    { ...typed, reservationNote: 'Två ledamöter.', newMeetingOn: day('2026-04-01') },
    today,
  )
  assert.ok(result.granted)
  assert.equal(result.value.reservationNote, '')
  assert.equal(result.value.newMeetingOn, undefined)
})

test('a decision that a court annuls is withdrawn without a paragraph', () => {
  assert.equal(refusalOf({ outcome: 'withdrawn', paragraph: '', registryNumber: '' }), undefined)
})

test('the new meeting of what is referred back comes after the old one', () => {
  const back = { outcome: 'referred-back' } as const
  assert.equal(
    refusalOf({ ...back, newMeetingOn: day('2026-03-09') }),
    'new-meeting-before-decision',
  )
  assert.equal(refusalOf({ ...back, newMeetingOn: day('2026-04-20') }), undefined)
})

test('an appeal that ends needs one that began, and no one appeals before the decision', () => {
  assert.equal(refusalOf({ appealEndedOn: day('2026-03-18') }), 'appeal-missing')
  assert.equal(refusalOf({ appealedOn: day('2026-03-08') }), 'appealed-before-decision')
  assert.equal(
    refusalOf({ appealedOn: day('2026-03-12'), appealEndedOn: day('2026-03-11') }),
    'appeal-ended-before-appeal',
  )
})
