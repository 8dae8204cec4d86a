// SPDX-License-Identifier: EUPL-1.2
// The words: provisions as they stand in a version, and as they have stood.

import { NotFound } from '#kernel/faults.ts'
import type { Db } from '#platform/database/database.ts'
import { readManyTogether } from '#platform/database/read-together.ts'
import type { NumberedProvision, Version, VersionText } from '../rules/document.ts'
import { provisionColumns, provisionOf } from '../rules/provision-fields.ts'
import { keptOrRead } from './kept-texts.ts'
import { getVersion, listVersionsByIds } from './versions.ts'
import { isPublic } from '../rules/publishing.ts'

const wordingColumns = ['version_id', ...provisionColumns] as const

/** The columns of a provision with its version, for a statement with more tables than one. */
export const wordingColumnsIn = wordingColumns.map(
  (column) => `provision_wording.${column}` as const,
)

/** The whole text of a version, in reading order. */
export async function readText(db: Db, versionId: string): Promise<VersionText> {
  return textOf(db, await getVersion(db, versionId))
}

async function textOf(db: Db, version: Version): Promise<VersionText> {
  const provisions = await keptOrRead(version, async () => {
    const rows = await db
      .selectFrom('provision_wording')
      .select(wordingColumns)
      .where('version_id', '=', version.id)
      .orderBy('position')
      .execute()
    return rows.map(provisionOf)
  })
  return { version, provisions }
}

/** Several texts at once, in the order asked for. */
export async function readTexts(
  db: Db,
  versionIds: readonly string[],
): Promise<readonly VersionText[]> {
  const versions = await listVersionsByIds(db, versionIds)
  const texts: VersionText[] = []
  for (const id of versionIds) {
    const version = versions.find((one) => one.id === id)
    if (!version) throw new NotFound(`version ${id}`)
    texts.push(await textOf(db, version))
  }
  return texts
}

/** How many provisions each version holds; an edition from before the product may hold none. */
export async function countProvisions(
  db: Db,
  versionIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (versionIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('provision_wording')
    .select(['version_id', db.fn.countAll<string>().as('count')])
    .where('version_id', 'in', versionIds)
    .groupBy('version_id')
    .execute()
  return new Map(rows.map((row) => [row.version_id, Number(row.count)]))
}

/** One provision as it stands in one version. */
export async function findProvision(
  db: Db,
  versionId: string,
  provisionId: string,
): Promise<NumberedProvision | undefined> {
  const row = await db
    .selectFrom('provision_wording')
    .select(wordingColumns)
    .where('version_id', '=', versionId)
    .where('provision_id', '=', provisionId)
    .executeTakeFirst()
  return row && provisionOf(row)
}

/** Those of some provisions that a document has ever had. */
export async function listIdsOfDocument(
  db: Db,
  documentId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('provision')
    .select('id')
    .where('document_id', '=', documentId)
    .where('id', 'in', ids)
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** The document that a provision has ever been in; nothing for an id that none has. */
export async function findDocumentIdOf(db: Db, provisionId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('provision')
    .select('document_id')
    .where('id', '=', provisionId)
    .executeTakeFirst()
  return row?.document_id
}

export type Wording = { readonly version: Version; readonly provision: NumberedProvision }

/** Every wording a provision has had, the oldest version first; what is not published is left out. */
export async function listWordingsOf(db: Db, provisionId: string): Promise<readonly Wording[]> {
  const rows = await db
    .selectFrom('provision_wording')
    .select(wordingColumns)
    .where('provision_id', '=', provisionId)
    .execute()
  const versions = await listVersionsByIds(
    db,
    rows.map((row) => row.version_id),
  )
  return versions
    .filter(isPublic)
    .map((version) => ({
      version,
      provision: provisionOf(rows.find((row) => row.version_id === version.id)!),
    }))
    .sort((a, b) => (a.version.frozenOn ?? '').localeCompare(b.version.frozenOn ?? ''))
}

export type LawReference = {
  readonly provisionId: string
  readonly label: string
  readonly href: string | undefined
  /** Found in the words, not written by an editor. */
  readonly isFound: boolean
}

/** The laws beside each provision of a version; one that is both found and written is one. */
export async function listLawReferences(
  db: Db,
  versionId: string,
): Promise<readonly LawReference[]> {
  const references = await referencesIn(db, versionId)
  // What is written by hand comes later, so it has the last word.
  const keyOf = (one: LawReference) => `${one.provisionId} ${one.label}`
  return [...new Map(references.map((one) => [keyOf(one), one])).values()]
}

const referencesIn = readManyTogether(
  'law references in a version',
  (db, versionIds) =>
    db
      .selectFrom('law_reference')
      .select(['version_id', 'provision_id', 'label', 'href', 'is_found'])
      .where('version_id', 'in', versionIds)
      .orderBy('provision_id')
      .orderBy('is_found', 'desc')
      .orderBy('position')
      .execute(),
  {
    key: (row) => row.version_id,
    value: (row): LawReference => ({
      provisionId: row.provision_id,
      label: row.label,
      href: row.href ?? undefined,
      isFound: row.is_found,
    }),
  },
)

/** Those an editor has written, of the whole version or of one provision. */
export async function listOwnReferences(
  db: Db,
  versionId: string,
  provisionId?: string,
): Promise<readonly LawReference[]> {
  const all = await listLawReferences(db, versionId)
  return all.filter(
    (one) => !one.isFound && (provisionId === undefined || one.provisionId === provisionId),
  )
}
