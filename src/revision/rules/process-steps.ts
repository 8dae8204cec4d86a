// SPDX-License-Identifier: EUPL-1.2
// The few steps of a process: it is consulted on, decided and in force.

import type { Day } from '#kernel/day.ts'
import type { ConsultationSummary } from '../../consultation/rules/consultation.ts'
import type { OutcomeView } from '../../decision/rules/round-outcome.ts'
import { hasFallen } from '../../decision/rules/round-standing.ts'

export type ProcessStep = {
  readonly kind: 'consultation' | 'decision' | 'force'
  /** The last day of a round, or the day of entry into force. */
  readonly day: Day
  readonly state: 'done' | 'now' | 'coming'
}

/**
 * Where a process stands on a day. A last day that has passed ends nothing: a consultation goes on
 * while it is compiled, and decisions until the text is adopted or falls.
 */
export function processSteps(
  on: Day,
  consultation: Pick<ConsultationSummary, 'phase' | 'dueOn'> | undefined,
  outcome: Pick<OutcomeView, 'state' | 'round' | 'adoptedOn' | 'entersIntoForceOn'> | undefined,
): readonly ProcessStep[] {
  return [
    ...(consultation ? [consultationStep(consultation, outcome !== undefined)] : []),
    ...(outcome ? decisionSteps(on, outcome) : []),
  ]
}

function consultationStep(
  { phase, dueOn }: Pick<ConsultationSummary, 'phase' | 'dueOn'>,
  isDecidedOn: boolean,
): ProcessStep {
  const goesOn = !isDecidedOn && (phase === 'open' || phase === 'being-compiled')
  return { kind: 'consultation', day: dueOn, state: goesOn ? 'now' : 'done' }
}

function decisionSteps(
  on: Day,
  outcome: Pick<OutcomeView, 'state' | 'round' | 'adoptedOn' | 'entersIntoForceOn'>,
): readonly ProcessStep[] {
  const { round, adoptedOn, entersIntoForceOn } = outcome
  const isDecided = adoptedOn !== undefined || hasFallen(outcome)
  const isInForce = entersIntoForceOn !== undefined && entersIntoForceOn <= on
  return [
    { kind: 'decision', day: round.deadline, state: isDecided ? 'done' : 'now' },
    {
      kind: 'force',
      day: entersIntoForceOn ?? round.entersIntoForceOn,
      state: isInForce ? 'done' : 'coming',
    },
  ]
}
