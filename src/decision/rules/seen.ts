// SPDX-License-Identifier: EUPL-1.2
// What one who acts in a round has seen: page and command make the mark with the same function.

import type { Seen } from '#kernel/seen.ts'
import { seenOfStep } from '../../process/rules/seen.ts'
import type { StepRow } from '../../process/rules/step-row.ts'
import type { BodyStatement, BookedMeeting, CouncilDecision, DecisionRound } from './decision.ts'
import type { OutcomeView } from './round-outcome.ts'

type Status = Pick<DecisionRound, 'status'>

/** The days of a registration that are filled in afterwards. */
export const dayFields = ['attestedOn', 'announcedOn', 'appealedOn', 'appealEndedOn'] as const
export type DayField = (typeof dayFields)[number]

/** Who records a council's decision: `own` are the party's registrations in the order they were recorded. */
export function seenOfDecisions(
  round: Status,
  own: readonly Pick<CouncilDecision, 'id'>[],
): Seen<'round' | 'registration'> {
  return { round: round.status, registration: own.at(-1)?.id ?? '' }
}

/** Who corrects a registration or fills in what followed on it. */
export function seenOfRegistration(
  round: Status,
  decision: CouncilDecision,
  own: readonly Pick<CouncilDecision, 'id'>[],
): Seen<'round' | 'registration' | DayField | 'minutes' | 'confirmed'> {
  return {
    ...seenOfDecisions(round, own),
    attestedOn: decision.attestedOn ?? '',
    announcedOn: decision.announcedOn ?? '',
    appealedOn: decision.appealedOn ?? '',
    appealEndedOn: decision.appealEndedOn ?? '',
    minutes: decision.minutes?.fileHash ?? '',
    confirmed: decision.letter?.confirmed?.on ?? '',
  }
}

/** Who books a meeting of a party's council: `own` are the party's meetings, the first first. */
export function seenOfMeetings(
  round: Status,
  own: readonly BookedMeeting[],
): Seen<'round' | 'meetings'> {
  const booked = own.filter(({ isCancelled }) => !isCancelled)
  return { round: round.status, meetings: booked.map(({ meetsOn }) => meetsOn).join(',') }
}

/** Who takes a booked meeting away. */
export function seenOfMeeting(
  round: Status,
  { isCancelled }: Pick<BookedMeeting, 'isCancelled'>,
): Seen<'round' | 'meeting'> {
  return { round: round.status, meeting: isCancelled ? 'cancelled' : 'booked' }
}

/** Who records what a body on the way has said: `own` are the body's statements. */
export function seenOfStatements(
  round: Status,
  own: readonly Pick<BodyStatement, 'id'>[],
  step: Pick<StepRow, 'latestAct'>,
): Seen<'round' | 'statement' | 'act'> {
  return { round: round.status, statement: latestId(own), ...seenOfStep(step) }
}

/** Who ends the round or calls it off. */
export function seenOfOutcome({
  round,
  state,
  parties,
}: Pick<OutcomeView, 'round' | 'state' | 'parties'>): Seen<'round' | 'state' | 'registration'> {
  const decisions = parties.flatMap(({ decision }) => decision ?? [])
  return { round: round.status, state, registration: latestId(decisions) }
}

/** Who opens a round: whether another has been opened since. */
export function seenOfRounds(rounds: readonly Pick<DecisionRound, 'id'>[]): Seen<'latestRound'> {
  return { latestRound: latestId(rounds) }
}

/** Ids sort by the moment they were made. */
function latestId(made: readonly { readonly id: string }[]): string {
  return made.reduce((latest, { id }) => (id > latest ? id : latest), '')
}
