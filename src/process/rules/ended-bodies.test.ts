// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { firstEnded } from './ended-bodies.ts'

const steps = [
  { key: 'help', isOptional: true, bodyId: 'old' },
  { key: 'answer', isOptional: false, bodyId: 'kept' },
  { key: 'compile', isOptional: false, bodyId: 'old' },
]
const ends = new Map([['old', day('2026-03-31')]])

test('a body is there through its last day, and the first step that needs it is told', () => {
  assert.equal(firstEnded(steps, ends, day('2026-03-31')), undefined)
  assert.deepEqual(firstEnded(steps, ends, day('2026-04-01')), {
    ...steps[2],
    lastDay: day('2026-03-31'),
  })
})

test('a step that nobody waits for, and a body without an end, stop nothing', () => {
  assert.equal(firstEnded(steps.slice(0, 2), ends, day('2026-12-31')), undefined)
  assert.equal(firstEnded(steps, new Map(), day('2026-12-31')), undefined)
})
