// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Tx } from '#platform/database/database.ts'
import { record } from '#platform/journal/journal.ts'
import { organisationEvents, type OrganisationEvent } from '../rules/events.ts'

/** Tells the journal of an event of this room. */
export function tell(
  tx: Tx,
  today: Day,
  event: OrganisationEvent,
  subjectId: string,
  payload: Readonly<Record<string, string | number | boolean | null>> = {},
): Promise<void> {
  const { isPublic, subjectKind } = organisationEvents[event]
  return record(tx, today, {
    room: 'organisation',
    event,
    subjectKind,
    subjectId,
    isPublic,
    payload,
  })
}
