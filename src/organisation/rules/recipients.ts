// SPDX-License-Identifier: EUPL-1.2
// Whom to write to when a party or a body is asked for something.

import type { Day } from '#kernel/day.ts'
import type { Mandate, Role } from '#kernel/mandate.ts'
import { isCountyWide } from './acting-for.ts'
import type { MandatePlace } from './mandates.ts'
import type { DatedMandate } from './party.ts'
import { isValidOn } from './period.ts'
import { actsForWhole } from './reach-of-mandate.ts'

/** A party as a whole, or one body of it or between them. */
export type AskedPlace = {
  readonly partyId: string | undefined
  readonly bodyId: string | undefined
}

export type Reachable = {
  readonly mandates: readonly DatedMandate[]
  /** The contact person of each party, by the party's id. */
  readonly contacts: ReadonlyMap<string, string>
  /** What each party and body is called, by its id. */
  readonly names: ReadonlyMap<string, string>
}

/** What a place is called in a letter. */
export function nameIn({ names }: Pick<Reachable, 'names'>, place: AskedPlace): string | undefined {
  return names.get(place.bodyId ?? place.partyId ?? '')
}

/** Those who answer for the place on the day; each once. A body without people is told through its party. */
export function whoAnswersFor(
  place: AskedPlace,
  { mandates, contacts }: Reachable,
  on: Day,
): string[] {
  const valid = mandates.filter((mandate) => isValidOn(mandate, on))
  if (place.bodyId !== undefined) {
    const own = valid.filter(
      ({ role, bodyId }) => bodyId === place.bodyId && role !== 'reader' && role !== 'registrar',
    )
    if (own.length > 0 || place.partyId === undefined) return peopleOf(own)
  }
  const coordinators = valid.filter((mandate) => isForWhole(mandate, 'coordinator', place.partyId))
  const contact = place.partyId === undefined ? undefined : contacts.get(place.partyId)
  return [...new Set([...peopleOf(coordinators), ...(contact === undefined ? [] : [contact])])]
}

/** Those who register what the party's council decides, on the day. */
export function whoRegistersFor(
  place: { readonly partyId: string; readonly councilBodyId: string },
  { mandates }: Reachable,
  on: Day,
): string[] {
  return peopleOf(
    mandates.filter(
      (mandate) =>
        isValidOn(mandate, on) &&
        (isForWhole(mandate, 'registrar', place.partyId) ||
          (mandate.role === 'registrar' && mandate.bodyId === place.councilBodyId)),
    ),
  )
}

/** The places, by name and each once, where nobody would be written to: they learn of it by other ways or not at all. */
export function namesWithoutReader<Place extends AskedPlace>(
  places: readonly Place[],
  reachable: Reachable,
  whoReads: (place: Place) => readonly string[],
): readonly string[] {
  const unread = places.filter((place) => whoReads(place).length === 0)
  return [...new Set(unread.flatMap((place) => nameIn(reachable, place) ?? []))]
}

/**
 * Those who learn that a mandate has been given or ended: who shares the role for all parties, who
 * coordinates the party, and everyone of the party when it was done from outside.
 */
export function whoLearnsOf(
  given: MandatePlace & { readonly role: Role },
  by: Mandate,
  { mandates, contacts }: Reachable,
  on: Day,
): string[] {
  const valid = mandates.filter((mandate) => isValidOn(mandate, on))
  const { role, partyId, bodyId } = given
  if (isCountyWide(role)) return peopleOf(valid.filter((mandate) => mandate.role === role))
  if (partyId === undefined) return peopleOf(valid.filter((one) => one.bodyId === bodyId))
  const ofParty = valid.filter((mandate) => mandate.partyId === partyId)
  if (by.partyId === partyId) {
    return peopleOf(ofParty.filter((mandate) => isForWhole(mandate, 'coordinator', partyId)))
  }
  const contact = contacts.get(partyId)
  return [...new Set([...peopleOf(ofParty), ...(contact === undefined ? [] : [contact])])]
}

function isForWhole(mandate: DatedMandate, role: Role, partyId: string | undefined): boolean {
  return mandate.role === role && actsForWhole(mandate, partyId)
}

function peopleOf(mandates: readonly DatedMandate[]): string[] {
  return [...new Set(mandates.map(({ personId }) => personId))]
}
