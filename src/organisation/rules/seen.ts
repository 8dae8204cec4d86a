// SPDX-License-Identifier: EUPL-1.2
// What the reader of a form of this room had before her, by which the command knows that it has changed.

import type { Day } from '#kernel/day.ts'
import type { Seen } from '#kernel/seen.ts'
import type { ContactPerson } from './party.ts'
import type { Period } from './period.ts'

/** One who ends a mandate, or hands it over, has seen when it ends. */
export function seenOfMandate({ validUntil }: Pick<Period, 'validUntil'>): Seen<'until'> {
  return { until: validUntil ?? '' }
}

/** One who names a contact person has seen who it was, and at which number. */
export function seenOfContact(
  contact: Pick<ContactPerson, 'personId' | 'phone'> | undefined,
): Seen<'contact' | 'phone'> {
  return {
    contact: contact?.personId ?? '',
    phone: (contact?.phone ?? '').replaceAll(/\D/g, ''),
  }
}

/** One who answers for an account has seen that it waits, and how many accounts the person has. */
export function seenOfIdentityRequest(
  { status }: { readonly status: string },
  accounts: readonly unknown[],
): Seen<'status' | 'accounts'> {
  return { status, accounts: String(accounts.length) }
}

/** One who invites has seen who has a mandate there and who is invited: the latest of them. */
export function seenOfMandates(
  mandates: readonly { readonly mandate: { readonly id: string } }[],
): Seen<'latestMandate'> {
  return { latestMandate: latestId(mandates.map(({ mandate }) => mandate)) }
}

/** One who adds a unit has seen those that the party has. */
export function seenOfUnits(units: readonly { readonly id: string }[]): Seen<'latestUnit'> {
  return { latestUnit: latestId(units) }
}

/** One who gives something a name has seen those it has, and when it ends. */
export function seenOfThing(thing: {
  readonly names: readonly { readonly id: string }[]
  readonly validUntil: Day | undefined
}): Seen<'latestName' | 'until'> {
  return { latestName: latestId(thing.names), until: thing.validUntil ?? '' }
}

/** One who moves a party has seen where it is and is to be. */
export function seenOfMemberships(
  memberships: readonly (Period & { readonly id: string })[],
): Seen<'latestMembership' | 'until'> {
  const latest = latestId(memberships)
  const until = memberships.find(({ id }) => id === latest)?.validUntil ?? ''
  return { latestMembership: latest, until }
}

/** One who changes a calendar has seen how many days were put there, and taken away. */
export function seenOfCalendar(
  days: readonly { readonly id: string; readonly removedOn: Day | undefined }[],
): Seen<'days' | 'removed'> {
  const removed = days.filter(({ removedOn }) => removedOn !== undefined).length
  return { days: String(days.length), removed: String(removed) }
}

/** One who adds a body has seen those there are. */
export function seenOfBodies(bodies: readonly { readonly id: string }[]): Seen<'latestBody'> {
  return { latestBody: latestId(bodies) }
}

/** One who adds a party has seen the latest that was added. */
export function seenOfParties(parties: readonly { readonly id: string }[]): Seen<'latestParty'> {
  return { latestParty: latestId(parties) }
}

/** One who moves the day has seen which day it is. */
export function seenOfDay(today: Day): Seen<'day'> {
  return { day: today }
}

/** Ids sort by the moment they were made. */
function latestId(made: readonly { readonly id: string }[]): string {
  return made.reduce((latest, { id }) => (id > latest ? id : latest), '')
}
