// SPDX-License-Identifier: EUPL-1.2
// The planned route of a round in words, with what the days contradict.

import type { Day } from '#kernel/day.ts'
import type { Visit } from '#platform/page.ts'
import { listBodies } from '../../organisation/reads.ts'
import { countyOnDay } from '../../process/reads.ts'
import { readEnds } from '../../process/reads/body-ends.ts'
import { readMeetings } from '../../process/reads/known-meetings.ts'
import { planConflicts } from '../../process/rules/plan-conflicts.ts'
import { sayConflict } from '../../process/views/conflict-in-words.ts'
import { type Circle, countyIn } from '../rules/chosen-circle.ts'
import { hasOwnLastDay, type LastDays, withLastDays } from '../rules/last-days.ts'
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
    readonly regionDueOn?: Day | undefined
    readonly circle?: Circle | undefined
    readonly lastDays?: LastDays | undefined
  },
): Promise<Plan> {
  const { language } = visit
  const own = plannedRoute(countyIn(await countyOnDay(visit.db, round.opensOn), round.circle), {
    ...round,
    lastDays: {},
  })
  const template = withLastDays(own, round.lastDays ?? {})
  const names = new Map(
    (await listBodies(visit.db, round.opensOn)).map((body) => [body.id, body.shortName]),
  )
  const meetings = await readMeetings(visit.db, template, visit.today)
  const titleOfStep = (key: string) =>
    template.steps.find((step) => step.key === key)?.title[language] ?? key
  const ends = await readEnds(visit.db, template)
  const conflicts = planConflicts(template, round.opensOn, meetings, ends).map((conflict) => ({
    stepKey: conflict.stepKey,
    text: sayConflict(conflict, { step: titleOfStep, body: (id) => names.get(id) ?? '' }, language),
  }))
  return {
    steps: template.steps.map((step) => ({
      key: step.key,
      title: step.title,
      dueOn: step.dueOn,
      ownDueOn: own.steps.find(({ key }) => key === step.key)?.dueOn,
      hasOwnLastDay: hasOwnLastDay(step),
      conflicts: conflicts.filter(({ stepKey }) => stepKey === step.key).map(({ text }) => text),
      bodies: step.bodies.map(({ bodyId }) => names.get(bodyId) ?? ''),
    })),
    faults: conflicts.map(({ text }) => text),
  }
}
