// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { caseStatuses } from './guiding-case.ts'
import {
  askCase,
  askQuestionStep,
  caseSteps,
  questionSteps,
  type QuestionStep,
} from './lifecycle.ts'
import { questionStatuses } from './staff-question.ts'

test('a draft is decided; what is decided is replaced or withdrawn, and nothing after that', () => {
  const steps = Object.keys(caseSteps) as (keyof typeof caseSteps)[]
  const may = caseStatuses.map((status) => steps.filter((step) => askCase(status, step).granted))
  assert.deepEqual(may, [['decide'], ['replace', 'withdraw'], [], []])
})

test('a question is read before a body gets it, and answered once', () => {
  const steps = Object.keys(questionSteps) as QuestionStep[]
  const may = Object.fromEntries(
    questionStatuses.map((status) => [
      status,
      steps.filter((step) => askQuestionStep(status, step).granted).join(' '),
    ]),
  )
  assert.deepEqual(may, {
    received: 'show join close',
    open: 'join send answer close',
    'with-body': 'send answer close',
    answered: '',
    joined: 'part',
    closed: '',
  })
})
