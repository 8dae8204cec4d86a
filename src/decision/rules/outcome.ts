// SPDX-License-Identifier: EUPL-1.2
// What many parallel decisions about one text amount to. No party is bound alone:
// an agreement is adopted when every party has approved the same text and all are final.

import { latest, type Day } from '#kernel/day.ts'
import {
  blockingReason,
  isFinalOn,
  isValidApproval,
  standingOn,
  type BlockingReason,
  type PartyDecision,
  type Standing,
} from './standing.ts'

export type OutcomeState = 'adopted' | 'fallen' | 'approved-not-final' | 'overdue' | 'awaiting'

export type OutcomeInput<Party extends string = string> = {
  readonly parties: readonly Party[]
  /** False for a strategy, which starts without everyone (O10). */
  readonly requiredAll: boolean
  readonly deadline: Day | null
  readonly textHash: string
  readonly decisions: readonly PartyDecision<Party>[]
  readonly entryIntoForceOn: Day | null
  readonly on: Day
}

export type OutcomeOutput<Party extends string = string> = {
  readonly state: OutcomeState
  readonly approved: number
  readonly remaining: readonly Party[]
  readonly blocking: readonly { readonly party: Party; readonly why: BlockingReason }[]
  readonly adoptedOn: Day | null
  readonly entersIntoForceOn: Day | null
}

/** Whether the text is adopted on a day, who has approved it and who stands in the way. */
export function outcome<Party extends string>(input: OutcomeInput<Party>): OutcomeOutput<Party> {
  const adoptedOn = adoptionDay(input)
  // O8 [assumption]: adoption by all is lasting, and its counts are those of that day.
  // O10: a strategy stays adopted, but its counts follow the standing decisions.
  const countedOn = input.requiredAll && adoptedOn !== null ? adoptedOn : input.on
  const standing = standingOn(input.parties, input.decisions, countedOn)
  const remaining = input.parties.filter((party) => !approves(input, standing, party))
  const approved = input.parties.length - remaining.length
  return {
    state: stateOf(input, standing, approved, adoptedOn),
    approved,
    remaining,
    blocking: input.requiredAll ? blockingParties(input, standing, countedOn) : [],
    adoptedOn,
    entersIntoForceOn: entryIntoForce(input.entryIntoForceOn, adoptedOn),
  }
}

// O6: the first that fits. The order is an [assumption]; that all must stand behind is not.
function stateOf<Party extends string>(
  input: OutcomeInput<Party>,
  standing: Standing<Party>,
  approved: number,
  adoptedOn: Day | null,
): OutcomeState {
  if (adoptedOn !== null) return 'adopted'
  if (input.requiredAll && hasRejection(standing)) return 'fallen'
  const enough = input.requiredAll ? Math.max(1, input.parties.length) : 1
  if (approved >= enough) return 'approved-not-final'
  // O7: the deadline day is in time; a late decision counts when it arrives.
  return input.deadline !== null && input.on > input.deadline ? 'overdue' : 'awaiting'
}

/**
 * The first day on which the approvals that are needed stand and are final; nothing until then.
 *
 * O8: all parties at once, on the same day. O10 [assumption]: for a strategy one is enough.
 */
function adoptionDay<Party extends string>(input: OutcomeInput<Party>): Day | null {
  const first = daysOfChange(input).find((on) => {
    const standing = standingOn(input.parties, input.decisions, on)
    const isReady = (party: Party) => isFinalApproval(input, standing.get(party), on)
    return input.requiredAll ? input.parties.every(isReady) : input.parties.some(isReady)
  })
  return first ?? null
}

// Only a decision, or a decision becoming final, can change the outcome.
function daysOfChange<Party extends string>(input: OutcomeInput<Party>): Day[] {
  const known = input.decisions.filter(({ party }) => input.parties.includes(party))
  const days = known.flatMap(({ on, finalOn }) => (finalOn === null ? [on] : [on, finalOn]))
  return [...new Set(days)].filter((day) => day <= input.on).toSorted()
}

function isFinalApproval<Party extends string>(
  input: OutcomeInput<Party>,
  decision: PartyDecision<Party> | undefined,
  on: Day,
): boolean {
  if (decision === undefined || !isValidApproval(decision, input.textHash)) return false
  return isFinalOn(decision, on)
}

// O5 [assumption]: approvals are counted whether final or not.
function approves<Party extends string>(
  input: OutcomeInput<Party>,
  standing: Standing<Party>,
  party: Party,
): boolean {
  return isValidApproval(standing.get(party), input.textHash)
}

function hasRejection(standing: Standing): boolean {
  return [...standing.values()].some((decision) => decision.outcome === 'rejected')
}

// O4: everyone who stands in the way, in the order of the parties.
function blockingParties<Party extends string>(
  input: OutcomeInput<Party>,
  standing: Standing<Party>,
  on: Day,
): OutcomeOutput<Party>['blocking'] {
  return input.parties.flatMap((party) => {
    const why = blockingReason(standing.get(party), input.textHash, on)
    return why === undefined ? [] : [{ party, why }]
  })
}

// O9 [assumption]: never before it is adopted, never before the planned day.
function entryIntoForce(planned: Day | null, adoptedOn: Day | null): Day | null {
  if (adoptedOn === null || planned === null) return adoptedOn
  return latest(planned, adoptedOn)
}
