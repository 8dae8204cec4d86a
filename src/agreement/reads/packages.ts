// SPDX-License-Identifier: EUPL-1.2
// Frozen texts in order, under one hash.

import type { Day } from '#kernel/day.ts'
import { NotFound } from '#kernel/faults.ts'
import type { Db } from '#platform/database.ts'
import { readManyTogether, readTogether } from '#platform/read-together.ts'
import type { Package } from '../rules/document.ts'
import { getVersion } from './versions.ts'

async function withVersions(
  db: Db,
  row: { id: string; slug: string; title: string; package_hash: string; created_on: Day },
): Promise<Package> {
  const versionIds = await versionIdsOf(db, row.id)
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    packageHash: row.package_hash,
    createdOn: row.created_on,
    versions: await Promise.all(versionIds.map((id) => getVersion(db, id))),
  }
}

const versionIdsOf = readManyTogether(
  'versions of a package',
  (db, packageIds) =>
    db
      .selectFrom('package_version')
      .select(['package_id', 'version_id'])
      .where('package_id', 'in', packageIds)
      .orderBy('position')
      .execute(),
  { key: (row) => row.package_id, value: (row) => row.version_id },
)

const packageColumns = ['id', 'slug', 'title', 'package_hash', 'created_on'] as const

const packageById = readTogether('package', async (db, ids) => {
  const rows = await db
    .selectFrom('package')
    .select(packageColumns)
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
})

export async function findPackage(db: Db, id: string): Promise<Package | undefined> {
  const row = await packageById(db, id)
  return row && withVersions(db, row)
}

export async function getPackage(db: Db, id: string): Promise<Package> {
  const found = await findPackage(db, id)
  if (!found) throw new NotFound(`package ${id}`)
  return found
}

export async function findPackageBySlug(db: Db, slug: string): Promise<Package | undefined> {
  const row = await db
    .selectFrom('package')
    .select(packageColumns)
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row && withVersions(db, row)
}

export async function listPackages(db: Db): Promise<readonly Package[]> {
  const rows = await db
    .selectFrom('package')
    .select(packageColumns)
    .orderBy('created_on', 'desc')
    .orderBy('slug')
    .execute()
  return Promise.all(rows.map((row) => withVersions(db, row)))
}

/** The packages that hold a version, the newest first. */
export async function listPackagesWith(db: Db, versionId: string): Promise<readonly Package[]> {
  const rows = await db
    .selectFrom('package')
    .innerJoin('package_version', 'package_version.package_id', 'package.id')
    .select(['id', 'slug', 'title', 'package_hash', 'created_on'])
    .where('package_version.version_id', '=', versionId)
    .orderBy('created_on', 'desc')
    .orderBy('slug')
    .execute()
  return Promise.all(rows.map((row) => withVersions(db, row)))
}

/** Whether a version is part of this package. */
export async function holdsVersion(db: Db, packageId: string, versionId: string): Promise<boolean> {
  const row = await db
    .selectFrom('package_version')
    .select('position')
    .where('package_id', '=', packageId)
    .where('version_id', '=', versionId)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether a version is part of any package. */
export async function isInPackage(db: Db, versionId: string): Promise<boolean> {
  const row = await db
    .selectFrom('package_version')
    .select('package_id')
    .where('version_id', '=', versionId)
    .executeTakeFirst()
  return row !== undefined
}
