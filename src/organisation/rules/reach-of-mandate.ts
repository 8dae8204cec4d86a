// SPDX-License-Identifier: EUPL-1.2
// Whom a mandate acts for. Being of the same party is never enough: every room that asks whether
// something is one's own asks it here, of the party, the body and the unit.

import type { Mandate } from '#kernel/mandate.ts'

type Place = Pick<Mandate, 'partyId' | 'bodyId' | 'unitId'>

/** A party as a whole, or one body of it or between the parties. */
export type ActedFor = {
  readonly partyId: string | undefined
  readonly bodyId: string | undefined
}

/** How a mandate stands to a party or a body. Read a row as: the mandate is for … */
export type Relation =
  /** exactly that: the whole party, or that very body */
  | 'itself'
  /** the whole party that the body belongs to */
  | 'its-party'
  /** one body of that party */
  | 'its-body'
  /** one unit of that party */
  | 'its-unit'
  /** something else, or for all parties alike */
  | 'another'

export function relationTo(mandate: Place, { partyId, bodyId }: ActedFor): Relation {
  if (mandate.partyId !== partyId) return 'another'
  if (bodyId !== undefined) {
    if (mandate.unitId !== undefined) return 'another'
    if (mandate.bodyId === bodyId) return 'itself'
    return mandate.bodyId === undefined && partyId !== undefined ? 'its-party' : 'another'
  }
  if (partyId === undefined) return 'another'
  if (mandate.unitId !== undefined) return 'its-unit'
  return mandate.bodyId === undefined ? 'itself' : 'its-body'
}

/** Whether the mandate is for the whole party, and not for a body or a unit of it. */
export function actsForWhole(mandate: Place, partyId: string | undefined): boolean {
  return relationTo(mandate, { partyId, bodyId: undefined }) === 'itself'
}

/** Whether the mandate is for the body: its own, or that of the whole party it belongs to. */
export function actsForBody(
  mandate: Place,
  body: { readonly id: string; readonly partyId: string | undefined },
): boolean {
  const relation = relationTo(mandate, { partyId: body.partyId, bodyId: body.id })
  return relation === 'itself' || relation === 'its-party'
}
