// SPDX-License-Identifier: EUPL-1.2

import type { Tx } from '#platform/database/database.ts'

/** One reason for several removals of a version. An empty reason takes away what was written. */
export async function writeRemovalReason(
  tx: Tx,
  versionId: string,
  provisionIds: readonly string[],
  reason: string,
): Promise<void> {
  if (provisionIds.length === 0) return
  if (reason === '') {
    await tx
      .deleteFrom('provision_removal')
      .where('version_id', '=', versionId)
      .where('provision_id', 'in', provisionIds)
      .execute()
    return
  }
  await tx
    .insertInto('provision_removal')
    .values(provisionIds.map((id) => ({ version_id: versionId, provision_id: id, reason })))
    .onConflict((conflict) =>
      conflict.columns(['version_id', 'provision_id']).doUpdateSet({ reason }),
    )
    .execute()
}
