// SPDX-License-Identifier: EUPL-1.2
// The last days that whoever prepares a round has chosen for single steps. The days of those who answer
// are the round's own and are not chosen here.

import type { Day } from '#kernel/day.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import type { StepVerb } from '../../process/rules/route.ts'
import type { RouteTemplate, TemplateStep } from '../../process/rules/route-template.ts'
import { isPartyAnswer } from './tally.ts'

/** By the key of the step. */
export type LastDays = Readonly<Record<string, Day>>

/** Where a "no" about one step is told. */
export const placeOfLastDay = (key: string) => `last-${key}`

export const hasOwnLastDay = ({ verb }: { readonly verb: StepVerb }) => verb !== 'answer'

/** The route with the days that were chosen instead of its own. */
export function withLastDays(template: RouteTemplate, lastDays: LastDays): RouteTemplate {
  return {
    ...template,
    steps: template.steps.map((step) =>
      hasOwnLastDay(step) ? { ...step, dueOn: lastDays[step.key] ?? step.dueOn } : step,
    ),
  }
}

/** Those that say something else than the route does by itself, of steps that it has. */
export function onlyChosen(template: RouteTemplate, lastDays: LastDays): LastDays {
  const chosen = template.steps.filter(
    (step) =>
      hasOwnLastDay(step) && lastDays[step.key] !== undefined && lastDays[step.key] !== step.dueOn,
  )
  return Object.fromEntries(chosen.map(({ key }) => [key, lastDays[key]!]))
}

/** What was chosen of a route that has been laid, told what it would have been by itself. */
export function lastDaysOf(
  template: RouteTemplate,
  laid: readonly Pick<TemplateStep, 'key' | 'dueOn'>[],
): LastDays {
  return onlyChosen(
    template,
    Object.fromEntries(laid.flatMap(({ key, dueOn }) => (dueOn ? [[key, dueOn]] : []))),
  )
}

/** No step ends before the round begins, and none by which a party answers ends after the parties' last day. */
export function checkLastDays(
  template: RouteTemplate,
  round: { readonly opensOn: Day; readonly dueOn: Day; readonly lastDays?: LastDays | undefined },
): Result<undefined, 'step-due-before-opening' | 'answer-due-after-due'> {
  for (const step of template.steps) {
    const chosen = hasOwnLastDay(step) ? round.lastDays?.[step.key] : undefined
    if (chosen === undefined) continue
    const place = placeOfLastDay(step.key)
    if (chosen < round.opensOn)
      return refused('step-due-before-opening', { day: round.opensOn }, place)
    if (isPartyAnswer(step) && chosen > round.dueOn)
      return refused('answer-due-after-due', { day: round.dueOn }, place)
  }
  return granted()
}

export function areSameLastDays(a: LastDays = {}, b: LastDays = {}): boolean {
  const asText = (days: LastDays) => JSON.stringify(Object.entries(days).toSorted())
  return asText(a) === asText(b)
}
