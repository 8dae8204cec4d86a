// SPDX-License-Identifier: EUPL-1.2
// What stands beside drafts goes with them when they are removed, and comes back with them.

import { sql } from 'kysely'
import type { Tx } from '#platform/database/database.ts'

/** In the order that rows are written again. */
const tables = ['draft_suggestion', 'draft_note'] as const

type Row = Readonly<Record<string, unknown>>

/** The rows as they stood, by table. */
export type TakenBesideDraft = Readonly<Partial<Record<(typeof tables)[number], readonly Row[]>>>

export async function takeBesideDraft(
  tx: Tx,
  of: { readonly documentId: string } | { readonly versionId: string },
): Promise<TakenBesideDraft> {
  let versions = tx.selectFrom('version').select('id')
  if ('versionId' in of) versions = versions.where('id', '=', of.versionId)
  else versions = versions.where('document_id', '=', of.documentId)
  const ids = (await versions.execute()).map(({ id }) => id)
  if (ids.length === 0) return {}
  const taken: Partial<Record<(typeof tables)[number], readonly Row[]>> = {}
  for (const table of tables) {
    const { rows } = await sql<{ row: Row }>`select to_jsonb(t) as row from ${sql.table(table)} t
      where t.version_id = any(${ids}::uuid[]) order by t.id`.execute(tx)
    taken[table] = rows.map(({ row }) => row)
  }
  await tx.deleteFrom('draft_note').where('version_id', 'in', ids).execute()
  await tx.deleteFrom('draft_suggestion').where('version_id', 'in', ids).execute()
  return taken
}

export async function writeTakenBesideDraft(tx: Tx, taken: TakenBesideDraft): Promise<void> {
  for (const table of tables) {
    const rows = taken[table] ?? []
    if (rows.length === 0) continue
    await sql`insert into ${sql.table(table)}
      select * from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`.execute(
      tx,
    )
  }
}
