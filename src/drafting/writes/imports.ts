// SPDX-License-Identifier: EUPL-1.2

import type { Tx } from '#platform/database/database.ts'
import type { ImportChoices } from '../rules/import-plan.ts'
import type { ImportedDocument } from '../rules/imported-document.ts'

export async function insertImport(
  tx: Tx,
  made: {
    readonly id: string
    readonly documentId: string
    readonly comparedWithVersionId: string | undefined
    readonly madeBy: string
    readonly fileName: string
    readonly fileHash: string
    readonly content: ImportedDocument
    readonly choices: ImportChoices
  },
): Promise<void> {
  await tx
    .insertInto('import_draft')
    .values({
      id: made.id,
      document_id: made.documentId,
      compared_with_version_id: made.comparedWithVersionId ?? null,
      made_by: made.madeBy,
      label: made.choices.label,
      title: made.choices.title,
      file_hash: made.fileHash,
      file_name: made.fileName,
      content: JSON.stringify(made.content),
      choices: JSON.stringify(made.choices),
      saved_as_version_id: null,
    })
    .execute()
}

export async function updateImportChoices(
  tx: Tx,
  id: string,
  choices: ImportChoices,
): Promise<void> {
  await tx
    .updateTable('import_draft')
    .set({ label: choices.label, title: choices.title, choices: JSON.stringify(choices) })
    .where('id', '=', id)
    .execute()
}

export async function updateImportSaved(tx: Tx, id: string, versionId: string): Promise<void> {
  await tx
    .updateTable('import_draft')
    .set({ saved_as_version_id: versionId })
    .where('id', '=', id)
    .execute()
}

/** Locks the import, so that two who save it at once save it once. */
export async function lockImport(tx: Tx, id: string): Promise<void> {
  await tx.selectFrom('import_draft').select('id').where('id', '=', id).forUpdate().execute()
}
