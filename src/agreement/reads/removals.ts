// SPDX-License-Identifier: EUPL-1.2
// What was left out of a version that the one it is based on had, and why.

import type { Db } from '#platform/database/database.ts'
import { readManyTogether } from '#platform/database/read-together.ts'
import type { RemovalReasons } from '../rules/change-reasons.ts'
import type { Version } from '../rules/document.ts'
import { asVersion, selectVersions } from './versions.ts'

/** The reasons written in one version. */
export async function listRemovalReasons(db: Db, versionId: string): Promise<RemovalReasons> {
  const rows = await removalsIn(db, versionId)
  return new Map(rows.map((row) => [row.provision_id, row.reason]))
}

const removalsIn = readManyTogether(
  'removals in a version',
  (db, versionIds) =>
    db
      .selectFrom('provision_removal')
      .select(['version_id', 'provision_id', 'reason'])
      .where('version_id', 'in', versionIds)
      .execute(),
  { key: (row) => row.version_id, value: (row) => row },
)

export type Removal = { readonly version: Version; readonly reason: string }

/** The frozen versions that left a provision out, with the reason where one was written. */
export async function listRemovalsOf(db: Db, provisionId: string): Promise<readonly Removal[]> {
  const rows = await selectVersions(db)
    .innerJoin('provision_wording as earlier', (join) =>
      join
        .onRef('earlier.version_id', '=', 'version.based_on_version_id')
        .on('earlier.provision_id', '=', provisionId),
    )
    .leftJoin('provision_wording as own', (join) =>
      join.onRef('own.version_id', '=', 'version.id').on('own.provision_id', '=', provisionId),
    )
    .leftJoin('provision_removal as removal', (join) =>
      join
        .onRef('removal.version_id', '=', 'version.id')
        .on('removal.provision_id', '=', provisionId),
    )
    .where('version.status', '=', 'frozen')
    .where('version.published_on', 'is not', null)
    .where('own.provision_id', 'is', null)
    .select('removal.reason')
    .execute()
  return rows.map((row) => ({ version: asVersion(row), reason: row.reason ?? '' }))
}
