// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Tx } from '#platform/database/database.ts'
import type { RecordedEvent } from '../rules/validity-events.ts'

export async function insertValidityEvent(
  tx: Tx,
  event: Omit<RecordedEvent, 'withdrawn'>,
): Promise<void> {
  await tx
    .insertInto('validity_event')
    .values({
      id: event.id,
      version_id: event.versionId,
      kind: event.kind,
      happened_on: event.happenedOn,
      extended_until: event.extendedUntil ?? null,
      ends_from: event.endsFrom ?? null,
      by_party_of_notice: event.byPartyId ?? null,
      note: event.note,
    })
    .execute()
}

export async function insertEventWithdrawal(
  tx: Tx,
  withdrawal: { readonly eventId: string; readonly on: Day; readonly reason: string },
): Promise<void> {
  await tx
    .insertInto('validity_event_withdrawal')
    .values({
      event_id: withdrawal.eventId,
      withdrawn_on: withdrawal.on,
      reason: withdrawal.reason,
    })
    .execute()
}
