// SPDX-License-Identifier: EUPL-1.2
// The nouns of the room: rounds, councils' decisions, booked meetings and what bodies on the way say.

import type { Day } from '#kernel/day.ts'
import type { Instant } from '#kernel/instant.ts'
import type { IncomingLetter } from '../../process/rules/incoming-letter.ts'
import type { DecisionOutcome } from './standing.ts'

export const roundStatuses = ['draft', 'open', 'ended', 'cancelled'] as const
/** Stored. Adopted, awaiting, overdue and fallen are outcomes: they are computed from the decisions. */
export type RoundStatus = (typeof roundStatuses)[number]

export const decisionOutcomes = [
  'approved',
  'approved-with-reservation',
  'approved-with-changes',
  'rejected',
  'referred-back',
  'withdrawn',
] as const satisfies readonly DecisionOutcome[]

export const statementKinds = ['position', 'recommendation', 'preparation'] as const
/** What a body on the way does: takes position, recommends or prepares. */
export type StatementKind = (typeof statementKinds)[number]

/** The assemblies of all parties are asked about one text. */
export type DecisionRound = {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly packageId: string
  /** Copied when the round opens: the decisions bind this text and no other. */
  readonly packageHash: string
  readonly routeId: string
  readonly consultationId: string | undefined
  readonly needsAllParties: boolean
  readonly opensOn: Day
  readonly deadline: Day
  readonly entersIntoForceOn: Day
  readonly status: RoundStatus
  /** Why the round was called off; '' when it was not. */
  readonly cancelReason: string
}

/** A party that is asked, and the assembly that decides for it. */
export type RoundParty = {
  readonly partyId: string
  readonly councilBodyId: string
}

/** The days on which what follows a decision happened, as far as they are known. */
export type DecisionDays = {
  readonly decidedOn: Day
  readonly attestedOn: Day | undefined
  readonly announcedOn: Day | undefined
  readonly appealedOn: Day | undefined
  readonly appealEndedOn: Day | undefined
}

/** What a party's registrar has recorded that the council decided. */
export type CouncilDecision = DecisionDays & {
  readonly id: string
  readonly roundId: string
  readonly partyId: string
  readonly bodyId: string
  readonly outcome: DecisionOutcome
  readonly paragraph: string
  readonly registryNumber: string
  readonly packageHash: string
  readonly reservationNote: string
  readonly changesNote: string
  readonly newMeetingOn: Day | undefined
  readonly minutes: { readonly fileHash: string; readonly fileName: string } | undefined
  readonly recordedAt: Instant
  readonly recordedOn: Day
  readonly recordedBy: string | undefined
  /** The wrong registration that this one replaces. */
  readonly correctsId: string | undefined
  readonly correctionReason: string
  /** The letter it was recorded after by a process leader; nothing when its party recorded it. */
  readonly letter: IncomingLetter | undefined
}

export type BookedMeeting = {
  readonly id: string
  readonly partyId: string
  readonly bodyId: string
  readonly meetsOn: Day
  readonly note: string
  readonly isCancelled: boolean
  readonly recordedBy: string | undefined
}

export type BodyStatement = {
  readonly id: string
  readonly bodyId: string
  readonly kind: StatementKind
  readonly outcome: DecisionOutcome
  readonly statedOn: Day
  readonly paragraph: string
  readonly registryNumber: string
  readonly note: string
  readonly recordedAt: Instant
  readonly recordedBy: string | undefined
}

/** The most that may be written, in characters. Shown beside each field. */
export const mostCharacters = {
  title: 200,
  slug: 80,
  paragraph: 20,
  registryNumber: 100,
  note: 5_000,
  reason: 5_000,
  fileName: 200,
} as const

/** The largest minutes extract, in bytes. */
export const mostBytesOfMinutes = 10 * 1024 * 1024
