// SPDX-License-Identifier: EUPL-1.2
// A route as it is planned, before anyone has done anything.

import type { Day } from '#kernel/day.ts'
import type { Bilingual } from '#kernel/language.ts'
import type { RouteStep, StepVerb } from './route.ts'

export const branches = ['joint', 'region', 'municipalities'] as const
/** Which side a step is drawn on. */
export type Branch = (typeof branches)[number]

export type RouteKind = 'consultation' | 'decision'

export type TemplateStep = {
  readonly key: string
  readonly verb: StepVerb
  readonly title: Bilingual
  readonly branch: Branch
  readonly afterKeys: readonly string[]
  readonly opensOn: Day | undefined
  readonly dueOn: Day | undefined
  /** Helps those inside a party; nobody waits for it. */
  readonly isOptional: boolean
  readonly bodies: readonly {
    readonly bodyId: string
    /** Bodies of later steps that it is responsible for. */
    readonly covers: readonly string[]
  }[]
}

export type RouteTemplate = {
  readonly template: string
  readonly kind: RouteKind
  readonly title: string
  readonly steps: readonly TemplateStep[]
}

/** A step as the route rules R1–R8 take it. */
export function asRouteStep(step: TemplateStep): RouteStep {
  const covering = step.bodies.filter((body) => body.covers.length > 0)
  return {
    key: step.key,
    verb: step.verb,
    bodies: step.bodies.map((body) => body.bodyId),
    after: step.afterKeys,
    due: step.dueOn ?? null,
    opens: step.opensOn ?? null,
    ...(covering.length > 0 && {
      covers: Object.fromEntries(covering.map((body) => [body.bodyId, body.covers])),
    }),
  }
}

export type PlanningFault = { readonly stepKey: string; readonly beforeKey: string }

/** Steps that must be done before what they wait for is due: a plan that cannot hold. */
export function* planningFaults(template: RouteTemplate): Generator<PlanningFault> {
  const steps = new Map(template.steps.map((step) => [step.key, step]))
  for (const step of template.steps) {
    for (const key of step.afterKeys) {
      const before = steps.get(key)
      if (step.dueOn && before?.dueOn && before.dueOn > step.dueOn) {
        yield { stepKey: step.key, beforeKey: key }
      }
    }
  }
}

/** Whether the steps form a graph without circles, each waiting only for steps that exist. */
export function isOrdered(template: RouteTemplate): boolean {
  const steps = new Map(template.steps.map((step) => [step.key, step]))
  const settled = new Set<string>()
  const under = new Set<string>()
  const visit = (key: string): boolean => {
    if (settled.has(key)) return true
    const step = steps.get(key)
    if (!step || under.has(key)) return false
    under.add(key)
    const holds = step.afterKeys.every(visit)
    under.delete(key)
    settled.add(key)
    return holds
  }
  return template.steps.every((step) => visit(step.key))
}
