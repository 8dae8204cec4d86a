// SPDX-License-Identifier: EUPL-1.2
// What the county proposes for a round about each kind of document: how long it lasts and how it goes.
// The form that prepares one begins with it, and everything in it may be changed there.

import { addDays, type Day } from '#kernel/day.ts'
import type { RouteKind } from './route-template.ts'

export type PlanOfRound = {
  /** From its first day to its last. */
  readonly days: number
  /** How a consultation is held; the room of consultations says which ways there are. */
  readonly kind?: string | undefined
  readonly questions?: readonly string[] | undefined
  /** Keys of the county's steps that it goes without. */
  readonly withoutSteps?: readonly string[] | undefined
}

/** By the kind of document. */
export type CountyPlans = Readonly<
  Record<string, Readonly<Partial<Record<RouteKind, PlanOfRound>>> | undefined>
>

/** The plan for a package: that of the first kind which has one, the document that others hang on first. */
export function planFor(
  plans: CountyPlans,
  round: RouteKind,
  kinds: readonly string[],
): (PlanOfRound & { readonly for: string }) | undefined {
  for (const kind of kinds) {
    const plan = plans[kind]?.[round]
    if (plan) return { ...plan, for: kind }
  }
  return undefined
}

/** The last day of a round that begins on a day. */
export function lastDayBy({ days }: Pick<PlanOfRound, 'days'>, opensOn: Day): Day {
  return addDays(opensOn, days)
}
