// SPDX-License-Identifier: EUPL-1.2
// Which cause ends an agreement, and its last day.

import { addDays, type Day } from '#kernel/day.ts'
import type { Periods } from './validity-periods.ts'
import type { EndCause, ValidityEvent } from './validity-terms.ts'

/** The last day an agreement applies, and why it is the last. */
export type LastDay = { readonly day: Day; readonly cause: EndCause }

const causesInOrder: readonly EndCause[] = ['replaced', 'terminated', 'notice', 'period-ended']

/** V12 [assumption]: the earliest last day decides for good; on the same day the cause named first. */
export function earliestEnd(ends: readonly LastDay[]): LastDay | null {
  return ends.toSorted(byDayThenCause)[0] ?? null
}

/** V10: where a replacement or a termination puts the last day. */
export function endsByEvent(events: readonly ValidityEvent[]): readonly LastDay[] {
  return events.flatMap((event) =>
    event.kind === 'replaced' || event.kind === 'terminated'
      ? [{ day: addDays(event.from, -1), cause: event.kind }]
      : [],
  )
}

/** V8, V9, V11: where the periods themselves end it, by a notice or because nothing follows. */
export function endsByPeriod(periods: Periods): readonly LastDay[] {
  if (periods.noticeEnd !== null) return [{ day: periods.noticeEnd, cause: 'notice' }]
  const last = periods.known.at(-1)
  if (last === undefined || periods.runsOn || periods.nextStart !== null) return []
  return [{ day: last.end, cause: 'period-ended' }]
}

function byDayThenCause(a: LastDay, b: LastDay): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1
  return causesInOrder.indexOf(a.cause) - causesInOrder.indexOf(b.cause)
}
