// SPDX-License-Identifier: EUPL-1.2

import type { JournalRow } from '#kernel/journal-row.ts'

/** What the room tells the journal. Decisions of elected assemblies are public. */
export const decisionEvents = {
  'round-opened': { isPublic: true },
  'round-cancelled': { isPublic: true },
  'round-ended': { isPublic: true },
  'meeting-booked': { isPublic: true },
  'meeting-cancelled': { isPublic: true },
  'statement-recorded': { isPublic: true },
  'decision-recorded': { isPublic: true },
  'decision-corrected': { isPublic: true },
  'decision-days-added': { isPublic: true },
  'decision-confirmed': { isPublic: true },
} as const

export function decisionEvent(
  event: keyof typeof decisionEvents,
  subjectKind: 'round' | 'meeting' | 'statement' | 'decision',
  subjectId: string,
  payload: JournalRow['payload'] = {},
): JournalRow {
  return {
    room: 'decision',
    event,
    subjectKind,
    subjectId,
    isPublic: decisionEvents[event].isPublic,
    payload,
  }
}
