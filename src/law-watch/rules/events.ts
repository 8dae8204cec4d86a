// SPDX-License-Identifier: EUPL-1.2

import type { JournalRow } from '#kernel/journal-row.ts'

/** What the room tells the journal. */
export const lawWatchEvents = {
  'laws-laid': { isPublic: true },
  'law-added': { isPublic: true },
  'law-changed': { isPublic: true },
  'law-looked-at': { isPublic: true },
} as const

export function lawWatchEvent(
  event: keyof typeof lawWatchEvents,
  subjectId: string,
  payload: JournalRow['payload'] = {},
): JournalRow {
  const { isPublic } = lawWatchEvents[event]
  return { room: 'law-watch', event, subjectKind: 'law', subjectId, isPublic, payload }
}
