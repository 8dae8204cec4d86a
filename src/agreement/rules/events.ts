// SPDX-License-Identifier: EUPL-1.2

import type { JournalRow } from '#kernel/journal-row.ts'

/** What the room tells the journal. Drafts are no one's business until they are frozen. */
export const agreementEvents = {
  'document-created': { isPublic: true },
  'document-removed': { isPublic: true },
  'document-put-back': { isPublic: true },
  'version-started': { isPublic: false },
  'draft-changed': { isPublic: false },
  'draft-removed': { isPublic: false },
  'draft-put-back': { isPublic: false },
  'draft-renumbered': { isPublic: false },
  // Only those who write see it until it is published.
  'version-frozen': { isPublic: false },
  'version-published': { isPublic: true },
  'version-withdrawn': { isPublic: true },
  'package-made': { isPublic: true },
  'package-removed': { isPublic: true },
  'package-put-back': { isPublic: true },
  'terms-set': { isPublic: true },
  'terms-corrected': { isPublic: true },
  'validity-event-recorded': { isPublic: true },
  'validity-event-withdrawn': { isPublic: true },
  'adoption-computed': { isPublic: true },
  'earlier-adoption-registered': { isPublic: true },
  'earlier-adoption-corrected': { isPublic: true },
  'earlier-adoption-withdrawn': { isPublic: true },
  'shared-text-made': { isPublic: false },
  'shared-text-changed': { isPublic: false },
  // The name stands beside frozen texts.
  'shared-text-renamed': { isPublic: true },
} as const

export type AgreementEvent = keyof typeof agreementEvents

export function agreementEvent(
  event: AgreementEvent,
  subjectKind: 'document' | 'version' | 'package' | 'shared-text',
  subjectId: string,
  payload: JournalRow['payload'] = {},
): JournalRow {
  return {
    room: 'agreement',
    event,
    subjectKind,
    subjectId,
    isPublic: agreementEvents[event].isPublic,
    payload,
  }
}
