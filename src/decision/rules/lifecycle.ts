// SPDX-License-Identifier: EUPL-1.2
// What may happen to a decision round. Read a row as a sentence; what is not written cannot be done.
// A round is never "adopted" or "fallen" by a step: that is computed from the decisions.

import type { RoundStatus } from './decision.ts'

export type RoundStep = 'open' | 'cancel' | 'end'

type Steps = Partial<
  Record<
    RoundStep,
    {
      readonly to: RoundStatus
      readonly reason?: 'required'
      readonly when?: 'not-adopted'
    }
  >
>

export const lifecycle = {
  draft: {
    open: { to: 'open' },
    cancel: { to: 'cancelled' },
  },
  open: {
    end: { to: 'ended' },
    cancel: { to: 'cancelled', reason: 'required', when: 'not-adopted' },
  },
  ended: {},
  cancelled: {},
} as const satisfies Record<RoundStatus, Steps>

/** Where the step leads from a status; nothing when it cannot be taken. */
export function stepFrom(status: RoundStatus, step: RoundStep): Steps[RoundStep] {
  return (lifecycle[status] as Steps)[step]
}

/** New decisions are taken while the round is open, late ones too (O7). */
export function receivesDecisions(status: RoundStatus): boolean {
  return status === 'open'
}

/** What is on record must be right also when the round is over: days follow and mistakes are found. */
export function keepsRecords(status: RoundStatus): boolean {
  return status === 'open' || status === 'ended'
}
