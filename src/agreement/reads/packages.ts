// SPDX-License-Identifier: EUPL-1.2
// Frozen texts in order, under one hash.

import type { Expression } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { NotFound } from '#kernel/faults.ts'
import type { Db } from '#platform/database/database.ts'
import { onceFor } from '#platform/cache/read-memory.ts'
import { readFromAll } from '#platform/database/read-together.ts'
import type { Package } from '../rules/document.ts'
import { getVersion } from './versions.ts'

function selectPackages(db: Db) {
  return db
    .selectFrom('package')
    .select(['id', 'slug', 'title', 'package_hash', 'created_on'])
    .select((query) =>
      jsonArrayFrom(
        query
          .selectFrom('package_version')
          .select('version_id')
          .whereRef('package_version.package_id', '=', 'package.id')
          .orderBy('position'),
      ).as('versions'),
    )
}

type PackageRow = Awaited<ReturnType<ReturnType<typeof selectPackages>['executeTakeFirstOrThrow']>>

async function asPackage(db: Db, row: PackageRow): Promise<Package> {
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    packageHash: row.package_hash,
    createdOn: row.created_on,
    versions: await Promise.all(row.versions.map(({ version_id }) => getVersion(db, version_id))),
  }
}

/** The newest first. They are few, and asked for by many parts of a page. */
function readAllPackages(db: Db): Promise<readonly PackageRow[]> {
  return onceFor(db, ['packages'], () =>
    selectPackages(db).orderBy('created_on', 'desc').orderBy('slug').execute(),
  )
}

const packageById = readFromAll('package', {
  all: readAllPackages,
  some: (db, ids) => selectPackages(db).where('id', 'in', ids).execute(),
  key: ({ id }) => id,
})

const packageBySlug = readFromAll('package by slug', {
  all: readAllPackages,
  some: (db, slugs) => selectPackages(db).where('slug', 'in', slugs).execute(),
  key: ({ slug }) => slug,
})

export async function findPackage(db: Db, id: string): Promise<Package | undefined> {
  const row = await packageById(db, id)
  return row && asPackage(db, row)
}

export async function getPackage(db: Db, id: string): Promise<Package> {
  const found = await findPackage(db, id)
  if (!found) throw new NotFound(`package ${id}`)
  return found
}

export async function findPackageBySlug(db: Db, slug: string): Promise<Package | undefined> {
  const row = await packageBySlug(db, slug)
  return row && asPackage(db, row)
}

export async function listPackages(db: Db): Promise<readonly Package[]> {
  return Promise.all((await readAllPackages(db)).map((row) => asPackage(db, row)))
}

/** The packages that hold a version, the newest first. */
export async function listPackagesWith(db: Db, versionId: string): Promise<readonly Package[]> {
  const rows = await readAllPackages(db)
  const holding = rows.filter(({ versions }) =>
    versions.some(({ version_id }) => version_id === versionId),
  )
  return Promise.all(holding.map((row) => asPackage(db, row)))
}

/** Whether a version is part of this package, or of the one that a question answers. */
export async function holdsVersion(
  db: Db,
  packageId: string | Expression<string>,
  versionId: string,
): Promise<boolean> {
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
