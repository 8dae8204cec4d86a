// SPDX-License-Identifier: EUPL-1.2
// A decision as it stood on a day: what has come after that day is not known then.

import type { Day } from '#kernel/day.ts'
import type { CouncilDecision } from './decision.ts'

const until = (on: Day, day: Day | undefined) => (day === undefined || day > on ? undefined : day)

/** Without the days that had not come, and unconfirmed until the party confirmed it. */
export function asKnownOn(decision: CouncilDecision, on: Day): CouncilDecision {
  const { letter } = decision
  const isConfirmed = letter?.confirmed !== undefined && letter.confirmed.on <= on
  return {
    ...decision,
    attestedOn: until(on, decision.attestedOn),
    announcedOn: until(on, decision.announcedOn),
    appealedOn: until(on, decision.appealedOn),
    appealEndedOn: until(on, decision.appealEndedOn),
    letter: letter && !isConfirmed ? { ...letter, confirmed: undefined } : letter,
  }
}
