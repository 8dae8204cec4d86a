// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Tx } from '#platform/database/database.ts'
import type { Registration } from '../rules/registration.ts'

export async function insertRegistration(
  tx: Tx,
  told: Omit<Registration, 'withdrawn'>,
): Promise<void> {
  await tx
    .insertInto('registered_adoption')
    .values({
      id: told.id,
      version_id: told.versionId,
      adopted_on: told.adoptedOn,
      enters_into_force_on: told.entersIntoForceOn,
      adopted_by: told.adoptedBy,
      source: told.source,
      file_hash: told.original?.fileHash ?? null,
      file_name: told.original?.fileName ?? null,
      registered_on: told.registeredOn,
      for_body_id: told.registeredForBodyId ?? null,
    })
    .execute()
}

export async function insertRegistrationWithdrawal(
  tx: Tx,
  withdrawal: { readonly registrationId: string; readonly on: Day; readonly reason: string },
): Promise<void> {
  await tx
    .insertInto('registered_adoption_withdrawal')
    .values({
      registration_id: withdrawal.registrationId,
      withdrawn_on: withdrawal.on,
      reason: withdrawal.reason,
    })
    .execute()
}
