// SPDX-License-Identifier: EUPL-1.2
// The route of a round as it is planned: the county's cascade with the days of this round.

import { addDays, latest, type Day } from '#kernel/day.ts'
import type { CountyOnDay } from '../../process/rules/county-on-day.ts'
import type { RouteTemplate } from '../../process/rules/route-template.ts'
import { consultationTemplate } from '../../process/rules/laid-route.ts'

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
  round: Days & { readonly title: string },
): RouteTemplate {
  const regionDueOn = regionDueOf(round)
  return consultationTemplate(
    county,
    {
      opensOn: round.opensOn,
      dueOn: round.dueOn,
      regionDueOn,
      compileDueOn: latest(addDays(round.dueOn, -9), regionDueOn),
    },
    round.title.trim(),
  )
}
