// SPDX-License-Identifier: EUPL-1.2

import type { StepVerb } from '../../process/rules/route.ts'
import type { StatementKind } from './decision.ts'

/** What a body does on the way to the councils, and what the record of it is called. */
export const kindOfVerb = {
  position: 'position',
  recommend: 'recommendation',
  prepare: 'preparation',
} as const satisfies Partial<Record<StepVerb, StatementKind>>

export type StatementVerb = keyof typeof kindOfVerb

/** Whether a step is done by saying something about the matter; deciding is the councils' alone. */
export function isStatementVerb(verb: StepVerb): verb is StatementVerb {
  return verb in kindOfVerb
}
