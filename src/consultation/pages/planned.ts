// SPDX-License-Identifier: EUPL-1.2
// The planned route of a round in words, with what the days contradict.

import type { Day } from '#kernel/day.ts'
import type { Visit } from '#platform/page.ts'
import { listBodies } from '../../organisation/reads.ts'
import { countyOnDay } from '../../process/reads.ts'
import { planningFaults } from '../../process/rules/route-template.ts'
import { messagesIn } from '../messages.ts'
import { plannedRoute } from '../rules/planned-route.ts'
import type { PlannedStep } from '../views/planned-route.tsx'

export type Plan = {
  readonly steps: readonly PlannedStep[]
  readonly faults: readonly string[]
}

export async function readPlan(
  visit: Visit,
  round: {
    readonly title: string
    readonly opensOn: Day
    readonly dueOn: Day
    readonly regionDueOn: Day | undefined
  },
): Promise<Plan> {
  const { language } = visit
  const words = messagesIn(language)
  const template = plannedRoute(await countyOnDay(visit.db, round.opensOn), round)
  const names = new Map(
    (await listBodies(visit.db, round.opensOn)).map((body) => [body.id, body.shortName]),
  )
  const titleOfStep = (key: string) =>
    template.steps.find((step) => step.key === key)?.title[language] ?? key
  return {
    steps: template.steps.map((step) => ({
      key: step.key,
      title: step.title,
      dueOn: step.dueOn,
      bodies: step.bodies.map(({ bodyId }) => names.get(bodyId) ?? ''),
    })),
    faults: [...planningFaults(template)].map((fault) =>
      words.round.fault(titleOfStep(fault.stepKey), titleOfStep(fault.beforeKey)),
    ),
  }
}
