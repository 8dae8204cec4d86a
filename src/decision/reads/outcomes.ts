// SPDX-License-Identifier: EUPL-1.2
// What the decisions of a round amount to on a day, for the whole and for each party.

import type { Day } from '#kernel/day.ts'
import type { Db } from '#platform/database.ts'
import { getPackage } from '../../agreement/reads.ts'
import type { Package } from '../../agreement/rules/document.ts'
import { getBodies, listParties } from '../../organisation/reads.ts'
import type { Body, Party } from '../../organisation/rules/party.ts'
import type { BookedMeeting, CouncilDecision, DecisionRound } from '../rules/decision.ts'
import type { OutcomeState } from '../rules/outcome.ts'
import { partyPlaceOn, type PartyPlace } from '../rules/party-standing.ts'
import { countingDecisions, outcomeOfRound } from '../rules/records.ts'
import type { BlockingReason } from '../rules/standing.ts'
import {
  getRound,
  listDecisionRounds,
  listDecisions,
  listDecisionsOfParty,
  listMeetings,
  listRoundParties,
} from './rounds.ts'

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

type Facts = {
  readonly parties: readonly { readonly party: Party; readonly council: Body }[]
  readonly decisions: readonly CouncilDecision[]
  readonly meetings: readonly BookedMeeting[]
}

async function readFacts(db: Db, round: DecisionRound): Promise<Facts> {
  const [asked, decisions, meetings, parties] = await Promise.all([
    listRoundParties(db, round.id),
    listDecisions(db, round.id),
    listMeetings(db, round.id),
    listParties(db, round.opensOn),
  ])
  const councils = await getBodies(
    db,
    asked.map((one) => one.councilBodyId),
  )
  const partyOf = new Map(parties.map((party) => [party.id, party]))
  const councilOf = new Map(councils.map((body) => [body.id, body]))
  return {
    parties: asked.map((one) => ({
      party: partyOf.get(one.partyId)!,
      council: councilOf.get(one.councilBodyId)!,
    })),
    decisions,
    meetings,
  }
}

export async function readOutcome(db: Db, roundId: string, on: Day): Promise<OutcomeView> {
  const round = await getRound(db, roundId)
  return viewOf(round, on, await readFacts(db, round))
}

function viewOf(round: DecisionRound, on: Day, facts: Facts): OutcomeView {
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

export type RoundSummary = DecisionRound &
  Pick<OutcomeView, 'state' | 'approved' | 'of' | 'adoptedOn'> & { readonly package: Package }

/** Every round with its outcome on a day, the latest first. */
export async function listRounds(db: Db, on: Day): Promise<readonly RoundSummary[]> {
  const rounds = await listDecisionRounds(db)
  const summaries: RoundSummary[] = []
  for (const round of rounds) {
    const { state, approved, of, adoptedOn } = await readOutcome(db, round.id, on)
    const made = await getPackage(db, round.packageId)
    summaries.push({ ...round, state, approved, of, adoptedOn, package: made })
  }
  return summaries
}

/** The outcome of every round that was open for decisions on the day, the latest first. */
export async function latestOutcomes(db: Db, on: Day): Promise<readonly OutcomeView[]> {
  const rounds = await listDecisionRounds(db)
  const outcomes: OutcomeView[] = []
  for (const round of rounds) {
    if (round.status === 'cancelled' || round.opensOn > on) continue
    outcomes.push(await readOutcome(db, round.id, on))
  }
  return outcomes
}

/** One party's place in every round it is asked in, with the round's own outcome. */
export type PartyInRound = PartyStanding & { readonly round: DecisionRound }

export async function decisionsOfParty(
  db: Db,
  partyId: string,
  on: Day,
): Promise<readonly PartyInRound[]> {
  const outcomes = await latestOutcomes(db, on)
  return outcomes.flatMap(({ round, parties }) => {
    const own = parties.find(({ party }) => party.id === partyId)
    return own ? [{ ...own, round }] : []
  })
}

/** What one party has on record in a round: the decisions that count and those that were corrected. */
export async function readPartyRecord(
  db: Db,
  roundId: string,
  partyId: string,
): Promise<{
  readonly decisions: readonly CouncilDecision[]
  readonly meetings: readonly BookedMeeting[]
}> {
  const [decisions, meetings] = await Promise.all([
    listDecisionsOfParty(db, partyId),
    listMeetings(db, roundId),
  ])
  return {
    decisions: decisions.filter((decision) => decision.roundId === roundId),
    meetings: meetings.filter((meeting) => meeting.partyId === partyId),
  }
}
