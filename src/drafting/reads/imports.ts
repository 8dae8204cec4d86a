// SPDX-License-Identifier: EUPL-1.2
// Files that have been read and not yet saved.

import type { Db } from '#platform/database/database.ts'
import type { ImportChoices } from '../rules/import-plan.ts'
import type { ImportedDocument } from '../rules/imported-document.ts'
import type { WaitingImport } from '../rules/what-waits.ts'

export type ImportDraft = {
  readonly id: string
  readonly documentId: string
  readonly comparedWithVersionId: string | undefined
  readonly fileName: string
  readonly fileHash: string
  readonly content: ImportedDocument
  readonly choices: ImportChoices
  readonly savedAsVersionId: string | undefined
}

export async function findImport(db: Db, id: string): Promise<ImportDraft | undefined> {
  const row = await db
    .selectFrom('import_draft')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      documentId: row.document_id,
      comparedWithVersionId: row.compared_with_version_id ?? undefined,
      fileName: row.file_name,
      fileHash: row.file_hash,
      content: row.content as ImportedDocument,
      choices: row.choices as ImportChoices,
      savedAsVersionId: row.saved_as_version_id ?? undefined,
    }
  )
}

/** So many of those that nobody has saved are kept in mind. */
const mostWaiting = 20

/** The newest first. */
export async function listWaitingImports(db: Db): Promise<readonly WaitingImport[]> {
  const rows = await db
    .selectFrom('import_draft')
    .select(['id', 'document_id', 'file_name', 'label', 'made_by', 'made_at'])
    .where('saved_as_version_id', 'is', null)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .limit(mostWaiting)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    documentId: row.document_id,
    fileName: row.file_name,
    label: row.label,
    madeBy: row.made_by,
    madeAt: row.made_at,
  }))
}

/** An import that the same person has begun of the same file, and not saved. */
export async function findUnsavedImport(
  db: Db,
  begun: {
    readonly documentId: string
    readonly comparedWithVersionId: string | undefined
    readonly madeBy: string
    readonly label: string
    readonly fileHash: string
  },
): Promise<string | undefined> {
  const { comparedWithVersionId: compared } = begun
  const row = await db
    .selectFrom('import_draft')
    .select('id')
    .where('document_id', '=', begun.documentId)
    .where('compared_with_version_id', compared === undefined ? 'is' : '=', compared ?? null)
    .where('made_by', '=', begun.madeBy)
    .where('label', '=', begun.label)
    .where('file_hash', '=', begun.fileHash)
    .where('saved_as_version_id', 'is', null)
    .executeTakeFirst()
  return row?.id
}
