// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import { NotFound } from '#kernel/faults.ts'
import type { Tx } from '#platform/database/database.ts'
import type {
  BodyStatement,
  CouncilDecision,
  DecisionRound,
  RoundParty,
  RoundStatus,
} from './rules/decision.ts'
import { columnsOfDecision, type NewRegistration } from './rules/decision-fields.ts'
import type { IncomingLetter } from '../process/rules/incoming-letter.ts'

/**
 * Holds the round until the transaction ends. Two councils often meet on the same evening: whoever
 * records second must see the first, or both would believe that someone still remains.
 */
export async function lockRound(tx: Tx, id: string): Promise<void> {
  const row = await tx
    .selectFrom('decision_round')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new NotFound(`decision round ${id}`)
}

export async function insertRound(
  tx: Tx,
  round: DecisionRound,
  parties: readonly RoundParty[],
): Promise<void> {
  await tx
    .insertInto('decision_round')
    .values({
      id: round.id,
      slug: round.slug,
      title: round.title,
      package_id: round.packageId,
      package_hash: round.packageHash,
      route_id: round.routeId,
      consultation_id: round.consultationId ?? null,
      needs_all_parties: round.needsAllParties,
      opens_on: round.opensOn,
      deadline: round.deadline,
      enters_into_force_on: round.entersIntoForceOn,
      status: round.status,
    })
    .execute()
  await tx
    .insertInto('round_party')
    .values(
      parties.map((party, position) => ({
        round_id: round.id,
        deciding_party_id: party.partyId,
        council_body_id: party.councilBodyId,
        position,
      })),
    )
    .execute()
}

export async function updateRoundStatus(
  tx: Tx,
  id: string,
  change: { readonly status: RoundStatus; readonly cancel_reason?: string },
): Promise<void> {
  await tx.updateTable('decision_round').set(change).where('id', '=', id).execute()
}

export async function insertDecision(tx: Tx, decision: NewRegistration): Promise<void> {
  await tx.insertInto('council_decision').values(columnsOfDecision(decision)).execute()
  if (decision.letter) await insertLetter(tx, decision.id, decision.letter)
}

async function insertLetter(tx: Tx, decisionId: string, letter: IncomingLetter): Promise<void> {
  await tx
    .insertInto('decision_letter')
    .values({
      decision_id: decisionId,
      came_on: letter.cameOn,
      channel: letter.channel,
      from_office: letter.fromOffice,
      file_hash: letter.original.fileHash,
      file_name: letter.original.fileName,
    })
    .execute()
}

/** The party has said that what was recorded after its letter is right. */
export async function insertConfirmation(
  tx: Tx,
  confirmation: {
    readonly decisionId: string
    readonly on: Day
    readonly personId: string
    readonly mandateId: string
  },
): Promise<void> {
  await tx
    .insertInto('decision_confirmation')
    .values({
      decision_id: confirmation.decisionId,
      confirmed_on: confirmation.on,
      confirmed_by: confirmation.personId,
      mandate_id: confirmation.mandateId,
    })
    .execute()
}

/** Fills in what has followed on the decision; the database refuses to change what is filled in. */
export async function updateDecisionDays(tx: Tx, decision: CouncilDecision): Promise<void> {
  await tx
    .updateTable('council_decision')
    .set({
      attested_on: decision.attestedOn ?? null,
      announced_on: decision.announcedOn ?? null,
      appealed_on: decision.appealedOn ?? null,
      appeal_ended_on: decision.appealEndedOn ?? null,
      minutes_file_hash: decision.minutes?.fileHash ?? null,
      minutes_file_name: decision.minutes?.fileName ?? null,
    })
    .where('id', '=', decision.id)
    .execute()
}

export async function insertMeeting(
  tx: Tx,
  meeting: {
    readonly id: string
    readonly roundId: string
    readonly partyId: string
    readonly bodyId: string
    readonly meetsOn: Day
    readonly note: string
    readonly recordedBy: string
  },
): Promise<void> {
  await tx
    .insertInto('booked_meeting')
    .values({
      id: meeting.id,
      round_id: meeting.roundId,
      deciding_party_id: meeting.partyId,
      body_id: meeting.bodyId,
      meets_on: meeting.meetsOn,
      note: meeting.note,
      recorded_by: meeting.recordedBy,
    })
    .execute()
}

export async function updateMeetingCancelled(tx: Tx, id: string): Promise<void> {
  await tx.updateTable('booked_meeting').set({ is_cancelled: true }).where('id', '=', id).execute()
}

export async function insertStatement(
  tx: Tx,
  roundId: string,
  statement: Omit<BodyStatement, 'recordedAt'> & { readonly stepId: string },
): Promise<void> {
  await tx
    .insertInto('body_statement')
    .values({
      id: statement.id,
      round_id: roundId,
      step_id: statement.stepId,
      body_id: statement.bodyId,
      kind: statement.kind,
      outcome: statement.outcome,
      stated_on: statement.statedOn,
      paragraph: statement.paragraph,
      registry_number: statement.registryNumber,
      note: statement.note,
      recorded_by: statement.recordedBy ?? null,
    })
    .execute()
}
