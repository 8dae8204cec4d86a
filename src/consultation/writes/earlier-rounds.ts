// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Tx } from '#platform/database/database.ts'
import type { EarlierRound } from '../rules/earlier-rounds.ts'

export async function insertEarlierRound(
  tx: Tx,
  told: Omit<EarlierRound, 'withdrawn'>,
): Promise<void> {
  await tx
    .insertInto('earlier_consultation')
    .values({
      id: told.id,
      title: told.title,
      opened_on: told.openedOn,
      due_on: told.dueOn,
      asked_who: told.askedWho,
      asked_count: told.asked ?? null,
      answered_count: told.answered ?? null,
      source: told.source,
      link: told.link,
      file_hash: told.original?.fileHash ?? null,
      file_name: told.original?.fileName ?? null,
      registered_on: told.registeredOn,
      for_body_id: told.registeredForBodyId ?? null,
    })
    .execute()
}

export async function insertEarlierWithdrawal(
  tx: Tx,
  withdrawal: { readonly earlierId: string; readonly on: Day; readonly reason: string },
): Promise<void> {
  await tx
    .insertInto('earlier_consultation_withdrawal')
    .values({
      earlier_id: withdrawal.earlierId,
      withdrawn_on: withdrawal.on,
      reason: withdrawal.reason,
    })
    .execute()
}
