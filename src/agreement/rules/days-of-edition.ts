// SPDX-License-Identifier: EUPL-1.2
// The days of an edition that are to come: it begins, it ends, notice must be given.

import type { Day } from '#kernel/day.ts'
import type { Edition } from './edition.ts'

export type DayOfEdition =
  | { readonly kind: 'begins'; readonly on: Day }
  | { readonly kind: 'ends'; readonly on: Day; readonly isSettled: boolean }
  | { readonly kind: 'last-day-of-notice'; readonly on: Day }

export function daysOfEdition(
  edition: Pick<Edition, 'standing' | 'terms'>,
): readonly DayOfEdition[] {
  const { standing } = edition
  if (!standing) return []
  if (standing.state === 'not-yet') return [{ kind: 'begins', on: standing.from }]
  const last = lastDayOf(edition)
  return [
    ...(last ? [{ kind: 'ends', ...last } as const] : []),
    ...(standing.lastNoticeDay
      ? [{ kind: 'last-day-of-notice', on: standing.lastNoticeDay } as const]
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
}: Pick<Edition, 'standing' | 'terms'>):
  { readonly on: Day; readonly isSettled: boolean } | undefined {
  if (!standing?.currentUntil || terms?.followsMain) return undefined
  const { currentUntil: on, reason, nextExtensionOn } = standing
  if (reason === 'notice' || reason === 'terminated') return { on, isSettled: true }
  const goesOn = nextExtensionOn !== null || terms?.continuesUntilReplaced === true
  return goesOn || reason === 'replaced' ? undefined : { on, isSettled: false }
}
