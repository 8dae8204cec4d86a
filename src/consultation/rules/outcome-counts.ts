// SPDX-License-Identifier: EUPL-1.2

import type { AnswerOutcome } from './consultation.ts'
import type { Comment } from './response.ts'

/** How many comments were answered in which way. */
export function outcomeCounts(
  comments: readonly Pick<Comment, 'answer'>[],
): ReadonlyMap<AnswerOutcome, number> {
  const counts = new Map<AnswerOutcome, number>()
  for (const { answer } of comments) {
    if (answer) counts.set(answer.outcome, (counts.get(answer.outcome) ?? 0) + 1)
  }
  return counts
}
