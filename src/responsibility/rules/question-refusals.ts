// SPDX-License-Identifier: EUPL-1.2

import type { TypedTextRefusal } from '#kernel/text/typed-text.ts'

/** Every "no" about questions from care staff. Each has a sentence in messages. */
export type QuestionRefusal =
  | TypedTextRefusal
  | 'changed-meanwhile'
  | 'step-not-possible'
  | 'body-unknown'
  | 'answer-day-past'
  | 'question-unknown'
  | 'same-question'
  | 'case-does-not-guide'
