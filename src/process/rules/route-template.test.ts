// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import {
  isOrdered,
  planningFaults,
  type RouteTemplate,
  type TemplateStep,
} from './route-template.ts'

function step(key: string, afterKeys: string[], dueOn?: string): TemplateStep {
  return {
    key,
    verb: 'prepare',
    title: { sv: key, en: key },
    branch: 'joint',
    afterKeys,
    opensOn: undefined,
    dueOn: dueOn ? day(dueOn) : undefined,
    isOptional: false,
    bodies: [{ bodyId: `${key}-body`, covers: [] }],
  }
}

function planned(...steps: TemplateStep[]): RouteTemplate {
  return { template: 'test', kind: 'decision', title: 'Prov', steps }
}

test('a route whose steps wait for one another in a circle is not ordered', () => {
  assert.equal(isOrdered(planned(step('a', ['c']), step('b', ['a']), step('c', ['b']))), false)
})

test('a route that waits for a step that does not exist is not ordered', () => {
  assert.equal(isOrdered(planned(step('a', ['nowhere']))), false)
})

test('two branches that meet are ordered', () => {
  const route = planned(step('a', []), step('b', ['a']), step('c', ['a']), step('d', ['b', 'c']))
  assert.equal(isOrdered(route), true)
})

test('a step that is due before the one it waits for is a planning fault', () => {
  const route = planned(step('a', [], '2026-03-10'), step('b', ['a'], '2026-03-01'))
  assert.deepEqual([...planningFaults(route)], [{ stepKey: 'b', beforeKey: 'a' }])
})

test('the same due day on both is no fault', () => {
  const route = planned(step('a', [], '2026-03-01'), step('b', ['a'], '2026-03-01'))
  assert.deepEqual([...planningFaults(route)], [])
})
