// SPDX-License-Identifier: EUPL-1.2

import type { StepVerb } from './route.ts'
import type { RouteKind } from './route-template.ts'

/**
 * Whether a record in a room above is what does the step, so that the two can never disagree: an
 * answer, a decision, and in a decision round what a body says on the way.
 */
export function isDoneByRecord(kind: RouteKind, verb: StepVerb): boolean {
  if (verb === 'answer' || verb === 'decide') return true
  return kind === 'decision' && (verb === 'position' || verb === 'recommend' || verb === 'prepare')
}
