// SPDX-License-Identifier: EUPL-1.2
// What every registration has in common, whoever records it: the round is locked, the party is asked, the
// row is written and the council's step follows it.

import type { Day } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { settleStep } from '../../process/commands.ts'
import { readRoute } from '../../process/reads.ts'
import { getDecision, getRound, listDecisions, listRoundParties } from '../reads/rounds.ts'
import type { CouncilDecision, DecisionRound, RoundParty } from '../rules/decision.ts'
import { keepsRecords } from '../rules/lifecycle.ts'
import { mayForParty, type PartyAction } from '../rules/permissions.ts'
import type { DecisionRefusal } from '../rules/refusals.ts'
import { leavesStepOpen, whyReopened } from '../rules/step-of-record.ts'
import { countingDecisions, latestDecision } from '../rules/what-counts.ts'
import { insertDecision, lockRound } from '../writes.ts'

/** A registration with all of its party's, in the order they were recorded; its round is locked. */
export async function lockRegistration(
  tx: Tx,
  mandate: Mandate,
  decisionId: string,
  action: PartyAction,
): Promise<
  Result<
    {
      readonly round: DecisionRound
      readonly decision: CouncilDecision
      readonly own: readonly CouncilDecision[]
    },
    DecisionRefusal
  >
> {
  const { roundId } = await getDecision(tx, decisionId)
  await lockRound(tx, roundId)
  const round = await getRound(tx, roundId)
  const decision = await getDecision(tx, decisionId)
  const all = await listDecisions(tx, roundId)
  const asked = await askedParty(tx, mandate, round, decision.partyId, action)
  if (!asked.granted) return asked
  if (!keepsRecords(round.status)) return refused('round-not-open')
  const own = all.filter(({ partyId }) => partyId === decision.partyId)
  return granted({ round, decision, own })
}

export async function askedParty(
  tx: Tx,
  mandate: Mandate,
  round: DecisionRound,
  partyId: string,
  action: PartyAction,
): Promise<Result<RoundParty, 'party-not-asked'>> {
  const parties = await listRoundParties(tx, round.id)
  const party = parties.find((one) => one.partyId === partyId)
  if (!party) return refused('party-not-asked')
  if (!mayForParty(mandate, action, party)) throw new NotAllowed(action)
  return granted(party)
}

export async function addDecision(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: Omit<CouncilDecision, 'id' | 'recordedAt' | 'recordedOn' | 'recordedBy'>,
): Promise<CouncilDecision> {
  const id = newId()
  await insertDecision(tx, {
    ...input,
    id,
    recordedOn: today,
    recordedBy: mandate.personId,
    mandateId: mandate.id,
  })
  return getDecision(tx, id)
}

export function payloadOf(decision: CouncilDecision): Readonly<Record<string, string>> {
  return {
    round: decision.roundId,
    party: decision.partyId,
    outcome: decision.outcome,
    decidedOn: decision.decidedOn,
    packageHash: decision.packageHash,
  }
}

/** The council's step is done when it has said yes or no; what is sent or taken back is still to be decided. */
export async function settleStepOnRoute(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  round: DecisionRound,
  decision: CouncilDecision,
): Promise<void> {
  const route = await readRoute(tx, round.routeId, today)
  const step = route.rows.find((row) => row.verb === 'decide' && row.body.id === decision.bodyId)
  if (!step) return
  const all = await listDecisions(tx, round.id)
  const own = all.filter(({ partyId }) => partyId === decision.partyId)
  const standing = latestDecision(countingDecisions(own)) ?? decision
  await settleStep(tx, today, mandate, {
    routeId: round.routeId,
    stepKey: step.key,
    bodyId: decision.bodyId,
    doneOn: leavesStepOpen(standing.outcome) ? undefined : standing.decidedOn,
    reason: whyReopened(standing.outcome, decision.correctionReason),
  })
}
