// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, day } from '#kernel/day.ts'
import { readVectors } from '../../../test/support/vectors.ts'
import { route, type RouteInput, type RouteOutput, type RouteStep } from './route.ts'

const vectors = readVectors<RouteInput, RouteOutput>('dates/route')

for (const vector of vectors) {
  test(`${vector.id}: ${vector.title}`, () => {
    assert.deepEqual(route(vector.input), vector.expected)
  })
}

function step(key: string, bodies: readonly string[], more: Partial<RouteStep> = {}): RouteStep {
  return { key, verb: 'answer', bodies, after: [], due: null, opens: null, ...more }
}

function stateOf(only: RouteStep, on: string): string | undefined {
  return route({ template: [only], done: [], on: day(on) }).steps[0]?.state
}

test('seven days before the due day it is soon, on the due day it is in time', () => {
  const answer = step('answer', ['Ale'], { due: day('2026-06-19') })
  assert.equal(stateOf(answer, '2026-06-11'), 'open')
  assert.equal(stateOf(answer, '2026-06-12'), 'due-soon')
  assert.equal(stateOf(answer, '2026-06-19'), 'due-soon')
  assert.equal(stateOf(answer, '2026-06-20'), 'late')
})

test('a step that is due before it opens is late, not waiting', () => {
  const late = step('answer', ['Ale'], { due: day('2026-06-01'), opens: day('2026-07-01') })
  assert.equal(stateOf(late, '2026-06-01'), 'waiting')
  assert.equal(stateOf(late, '2026-06-02'), 'late')
})

test('what is waited for comes in the order of the steps before', () => {
  const template = [
    step('b', ['B']),
    step('a', ['A1', 'A2']),
    step('last', ['SRO'], { after: ['a', 'b', 'unknown'] }),
  ]
  const waitingFor = route({ template, done: [], on: day('2026-01-01') }).steps.at(-1)?.waitingFor
  assert.deepEqual(
    waitingFor?.map((place) => place.body),
    ['A1', 'A2', 'B'],
  )
})

test('covering comes before being one of the bodies oneself', () => {
  const template = [
    step('first', ['A', 'B'], { covers: { A: ['B'] } }),
    step('then', ['A', 'B'], { after: ['first'] }),
  ]
  const { steps } = route({ template, done: [], on: day('2026-01-01') })
  assert.deepEqual(
    steps.slice(2).map((row) => row.waitingFor.map((place) => place.body)),
    [['A'], ['A']],
  )
})

test('done late still lets the next step start', () => {
  const template = [
    step('first', ['A'], { due: day('2026-01-10') }),
    step('then', ['B'], { after: ['first'] }),
  ]
  const done = [{ key: 'first', body: 'A', on: day('2026-01-11') }]
  const { steps } = route({ template, done, on: day('2026-01-11') })
  assert.deepEqual(
    steps.map((row) => row.state),
    ['done-late', 'open'],
  )
})

test('a body whose name is a word of the language is a body like any other', () => {
  const template = [
    step('first', ['constructor', 'B'], { covers: {} }),
    step('then', ['A'], { after: ['first'] }),
  ]
  const { steps } = route({ template, done: [], on: day('2026-01-01') })
  assert.equal(steps.at(-1)?.waitingFor.length, 2)
})

test('on any day every body has one row with one state, and the counts are those of the rows', () => {
  const states = ['done', 'done-late', 'late', 'waiting', 'due-soon', 'open']
  for (const { input } of vectors) {
    const places = input.template.reduce((sum, each) => sum + each.bodies.length, 0)
    for (let offset = -200; offset <= 200; offset += 25) {
      const result = route({ ...input, on: addDays(input.on, offset) })
      assert.equal(result.steps.length, places)
      const count = (...wanted: string[]) =>
        result.steps.filter((row) => wanted.includes(row.state)).length
      assert.equal(count(...states), places)
      assert.equal(count('open', 'due-soon'), result.openCount)
      assert.equal(count('late'), result.lateCount)
    }
  }
})
