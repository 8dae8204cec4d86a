// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { wholeCounty } from '../../../test/fixtures/county.ts'
import { checkCircle, circleOf, countyIn, isSameCircle, wholeCircle } from './chosen-circle.ts'
import { plannedRoute } from './planned-route.ts'
import { askedIn } from './prepared-round.ts'

const county = wholeCounty()
const round = {
  packageId: 'p',
  title: 'Remiss',
  kind: 'formal',
  invitation: '',
  questions: [],
  opensOn: day('2026-09-01'),
  dueOn: day('2026-12-15'),
} as const
const [, first, second] = county.parties
const circle = { withoutParties: [first!.id, second!.id], withoutSteps: [] }

test('those left out are not asked, and have no step', () => {
  const chosen = countyIn(county, circle)
  const route = plannedRoute(chosen, round)
  const asked = askedIn(chosen, route, round)
  assert.ok(asked.granted)
  const ids = new Set(asked.value.map(({ partyId }) => partyId))
  assert.equal(ids.size, county.parties.length - 2)
  assert.ok(!ids.has(first!.id))
  const theirs = county.bodies.filter(({ partyId }) => partyId === first!.id).map(({ id }) => id)
  const laid = route.steps.flatMap(({ bodies }) => bodies.map(({ bodyId }) => bodyId))
  assert.ok(!laid.some((id) => theirs.includes(id)))
})

test('a step left out is not waited for', () => {
  const whole = plannedRoute(county, round)
  const [, handOver] = whole.steps
  const chosen = countyIn(county, { withoutParties: [], withoutSteps: [handOver!.key] })
  const route = plannedRoute(chosen, round)
  assert.equal(route.steps.length, whole.steps.length - 1)
  assert.ok(route.steps.every(({ afterKeys }) => !afterKeys.includes(handOver!.key)))
})

test('without the step in which parties answer, they are left out and it is said', () => {
  const chosen = countyIn(county, { withoutParties: [], withoutSteps: ['municipality-answer'] })
  const asked = askedIn(chosen, plannedRoute(chosen, round), round)
  assert.equal(asked.granted ? '' : asked.refusal, 'party-left-out')
})

test('whose approval is needed is asked, and somebody is', () => {
  const needed = checkCircle(county, circle, true)
  assert.ok(!needed.granted)
  assert.deepEqual([needed.refusal, needed.facts['party']], ['approval-needed', first!.name])
  assert.ok(checkCircle(county, circle, false).granted)
  assert.ok(checkCircle(county, wholeCircle, true).granted)
  const nobody = { withoutParties: county.parties.map(({ id }) => id), withoutSteps: [] }
  const none = checkCircle(county, nobody, false)
  assert.equal(none.granted ? '' : none.refusal, 'nobody-asked')
})

test('what was left out is read from whom the round asks and which steps it has', () => {
  const whole = plannedRoute(county, round)
  const chosen = countyIn(county, circle)
  const route = plannedRoute(chosen, round)
  const asked = askedIn(chosen, route, round)
  assert.ok(asked.granted)
  const read = circleOf(county, whole, {
    askedPartyIds: new Set(asked.value.map(({ partyId }) => partyId)),
    stepKeys: new Set(route.steps.map(({ key }) => key)),
  })
  assert.ok(isSameCircle(read, circle))
  assert.ok(!isSameCircle(read, wholeCircle))
})
