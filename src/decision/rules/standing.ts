// SPDX-License-Identifier: EUPL-1.2
// What each party's latest decision says on a day, and whether it stands in the way.

import type { Day } from '#kernel/day.ts'

export type DecisionOutcome =
  | 'approved'
  | 'approved-with-reservation'
  | 'approved-with-changes'
  | 'rejected'
  | 'referred-back'
  | 'withdrawn'

/** One party's recorded decision about one text. `Party` is whatever the caller names parties by. */
export type PartyDecision<Party extends string = string> = {
  readonly party: Party
  readonly outcome: DecisionOutcome
  readonly on: Day
  readonly finalOn: Day | null
  readonly textHash: string
}

/** Why a party stands in the way of the whole. */
export type BlockingReason = 'rejected' | 'referred-back' | 'other-text' | 'missing' | 'not-final'

/** The decision that counts for each party on a day; a party without one has no entry. */
export type Standing<Party extends string = string> = ReadonlyMap<Party, PartyDecision<Party>>

/**
 * The standing decision of every party on a day.
 *
 * O1: only parties decide, and what happens later is not known. O2 [assumption]: the latest
 * decision stands, on the same day the later in the list; `withdrawn` is no decision.
 */
export function standingOn<Party extends string>(
  parties: readonly Party[],
  decisions: readonly PartyDecision<Party>[],
  on: Day,
): Standing<Party> {
  const standing = new Map<Party, PartyDecision<Party>>()
  const asked = new Set(parties)
  for (const decision of decisions) {
    if (decision.on > on || !asked.has(decision.party)) continue
    const earlier = standing.get(decision.party)
    if (earlier === undefined || decision.on >= earlier.on) standing.set(decision.party, decision)
  }
  for (const [party, decision] of standing) {
    if (decision.outcome === 'withdrawn') standing.delete(party)
  }
  return standing
}

/**
 * Whether a decision approves this very text, final or not.
 *
 * O3: a reservation in the minutes leaves the decision as it is (KL 5:67); an approval with
 * changes is an approval of another text, whatever the hash says.
 */
export function isValidApproval(decision: PartyDecision | undefined, textHash: string): boolean {
  if (decision === undefined || decision.textHash !== textHash) return false
  return decision.outcome === 'approved' || decision.outcome === 'approved-with-reservation'
}

/** O11: final on the day itself; without such a day never, however old the decision is (KL 13:5). */
export function isFinalOn(decision: PartyDecision, on: Day): boolean {
  return decision.finalOn !== null && decision.finalOn <= on
}

/** O4: what a party's standing decision lacks on a day, or nothing if it approves and is final. */
export function blockingReason(
  decision: PartyDecision | undefined,
  textHash: string,
  on: Day,
): BlockingReason | undefined {
  if (decision === undefined) return 'missing'
  if (decision.outcome === 'rejected' || decision.outcome === 'referred-back') {
    return decision.outcome
  }
  if (!isValidApproval(decision, textHash)) return 'other-text'
  return isFinalOn(decision, on) ? undefined : 'not-final'
}
