// SPDX-License-Identifier: EUPL-1.2
// What happens to an edition while it lives is recorded once, and a mistake is withdrawn in the open.

import type { Day } from '#kernel/day.ts'
import { NotAllowed, NotFound } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database/database.ts'
import { record } from '#platform/journal/journal.ts'
import { openEdition } from '../reads/open-edition.ts'
import { findEditionOfEvent } from '../reads/validity-events.ts'
import { checkReason, type ReasonRefusal } from '../rules/change-reasons.ts'
import { agreementEvent } from '../rules/events.ts'
import { mayInAgreement } from '../rules/permissions.ts'
import { demandSeen, seenIn, type SeenWord } from '../rules/seen.ts'
import {
  checkEvent,
  type AskedEvent,
  type EventRefusal,
  type RecordedEvent,
} from '../rules/validity-events.ts'
import { holdVersions, lockValidity } from '../reads/locks.ts'
import { insertEventWithdrawal, insertValidityEvent } from '../writes/validity-events.ts'

/**
 * An extension, a notice or a termination, on the day it happened. Its id comes with the form, so
 * that a form that is sent twice writes once. Its days are asked anew under the lock, and it means what it was
 * shown to mean, or nothing is written.
 */
export async function recordValidityEvent(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly id: string
    readonly versionId: string
    readonly event: AskedEvent
    readonly seen: SeenWord
  },
): Promise<Result<undefined, 'version-not-adopted' | EventRefusal>> {
  demandRecorder(mandate)
  const { id, versionId } = input
  await lockValidity(tx, [versionId])
  await holdVersions(tx, [versionId])
  const recordedFor = await findEditionOfEvent(tx, id)
  if (recordedFor === versionId) return granted()
  if (recordedFor !== undefined) throw new NotAllowed('the id belongs to another edition')
  const opened = await openEdition(tx, versionId, today)
  const { edition } = opened
  if (!edition?.adoption) return refused('version-not-adopted')
  const partyIds = opened.parties.map((party) => party.id)
  const checked = checkEvent(input.event, today, edition, partyIds)
  if (!checked.granted) return checked
  const event = { ...checked.value, id, versionId }
  demandSeen(input.seen, seenIn.recording(opened, event, today), `edition ${versionId}`)
  await insertValidityEvent(tx, event)
  await tell(tx, today, 'validity-event-recorded', event)
  return granted()
}

/**
 * An event that never happened as it was recorded. It stays, with why it does not count. Taken back,
 * it means what it was shown to mean, or nothing is written.
 */
export async function withdrawValidityEvent(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly versionId: string
    readonly eventId: string
    readonly seen: SeenWord
    readonly reason: string
  },
): Promise<Result<undefined, ReasonRefusal | 'reason-missing' | 'event-already-withdrawn'>> {
  demandRecorder(mandate)
  const { versionId, eventId } = input
  await lockValidity(tx, [versionId])
  await holdVersions(tx, [versionId])
  const opened = await openEdition(tx, versionId, today)
  const event = opened.events.find(({ id }) => id === eventId)
  if (!event) throw new NotFound(`event ${eventId}`)
  const reason = about('reason', checkReason(input.reason))
  if (!reason.granted) return reason
  // Pressed twice: it is withdrawn, for the reason that was given.
  if (event.withdrawn) {
    const isSame = event.withdrawn.reason === reason.value
    return isSame ? granted() : refused('event-already-withdrawn')
  }
  if (reason.value === '') return refused('reason-missing', {}, 'reason')
  demandSeen(input.seen, seenIn.withdrawing(opened, event, today), `edition ${versionId}`)
  await insertEventWithdrawal(tx, { eventId, on: today, reason: reason.value })
  await tell(tx, today, 'validity-event-withdrawn', event)
  return granted()
}

function demandRecorder(mandate: Mandate): void {
  if (!mayInAgreement(mandate, 'record-validity-event')) {
    throw new NotAllowed('record-validity-event')
  }
}

async function tell(
  tx: Tx,
  today: Day,
  what: 'validity-event-recorded' | 'validity-event-withdrawn',
  { versionId, kind, happenedOn }: Omit<RecordedEvent, 'withdrawn'>,
): Promise<void> {
  await record(tx, today, agreementEvent(what, 'version', versionId, { kind, happenedOn }))
}
