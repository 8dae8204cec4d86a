// SPDX-License-Identifier: EUPL-1.2

import type { JournalRow } from '#kernel/journal-row.ts'

/** What the room tells the journal. */
export const termBankEvents = {
  'terms-laid': { isPublic: true },
  'term-added': { isPublic: true },
  'term-changed': { isPublic: true },
} as const

export function termBankEvent(
  event: keyof typeof termBankEvents,
  subjectId: string,
  payload: JournalRow['payload'] = {},
): JournalRow {
  const { isPublic } = termBankEvents[event]
  return { room: 'term-bank', event, subjectKind: 'term', subjectId, isPublic, payload }
}
