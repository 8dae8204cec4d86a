// SPDX-License-Identifier: EUPL-1.2

import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Tx } from '#platform/database/database.ts'
import type { DraftNote } from '../rules/draft-notes.ts'

export async function insertNote(
  tx: Tx,
  versionId: string,
  note: Omit<DraftNote, 'writtenAt' | 'resolved' | 'answers'> & { readonly answersId?: string },
): Promise<void> {
  const { anchor } = note
  await tx
    .insertInto('draft_note')
    .values({
      id: note.id,
      version_id: versionId,
      provision_id: note.provisionId,
      answers_note_id: note.answersId ?? null,
      text: note.text,
      written_against: note.writtenAgainst,
      parent_id: note.parentId ?? null,
      exact: anchor?.quote.exact ?? null,
      prefix: anchor?.quote.prefix ?? null,
      suffix: anchor?.quote.suffix ?? null,
      starts_at: anchor?.position.start ?? null,
      ends_at: anchor?.position.end ?? null,
      written_by: note.writtenBy,
    })
    .execute()
}

/** Resolved by someone, or open again. */
export async function settleNote(tx: Tx, id: string, by: string | undefined): Promise<void> {
  await tx
    .updateTable('draft_note')
    .set({ resolved_by: by ?? null, resolved_at: by ? sql<Instant>`now()` : null })
    .where('id', '=', id)
    .execute()
}

export async function upsertOpening(
  tx: Tx,
  versionId: string,
  provisionId: string,
  personId: string,
): Promise<void> {
  await tx
    .insertInto('draft_opening')
    .values({ version_id: versionId, provision_id: provisionId, person_id: personId })
    .onConflict((conflict) =>
      conflict
        .columns(['version_id', 'provision_id', 'person_id'])
        .doUpdateSet({ opened_at: sql<Instant>`now()` }),
    )
    .execute()
}

export async function deleteOpening(
  tx: Tx,
  versionId: string,
  provisionId: string,
  personId: string,
): Promise<void> {
  await tx
    .deleteFrom('draft_opening')
    .where('version_id', '=', versionId)
    .where('provision_id', '=', provisionId)
    .where('person_id', '=', personId)
    .execute()
}
