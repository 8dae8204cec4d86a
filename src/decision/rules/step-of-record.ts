// SPDX-License-Identifier: EUPL-1.2
// What a record does to the step of its body on the route.

import type { Day } from '#kernel/day.ts'
import type { BodyStatement } from './decision.ts'
import type { StepVerb } from '../../process/rules/route.ts'
import type { DecisionOutcome } from './standing.ts'

/** Whether the outcome leaves the matter with the body: sent back or taken back, it is not handed on. */
export function leavesStepOpen(outcome: DecisionOutcome): boolean {
  return outcome === 'referred-back' || outcome === 'withdrawn'
}

/**
 * The day a body handed the matter on: of what it has said since it last sent the matter back, the
 * first. Statements are given in the order they were made; none when the latest leaves it open.
 */
export function handedOnOn(
  statements: readonly Pick<BodyStatement, 'outcome' | 'statedOn'>[],
): Day | undefined {
  const lastBack = statements.findLastIndex(({ outcome }) => leavesStepOpen(outcome))
  return statements[lastBack + 1]?.statedOn
}

const reasons: Partial<Record<DecisionOutcome, string>> = {
  'referred-back': 'Ärendet är återremitterat.',
  withdrawn: 'Beslutet är återtaget eller upphävt.',
}

/** Why a step that was done is opened again. Kept with the step, in the language of the records. */
export function whyReopened(outcome: DecisionOutcome, correctionReason = ''): string {
  return correctionReason || (reasons[outcome] ?? 'Registreringen är ändrad.')
}

/** Whether doing this step means that the party has decided. */
export function isPartyDecision({ verb }: { readonly verb: StepVerb }): boolean {
  return verb === 'decide'
}
