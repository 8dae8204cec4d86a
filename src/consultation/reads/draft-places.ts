// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Db } from '#platform/database/database.ts'
import { findDatedMandate, findUnit, getBodies, getParty } from '../../organisation/reads.ts'
import type { WritingPlace } from '../rules/inside-answers.ts'

/** Where in the party each mandate belongs: a unit, a board, or the party as a whole. */
export async function placesOfMandates(
  db: Db,
  mandateIds: readonly string[],
  on: Day,
): Promise<ReadonlyMap<string, WritingPlace>> {
  const places = new Map<string, WritingPlace>()
  for (const id of new Set(mandateIds)) {
    const place = await placeOf(db, id, on)
    if (place) places.set(id, place)
  }
  return places
}

async function placeOf(db: Db, mandateId: string, on: Day): Promise<WritingPlace | undefined> {
  const mandate = await findDatedMandate(db, mandateId)
  if (!mandate) return undefined
  if (mandate.unitId) return findUnit(db, mandate.unitId)
  if (mandate.bodyId) return (await getBodies(db, [mandate.bodyId], on))[0]
  return mandate.partyId ? getParty(db, mandate.partyId, on) : undefined
}
