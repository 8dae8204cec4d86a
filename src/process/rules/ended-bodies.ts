// SPDX-License-Identifier: EUPL-1.2
// A route is laid on the bodies of one day. Before a round is begun on it, those that are no longer
// there are found: nobody would take their steps.

import type { Day } from '#kernel/day.ts'

/** When bodies are there for the last time, for those that have an end. */
export type BodyEnds = ReadonlyMap<string, Day>

type Waiting = {
  readonly key: string
  readonly isOptional: boolean
  readonly bodyId: string
}

/** The first that someone waits for and that is not there on the day, with its own last day. */
export function firstEnded<Step extends Waiting>(
  steps: readonly Step[],
  ends: BodyEnds,
  on: Day,
): (Step & { readonly lastDay: Day }) | undefined {
  for (const step of steps) {
    const lastDay = ends.get(step.bodyId)
    if (!step.isOptional && lastDay !== undefined && lastDay < on) return { ...step, lastDay }
  }
  return undefined
}
