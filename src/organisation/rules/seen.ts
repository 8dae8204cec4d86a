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

/** One who moves the day has seen which day it is. */
export function seenOfDay(today: Day): Seen<'day'> {
  return { day: today }
}

/** Ids sort by the moment they were made. */
function latestId(made: readonly { readonly id: string }[]): string {
  return made.reduce((latest, { id }) => (id > latest ? id : latest), '')
}
