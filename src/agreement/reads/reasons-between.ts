// SPDX-License-Identifier: EUPL-1.2
// The reasons written on the way from one version to another that was made from it.

import { sql } from 'kysely'
import type { Db } from '#platform/database/database.ts'
import type { ReasonedStep } from '../rules/change-reasons.ts'
import type { Version } from '../rules/document.ts'
import { listVersionsByIds } from './versions.ts'
import { isPublic } from '../rules/publishing.ts'

/**
 * The versions after `from` up to and with `to`, the oldest first, each with its reasons. Versions
 * that do not lie on one line have no way between them, and so no reasons. A draft on the way is
 * left out; one that is compared itself was asked for by someone who may read it.
 */
export async function listReasonsBetween(
  db: Db,
  from: Version,
  to: Version,
): Promise<readonly ReasonedStep[]> {
  const line = await readLine(db, to.id)
  const end = line.indexOf(from.id)
  if (end <= 0) return []
  const between = line.slice(0, end).toReversed()
  const versions = new Map((await listVersionsByIds(db, between)).map((one) => [one.id, one]))
  const shown = between.flatMap((id) => {
    const version = versions.get(id)
    return version && (isPublic(version) || id === to.id) ? [version] : []
  })
  const reasons = await readReasons(
    db,
    shown.map(({ id }) => id),
  )
  return shown.map((version) => ({
    version,
    reasons: new Map(
      reasons
        .filter((row) => row.version_id === version.id)
        .map((row) => [row.provision_id, row.reason]),
    ),
  }))
}

/** The ids of a version and of those it goes back to, one by one. */
async function readLine(db: Db, versionId: string): Promise<readonly string[]> {
  const rows = await db
    .withRecursive('line', (line) =>
      line
        .selectFrom('version')
        .select(['id', 'based_on_version_id', sql<number>`0`.as('steps')])
        .where('id', '=', versionId)
        .unionAll(
          line
            .selectFrom('version')
            .innerJoin('line', 'line.based_on_version_id', 'version.id')
            .select([
              'version.id',
              'version.based_on_version_id',
              sql<number>`line.steps + 1`.as('steps'),
            ]),
        ),
    )
    .selectFrom('line')
    .select('id')
    .orderBy('steps')
    .execute()
  return rows.map(({ id }) => id)
}

/** Beside the words for what stands in a version, in a place of their own for what it left out. */
async function readReasons(db: Db, versionIds: readonly string[]) {
  if (versionIds.length === 0) return []
  return db
    .selectFrom('provision_wording')
    .select(['version_id', 'provision_id', 'change_reason as reason'])
    .where('version_id', 'in', versionIds)
    .where('change_reason', '!=', '')
    .unionAll(
      db
        .selectFrom('provision_removal')
        .select(['version_id', 'provision_id', 'reason'])
        .where('version_id', 'in', versionIds),
    )
    .execute()
}
