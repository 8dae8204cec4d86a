// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { lastDayBy, planFor } from './county-plans.ts'

const plans = {
  agreement: { consultation: { days: 140 }, decision: { days: 270 } },
  guideline: { consultation: { days: 60, kind: 'comment-round', withoutSteps: ['send'] } },
}

test('a package is proposed what its first kind with a plan has', () => {
  const consultation = planFor(plans, 'consultation', ['note', 'guideline', 'agreement'])
  assert.deepEqual(consultation, { ...plans.guideline.consultation, for: 'guideline' })
  assert.equal(planFor(plans, 'decision', ['guideline', 'agreement'])?.days, 270)
})

test('where the county has said nothing, nothing is proposed', () => {
  assert.equal(planFor(plans, 'decision', ['guideline']), undefined)
  assert.equal(planFor({}, 'consultation', ['agreement']), undefined)
})

test('the last day is so many days after the first', () => {
  assert.equal(lastDayBy({ days: 60 }, day('2026-02-01')), day('2026-04-02'))
})
