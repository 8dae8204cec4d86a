// SPDX-License-Identifier: EUPL-1.2
// What the room tells the journal. What it does to a draft is told by the command of agreement that
// it is done through.

import type { JournalRow } from '#kernel/journal-row.ts'
import type { AgreementEvent } from '../../agreement/rules/events.ts'

/** In the journal the texts have one name, whoever writes them. */
export const roomOfTexts = 'agreement'

export type ImportEvent = 'import-started' | 'import-chosen' | 'import-saved'

/** What has been done with a text or with a file. */
export type DraftingEvent = AgreementEvent | ImportEvent

/** A file that is read is no one's business until it is a version. */
export function draftingEvent(
  event: ImportEvent,
  importId: string,
  payload: JournalRow['payload'] = {},
): JournalRow {
  return {
    room: roomOfTexts,
    event,
    subjectKind: 'import',
    subjectId: importId,
    isPublic: false,
    payload,
  }
}

/** What those who write a draft say to each other beside it. Nobody else sees it. */
export const besideDraftEvents = {
  'suggestion-made': 'suggestion',
  'suggestion-accepted': 'suggestion',
  'suggestion-rejected': 'suggestion',
  'suggestion-replaced': 'suggestion',
  'note-written': 'note',
  'note-answered': 'note',
  'note-resolved': 'note',
  'note-reopened': 'note',
} as const

export type BesideDraftEvent = keyof typeof besideDraftEvents

export function besideDraftEvent(
  event: BesideDraftEvent,
  subjectId: string,
  payload: JournalRow['payload'],
): JournalRow {
  return {
    room: roomOfTexts,
    event,
    subjectKind: besideDraftEvents[event],
    subjectId,
    isPublic: false,
    payload,
  }
}
