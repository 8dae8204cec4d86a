// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import { NotAllowed, NotFound } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import { hasChanged, type SeenMark } from '#kernel/seen.ts'
import { checkTypedText } from '#kernel/text/typed-text.ts'
import type { Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { record } from '#platform/journal/journal.ts'
import { getRound, listMeetings, listRoundParties } from '../reads/rounds.ts'
import { mostCharacters } from '../rules/decision.ts'
import { decisionEvent } from '../rules/events.ts'
import { receivesDecisions } from '../rules/lifecycle.ts'
import { mayForParty } from '../rules/permissions.ts'
import type { DecisionRefusal } from '../rules/refusals.ts'
import { seenOfMeeting, seenOfMeetings } from '../rules/seen.ts'
import { insertMeeting, lockRound, updateMeetingCancelled } from '../writes.ts'

/** The day a party's council will take up the matter becomes known. */
export async function bookMeeting(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly roundId: string
    readonly partyId: string
    readonly meetsOn: Day
    readonly note?: string | undefined
    readonly seen: SeenMark
  },
): Promise<Result<string, DecisionRefusal>> {
  await lockRound(tx, input.roundId)
  const round = await getRound(tx, input.roundId)
  const asked = await listRoundParties(tx, round.id)
  const party = asked.find((one) => one.partyId === input.partyId)
  if (!party) return refused('party-not-asked')
  if (!mayForParty(mandate, 'book-meeting', party)) throw new NotAllowed('book-meeting')
  if (!receivesDecisions(round.status)) return refused('round-not-open')
  if (input.meetsOn < today) return refused('meeting-in-the-past', { today }, 'meetsOn')
  const limits = { most: mostCharacters.note, isLine: true }
  const note = about('note', checkTypedText(input.note ?? '', limits))
  if (!note.granted) return note
  const own = (await listMeetings(tx, round.id)).filter(({ partyId }) => partyId === party.partyId)
  const booked = own.find(({ meetsOn, isCancelled }) => meetsOn === input.meetsOn && !isCancelled)
  if (booked) {
    // Who presses twice gets the meeting that was booked.
    const isSentAgain = booked.recordedBy === mandate.personId && booked.note === note.value
    return isSentAgain
      ? granted(booked.id)
      : refused('meeting-already-booked', { meetsOn: input.meetsOn }, 'meetsOn')
  }
  if (hasChanged(input.seen, seenOfMeetings(round, own))) return refused('changed-meanwhile')
  const id = newId()
  await insertMeeting(tx, {
    id,
    roundId: round.id,
    partyId: party.partyId,
    bodyId: party.councilBodyId,
    meetsOn: input.meetsOn,
    note: note.value,
    recordedBy: mandate.personId,
  })
  await record(
    tx,
    today,
    decisionEvent('meeting-booked', 'meeting', id, {
      round: round.id,
      party: party.partyId,
      meetsOn: input.meetsOn,
    }),
  )
  return granted(id)
}

/** The council will not take up the matter that day. Cancelling twice is cancelling once. */
export async function cancelMeeting(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly roundId: string; readonly meetingId: string; readonly seen: SeenMark },
): Promise<Result<undefined, DecisionRefusal>> {
  await lockRound(tx, input.roundId)
  const round = await getRound(tx, input.roundId)
  const meeting = (await listMeetings(tx, input.roundId)).find(({ id }) => id === input.meetingId)
  if (!meeting) throw new NotFound(`meeting ${input.meetingId}`)
  const asked = await listRoundParties(tx, input.roundId)
  const party = asked.find(({ partyId }) => partyId === meeting.partyId)
  if (!party || !mayForParty(mandate, 'book-meeting', party)) throw new NotAllowed('book-meeting')
  if (meeting.isCancelled) return granted()
  if (!receivesDecisions(round.status)) return refused('round-not-open')
  if (hasChanged(input.seen, seenOfMeeting(round, meeting))) return refused('changed-meanwhile')
  await updateMeetingCancelled(tx, meeting.id)
  await record(
    tx,
    today,
    decisionEvent('meeting-cancelled', 'meeting', meeting.id, {
      round: input.roundId,
      party: party.partyId,
    }),
  )
  return granted()
}
