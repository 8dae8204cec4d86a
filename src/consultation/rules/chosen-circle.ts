// SPDX-License-Identifier: EUPL-1.2
// Which parties a round asks and which of the county's steps it takes: all of them, but for those that
// whoever prepares it has left out.

import { granted, refused, type Result } from '#kernel/result.ts'
import type { CountyOnDay } from '../../process/rules/county-on-day.ts'
import { editSteps } from '../../process/rules/route-edit.ts'
import type { RouteTemplate } from '../../process/rules/route-template.ts'

export type Circle = {
  /** Ids of parties. */
  readonly withoutParties: readonly string[]
  /** Keys of steps; those after wait for what came before instead. */
  readonly withoutSteps: readonly string[]
}

export const wholeCircle: Circle = { withoutParties: [], withoutSteps: [] }

/** The county as the round sees it. */
export function countyIn(county: CountyOnDay, circle: Circle = wholeCircle): CountyOnDay {
  const without = new Set(circle.withoutParties)
  let steps = county.routes.consultation
  for (const key of circle.withoutSteps) {
    const edited = editSteps(steps, { remove: key })
    if (edited.granted) steps = edited.value
  }
  return {
    ...county,
    parties: county.parties.filter(({ id }) => !without.has(id)),
    bodies: county.bodies.filter(({ partyId }) => partyId === undefined || !without.has(partyId)),
    routes: { ...county.routes, consultation: steps },
  }
}

/** A party whose approval the agreement needs is asked; and someone is. */
export function checkCircle(
  county: CountyOnDay,
  circle: Circle,
  needsAllParties: boolean,
): Result<undefined, 'approval-needed' | 'nobody-asked'> {
  const left = county.parties.filter(({ id }) => circle.withoutParties.includes(id))
  if (left.length === 0) return granted()
  if (needsAllParties) return refused('approval-needed', { party: left[0]!.name })
  return left.length === county.parties.length ? refused('nobody-asked') : granted()
}

/** What a prepared round left out, by whom it asks and which steps it has. */
export function circleOf(
  county: CountyOnDay,
  whole: RouteTemplate,
  round: { readonly askedPartyIds: ReadonlySet<string>; readonly stepKeys: ReadonlySet<string> },
): Circle {
  return {
    withoutParties: county.parties
      .filter(({ id }) => !round.askedPartyIds.has(id))
      .map(({ id }) => id),
    withoutSteps: whole.steps.filter(({ key }) => !round.stepKeys.has(key)).map(({ key }) => key),
  }
}

export function isSameCircle(a: Circle = wholeCircle, b: Circle = wholeCircle): boolean {
  const asText = ({ withoutParties, withoutSteps }: Circle) =>
    JSON.stringify([withoutParties.toSorted(), withoutSteps.toSorted()])
  return asText(a) === asText(b)
}
