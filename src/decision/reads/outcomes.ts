// SPDX-License-Identifier: EUPL-1.2
// What the decisions of a round amount to on a day, for the whole and for each party.

import type { Day } from '#kernel/day.ts'
import type { Db } from '#platform/database/database.ts'
import { onceFor } from '#platform/cache/read-memory.ts'
import { getPackage } from '../../agreement/reads/packages.ts'
import { getBodies, listParties } from '../../organisation/reads.ts'
import type { BookedMeeting, CouncilDecision, DecisionRound } from '../rules/decision.ts'
import { asKnownOn } from '../rules/known-on.ts'
import {
  roundOutcome,
  type OutcomeView,
  type PartyInRound,
  type RoundFacts,
  type RoundSummary,
} from '../rules/round-outcome.ts'
import {
  getRound,
  listDecisionRounds,
  listDecisions,
  listDecisionsOfParty,
  listMeetings,
  listRoundParties,
} from './rounds.ts'

/** As they stood on the day. */
async function readFacts(db: Db, round: DecisionRound, on: Day): Promise<RoundFacts> {
  const [asked, decisions, meetings, parties] = await Promise.all([
    listRoundParties(db, round.id),
    listDecisions(db, round.id),
    listMeetings(db, round.id),
    listParties(db, round.opensOn),
  ])
  const councils = await getBodies(
    db,
    asked.map((one) => one.councilBodyId),
    round.opensOn,
  )
  const partyOf = new Map(parties.map((party) => [party.id, party]))
  const councilOf = new Map(councils.map((body) => [body.id, body]))
  return {
    parties: asked.map((one) => ({
      party: partyOf.get(one.partyId)!,
      council: councilOf.get(one.councilBodyId)!,
    })),
    decisions: decisions.map((decision) => asKnownOn(decision, on)),
    meetings,
  }
}

export function readOutcome(db: Db, roundId: string, on: Day): Promise<OutcomeView> {
  return onceFor(db, ['decision outcome', roundId, on], async () => {
    const round = await getRound(db, roundId)
    return roundOutcome(round, on, await readFacts(db, round, on))
  })
}

/** Every round with its outcome on a day, the latest first. */
export async function listRounds(db: Db, on: Day): Promise<readonly RoundSummary[]> {
  const summarise = async (round: DecisionRound): Promise<RoundSummary> => {
    const [{ state, approved, of, adoptedOn }, made] = await Promise.all([
      readOutcome(db, round.id, on),
      getPackage(db, round.packageId),
    ])
    return { ...round, state, approved, of, adoptedOn, package: made }
  }
  return Promise.all((await listDecisionRounds(db)).map(summarise))
}

/** The outcome of every round that was open for decisions on the day, the latest first. */
export async function latestOutcomes(db: Db, on: Day): Promise<readonly OutcomeView[]> {
  const rounds = await listDecisionRounds(db)
  const begun = rounds.filter(({ status, opensOn }) => status !== 'cancelled' && opensOn <= on)
  return Promise.all(begun.map(({ id }) => readOutcome(db, id, on)))
}

/** One party's place in every round it is asked in. */
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
