// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lateFirst } from './late-steps.ts'
import type { StepState } from './route.ts'

const row = (name: string, state: StepState, dueOn?: string) => ({ name, state, dueOn })

test('the step that has been late the longest comes first, since the others wait for it', () => {
  const late = lateFirst([
    row('lerum', 'late', '2025-06-19'),
    row('ssn', 'late', '2025-02-01'),
    row('drn', 'late', '2025-05-20'),
  ])
  assert.deepEqual(
    late.map(({ name }) => name),
    ['ssn', 'drn', 'lerum'],
  )
})

test('those late since the same day come as they stand in the route', () => {
  const late = lateFirst([row('boras', 'late', '2025-06-19'), row('ale', 'late', '2025-06-19')])
  assert.deepEqual(
    late.map(({ name }) => name),
    ['boras', 'ale'],
  )
})

test('what was done late is done, and what waits or is due today is not late', () => {
  const rows = (['done', 'done-late', 'waiting', 'due-soon', 'open'] as const).map((state) =>
    row(state, state, '2025-02-01'),
  )
  assert.deepEqual(lateFirst(rows), [])
})
