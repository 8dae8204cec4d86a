// SPDX-License-Identifier: EUPL-1.2
// Every "no" of the room. Each has a sentence in messages.ts.

import type { CountyEditRefusal } from './county-edit.ts'
import type { IdentityRequestRefusal } from './identity-request.ts'
import type { MandateRefusal } from './mandates.ts'
import type { DayRefusal } from './moving-the-day.ts'
import type { OfferRefusal } from './offer.ts'
import type { PersonRefusal } from './person.ts'

export type OrganisationRefusal =
  | MandateRefusal
  | OfferRefusal
  | PersonRefusal
  | DayRefusal
  | IdentityRequestRefusal
  | CountyEditRefusal
  | 'changed-meanwhile'
  | 'parent-outside-party'
  | 'unit-exists'
  | 'contact-outside-party'
  | 'mandate-not-held'
  | 'letter-not-failed'
