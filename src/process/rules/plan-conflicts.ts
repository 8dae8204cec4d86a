// SPDX-License-Identifier: EUPL-1.2
// What the days of a planned route collide with: the calendar, the steps before, and the days that its
// bodies meet. Nothing of it forbids the plan; whoever prepares a round sees it before anyone is told.

import { addDays, type Day, weekday } from '#kernel/day.ts'
import { type Holiday, holidaysOf } from '#kernel/holidays.ts'
import type { BodyEnds } from './ended-bodies.ts'
import { planningFaults, type RouteTemplate } from './route-template.ts'

export type PlanConflict =
  /** The last day comes before that of a step it waits for. */
  | { readonly kind: 'before-its-step'; readonly stepKey: string; readonly beforeKey: string }
  | { readonly kind: 'weekend' | 'july'; readonly stepKey: string; readonly day: Day }
  | {
      readonly kind: 'holiday'
      readonly stepKey: string
      readonly day: Day
      readonly name: string
    }
  /** So many of its bodies, whose calendars are known, do not meet from the first day to the last. */
  | {
      readonly kind: 'no-meeting'
      readonly stepKey: string
      readonly day: Day
      readonly bodyIds: readonly string[]
    }
  /** They meet for the last time that is known so long before the last day that it is too late then. */
  | {
      readonly kind: 'after-last-meeting'
      readonly stepKey: string
      readonly day: Day
      readonly lastMeeting: Day
      readonly bodyIds: readonly string[]
    }
  /** They are there for the last time before the last day. */
  | {
      readonly kind: 'body-ends'
      readonly stepKey: string
      readonly day: Day
      readonly lastDay: Day
      readonly bodyIds: readonly string[]
    }

/** The days that bodies meet, for those whose calendars are known. */
export type KnownMeetings = ReadonlyMap<string, readonly Day[]>

export function planConflicts(
  template: RouteTemplate,
  opensOn: Day,
  meetings: KnownMeetings,
  ends: BodyEnds = new Map(),
): readonly PlanConflict[] {
  const conflicts: PlanConflict[] = [...planningFaults(template)].map((fault) => ({
    kind: 'before-its-step',
    ...fault,
  }))
  for (const {
    key: stepKey,
    dueOn: day,
    opensOn: from = opensOn,
    bodies,
    isOptional,
  } of template.steps) {
    if (day === undefined) continue
    conflicts.push(...dayConflicts(stepKey, day))
    if (isOptional) continue
    const without: string[] = []
    const before = new Map<Day, string[]>()
    const ended = new Map<Day, string[]>()
    for (const { bodyId } of bodies) {
      const end = ends.get(bodyId)
      if (end !== undefined && end < day) ended.set(end, [...(ended.get(end) ?? []), bodyId])
      const known = meetings.get(bodyId)
      if (known === undefined || known.length === 0) continue
      const within = known.filter((meetsOn) => from <= meetsOn && meetsOn <= day)
      const last = known.toSorted().at(-1)!
      if (within.length === 0) without.push(bodyId)
      else if (last < day) before.set(last, [...(before.get(last) ?? []), bodyId])
    }
    if (without.length > 0) conflicts.push({ kind: 'no-meeting', stepKey, day, bodyIds: without })
    for (const [lastMeeting, bodyIds] of before)
      conflicts.push({ kind: 'after-last-meeting', stepKey, day, lastMeeting, bodyIds })
    for (const [lastDay, bodyIds] of ended)
      conflicts.push({ kind: 'body-ends', stepKey, day, lastDay, bodyIds })
  }
  return conflicts
}

/** What the day is by itself: of a holiday on a Saturday its name is said. */
function dayConflicts(stepKey: string, day: Day): readonly PlanConflict[] {
  const holiday = findHoliday(day)
  if (holiday) return [{ kind: 'holiday', stepKey, day, name: holiday.name }]
  if (weekday(day) > 5) return [{ kind: 'weekend', stepKey, day }]
  return day.slice(5, 7) === '07' ? [{ kind: 'july', stepKey, day }] : []
}

function findHoliday(day: Day): Holiday | undefined {
  return holidaysOf(Number(day.slice(0, 4))).find((one) => one.day === day)
}

/** The last day to be met in time, where a conflict has one. */
export function lastDayInTime(conflict: PlanConflict): Day | undefined {
  if (conflict.kind === 'after-last-meeting') return conflict.lastMeeting
  if (conflict.kind !== 'weekend' && conflict.kind !== 'holiday') return undefined
  let day = conflict.day
  while (weekday(day) > 5 || findHoliday(day)) day = addDays(day, -1)
  return day
}
