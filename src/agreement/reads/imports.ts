// SPDX-License-Identifier: EUPL-1.2
// Files that have been read and not yet saved.

import type { Db } from '#platform/database.ts'
import type { ImportChoices } from '../rules/import-plan.ts'
import type { ImportedDocument } from '../rules/imported-document.ts'

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
