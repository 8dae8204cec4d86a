// SPDX-License-Identifier: EUPL-1.2
// Where one party stands in a round on a day, in the eight words of the status vocabulary.

import type { Day } from '#kernel/day.ts'
import type { BookedMeeting, CouncilDecision } from './decision.ts'
import { finalityOf } from './decision-days.ts'
import type { FinalityOutput } from './finality.ts'
import { asPartyDecision } from './what-counts.ts'
import { isFinalOn, isValidApproval } from './standing.ts'

export const partyStandings = [
  'approved',
  'approved-appealable',
  'other-text',
  'booked',
  'no-date',
  'referred-back',
  'rejected',
  'withdrawn',
] as const
export type PartyStandingWord = (typeof partyStandings)[number]

export type PartyPlace = {
  readonly standing: PartyStandingWord
  /** The decision that the word is about. */
  readonly decision: CouncilDecision | undefined
  readonly finality: FinalityOutput | undefined
  /** The next day its council takes up the matter, while it has not approved. */
  readonly nextMeetingOn: Day | undefined
}

/**
 * One party's place. `decisions` are those that count, of this party, in order (O2: the latest
 * stands, on the same day the later in the list). A decision without a text of its own has no word
 * but that a meeting is booked, or that no day is known.
 */
export function partyPlaceOn(
  decisions: readonly CouncilDecision[],
  meetings: readonly BookedMeeting[],
  packageHash: string,
  on: Day,
): PartyPlace {
  const decision = latestOn(decisions, on)
  const nextMeetingOn = nextMeeting(decision, meetings, on)
  if (decision === undefined) {
    const standing = nextMeetingOn === undefined ? 'no-date' : 'booked'
    return { standing, decision, finality: undefined, nextMeetingOn }
  }
  const standing = wordFor(decision, packageHash, on)
  const hasApproved = standing === 'approved' || standing === 'approved-appealable'
  return {
    standing,
    decision,
    finality: finalityOf(decision, on),
    nextMeetingOn: hasApproved ? undefined : nextMeetingOn,
  }
}

/** Only a yes or a no is told with its finality: what is sent back or withdrawn binds nobody. */
export function showsFinality({ outcome }: Pick<CouncilDecision, 'outcome'>): boolean {
  return outcome !== 'referred-back' && outcome !== 'withdrawn'
}

function latestOn(decisions: readonly CouncilDecision[], on: Day): CouncilDecision | undefined {
  let latest: CouncilDecision | undefined
  for (const decision of decisions) {
    if (decision.decidedOn > on) continue
    if (latest === undefined || decision.decidedOn >= latest.decidedOn) latest = decision
  }
  return latest
}

function wordFor(decision: CouncilDecision, packageHash: string, on: Day): PartyStandingWord {
  if (
    decision.outcome === 'rejected' ||
    decision.outcome === 'referred-back' ||
    decision.outcome === 'withdrawn'
  ) {
    return decision.outcome
  }
  const asDecided = asPartyDecision(decision, on)
  if (!isValidApproval(asDecided, packageHash)) return 'other-text'
  return isFinalOn(asDecided, on) ? 'approved' : 'approved-appealable'
}

function nextMeeting(
  decision: CouncilDecision | undefined,
  meetings: readonly BookedMeeting[],
  on: Day,
): Day | undefined {
  const booked = meetings.filter((meeting) => !meeting.isCancelled).map(({ meetsOn }) => meetsOn)
  const all = decision?.newMeetingOn === undefined ? booked : [...booked, decision.newMeetingOn]
  // A meeting on the day of the decision has been held, one later that day has not.
  const after = decision?.decidedOn
  return all.filter((day) => day >= on && (after === undefined || day > after)).toSorted()[0]
}
