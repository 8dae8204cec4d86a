// SPDX-License-Identifier: EUPL-1.2
// The life of a guiding case, and what becomes of a question from care staff. Read a row as a sentence.

import { askStep, lifecycleOf, type Move } from '#kernel/lifecycle.ts'
import type { Result } from '#kernel/result.ts'
import type { CaseStatus } from './guiding-case.ts'
import type { QuestionStatus } from './staff-question.ts'

export const caseSteps = lifecycleOf<
  CaseStatus,
  'decide-case' | 'write-case',
  never,
  'case-decided' | 'case-replaced' | 'case-withdrawn'
>()({
  decide: {
    by: 'decide-case',
    event: 'case-decided',
    path: 'besluta',
    asks: 'twice',
    from: { draft: { to: 'decided' } },
  },
  /** Taken with the decision of the one that stands in its place. */
  replace: {
    by: 'decide-case',
    event: 'case-replaced',
    path: 'besluta',
    asks: 'twice',
    from: { decided: { to: 'replaced' } },
  },
  withdraw: {
    by: 'decide-case',
    event: 'case-withdrawn',
    path: 'aterkalla',
    asks: 'twice',
    from: { decided: { to: 'withdrawn', reason: 'required' } },
  },
})

export function askCase(
  status: CaseStatus,
  step: keyof typeof caseSteps,
): Result<Move<CaseStatus, never>, 'step-not-possible'> {
  return askStep(caseSteps[step], status, {}, undefined)
}

export const questionSteps = lifecycleOf<
  QuestionStatus,
  'handle-questions',
  never,
  | 'staff-question-shown'
  | 'staff-question-joined'
  | 'staff-question-parted'
  | 'staff-question-sent'
  | 'staff-question-answered'
  | 'staff-question-closed'
>()({
  /** Somebody has read it: nothing in it is about a person, and everyone may read it. */
  show: {
    by: 'handle-questions',
    event: 'staff-question-shown',
    path: 'visa',
    asks: 'twice',
    from: { received: { to: 'open' } },
  },
  /** Somebody has seen that it is one that was asked before. */
  join: {
    by: 'handle-questions',
    event: 'staff-question-joined',
    path: 'samma',
    asks: 'once',
    from: { received: { to: 'joined' }, open: { to: 'joined' } },
  },
  part: {
    by: 'handle-questions',
    event: 'staff-question-parted',
    path: 'skilj',
    asks: 'once',
    from: { joined: { to: 'received' } },
  },
  send: {
    by: 'handle-questions',
    event: 'staff-question-sent',
    path: 'till-organ',
    asks: 'twice',
    from: { open: { to: 'with-body' }, 'with-body': { to: 'with-body' } },
  },
  answer: {
    by: 'handle-questions',
    event: 'staff-question-answered',
    path: 'svara',
    asks: 'twice',
    from: { open: { to: 'answered' }, 'with-body': { to: 'answered' } },
  },
  close: {
    by: 'handle-questions',
    event: 'staff-question-closed',
    path: 'avsluta',
    asks: 'twice',
    from: {
      received: { to: 'closed', reason: 'required' },
      open: { to: 'closed', reason: 'required' },
      'with-body': { to: 'closed', reason: 'required' },
    },
  },
})

export type QuestionStep = keyof typeof questionSteps

export function askQuestionStep(
  status: QuestionStatus,
  step: QuestionStep,
): Result<Move<QuestionStatus, never>, 'step-not-possible'> {
  return askStep(questionSteps[step], status, {}, undefined)
}
