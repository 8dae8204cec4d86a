// SPDX-License-Identifier: EUPL-1.2
// From what is on record to what counts: corrections replace, the rest stands.

import type { Day } from '#kernel/day.ts'
import type { CouncilDecision, DecisionRound } from './decision.ts'
import { finalityOf } from './decision-days.ts'
import { outcome, type OutcomeOutput } from './outcome.ts'
import type { PartyDecision } from './standing.ts'

/**
 * The registrations that count, in the order their decisions were first recorded.
 *
 * A correction takes the place of what it corrects: it must not overtake another decision of the
 * same day, since the later in the list stands (O2).
 */
export function countingDecisions(
  recorded: readonly CouncilDecision[],
): readonly CouncilDecision[] {
  const correctionOf = correctionsIn(recorded)
  return recorded
    .filter((decision) => decision.correctsId === undefined)
    .map((first) => lastCorrection(first, correctionOf))
}

/** What stands where a registration stood: itself, or the last correction of it. */
export function standingRegistration(
  decision: CouncilDecision,
  recorded: readonly CouncilDecision[],
): CouncilDecision {
  return lastCorrection(decision, correctionsIn(recorded))
}

type Corrections = ReadonlyMap<string, CouncilDecision>

function correctionsIn(recorded: readonly CouncilDecision[]): Corrections {
  return new Map(
    recorded.flatMap((decision) =>
      decision.correctsId === undefined ? [] : [[decision.correctsId, decision] as const],
    ),
  )
}

function lastCorrection(first: CouncilDecision, correctionOf: Corrections): CouncilDecision {
  let current = first
  for (;;) {
    const next = correctionOf.get(current.id)
    if (next === undefined) return current
    current = next
  }
}

/** The decision that stands (O2): the latest; `decisions` are those of one party that count. */
export function latestDecision(decisions: readonly CouncilDecision[]): CouncilDecision | undefined {
  return decisions.toSorted((a, b) => a.decidedOn.localeCompare(b.decidedOn)).at(-1)
}

/** Whether a party has a decision to take back; `decisions` are those of one party that count. */
export function standsToWithdraw(decisions: readonly CouncilDecision[]): boolean {
  const latest = latestDecision(decisions)
  return latest !== undefined && latest.outcome !== 'withdrawn'
}

/** A decision as the outcome rules take it, with the day it is final as that is known on a day. */
export function asPartyDecision(decision: CouncilDecision, on: Day): PartyDecision {
  return {
    party: decision.partyId,
    outcome: decision.outcome,
    on: decision.decidedOn,
    finalOn: finalityOf(decision, on).finalOn,
    textHash: decision.packageHash,
  }
}

/** What all recorded decisions of a round amount to on a day. */
export function outcomeOfRound(
  round: DecisionRound,
  partyIds: readonly string[],
  recorded: readonly CouncilDecision[],
  on: Day,
): OutcomeOutput {
  return outcome({
    parties: partyIds,
    requiredAll: round.needsAllParties,
    deadline: round.deadline,
    textHash: round.packageHash,
    decisions: countingDecisions(recorded).map((decision) => asPartyDecision(decision, on)),
    entryIntoForceOn: round.entersIntoForceOn,
    on,
  })
}

/** The day after which nothing more becomes known: what the registered decisions lead to in the end. */
export const lastOfDays = '9999-12-31' as Day
