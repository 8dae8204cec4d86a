// SPDX-License-Identifier: EUPL-1.2

import type { JournalRow } from '#kernel/journal-row.ts'

/** What the room tells the journal. What is saved in a draft is the party's own until it is sent. */
export const consultationEvents = {
  'consultation-drafted': { isPublic: false },
  'consultation-redrafted': { isPublic: false },
  'consultation-opened': { isPublic: true },
  'consultation-extended': { isPublic: true },
  'consultation-cancelled': { isPublic: true },
  'consultation-closed': { isPublic: true },
  'consultation-published': { isPublic: true },
  'answering-package-set': { isPublic: true },
  'draft-saved': { isPublic: false },
  'draft-comment-saved': { isPublic: false },
  'draft-comment-removed': { isPublic: false },
  'draft-comment-put-back': { isPublic: false },
  'response-submitted': { isPublic: true },
  'response-confirmed': { isPublic: true },
  'comment-answered': { isPublic: true },
  'secrecy-marked': { isPublic: true },
  'question-asked': { isPublic: true },
  'question-answered': { isPublic: true },
  'question-hidden': { isPublic: true },
  'earlier-consultation-registered': { isPublic: true },
  'earlier-consultation-withdrawn': { isPublic: true },
} as const

export function consultationEvent(
  event: keyof typeof consultationEvents,
  subjectKind: 'consultation' | 'response-draft' | 'response' | 'comment' | 'question',
  subjectId: string,
  payload: JournalRow['payload'] = {},
): JournalRow {
  return {
    room: 'consultation',
    event,
    subjectKind,
    subjectId,
    isPublic: consultationEvents[event].isPublic,
    payload,
  }
}
