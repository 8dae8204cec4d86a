// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { day, type Day } from '#kernel/day.ts'
import { type KnownMeetings, lastDayInTime, planConflicts } from './plan-conflicts.ts'
import type { RouteTemplate, TemplateStep } from './route-template.ts'

const step = (key: string, dueOn: string | undefined, rest: Partial<TemplateStep> = {}) =>
  ({
    key,
    verb: 'decide',
    title: { sv: key, en: key },
    branch: 'municipalities',
    afterKeys: [],
    opensOn: undefined,
    dueOn: dueOn === undefined ? undefined : day(dueOn),
    isOptional: false,
    bodies: [{ bodyId: 'a', covers: [] }],
    ...rest,
  }) satisfies TemplateStep

const route = (...steps: TemplateStep[]): RouteTemplate => ({
  template: 'decision',
  kind: 'decision',
  title: '',
  steps,
})
const opensOn = day('2026-09-01')
const none: KnownMeetings = new Map()
const meets = (...days: string[]): KnownMeetings => new Map([['a', days.map(day)]])

/** A step that is due that day, and what is said of it. */
const rows: readonly (readonly [
  what: string,
  due: string,
  meetings: KnownMeetings,
  kind: string | undefined,
])[] = [
  ['an ordinary Wednesday', '2026-11-25', none, undefined],
  ['a Saturday', '2026-11-28', none, 'weekend'],
  ['a Sunday', '2026-11-29', none, 'weekend'],
  ['Epiphany', '2027-01-06', none, 'holiday'],
  ['Christmas Eve', '2026-12-24', none, 'holiday'],
  ['All Saints’, which is a Saturday', '2026-10-31', none, 'holiday'],
  ['a Wednesday of July', '2027-07-07', none, 'july'],
  ['the last day of June', '2027-06-30', none, undefined],
  ['a day its body meets', '2026-11-25', meets('2026-11-25'), undefined],
  ['between two meetings', '2026-11-25', meets('2026-11-10', '2026-12-15'), undefined],
  ['before its body meets at all', '2026-11-25', meets('2026-12-15'), 'no-meeting'],
  ['after a meeting before the round opens', '2026-11-25', meets('2026-08-25'), 'no-meeting'],
  ['after the last meeting that is known', '2026-11-25', meets('2026-11-10'), 'after-last-meeting'],
  ['of a body without a calendar', '2026-11-25', new Map([['a', [] as Day[]]]), undefined],
]

describe('a last day', () => {
  for (const [what, due, meetings, kind] of rows)
    test(what, () => {
      const found = planConflicts(route(step('kf-decide', due)), opensOn, meetings)
      assert.deepEqual(
        found.map((one) => one.kind),
        kind === undefined ? [] : [kind],
      )
    })
})

test('a step that is due before the one it waits for', () => {
  const first = step('first', '2026-11-25')
  const second = step('second', '2026-11-24', { afterKeys: ['first'] })
  assert.deepEqual(planConflicts(route(first, second), opensOn, none), [
    { kind: 'before-its-step', stepKey: 'second', beforeKey: 'first' },
  ])
})

test('a body that ends before the last day is told; one that ends on it is not', () => {
  const one = route(step('kf-decide', '2026-11-25'))
  const ends = (on: string) => new Map([['a', day(on)]])
  assert.deepEqual(planConflicts(one, opensOn, none, ends('2026-11-24')), [
    {
      kind: 'body-ends',
      stepKey: 'kf-decide',
      day: day('2026-11-25'),
      lastDay: day('2026-11-24'),
      bodyIds: ['a'],
    },
  ])
  assert.deepEqual(planConflicts(one, opensOn, none, ends('2026-11-25')), [])
})

test('what nobody waits for, and what has no last day, collides with no meeting', () => {
  const free = step('free', '2026-11-25', { isOptional: true })
  assert.deepEqual(
    planConflicts(route(free, step('open', undefined)), opensOn, meets('2026-12-15')),
    [],
  )
})

test('bodies are told together', () => {
  const both = step('both', '2026-11-25', {
    bodies: ['a', 'b', 'c'].map((bodyId) => ({ bodyId, covers: [] })),
  })
  const meetings = new Map([
    ['a', [day('2026-12-15')]],
    ['b', [day('2027-01-15')]],
    ['c', [day('2026-11-25')]],
  ])
  assert.deepEqual(planConflicts(route(both), opensOn, meetings), [
    { kind: 'no-meeting', stepKey: 'both', day: day('2026-11-25'), bodyIds: ['a', 'b'] },
  ])
})

test('the last day in time is the business day or the meeting before', () => {
  const inTime = (due: string, meetings = none) => {
    const [first] = planConflicts(route(step('x', due)), opensOn, meetings)
    return first && lastDayInTime(first)
  }
  assert.equal(inTime('2026-11-29'), day('2026-11-27'))
  assert.equal(inTime('2027-01-06'), day('2027-01-05'))
  assert.equal(inTime('2026-11-25', meets('2026-11-10')), day('2026-11-10'))
  assert.equal(inTime('2027-07-07'), undefined)
})
