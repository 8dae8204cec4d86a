// SPDX-License-Identifier: EUPL-1.2
// Versions of documents, drafts too. Pages decide who may see a draft.

import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { NotFound } from '#kernel/faults.ts'
import type { Db } from '#platform/database/database.ts'
import { onceFor } from '#platform/cache/read-memory.ts'
import { readFromAll } from '#platform/database/read-together.ts'
import type { Version } from '../rules/document.ts'
import { isCanonicalForm } from '../rules/canonical-form.ts'
import { isScheme } from '../rules/numbering/scheme.ts'
import { isPublic } from '../rules/publishing.ts'

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
      'version.canonical_form',
      'version.numbering',
      'version.frozen_on',
      'version.published_on',
      'version.is_example_text',
      'version.revision',
      'version.based_on_version_id',
      'version.created_at',
    ])
}

type VersionRow = Awaited<ReturnType<ReturnType<typeof selectVersions>['executeTakeFirstOrThrow']>>

function formOf(form: number | null): Version['canonicalForm'] {
  return form !== null && isCanonicalForm(form) ? form : undefined
}

export function asVersion(row: VersionRow): Version {
  return {
    id: row.id,
    documentId: row.document_id,
    documentSlug: row.document_slug,
    label: row.label,
    title: row.title,
    subtitle: row.subtitle,
    status: row.status,
    textHash: row.text_hash ?? undefined,
    canonicalForm: formOf(row.canonical_form),
    numbering: isScheme(row.numbering) ? row.numbering : undefined,
    frozenOn: row.frozen_on ?? undefined,
    publishedOn: row.published_on ?? undefined,
    isExampleText: row.is_example_text,
    revision: row.revision,
    basedOnVersionId: row.based_on_version_id ?? undefined,
  }
}

/** Drafts too, the oldest of each document first. Heads alone, asked for by many parts of a page. */
function readAllVersions(db: Db): Promise<readonly VersionRow[]> {
  return onceFor(db, ['versions'], () =>
    selectVersions(db)
      .orderBy('document.position')
      .orderBy('document.slug')
      .orderBy('version.created_at')
      .orderBy('version.id')
      .execute(),
  )
}

const nameOf = (documentSlug: string, label: string) => `${documentSlug}/${label}`

const versionByName = readFromAll('version by name', {
  all: readAllVersions,
  some: (db, names) =>
    selectVersions(db)
      .where(sql<string>`document.slug || '/' || version.label`, 'in', names)
      .execute(),
  key: (row) => nameOf(row.document_slug, row.label),
})

const versionById = readFromAll('version', {
  all: readAllVersions,
  some: (db, ids) => selectVersions(db).where('version.id', 'in', ids).execute(),
  key: ({ id }) => id,
})

/** All versions of a document, drafts too: the oldest first. Pages decide who may see a draft. */
export async function listVersions(db: Db, documentId: string): Promise<readonly Version[]> {
  return (await readAllVersions(db)).filter((row) => row.document_id === documentId).map(asVersion)
}

/** The versions with these ids. Those that do not exist are left out. */
export async function listVersionsByIds(
  db: Db,
  ids: readonly string[],
): Promise<readonly Version[]> {
  const rows = await Promise.all([...new Set(ids)].map((id) => versionById(db, id)))
  return rows.filter((row) => row !== undefined).map(asVersion)
}

export async function findVersion(
  db: Db,
  documentSlug: string,
  label: string,
): Promise<Version | undefined> {
  const row = await versionByName(db, nameOf(documentSlug, label))
  return row && asVersion(row)
}

export async function getVersion(db: Db, id: string): Promise<Version> {
  const row = await versionById(db, id)
  if (!row) throw new NotFound(`version ${id}`)
  return asVersion(row)
}

/** Every draft, the oldest first. */
export async function listDrafts(db: Db): Promise<readonly Version[]> {
  return (await readAllVersions(db))
    .filter(({ status }) => status === 'draft')
    .toSorted((a, b) => a.created_at.localeCompare(b.created_at) || a.id.localeCompare(b.id))
    .map(asVersion)
}

/** What everyone may read, the oldest version of each document first. */
export async function listPublicVersions(db: Db): Promise<readonly Version[]> {
  return (await readAllVersions(db)).map(asVersion).filter(isPublic)
}

/** What a package can be made of, published or not: the oldest of each document first. */
export async function listFrozenVersions(db: Db): Promise<readonly Version[]> {
  return (await readAllVersions(db)).filter(({ status }) => status === 'frozen').map(asVersion)
}

/** Those that were withdrawn after a day: on it they were not, as the journal tells. */
export async function listWithdrawnAfter(db: Db, on: Day): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('journal')
    .select('subject_id')
    .where('room', '=', 'agreement')
    .where('event', '=', 'version-withdrawn')
    .where('product_day', '>', on)
    .execute()
  return new Set(rows.map((row) => row.subject_id))
}
