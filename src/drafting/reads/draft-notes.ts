// SPDX-License-Identifier: EUPL-1.2
// What those who write a draft have noted, each with its answers, and who has what open.

import { sql } from 'kysely'
import type { Db } from '#platform/database/database.ts'
import type { DraftNote } from '../rules/draft-notes.ts'

/** All of a version, the first first. */
export async function listNotes(db: Db, versionId: string): Promise<readonly DraftNote[]> {
  const rows = await db
    .selectFrom('draft_note')
    .selectAll()
    .where('version_id', '=', versionId)
    .orderBy('written_at')
    .orderBy('id')
    .execute()
  const said = ({ id, text, written_by, written_at }: (typeof rows)[number]) => ({
    id,
    text,
    writtenBy: written_by,
    writtenAt: written_at,
  })
  const answers = Map.groupBy(rows, (row) => row.answers_note_id)
  return (answers.get(null) ?? []).map((row) => ({
    ...said(row),
    provisionId: row.provision_id,
    writtenAgainst: row.written_against,
    parentId: row.parent_id ?? undefined,
    anchor:
      row.exact === null
        ? undefined
        : {
            quote: {
              type: 'TextQuoteSelector',
              exact: row.exact,
              prefix: row.prefix ?? '',
              suffix: row.suffix ?? '',
            },
            position: {
              type: 'TextPositionSelector',
              start: row.starts_at ?? 0,
              end: row.ends_at ?? 0,
            },
          },
    resolved:
      row.resolved_by && row.resolved_at ? { by: row.resolved_by, at: row.resolved_at } : undefined,
    answers: (answers.get(row.id) ?? []).map(said),
  }))
}

/** Someone who opened the form of a provision so lately that she may still be writing. */
export type Opening = { readonly provisionId: string; readonly personId: string }

/** So long a form counts as open; nothing tells when it is closed without being sent. */
const minutesOpen = 10

/** Who else than this person has what open. */
export async function listOpenings(
  db: Db,
  versionId: string,
  personId: string | undefined,
): Promise<readonly Opening[]> {
  const rows = await db
    .selectFrom('draft_opening')
    .select(['provision_id', 'person_id'])
    .where('version_id', '=', versionId)
    .where('opened_at', '>', sql<never>`now() - make_interval(mins => ${minutesOpen})`)
    .orderBy('opened_at')
    .execute()
  return rows
    .filter((row) => row.person_id !== personId)
    .map((row) => ({ provisionId: row.provision_id, personId: row.person_id }))
}
