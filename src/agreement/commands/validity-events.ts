// SPDX-License-Identifier: EUPL-1.2
// What happens to an edition while it lives is recorded once, and a mistake is withdrawn in the open.

import type { Day } from '#kernel/day.ts'
import { Conflict, NotAllowed, NotFound } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database.ts'
import { record } from '#platform/journal.ts'
import { isAdopted } from '../reads/editions.ts'
import { listRecordedEvents } from '../reads/validity-events.ts'
import { checkReason, type ReasonRefusal } from '../rules/change-reasons.ts'
import { agreementEvent } from '../rules/events.ts'
import { mayInAgreement } from '../rules/permissions.ts'
import type { RecordedEvent } from '../rules/validity-events.ts'
import { lockVersion } from '../writes.ts'
import { insertEventWithdrawal, insertValidityEvent } from '../writes/validity-events.ts'

/**
 * An extension, a notice or a termination, on the day it happened. Its id comes with the form, so
 * that a form that is sent twice writes once. `seen` counts the events and withdrawals that the
 * consequence was shown for: when there are others it is a clash.
 */
export async function recordValidityEvent(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly event: Omit<RecordedEvent, 'withdrawn'>; readonly seen: number },
): Promise<Result<undefined, 'version-not-adopted'>> {
  if (!mayInAgreement(mandate, 'record-validity-event')) {
    throw new NotAllowed('record-validity-event')
  }
  const { event } = input
  await lockVersion(tx, event.versionId)
  const events = await listRecordedEvents(tx, event.versionId)
  if (events.some(({ id }) => id === event.id)) return granted()
  if (countSeen(events) !== input.seen) throw new Conflict('another event was recorded')
  if (!(await isAdopted(tx, event.versionId))) return refused('version-not-adopted')
  await insertValidityEvent(tx, event)
  await record(
    tx,
    today,
    agreementEvent('validity-event-recorded', 'version', event.versionId, {
      kind: event.kind,
      happenedOn: event.happenedOn,
    }),
  )
  return granted()
}

/** An event that never happened as it was recorded. It stays, with why it does not count. */
export async function withdrawValidityEvent(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly versionId: string; readonly eventId: string; readonly reason: string },
): Promise<Result<undefined, ReasonRefusal | 'reason-missing'>> {
  if (!mayInAgreement(mandate, 'record-validity-event')) {
    throw new NotAllowed('record-validity-event')
  }
  await lockVersion(tx, input.versionId)
  const events = await listRecordedEvents(tx, input.versionId)
  const event = events.find(({ id }) => id === input.eventId)
  if (!event) throw new NotFound(`event ${input.eventId}`)
  // Pressed twice: it is withdrawn, which is what was asked for.
  if (event.withdrawn) return granted()
  const reason = checkReason(input.reason)
  if (!reason.granted) return reason
  if (reason.value === '') return refused('reason-missing')
  await insertEventWithdrawal(tx, { eventId: event.id, on: today, reason: reason.value })
  await record(
    tx,
    today,
    agreementEvent('validity-event-withdrawn', 'version', event.versionId, {
      kind: event.kind,
      happenedOn: event.happenedOn,
    }),
  )
  return granted()
}

/** Events and withdrawals are only ever added, so their count tells one state from another. */
export function countSeen(events: readonly RecordedEvent[]): number {
  return events.length + events.filter(({ withdrawn }) => withdrawn).length
}
