// SPDX-License-Identifier: EUPL-1.2
// What happens next, in one list from all rooms: meetings, last days, milestones, entries into force.

import { addDays, type Day } from '#kernel/day.ts'
import type { Edition } from '../../agreement/rules/edition.ts'
import type { ConsultationSummary } from '../../consultation/rules/consultation.ts'
import type { OutcomeView } from '../../decision/rules/round-outcome.ts'

export type ComingDay = { readonly on: Day; readonly href: string } & (
  | { readonly kind: 'councils'; readonly names: readonly string[] }
  | { readonly kind: 'last-day-to-decide'; readonly title: string; readonly of: number }
  | { readonly kind: 'last-day-to-answer'; readonly title: string }
  | { readonly kind: 'enters-into-force'; readonly title: string; readonly isAdopted: boolean }
  | { readonly kind: 'ends'; readonly title: string; readonly isSettled: boolean }
  | { readonly kind: 'last-day-of-notice'; readonly title: string }
)

const oneYear = 366

/** The days after `on` that are known, the nearest first; what lies more than a year ahead is left out. */
export function comingDays(
  on: Day,
  known: {
    readonly outcomes: readonly { readonly outcome: OutcomeView; readonly href: string }[]
    readonly consultations: readonly ConsultationSummary[]
    readonly editions: readonly Edition[]
  },
): readonly ComingDay[] {
  const last = addDays(on, oneYear)
  return [
    ...known.outcomes.flatMap(({ outcome, href }) => daysOfRound(outcome, href)),
    ...known.consultations
      .filter(({ phase }) => phase === 'open')
      .map(({ dueOn, title, slug }): ComingDay => ({
        kind: 'last-day-to-answer',
        on: dueOn,
        title,
        href: `/remiss/${slug}`,
      })),
    ...known.editions.flatMap(daysOfEdition),
  ]
    .filter((coming) => coming.on > on && coming.on <= last)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
}

/**
 * At most so many days for a short list. Last days and entries into force are always among them:
 * it is the meetings that lie furthest ahead that are left out.
 */
export function nearestDays(coming: readonly ComingDay[], most: number): readonly ComingDay[] {
  const others = coming.filter(({ kind }) => kind !== 'councils').slice(0, most)
  const meetings = coming.filter(({ kind }) => kind === 'councils').slice(0, most - others.length)
  const kept = new Set<ComingDay>([...others, ...meetings])
  return coming.filter((one) => kept.has(one))
}

function daysOfRound(outcome: OutcomeView, href: string): readonly ComingDay[] {
  const { round, remaining, of, adoptedOn, on } = outcome
  if (round.status !== 'open' || (adoptedOn !== undefined && adoptedOn <= on)) return []
  const meeting = Map.groupBy(
    remaining.filter((one) => one.nextMeetingOn !== undefined),
    (one) => one.nextMeetingOn!,
  )
  return [
    ...[...meeting].map(([day, parties]): ComingDay => ({
      kind: 'councils',
      on: day,
      names: parties.map(({ party }) => party.shortName),
      href,
    })),
    { kind: 'last-day-to-decide', on: round.deadline, title: round.title, of, href },
    {
      kind: 'enters-into-force',
      on: round.entersIntoForceOn,
      title: round.title,
      isAdopted: false,
      href,
    },
  ]
}

function daysOfEdition(edition: Edition): readonly ComingDay[] {
  const { standing, version, document } = edition
  const href = `/avtal/${document.slug}/${version.label}`
  const { title } = version
  if (!standing) return []
  if (standing.state === 'not-yet') {
    return [{ kind: 'enters-into-force', on: standing.from, title, isAdopted: true, href }]
  }
  const last = lastDayOf(edition)
  return [
    ...(last ? [{ kind: 'ends', title, href, ...last } as const] : []),
    ...(standing.lastNoticeDay
      ? [{ kind: 'last-day-of-notice', on: standing.lastNoticeDay, title, href } as const]
      : []),
  ]
}

/**
 * The last day of an edition, when there is one to be told of. One that runs on or is extended by
 * itself does not end; an annex without a day of its own ends with its main agreement, and a
 * replaced edition when the next one begins: both are told there.
 */
function lastDayOf({
  standing,
  terms,
}: Edition): { readonly on: Day; readonly isSettled: boolean } | undefined {
  if (!standing?.currentUntil || terms?.followsMain) return undefined
  const { currentUntil: on, reason, nextExtensionOn } = standing
  if (reason === 'notice' || reason === 'terminated') return { on, isSettled: true }
  const goesOn = nextExtensionOn !== null || terms?.continuesUntilReplaced === true
  return goesOn || reason === 'replaced' ? undefined : { on, isSettled: false }
}
