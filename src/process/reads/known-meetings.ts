// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Db } from '#platform/database/database.ts'
import { listMeetingDays } from '../../organisation/reads/county-edits.ts'
import { calendarOn } from '../../organisation/rules/county-edit.ts'
import type { KnownMeetings } from '../rules/plan-conflicts.ts'
import type { RouteTemplate } from '../rules/route-template.ts'

/** When the bodies of a planned route meet, as their calendars are known on a day. */
export async function readMeetings(
  db: Db,
  template: RouteTemplate,
  on: Day,
): Promise<KnownMeetings> {
  const bodyIds = new Set(
    template.steps.flatMap(({ bodies }) => bodies.map(({ bodyId }) => bodyId)),
  )
  const days = await listMeetingDays(db, [...bodyIds])
  const standing = new Set(calendarOn(days, on))
  const meetings = new Map<string, Day[]>()
  for (const day of days)
    if (standing.has(day))
      meetings.set(day.bodyId, [...(meetings.get(day.bodyId) ?? []), day.meetsOn])
  return meetings
}
