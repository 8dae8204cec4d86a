// SPDX-License-Identifier: EUPL-1.2

import type { JournalRow } from '#kernel/journal-row.ts'

/** What the room tells the journal. A mark in a text that is not public yet is no one's business. */
export const responsibilityEvents = {
  'situation-words-laid': { subjectKind: 'situation-word', isPublic: true },
  'situation-word-added': { subjectKind: 'situation-word', isPublic: true },
  'situation-word-changed': { subjectKind: 'situation-word', isPublic: true },
  'provision-marked': { subjectKind: 'provision', isPublic: true },
  'draft-provision-marked': { subjectKind: 'provision', isPublic: false },
} as const

export function responsibilityEvent(
  event: keyof typeof responsibilityEvents,
  subjectId: string,
  payload: JournalRow['payload'] = {},
): JournalRow {
  const { subjectKind, isPublic } = responsibilityEvents[event]
  return { room: 'responsibility', event, subjectKind, subjectId, isPublic, payload }
}
