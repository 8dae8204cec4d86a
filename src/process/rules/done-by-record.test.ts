// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDoneByRecord } from './done-by-record.ts'
import type { StepVerb } from './route.ts'

// In which kind of round it is a record, and not a word on the step's page, that does the step.
const doneByRecord: Readonly<Record<StepVerb, readonly string[]>> = {
  answer: ['consultation', 'decision'],
  decide: ['consultation', 'decision'],
  position: ['decision'],
  recommend: ['decision'],
  prepare: ['decision'],
  'hand-over': [],
  compile: [],
}

for (const [verb, kinds] of Object.entries(doneByRecord)) {
  test(`${verb}: done by a record in ${kinds.join(' and ') || 'no round'}`, () => {
    const found = (['consultation', 'decision'] as const).filter((kind) =>
      isDoneByRecord(kind, verb as StepVerb),
    )
    assert.deepEqual(found, kinds)
  })
}
