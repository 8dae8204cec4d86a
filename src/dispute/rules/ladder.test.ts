// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { addDays, day } from '#kernel/day.ts'
import { ladder, type LadderEvent, type LadderInput, type Rung } from './ladder.ts'

const rung = (key: string, more: Partial<Rung> = {}): Rung => ({
  key,
  days: 10,
  dayKind: 'calendar',
  whenTimeRunsOut: 'waits',
  ...more,
})
const rungs = [rung('units'), rung('leaders'), rung('board', { days: null })]
const began = day('2026-03-02')

/** So many days after it was opened. */
const event = (
  after: number,
  kind: LadderEvent['kind'],
  by: string,
  days?: number,
): LadderEvent => ({
  on: addDays(began, after),
  kind,
  by,
  ...(days !== undefined && { days }),
})

const standing = (
  after: number,
  events: readonly LadderEvent[],
  ladderRungs: LadderInput['ladder']['rungs'] = rungs,
) =>
  ladder({
    ladder: { rungs: ladderRungs },
    parties: ['A', 'B'],
    events: [event(0, 'opened', 'A'), ...events],
    on: addDays(began, after),
  })

test('L1 L3 L14 nothing before it is opened; the day the time reaches is in time', () => {
  assert.equal(standing(-1, []).state, 'not-opened')
  assert.deepEqual([standing(2, []).state, standing(2, []).daysLeft], ['open', 8])
  assert.deepEqual([standing(10, []).state, standing(10, []).daysLeft], ['due-soon', 0])
  assert.deepEqual([standing(11, []).state, standing(11, []).mayRaise], ['late', ['A', 'B']])
})

test('L5 L6 L7 one wishes, both raise, and after the time either may', () => {
  assert.deepEqual(standing(3, [event(2, 'raise', 'B')]).wantToRaise, ['B'])
  const both = [event(2, 'raise', 'B'), event(3, 'raise', 'A')]
  assert.deepEqual(
    [standing(3, both).rung, standing(3, both).path[0]?.how],
    ['leaders', 'raised-by-all'],
  )
  assert.equal(standing(11, [event(2, 'raise', 'B')]).path[0]?.how, 'raised')
  assert.equal(standing(12, [event(12, 'raise', 'B')]).rung, 'leaders')
})

test('L4 a rung without a limit is never late, and a wish is kept', () => {
  const events = [event(11, 'raise', 'A'), event(22, 'raise', 'A'), event(40, 'raise', 'A')]
  const found = standing(400, events)
  assert.deepEqual([found.rung, found.state, found.dueOn], ['board', 'open', null])
  assert.deepEqual(found.wantToRaise, ['A'])
})

test('L8 L13 a ladder that moves runs out by itself', () => {
  const moving = [
    rung('one', { whenTimeRunsOut: 'moves' }),
    rung('two', { whenTimeRunsOut: 'moves' }),
  ]
  assert.equal(standing(11, [], moving).path[0]?.how, 'time')
  const out = standing(30, [], moving)
  assert.deepEqual([out.state, out.rung, out.endedOn], ['exhausted', null, addDays(began, 22)])
})

test('L9 L10 both extend and pause; one alone does neither', () => {
  assert.equal(standing(12, [event(5, 'extended', 'all', 5)]).dueOn, addDays(began, 15))
  assert.equal(standing(12, [event(5, 'extended', 'A', 5)]).state, 'late')
  const paused = [event(5, 'paused', 'all')]
  assert.deepEqual([standing(30, paused).state, standing(30, paused).dueOn], ['paused', null])
  const again = [...paused, event(25, 'resumed', 'B')]
  assert.equal(standing(26, again).dueOn, addDays(began, 30))
})

test('L10 what is raised during a pause is taken when it ends', () => {
  const events = [event(5, 'paused', 'all'), event(6, 'raise', 'A'), event(7, 'raise', 'B')]
  assert.deepEqual(standing(8, events).wantToRaise, ['A', 'B'])
  assert.equal(standing(9, [...events, event(9, 'resumed', 'A')]).rung, 'leaders')
})

test('L11 L12 L16 what ends it, who may, and that nothing comes after', () => {
  assert.equal(standing(9, [event(5, 'agreed', 'A')]).state, 'due-soon')
  assert.equal(standing(9, [event(5, 'withdrawn', 'B')]).state, 'due-soon')
  assert.equal(standing(9, [event(5, 'withdrawn', 'A')]).state, 'withdrawn')
  const found = standing(99, [event(5, 'court', 'B'), event(6, 'agreed', 'all')])
  assert.deepEqual(
    [found.state, found.endedOn, found.path.at(-1)?.how],
    ['in-court', addDays(began, 5), 'court'],
  )
})

test('events by somebody who is no party are nothing', () => {
  assert.equal(standing(9, [event(5, 'court', 'C')]).state, 'due-soon')
})
