// SPDX-License-Identifier: EUPL-1.2
// Who the agreement binds and who handles it on the way: the nouns of the room.

import type { Bilingual } from '#kernel/language.ts'
import type { Day } from '#kernel/day.ts'
import type { Mandate, Role } from '#kernel/mandate.ts'

export const partyKinds = ['municipality', 'region'] as const
export type PartyKind = (typeof partyKinds)[number]

export const tileColumns = 8
export const tileRows = { from: 2, to: 9 } as const
/** Where a party's tile lies on the county's map, and what it is called where there is no room. */
export type TilePlace = {
  readonly column: number
  readonly row: number
  readonly abbreviation: string | undefined
}

/** One of those the agreement binds: the region or a municipality. A member of an association need not be one. */
export type Party = {
  readonly id: string
  readonly code: string
  readonly slug: string
  readonly name: string
  readonly shortName: string
  readonly kind: PartyKind
  readonly organisationNumber: string | undefined
  /** Its place in lists: the region first, then municipalities in Swedish order. */
  readonly position: number
  /** Left out where the map has not been drawn. */
  readonly tile?: TilePlace | undefined
}

export const bodyKinds = [
  'joint-body',
  'joint-board',
  'board',
  'provider-board',
  'private-caregivers',
  'executive-board',
  'council',
  'association-board',
  'working-group',
  'steering-group',
  'preparatory',
] as const
export type BodyKind = (typeof bodyKinds)[number]

/** Someone who takes a step: a council, a board, a joint group. */
export type Body = {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly shortName: string
  readonly kind: BodyKind
  readonly partyId: string | undefined
  readonly associationId: string | undefined
  readonly careAreaId: string | undefined
  /** The body it belongs under. */
  readonly parentId?: string | undefined
}

/** A municipal association (kommunalförbund) as it is on a day. */
export type Association = {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly memberPartyIds: readonly string[]
  /** Members that are not parties to the agreement; only their names are known. */
  readonly otherMembers: readonly string[]
  readonly boardBodyId: string | undefined
}

/** A care area (vårdsamverkansområde) as it is on a day. Built on hospital areas, so it cuts across associations. */
export type CareArea = {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly memberPartyIds: readonly string[]
}

/** A part of a party that works or answers inside it. */
export type Unit = {
  readonly id: string
  readonly partyId: string
  readonly parentId: string | undefined
  readonly name: string
  readonly kind: UnitKind
  readonly validFrom: Day
  readonly validUntil: Day | undefined
}

export const unitKinds = ['administration', 'unit', 'district', 'group'] as const
export type UnitKind = (typeof unitKinds)[number]

export type Person = {
  readonly id: string
  readonly name: string
  readonly email: string
}

export type ContactPerson = {
  readonly personId: string
  readonly name: string
  readonly email: string
  readonly phone: string | undefined
}

/** A mandate with its period; both days are in it. */
export type DatedMandate = Mandate & {
  readonly validFrom: Day
  readonly validUntil: Day | undefined
}

/** A mandate as a page says it: «Lerums kommun, koordinator». */
export type MandateInWords = {
  readonly mandate: DatedMandate
  readonly actsFor: Bilingual
  readonly role: Role
}

/** A party with what is known of it on a day. */
export type PartyRow = {
  readonly party: Party
  readonly association: string | undefined
  readonly careArea: string | undefined
  readonly contact: ContactPerson | undefined
}
