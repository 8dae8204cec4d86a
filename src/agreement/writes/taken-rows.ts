// SPDX-License-Identifier: EUPL-1.2
// Texts and packages that are taken away with all that belongs to them, and written again as they stood.
// Whether anything refers to them is asked of the keys in the database: no room above is named here.

import { sql } from 'kysely'
import type { Tx } from '#platform/database/database.ts'

/** In the order that rows are written again: what is referred to stands before what refers to it. */
const tables = [
  'document',
  'version',
  'provision',
  'provision_wording',
  'law_reference',
  'provision_removal',
  'terms_of_validity',
  'draft_step',
  'package',
  'package_version',
] as const

type Table = (typeof tables)[number]
type Row = Readonly<Record<string, unknown>>

/** The rows as they stood, by table. */
export type TakenRows = Readonly<Partial<Record<Table, readonly Row[]>>>

/** Computed by the database from the rest of its row. */
const computed = 'words'

async function read(tx: Tx, table: Table, column: string, ids: readonly string[]) {
  const { rows } = await sql<{ row: Row }>`
    select to_jsonb(t) - ${computed}::text as row from ${sql.table(table)} t
    where ${sql.ref(`t.${column}`)} = any(${ids}::uuid[])`.execute(tx)
  return rows.map(({ row }) => row)
}

const partsOfVersion = [
  'provision_wording',
  'law_reference',
  'provision_removal',
  'terms_of_validity',
  'draft_step',
] as const

async function readVersions(tx: Tx, ids: readonly string[]): Promise<TakenRows> {
  const taken: Partial<Record<Table, readonly Row[]>> = {}
  taken.version = await read(tx, 'version', 'id', ids)
  for (const table of partsOfVersion) taken[table] = await read(tx, table, 'version_id', ids)
  return taken
}

async function deleteVersions(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.deleteFrom('provision_wording').where('version_id', 'in', ids).execute()
  await tx.deleteFrom('law_reference').where('version_id', 'in', ids).execute()
  await tx.deleteFrom('provision_removal').where('version_id', 'in', ids).execute()
  await tx.deleteFrom('terms_of_validity').where('version_id', 'in', ids).execute()
  await tx.deleteFrom('draft_step').where('version_id', 'in', ids).execute()
  await tx.deleteFrom('version').where('id', 'in', ids).execute()
}

/** Nothing when something refers to one of them: then they stand as they stood. */
export function takeVersions(tx: Tx, ids: readonly string[]): Promise<TakenRows | undefined> {
  return unlessHeld(tx, async () => {
    const taken = await readVersions(tx, ids)
    await deleteVersions(tx, ids)
    return taken
  })
}

/** With its drafts, and the identities of what is written in them. */
export function takeDocument(
  tx: Tx,
  id: string,
  versionIds: readonly string[],
): Promise<TakenRows | undefined> {
  return unlessHeld(tx, async () => {
    const taken = {
      ...(await readVersions(tx, versionIds)),
      document: await read(tx, 'document', 'id', [id]),
      provision: await read(tx, 'provision', 'document_id', [id]),
    }
    if (versionIds.length > 0) await deleteVersions(tx, versionIds)
    await tx.deleteFrom('provision').where('document_id', '=', id).execute()
    await tx.deleteFrom('document').where('id', '=', id).execute()
    return taken
  })
}

export function takePackage(tx: Tx, id: string): Promise<TakenRows | undefined> {
  return unlessHeld(tx, async () => {
    const taken = {
      package: await read(tx, 'package', 'id', [id]),
      package_version: await read(tx, 'package_version', 'package_id', [id]),
    }
    await tx.deleteFrom('package_version').where('package_id', '=', id).execute()
    await tx.deleteFrom('package').where('id', '=', id).execute()
    return taken
  })
}

/** Whether all of it could be written: a name may have been taken meanwhile, or what it began from be gone. */
export async function writeTakenRows(tx: Tx, taken: TakenRows): Promise<boolean> {
  const written = await unlessHeld(tx, async () => {
    for (const table of tables) {
      const rows = taken[table] ?? []
      const columns = Object.keys(rows[0] ?? {}).map((name) => sql.ref(name))
      if (columns.length === 0) continue
      const names = sql.join(columns)
      await sql`insert into ${sql.table(table)} (${names})
        select ${names} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`.execute(
        tx,
      )
    }
    return true
  })
  return written ?? false
}

/** Broken keys: something else refers to it, or has its name. */
const held: readonly unknown[] = ['23503', '23505']

async function unlessHeld<T>(tx: Tx, take: () => Promise<T>): Promise<T | undefined> {
  await sql`savepoint before_taking`.execute(tx)
  try {
    const taken = await take()
    await sql`release savepoint before_taking`.execute(tx)
    return taken
  } catch (cause) {
    if (!held.includes((cause as { code?: unknown }).code)) throw cause
    await sql`rollback to savepoint before_taking`.execute(tx)
    return undefined
  }
}
