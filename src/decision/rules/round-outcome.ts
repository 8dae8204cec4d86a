// SPDX-License-Identifier: EUPL-1.2
// A whole round on a day: the outcome, and where each party stands in it.

import type { Day } from '#kernel/day.ts'
import type { Package } from '../../agreement/rules/document.ts'
import type { Body, Party } from '../../organisation/rules/party.ts'
import type { BookedMeeting, CouncilDecision, DecisionRound } from './decision.ts'
import type { OutcomeState } from './outcome.ts'
import { partyPlaceOn, type PartyPlace } from './party-standing.ts'
import { countingDecisions, outcomeOfRound } from './what-counts.ts'
import type { BlockingReason } from './standing.ts'

/** One party in a round: who it is, who decides for it and where it stands. */
export type PartyStanding = PartyPlace & {
  readonly party: Party
  readonly council: Body
  /** It stands in the way of the whole, and why; nothing when it does not. */
  readonly blocks: BlockingReason | undefined
}

export type OutcomeView = {
  readonly round: DecisionRound
  readonly on: Day
  readonly state: OutcomeState
  readonly approved: number
  /** The number of parties asked. */
  readonly of: number
  /** Those who have not approved, sorted by their next meeting. */
  readonly remaining: readonly PartyStanding[]
  readonly blocking: readonly { readonly party: Party; readonly why: BlockingReason }[]
  readonly adoptedOn: Day | undefined
  readonly entersIntoForceOn: Day | undefined
  /** Everyone asked, in the order of parties. */
  readonly parties: readonly PartyStanding[]
}

export type RoundSummary = DecisionRound &
  Pick<OutcomeView, 'state' | 'approved' | 'of' | 'adoptedOn'> & { readonly package: Package }

/** One party's place in one of the rounds it is asked in. */
export type PartyInRound = PartyStanding & { readonly round: DecisionRound }

/** All that is on record about a round. */
export type RoundFacts = {
  readonly parties: readonly { readonly party: Party; readonly council: Body }[]
  readonly decisions: readonly CouncilDecision[]
  readonly meetings: readonly BookedMeeting[]
}

export function roundOutcome(round: DecisionRound, on: Day, facts: RoundFacts): OutcomeView {
  const result = outcomeOfRound(
    round,
    facts.parties.map(({ party }) => party.id),
    facts.decisions,
    on,
  )
  const whyOf = new Map(result.blocking.map(({ party, why }) => [party, why]))
  const counting = Map.groupBy(countingDecisions(facts.decisions), ({ partyId }) => partyId)
  const meetings = Map.groupBy(facts.meetings, ({ partyId }) => partyId)
  const parties = facts.parties.map(({ party, council }): PartyStanding => {
    const place = partyPlaceOn(
      counting.get(party.id) ?? [],
      meetings.get(party.id) ?? [],
      round.packageHash,
      on,
    )
    return { party, council, blocks: whyOf.get(party.id), ...place }
  })
  const isRemaining = new Set(result.remaining)
  return {
    round,
    on,
    state: result.state,
    approved: result.approved,
    of: parties.length,
    remaining: parties.filter(({ party }) => isRemaining.has(party.id)).toSorted(byNextMeeting),
    blocking: parties.flatMap(({ party, blocks }) => (blocks ? [{ party, why: blocks }] : [])),
    adoptedOn: result.adoptedOn ?? undefined,
    entersIntoForceOn: result.entersIntoForceOn ?? undefined,
    parties,
  }
}

// Those without a known day come last; otherwise as parties always stand.
function byNextMeeting(a: PartyStanding, b: PartyStanding): number {
  const first = a.nextMeetingOn ?? '9999'
  const second = b.nextMeetingOn ?? '9999'
  if (first !== second) return first < second ? -1 : 1
  return a.party.position - b.party.position
}
