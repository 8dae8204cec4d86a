// SPDX-License-Identifier: EUPL-1.2

import type { Db } from '#platform/database/database.ts'
import type { Consultation } from '../rules/consultation.ts'
import { countyOnDay, readRoute } from '../../process/reads.ts'
import { circleOf, countyIn } from '../rules/chosen-circle.ts'
import { lastDaysOf } from '../rules/last-days.ts'
import { plannedRoute, regionDueOf } from '../rules/planned-route.ts'
import type { PreparedRound } from '../rules/prepared-round.ts'
import { listConsultees, listQuestions } from './rounds.ts'

/** A draft as it was prepared. The region's day is left out when it follows from the parties'. */
export async function readPrepared(db: Db, consultation: Consultation): Promise<PreparedRound> {
  const { packageId, title, kind, invitation, opensOn, dueOn } = consultation
  const [consultees, county, route] = await Promise.all([
    listConsultees(db, consultation.id),
    countyOnDay(db, opensOn),
    readRoute(db, consultation.routeId, opensOn),
  ])
  const bodiesDueOn = consultees.find(({ bodyId }) => bodyId !== undefined)?.dueOn
  const days = { opensOn, dueOn, regionDueOn: bodiesDueOn, title }
  const circle = circleOf(county, plannedRoute(county, days), {
    askedPartyIds: new Set(consultees.map(({ partyId }) => partyId)),
    stepKeys: new Set(route.rows.map(({ key }) => key)),
  })
  return {
    packageId,
    title,
    kind,
    invitation,
    questions: (await listQuestions(db, consultation.id)).map(({ text }) => text),
    opensOn,
    dueOn,
    regionDueOn: bodiesDueOn === regionDueOf({ opensOn, dueOn }) ? undefined : bodiesDueOn,
    circle,
    lastDays: lastDaysOf(plannedRoute(countyIn(county, circle), days), route.rows),
  }
}
