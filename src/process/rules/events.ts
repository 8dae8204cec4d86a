// SPDX-License-Identifier: EUPL-1.2

import type { JournalRow } from '#kernel/journal-row.ts'

/** What the room tells the journal. */
export const processEvents = {
  'county-routes-laid': { isPublic: false },
  'county-plans-laid': { isPublic: false },
  'county-route-changed': { isPublic: true },
  'route-opened': { isPublic: true },
  'route-relaid': { isPublic: false },
  'step-done': { isPublic: true },
  'step-waived': { isPublic: true },
  'step-reopened': { isPublic: true },
  'step-extended': { isPublic: true },
} as const

export function processEvent(
  event: keyof typeof processEvents,
  subjectKind: 'county' | 'route' | 'step',
  subjectId: string,
  payload: JournalRow['payload'] = {},
): JournalRow {
  return {
    room: 'process',
    event,
    subjectKind,
    subjectId,
    isPublic: processEvents[event].isPublic,
    payload,
  }
}
