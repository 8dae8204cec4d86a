// SPDX-License-Identifier: EUPL-1.2

import type { JournalRow } from '#kernel/journal-row.ts'

/** What is told to the journal of cases, questions and answers that helped. */
export const guidanceEvents = {
  'case-written': { of: 'guiding-case', isPublic: false },
  'case-rewritten': { of: 'guiding-case', isPublic: false },
  'case-decided': { of: 'guiding-case', isPublic: true },
  'case-replaced': { of: 'guiding-case', isPublic: true },
  'case-withdrawn': { of: 'guiding-case', isPublic: true },
  'staff-question-received': { of: 'staff-question', isPublic: true },
  'staff-question-shown': { of: 'staff-question', isPublic: true },
  'staff-question-joined': { of: 'staff-question', isPublic: true },
  'staff-question-parted': { of: 'staff-question', isPublic: true },
  'staff-question-sent': { of: 'staff-question', isPublic: true },
  'staff-question-answered': { of: 'staff-question', isPublic: true },
  'staff-question-closed': { of: 'staff-question', isPublic: true },
  'answer-rated': { of: 'answer', isPublic: false },
} as const

export function guidanceEvent(
  event: keyof typeof guidanceEvents,
  subjectId: string,
  payload: JournalRow['payload'] = {},
): JournalRow {
  const { isPublic, of } = guidanceEvents[event]
  return { room: 'responsibility', event, subjectKind: of, subjectId, isPublic, payload }
}
