// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { RouteTemplate, TemplateStep } from '../../process/rules/route-template.ts'
import {
  areSameLastDays,
  checkLastDays,
  lastDaysOf,
  onlyChosen,
  placeOfLastDay,
  withLastDays,
} from './last-days.ts'

const step = (key: string, verb: TemplateStep['verb'], dueOn?: string): TemplateStep => ({
  key,
  verb,
  title: { sv: key, en: key },
  branch: verb === 'compile' ? 'region' : 'joint',
  afterKeys: [],
  opensOn: undefined,
  dueOn: dueOn === undefined ? undefined : day(dueOn),
  isOptional: false,
  bodies: [],
})

const route: RouteTemplate = {
  template: 'consultation',
  kind: 'consultation',
  title: '',
  steps: [
    step('position', 'position', '2026-04-01'),
    step('send', 'hand-over'),
    step('answer', 'answer', '2026-06-01'),
    step('compile', 'compile', '2026-05-23'),
    step('work-up', 'prepare'),
  ],
}
const round = { opensOn: day('2026-04-01'), dueOn: day('2026-06-01') }
const dueOf = (template: RouteTemplate, key: string) =>
  template.steps.find((one) => one.key === key)?.dueOn

test('a chosen day stands instead of the route’s own; those who answer keep the round’s', () => {
  const chosen = withLastDays(route, {
    position: day('2026-04-10'),
    'work-up': day('2026-08-20'),
    answer: day('2026-05-01'),
  })
  assert.equal(dueOf(chosen, 'position'), day('2026-04-10'))
  assert.equal(dueOf(chosen, 'work-up'), day('2026-08-20'))
  assert.equal(dueOf(chosen, 'answer'), day('2026-06-01'))
  assert.equal(dueOf(chosen, 'compile'), day('2026-05-23'))
})

test('what is chosen is read back from the route that was laid', () => {
  const lastDays = { position: day('2026-04-10'), 'work-up': day('2026-08-20') }
  assert.deepEqual(lastDaysOf(route, withLastDays(route, lastDays).steps), lastDays)
  assert.deepEqual(lastDaysOf(route, route.steps), {})
})

test('the route’s own day, and a step that it does not have, are no choice', () => {
  const typed = { position: day('2026-04-01'), gone: day('2026-04-10') }
  assert.deepEqual(onlyChosen(route, typed), {})
  assert.ok(areSameLastDays({}, undefined))
  assert.ok(!areSameLastDays({ position: day('2026-04-10') }, {}))
})

const rows: readonly (readonly [
  what: string,
  key: string,
  on: string,
  refusal: string | undefined,
])[] = [
  ['the day when the time for answers begins', 'position', '2026-04-01', undefined],
  ['the day before', 'position', '2026-03-31', 'step-due-before-opening'],
  ['a party’s answer on the parties’ last day', 'compile', '2026-06-01', undefined],
  ['a party’s answer the day after', 'compile', '2026-06-02', 'answer-due-after-due'],
  ['work on the answers afterwards', 'work-up', '2026-08-20', undefined],
]

describe('a last day that is chosen', () => {
  for (const [what, key, on, refusal] of rows)
    test(what, () => {
      const checked = checkLastDays(route, { ...round, lastDays: { [key]: day(on) } })
      assert.equal(checked.granted ? undefined : checked.refusal, refusal)
      if (!checked.granted) assert.equal(checked.place, placeOfLastDay(key))
    })
})
