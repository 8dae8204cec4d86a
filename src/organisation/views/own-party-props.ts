// SPDX-License-Identifier: EUPL-1.2
// What the page of one's own party shows, and what its reader may do there.

import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { Role } from '#kernel/mandate.ts'
import type { Returned } from '#web/form-of.tsx'
import type { IdentityRow } from '../rules/identity-request.ts'
import type { Offer } from '../rules/offer.ts'
import type {
  Body,
  ContactPerson,
  DatedMandate,
  MandateInWords,
  Party,
  Person,
  Unit,
} from '../rules/party.ts'
import type { OrganisationRefusal } from '../rules/refusal.ts'

export type OwnPartyModel = {
  /** The party; nothing for the mandates that serve all. */
  readonly party: Party | undefined
  /** The parties one may look at besides. */
  readonly parties: readonly Party[]
  readonly people: readonly {
    readonly person: Person
    readonly title: string | undefined
    readonly mandate: DatedMandate
    readonly actsFor: MandateInWords['actsFor']
    readonly mayEnd: boolean
  }[]
  /** Who has been invited and has not answered. */
  readonly offers: readonly {
    readonly person: Person
    readonly mandate: DatedMandate
    readonly actsFor: MandateInWords['actsFor']
    readonly offer: Offer
    readonly mayWithdraw: boolean
  }[]
  /** How many invitations wait for the reader's own answer. */
  readonly offerCount: number | undefined
  /** Accounts at other providers that someone has wanted to sign in with as the reader. */
  readonly ownSignIns: readonly IdentityRow[]
  /** For an administrator: how many such wait for an answer. */
  readonly toOperate: { readonly signIns: number } | undefined
  /** The roles that may be given here; when none may, why. */
  readonly roles: readonly Role[]
  readonly whyNoRole: OrganisationRefusal | undefined
  readonly bodies: readonly Body[]
  readonly units: readonly Unit[]
  readonly contact: ContactPerson | undefined
  readonly colleagues: readonly Person[]
  readonly self: string
  /** The mandate that the reader acts under. */
  readonly own: DatedMandate | undefined
  readonly may: {
    /** Whether what is given may be for a unit. */
    readonly placeUnits: boolean
    readonly handOver: boolean
    readonly setContact: boolean
    readonly addUnit: boolean
  }
}

export type OwnPartyProps = {
  readonly language: Language
  readonly today: Day
  readonly title: string
  readonly model: OwnPartyModel
  /** The form that came back, if one did. */
  readonly form: Returned | undefined
  /** The one of its forms that stands open: what is written in one would be lost when another is saved. */
  readonly writing: string | undefined
  readonly done: string | undefined
  readonly link: (path: string) => string
}
