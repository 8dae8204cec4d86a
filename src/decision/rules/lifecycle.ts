// SPDX-License-Identifier: EUPL-1.2
// What may happen to a decision round. Read a row as a sentence; what is not written cannot be done.
// A round is never "adopted" or "fallen" by a step: that is computed from the decisions.

import { askStep, lifecycleOf, type Gates, type Move } from '#kernel/lifecycle.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import type { RoundStatus } from './decision.ts'
import type { decisionEvents } from './events.ts'
import type { OutcomeState } from './outcome.ts'
import type { RoundAction } from './permissions.ts'
import type { DecisionRefusal } from './refusals.ts'

/** What must hold before a round is called off: what is adopted stays adopted. */
export type RoundGate = 'not-adopted'

export const steps = lifecycleOf<
  RoundStatus,
  RoundAction,
  RoundGate,
  keyof typeof decisionEvents
>()({
  open: {
    by: 'open-round',
    event: 'round-opened',
    path: 'oppna',
    asks: 'twice',
    from: { draft: { to: 'open' } },
  },
  end: {
    by: 'lead-round',
    event: 'round-ended',
    path: 'avsluta',
    asks: 'twice',
    from: { open: { to: 'ended' } },
  },
  cancel: {
    by: 'lead-round',
    event: 'round-cancelled',
    path: 'stall-in',
    asks: 'twice',
    from: {
      draft: { to: 'cancelled' },
      open: { to: 'cancelled', reason: 'required', when: ['not-adopted'] },
    },
  },
})

export type RoundStep = keyof typeof steps

const gates: Gates<RoundGate, { readonly outcome: OutcomeState }, DecisionRefusal> = {
  'not-adopted': ({ outcome }) => (outcome === 'adopted' ? refused('round-adopted') : granted()),
}

/** Whether the step can be taken, told what the decisions amount to; asked by its button and its command. */
export function askRoundStep(
  status: RoundStatus,
  step: RoundStep,
  outcome: OutcomeState,
): Result<Move<RoundStatus, RoundGate>, DecisionRefusal> {
  return askStep(steps[step], status, gates, { outcome })
}

/** New decisions are taken while the round is open, late ones too (O7). */
export function receivesDecisions(status: RoundStatus): boolean {
  return status === 'open'
}

/** What is on record must be right also when the round is over: days follow and mistakes are found. */
export function keepsRecords(status: RoundStatus): boolean {
  return status === 'open' || status === 'ended'
}
