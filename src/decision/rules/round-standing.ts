// SPDX-License-Identifier: EUPL-1.2
// Where a whole round stands, in the words that are shown.

import type { OutcomeView } from './round-outcome.ts'

/** A round that ended without the text being adopted. */
export function hasFallen(outcome: Pick<OutcomeView, 'state' | 'round'>): boolean {
  return (
    outcome.state === 'fallen' || (outcome.state === 'overdue' && outcome.round.status === 'ended')
  )
}

export type RoundStanding = 'cancelled' | 'in-force' | 'adopted' | 'fell' | 'deciding'

/** Where a decision round stands on its day. */
export function standingOfRound(
  outcome: Pick<OutcomeView, 'state' | 'round' | 'entersIntoForceOn' | 'on'>,
): RoundStanding {
  if (outcome.round.status === 'cancelled') return 'cancelled'
  if (outcome.state === 'adopted') {
    const isInForce =
      outcome.entersIntoForceOn !== undefined && outcome.entersIntoForceOn <= outcome.on
    return isInForce ? 'in-force' : 'adopted'
  }
  return hasFallen(outcome) ? 'fell' : 'deciding'
}
