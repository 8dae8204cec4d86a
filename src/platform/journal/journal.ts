// SPDX-License-Identifier: EUPL-1.2
// The journal: who did what, when and for whom. Append-only; a status and its row change together.

import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { JournalRow } from '#kernel/journal-row.ts'
import type { Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'

/** Writes one row, in the transaction of the change it tells of. The actor is the transaction's own scope. */
export async function record(tx: Tx, today: Day, event: JournalRow): Promise<void> {
  await recordAll(tx, today, [event])
}

export async function recordAll(tx: Tx, today: Day, events: readonly JournalRow[]): Promise<void> {
  if (events.length === 0) return
  await tx
    .insertInto('journal')
    .values(
      events.map((event) => ({
        id: newId(),
        room: event.room,
        event: event.event,
        person_id: sql<string | null>`nullif(current_setting('samsyn.person', true), '')::uuid`,
        mandate_id: sql<string | null>`nullif(current_setting('samsyn.mandate', true), '')::uuid`,
        on_behalf_of: sql<string | null>`nullif(current_setting('samsyn.party', true), '')::uuid`,
        subject_kind: event.subjectKind,
        subject_id: event.subjectId,
        product_day: today,
        payload: JSON.stringify(event.payload ?? {}),
        is_public: event.isPublic,
        row_hash: '',
      })),
    )
    .execute()
}
