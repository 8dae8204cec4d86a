// SPDX-License-Identifier: EUPL-1.2
// What a county is made of, as facts with days. The product knows no county by itself.

import type { Day } from '#kernel/day.ts'
import type { Bilingual } from '#kernel/language.ts'
import type { BodyKind, PartyKind, TilePlace } from './party.ts'

/** What a county is called, and what its parties have said of themselves. */
export type CountyNames = {
  readonly name: Bilingual
  /** The region as it is called in running text. */
  readonly region: Bilingual
  /** The questions that every change is tried against, and who has decided so. */
  readonly guidingQuestions: GuidingQuestions | undefined
}

export type GuidingQuestions = {
  readonly by: Bilingual
  readonly questions: readonly Bilingual[]
}

export type CountyPack = {
  /** The name the command line and the installation know it by. */
  readonly slug: string
  readonly names: CountyNames
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
  readonly validUntil: Day | undefined
  readonly tile: TilePlace | undefined
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
  readonly validUntil: Day | undefined
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
  /** The slug of the body it belongs under. */
  readonly parent: string | undefined
  readonly validFrom: Day
  readonly validUntil: Day | undefined
}
