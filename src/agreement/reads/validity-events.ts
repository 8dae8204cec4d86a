// SPDX-License-Identifier: EUPL-1.2

import type { Db } from '#platform/database/database.ts'
import type { RecordedEvent } from '../rules/validity-events.ts'

function selectEvents(db: Db) {
  return db
    .selectFrom('validity_event as event')
    .leftJoin('validity_event_withdrawal as withdrawal', 'withdrawal.event_id', 'event.id')
    .select([
      'event.id',
      'event.version_id',
      'event.kind',
      'event.happened_on',
      'event.extended_until',
      'event.ends_from',
      'event.by_party_of_notice',
      'event.note',
      'withdrawal.withdrawn_on',
      'withdrawal.reason',
    ])
    .orderBy('event.happened_on')
    .orderBy('event.id')
}

type EventRow = Awaited<ReturnType<ReturnType<typeof selectEvents>['executeTakeFirstOrThrow']>>

export function asRecordedEvent(row: EventRow): RecordedEvent {
  return {
    id: row.id,
    versionId: row.version_id,
    kind: row.kind,
    happenedOn: row.happened_on,
    extendedUntil: row.extended_until ?? undefined,
    endsFrom: row.ends_from ?? undefined,
    byPartyId: row.by_party_of_notice ?? undefined,
    note: row.note,
    withdrawn: row.withdrawn_on ? { on: row.withdrawn_on, reason: row.reason ?? '' } : undefined,
  }
}

/** Every event of every edition that counts, the earliest first. */
export function selectCountedEvents(db: Db) {
  return selectEvents(db).where('withdrawal.event_id', 'is', null)
}

/** The events of one edition, those recorded by mistake too. */
export async function listRecordedEvents(
  db: Db,
  versionId: string,
): Promise<readonly RecordedEvent[]> {
  const rows = await selectEvents(db).where('event.version_id', '=', versionId).execute()
  return rows.map(asRecordedEvent)
}

/** The version whose edition an event is recorded for, wherever it stands. */
export async function findEditionOfEvent(db: Db, eventId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('validity_event')
    .select('version_id')
    .where('id', '=', eventId)
    .executeTakeFirst()
  return row?.version_id
}
