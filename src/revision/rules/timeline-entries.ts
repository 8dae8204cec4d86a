// SPDX-License-Identifier: EUPL-1.2
// The days of a revision in three rows: its milestones, and what the decisions so far add to them.

import { addDays, latest, earliest, type Day } from '#kernel/day.ts'
import type { Bilingual } from '#kernel/language.ts'
import type { OutcomeView } from '../../decision/rules/round-outcome.ts'
import { type Branch, type Milestone, toldAfterwardsOn } from './revision.ts'

export type TimelineDay = {
  readonly row: Branch
  readonly title: Bilingual
  readonly startsOn: Day
  readonly endsOn: Day | undefined
  readonly source: string
  /** The day it was told, where it was over by then. */
  readonly toldAfterwardsOn: Day | undefined
}

const hasApproved = (standing: string) =>
  standing === 'approved' || standing === 'approved-appealable'

/** Milestones and what is decided on the day, in the order they begin. */
export function timelineOf(
  milestones: readonly Milestone[],
  outcome: OutcomeView | undefined,
): readonly TimelineDay[] {
  const planned = milestones.map((milestone) => {
    const { branch, title, startsOn, endsOn, source } = milestone
    const told = toldAfterwardsOn(milestone)
    return { row: branch, title, startsOn, endsOn, source, toldAfterwardsOn: told }
  })
  return [...planned, ...decidedDays(outcome)].toSorted((a, b) =>
    a.startsOn.localeCompare(b.startsOn),
  )
}

function decidedDays(outcome: OutcomeView | undefined): readonly TimelineDay[] {
  if (!outcome) return []
  const region = outcome.parties.find(({ party }) => party.kind === 'region')
  const others = outcome.parties.filter(({ party }) => party.kind === 'municipality')
  const done = others.filter(({ standing }) => hasApproved(standing))
  const latestDay = done
    .map(({ decision }) => decision!.decidedOn)
    .toSorted()
    .at(-1)
  return [
    ...(region?.decision && hasApproved(region.standing)
      ? [
          aDay('region', region.decision.decidedOn, {
            sv: `${region.council.shortName} godkände`,
            en: `${region.council.shortName} approved`,
          }),
        ]
      : []),
    ...(latestDay
      ? [
          aDay('municipalities', latestDay, {
            sv: `${done.length} av ${others.length} klara`,
            en: `${done.length} of ${others.length} done`,
          }),
        ]
      : []),
  ]
}

function aDay(row: Branch, startsOn: Day, title: Bilingual): TimelineDay {
  return { row, title, startsOn, endsOn: undefined, source: '', toldAfterwardsOn: undefined }
}

/** The first and last day of the drawing: whole quarters before, some room after. */
export function boundsOf(
  days: readonly TimelineDay[],
  startsOn: Day,
): { readonly from: Day; readonly to: Day } {
  const first = earliest(startsOn, ...days.map((one) => one.startsOn))
  const last = latest(startsOn, ...days.map((one) => one.endsOn ?? one.startsOn))
  return { from: quarterOf(first), to: addDays(last, 20) }
}

function quarterOf(day: Day): Day {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01` as Day
}
