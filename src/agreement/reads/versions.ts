// SPDX-License-Identifier: EUPL-1.2
// Versions of documents, drafts too. Pages decide who may see a draft.

import { NotFound } from '#kernel/faults.ts'
import type { Db } from '#platform/database.ts'
import { readManyTogether, readTogether } from '#platform/read-together.ts'
import type { Version, VersionStatus } from '../rules/document.ts'

export function selectVersions(db: Db) {
  return db
    .selectFrom('version')
    .innerJoin('document', 'document.id', 'version.document_id')
    .select([
      'version.id',
      'version.document_id',
      'document.slug as document_slug',
      'version.label',
      'version.title',
      'version.subtitle',
      'version.status',
      'version.text_hash',
      'version.frozen_on',
      'version.is_example_text',
      'version.revision',
      'version.based_on_version_id',
    ])
}

type VersionRow = Awaited<ReturnType<ReturnType<typeof selectVersions>['executeTakeFirstOrThrow']>>

export function asVersion(row: VersionRow): Version {
  return {
    id: row.id,
    documentId: row.document_id,
    documentSlug: row.document_slug,
    label: row.label,
    title: row.title,
    subtitle: row.subtitle,
    status: row.status as VersionStatus,
    textHash: row.text_hash ?? undefined,
    frozenOn: row.frozen_on ?? undefined,
    isExampleText: row.is_example_text,
    revision: row.revision,
    basedOnVersionId: row.based_on_version_id ?? undefined,
  }
}

/** All versions of a document, drafts too: the oldest first. Pages decide who may see a draft. */
export async function listVersions(db: Db, documentId: string): Promise<readonly Version[]> {
  return versionsOf(db, documentId)
}

const versionsOf = readManyTogether(
  'versions of a document',
  (db, documentIds) =>
    selectVersions(db)
      .where('version.document_id', 'in', documentIds)
      .orderBy('version.created_at')
      .orderBy('version.id')
      .execute(),
  { key: (row) => row.document_id, value: asVersion },
)

const versionById = readTogether('version', async (db, ids) => {
  const rows = await selectVersions(db).where('version.id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, asVersion(row)]))
})

/** The versions with these ids. Those that do not exist are left out. */
export async function listVersionsByIds(
  db: Db,
  ids: readonly string[],
): Promise<readonly Version[]> {
  const versions = await Promise.all([...new Set(ids)].map((id) => versionById(db, id)))
  return versions.filter((version) => version !== undefined)
}

export async function findVersion(
  db: Db,
  documentSlug: string,
  label: string,
): Promise<Version | undefined> {
  const row = await selectVersions(db)
    .where('document.slug', '=', documentSlug)
    .where('version.label', '=', label)
    .executeTakeFirst()
  return row && asVersion(row)
}

export async function getVersion(db: Db, id: string): Promise<Version> {
  const version = await versionById(db, id)
  if (!version) throw new NotFound(`version ${id}`)
  return version
}

/** Every draft, the oldest first. */
export async function listDrafts(db: Db): Promise<readonly Version[]> {
  const rows = await selectVersions(db)
    .where('version.status', '=', 'draft')
    .orderBy('version.created_at')
    .orderBy('version.id')
    .execute()
  return rows.map(asVersion)
}

/** Every version but the drafts, the oldest of each document first. */
export async function listPublicVersions(db: Db): Promise<readonly Version[]> {
  const rows = await selectVersions(db)
    .where('version.status', '!=', 'draft')
    .orderBy('document.position')
    .orderBy('document.slug')
    .orderBy('version.created_at')
    .orderBy('version.id')
    .execute()
  return rows.map(asVersion)
}
