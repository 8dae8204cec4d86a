// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AnswerOutcome } from './consultation.ts'
import { outcomeCounts } from './outcome-counts.ts'
import type { CommentAnswer } from './response.ts'

const answered = (outcome: AnswerOutcome) => ({ answer: { outcome } as CommentAnswer })
const waiting = { answer: undefined }

test('each way of answering is counted, and what waits for an answer in none of them', () => {
  const counts = outcomeCounts([
    answered('met'),
    waiting,
    answered('not-met'),
    answered('met'),
    waiting,
  ])
  assert.deepEqual(Object.fromEntries(counts), { met: 2, 'not-met': 1 })
})

test('a way that nobody was answered in is not told as none', () => {
  assert.equal(outcomeCounts([waiting]).size, 0)
  assert.equal(outcomeCounts([]).size, 0)
})
