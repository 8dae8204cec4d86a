// SPDX-License-Identifier: EUPL-1.2
// The planned route of a round in words, with what the days contradict.

import type { Day } from '#kernel/day.ts'
import type { Visit } from '#platform/page.ts'
import { listBodies } from '../../organisation/reads.ts'
import { countyOnDay } from '../../process/reads.ts'
import { readMeetings } from '../../process/reads/known-meetings.ts'
import { planConflicts } from '../../process/rules/plan-conflicts.ts'
import { sayConflict } from '../../process/views/conflict-in-words.ts'
import { type Circle, countyIn } from '../rules/chosen-circle.ts'
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
    readonly circle?: Circle | undefined
  },
): Promise<Plan> {
  const { language } = visit
  const template = plannedRoute(
    countyIn(await countyOnDay(visit.db, round.opensOn), round.circle),
    round,
  )
  const names = new Map(
    (await listBodies(visit.db, round.opensOn)).map((body) => [body.id, body.shortName]),
  )
  const meetings = await readMeetings(visit.db, template, visit.today)
  const titleOfStep = (key: string) =>
    template.steps.find((step) => step.key === key)?.title[language] ?? key
  return {
    steps: template.steps.map((step) => ({
      key: step.key,
      title: step.title,
      dueOn: step.dueOn,
      bodies: step.bodies.map(({ bodyId }) => names.get(bodyId) ?? ''),
    })),
    faults: planConflicts(template, round.opensOn, meetings).map((conflict) =>
      sayConflict(conflict, { step: titleOfStep, body: (id) => names.get(id) ?? '' }, language),
    ),
  }
}
