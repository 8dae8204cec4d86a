// SPDX-License-Identifier: EUPL-1.2
// What a county is made of, as facts with days. The product knows no county by itself.

import type { Day } from '#kernel/day.ts'
import type { BodyKind, PartyKind } from './party.ts'

export type CountyPack = {
  /** The name the command line and the installation know it by. */
  readonly name: string
  readonly parties: readonly PartyInPack[]
  readonly associations: readonly AssociationInPack[]
  readonly careAreas: readonly CareAreaInPack[]
  readonly bodies: readonly BodyInPack[]
}

export type PartyInPack = {
  readonly code: string
  readonly slug: string
  readonly name: string
  readonly shortName: string
  readonly kind: PartyKind
  readonly organisationNumber: string | undefined
  readonly validFrom: Day
}

export type AssociationInPack = {
  readonly slug: string
  readonly name: string
  readonly members: readonly MemberInPack[]
}

/** A member that is a party is named by its code, another one by its name alone. */
export type MemberInPack = {
  readonly partyCode: string | undefined
  readonly name: string
  readonly validFrom: Day
  readonly validUntil?: Day
}

export type CareAreaInPack = {
  readonly slug: string
  readonly name: string
  readonly members: readonly (MemberInPack & { readonly partyCode: string })[]
}

export type BodyInPack = {
  readonly slug: string
  readonly name: string
  readonly shortName: string
  readonly kind: BodyKind
  readonly partyCode: string | undefined
  readonly association: string | undefined
  readonly careArea: string | undefined
  readonly validFrom: Day
}
