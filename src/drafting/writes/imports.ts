// SPDX-License-Identifier: EUPL-1.2

import { sql } from 'kysely'
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

/** A file that was read, as it stood. */
export type TakenImport = Readonly<Record<string, unknown>>

/** Takes away what was read for a version, or for a document and its versions, and answers it. */
export async function takeImports(
  tx: Tx,
  of: { readonly documentId: string } | { readonly versionId: string },
): Promise<readonly TakenImport[]> {
  const { documentId = null, versionId = null } = of as Readonly<Record<string, string>>
  const { rows } = await sql<{ row: TakenImport }>`
    select to_jsonb(t) as row from import_draft t where t.document_id = ${documentId}::uuid or exists (
      select from version v where v.id in (t.saved_as_version_id, t.compared_with_version_id)
        and (v.id = ${versionId}::uuid or v.document_id = ${documentId}::uuid))`.execute(tx)
  const taken = rows.map(({ row }) => row)
  const ids = taken.map((row) => String(row['id']))
  if (ids.length > 0) await tx.deleteFrom('import_draft').where('id', 'in', ids).execute()
  return taken
}

export async function writeTakenImports(tx: Tx, taken: readonly TakenImport[]): Promise<void> {
  if (taken.length === 0) return
  await sql`insert into import_draft
    select * from jsonb_populate_recordset(null::import_draft, ${JSON.stringify(taken)}::jsonb)`.execute(
    tx,
  )
}
