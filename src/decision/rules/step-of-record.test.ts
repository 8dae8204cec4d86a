// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { decisionOutcomes } from './decision.ts'
import type { DecisionOutcome } from './standing.ts'
import { handedOnOn, leavesStepOpen, whyReopened } from './step-of-record.ts'

const said = (statedOn: string, outcome: DecisionOutcome) => ({ statedOn: day(statedOn), outcome })

test('what is sent back or taken back is left with the body; a no is handed on like a yes', () => {
  assert.deepEqual(decisionOutcomes.filter(leavesStepOpen), ['referred-back', 'withdrawn'])
})

test('a body that has said nothing has handed nothing on', () => {
  assert.equal(handedOnOn([]), undefined)
})

test('the matter was handed on the first day it was, though the body says more afterwards', () => {
  assert.equal(
    handedOnOn([said('2025-10-01', 'approved'), said('2025-11-05', 'approved-with-changes')]),
    '2025-10-01',
  )
})

test('a matter sent back is with the body until it says something else', () => {
  const back = said('2025-10-01', 'referred-back')
  assert.equal(handedOnOn([back]), undefined)
  assert.equal(handedOnOn([back, said('2025-12-03', 'approved')]), '2025-12-03')
})

test('what was handed on before the matter was last sent back is not counted', () => {
  const course = [
    said('2025-09-10', 'approved'),
    said('2025-10-01', 'withdrawn'),
    said('2025-11-05', 'referred-back'),
  ]
  assert.equal(handedOnOn(course), undefined)
  assert.equal(
    handedOnOn([...course, said('2025-12-03', 'rejected'), said('2026-01-14', 'approved')]),
    '2025-12-03',
  )
})

test('a step that is opened again tells why: the reason of the correction before any other', () => {
  assert.match(whyReopened('referred-back'), /återremitterat/)
  assert.match(whyReopened('withdrawn'), /återtaget/)
  assert.equal(whyReopened('withdrawn', 'Fel nämnd.'), 'Fel nämnd.')
  assert.notEqual(whyReopened('approved'), '')
  assert.notEqual(whyReopened('approved'), whyReopened('withdrawn'))
})
