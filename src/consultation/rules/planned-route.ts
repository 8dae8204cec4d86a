// SPDX-License-Identifier: EUPL-1.2
// The route of a round as it is planned: the county's cascade with the days of this round.

import { addDays, latest, type Day } from '#kernel/day.ts'
import type { CountyOnDay } from '../../process/rules/county-on-day.ts'
import type { RouteTemplate } from '../../process/rules/route-template.ts'
import { consultationTemplate } from '../../process/rules/laid-route.ts'
import type { StepRow } from '../../process/rules/step-row.ts'
import { type LastDays, withLastDays } from './last-days.ts'

type Days = {
  readonly opensOn: Day
  readonly dueOn: Day
  readonly regionDueOn?: Day | undefined
}

/** The last day for bodies under the region; thirty days before the parties' when none is given. */
export function regionDueOf(days: Days): Day {
  return days.regionDueOn ?? latest(addDays(days.dueOn, -30), days.opensOn)
}

export function plannedRoute(
  county: CountyOnDay,
  round: Days & { readonly title: string; readonly lastDays?: LastDays | undefined },
): RouteTemplate {
  const regionDueOn = regionDueOf(round)
  const template = consultationTemplate(
    county,
    {
      opensOn: round.opensOn,
      dueOn: round.dueOn,
      regionDueOn,
      compileDueOn: latest(addDays(round.dueOn, -9), regionDueOn),
    },
    round.title.trim(),
  )
  return withLastDays(template, round.lastDays ?? {})
}

/** Whether a route that was laid waits for the same bodies, where the county may have changed since. */
export function isLaidAs(
  { steps }: RouteTemplate,
  rows: readonly Pick<StepRow, 'key' | 'body'>[],
): boolean {
  const planned = steps.flatMap(({ key, bodies }) => bodies.map(({ bodyId }) => `${key} ${bodyId}`))
  const laid = rows.map(({ key, body }) => `${key} ${body.id}`)
  return planned.toSorted().join() === laid.toSorted().join()
}
