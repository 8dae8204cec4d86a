// SPDX-License-Identifier: EUPL-1.2
// What was registered afterwards, with what was taken back.

import type { Db } from '#platform/database/database.ts'
import type { Registration } from '../rules/registration.ts'

function selectRegistrations(db: Db) {
  return db
    .selectFrom('registered_adoption as told')
    .leftJoin('registered_adoption_withdrawal as gone', 'gone.registration_id', 'told.id')
    .select([
      'told.id',
      'told.version_id',
      'told.adopted_on',
      'told.enters_into_force_on',
      'told.adopted_by',
      'told.source',
      'told.file_hash',
      'told.file_name',
      'told.registered_on',
      'told.for_body_id',
      'gone.withdrawn_on',
      'gone.reason',
    ])
    .orderBy('told.id')
}

type Row = Awaited<ReturnType<ReturnType<typeof selectRegistrations>['executeTakeFirstOrThrow']>>

function asRegistration(row: Row): Registration {
  return {
    id: row.id,
    versionId: row.version_id,
    adoptedOn: row.adopted_on,
    entersIntoForceOn: row.enters_into_force_on,
    adoptedBy: row.adopted_by,
    source: row.source,
    original:
      row.file_hash === null
        ? undefined
        : { fileHash: row.file_hash, fileName: row.file_name ?? '' },
    registeredOn: row.registered_on,
    registeredForBodyId: row.for_body_id ?? undefined,
    withdrawn: row.withdrawn_on ? { on: row.withdrawn_on, reason: row.reason ?? '' } : undefined,
  }
}

/** Every registration of some versions, the first first. */
export async function listRegistrations(
  db: Db,
  versionIds: readonly string[],
): Promise<readonly Registration[]> {
  if (versionIds.length === 0) return []
  const rows = await selectRegistrations(db).where('told.version_id', 'in', versionIds).execute()
  return rows.map(asRegistration)
}

/** Every one that counts, the latest first. */
export async function listCountedRegistrations(db: Db): Promise<readonly Registration[]> {
  const rows = await selectRegistrations(db).where('gone.registration_id', 'is', null).execute()
  return rows.map(asRegistration).toReversed()
}

/** The one that counts; nothing for an edition that a decision round adopted, or nobody has. */
export async function findRegistration(
  db: Db,
  versionId: string,
): Promise<Registration | undefined> {
  return (await listRegistrations(db, [versionId])).find(({ withdrawn }) => !withdrawn)
}
