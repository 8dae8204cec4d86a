// SPDX-License-Identifier: EUPL-1.2
// Mandates that end within a time, and who has the same mandate on the day after: someone chosen,
// someone who has been asked, or nobody.

import { addDays, type Day } from '#kernel/day.ts'
import type { Bilingual } from '#kernel/language.ts'
import type { Mandate, Role } from '#kernel/mandate.ts'
import { isPeer } from './mandates.ts'
import type { DatedMandate } from './party.ts'
import { isValidOn } from './period.ts'
import { actsForBody, actsForWhole } from './reach-of-mandate.ts'

/** So many days before its end a mandate is told of. */
export const daysToldBefore = 120

export type Held = {
  readonly name: string
  readonly mandate: DatedMandate
  readonly actsFor: Bilingual
}

export type EndingMandate = Held & {
  readonly lastDay: Day
  readonly successor:
    { readonly is: 'chosen' | 'asked'; readonly name: string; readonly from: Day } | undefined
}

/** Those that end on the day or later, within the time, the first to end first. */
export function endingMandates(
  held: readonly Held[],
  offered: readonly Held[],
  on: Day,
): readonly EndingMandate[] {
  const until = addDays(on, daysToldBefore)
  return held
    .flatMap((one): readonly EndingMandate[] => {
      const lastDay = one.mandate.validUntil
      if (lastDay === undefined || lastDay > until || !isValidOn(one.mandate, on)) return []
      return [{ ...one, lastDay, successor: successorOf(one, lastDay, { held, offered }) }]
    })
    .toSorted((a, b) => a.lastDay.localeCompare(b.lastDay) || a.name.localeCompare(b.name, 'sv'))
}

/** The one who begins last among those who have the mandate the day after, else one who has been asked. */
function successorOf(
  { mandate }: Held,
  lastDay: Day,
  { held, offered }: { readonly held: readonly Held[]; readonly offered: readonly Held[] },
): EndingMandate['successor'] {
  const after = addDays(lastDay, 1)
  for (const [is, among] of [
    ['chosen', held],
    ['asked', offered],
  ] as const) {
    const next = among
      .filter(
        (one) =>
          one.mandate.id !== mandate.id &&
          isPeer(one.mandate, mandate) &&
          isValidOn(one.mandate, after),
      )
      .toSorted((a, b) => b.mandate.validFrom.localeCompare(a.mandate.validFrom))[0]
    if (next) return { is, name: next.name, from: next.mandate.validFrom }
  }
  return undefined
}

export const rolesThatFollow = ['administrator', 'coordinator'] as const satisfies readonly Role[]

export function mayFollowEnding(role: Role): boolean {
  return rolesThatFollow.some((one) => one === role)
}

/** An administrator sees all; who coordinates a party or a joint body sees those of it. */
export function mayFollow(mandate: Mandate, { mandate: held }: Held): boolean {
  if (mandate.role === 'administrator') return true
  if (!mayFollowEnding(mandate.role)) return false
  const { partyId, bodyId } = held
  return bodyId === undefined
    ? actsForWhole(mandate, partyId)
    : actsForBody(mandate, { id: bodyId, partyId })
}
