// SPDX-License-Identifier: EUPL-1.2
// What the reader of a form of this room had before her, by which the command knows that it has changed.

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
