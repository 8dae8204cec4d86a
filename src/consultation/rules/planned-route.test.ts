// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { wholeCounty } from '../../../test/fixtures/county.ts'
import { isOrdered, planningFaults } from '../../process/rules/route-template.ts'
import { plannedRoute, regionDueOf } from './planned-route.ts'

const county = wholeCounty()
const days2025 = { opensOn: day('2025-02-01'), dueOn: day('2025-06-19') }

const planned = (days: Parameters<typeof regionDueOf>[0]) =>
  plannedRoute(county, { ...days, title: ' Hälso- och sjukvårdsavtalet 2027 ' })
const duesOf = (days: Parameters<typeof regionDueOf>[0]) =>
  Object.fromEntries(planned(days).steps.map(({ key, dueOn }) => [key, dueOn]))

test('bodies under the region answer thirty days before the parties when no day is given', () => {
  assert.equal(regionDueOf(days2025), '2025-05-20')
  assert.equal(regionDueOf({ ...days2025, regionDueOn: day('2025-04-30') }), '2025-04-30')
})

test('in a round shorter than thirty days they answer no earlier than it opens', () => {
  assert.equal(regionDueOf({ opensOn: day('2025-05-20'), dueOn: day('2025-06-19') }), '2025-05-20')
  assert.equal(regionDueOf({ opensOn: day('2025-05-21'), dueOn: day('2025-06-19') }), '2025-05-21')
})

test('each side has its last day: the region compiles between its bodies’ answers and its own', () => {
  const dues = duesOf(days2025)
  assert.equal(dues['sro-position'], '2025-02-01')
  assert.equal(dues['region-answer'], '2025-05-20')
  assert.equal(dues['ssn-compile'], '2025-06-10')
  assert.equal(dues['municipality-answer'], '2025-06-19')
})

test('the region compiles no earlier than its bodies answer', () => {
  const dues = duesOf({ ...days2025, regionDueOn: day('2025-06-15') })
  assert.deepEqual([dues['region-answer'], dues['ssn-compile']], ['2025-06-15', '2025-06-15'])
})

test('however short the round, the plan holds', () => {
  for (const opensOn of ['2025-02-01', '2025-05-30', '2025-06-11', '2025-06-19']) {
    const route = planned({ ...days2025, opensOn: day(opensOn) })
    assert.deepEqual([...planningFaults(route)], [], opensOn)
    assert.ok(isOrdered(route))
  }
})

test('a route is called what its round is', () => {
  assert.equal(planned(days2025).title, 'Hälso- och sjukvårdsavtalet 2027')
})
