// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import { hasChanged, type SeenMark } from '#kernel/seen.ts'
import type { Tx } from '#platform/database/database.ts'
import { findDatedMandate, listPeopleOfParty } from '../reads.ts'
import { mayHandOver } from '../rules/mandates.ts'
import { isValidOn } from '../rules/period.ts'
import type { OrganisationRefusal } from '../rules/refusal.ts'
import { seenOfMandate } from '../rules/seen.ts'
import { lockMandate } from '../writes.ts'
import { checkNew, lockPlace, placeAlone, storeOffer } from './mandate-records.ts'
import { notifyOfInvitation } from './notifying.ts'

/**
 * Offers the coordinator's own mandate to a colleague. Once the colleague has said yes, hers ends the day
 * before the new one begins, and the new one ends when hers would have.
 */
export async function handOverCoordination(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly toPersonId: string; readonly from: Day; readonly seen: SeenMark },
): Promise<Result<string, OrganisationRefusal>> {
  await lockPlace(tx, mandate)
  await lockMandate(tx, mandate.id)
  const own = await findDatedMandate(tx, mandate.id)
  if (!own || own.partyId === undefined || !isValidOn(own, today)) {
    return refused('role-not-yours-to-give')
  }
  if (hasChanged(input.seen, seenOfMandate(own))) return refused('changed-meanwhile')
  const colleagues = await listPeopleOfParty(tx, own.partyId, today)
  const colleague = colleagues.find(({ person }) => person.id === input.toPersonId)
  const to = { personId: input.toPersonId, isOfParty: colleague !== undefined }
  const may = mayHandOver(own, to, { from: input.from, today })
  if (!may.granted) return may
  const wanted = { ...placeAlone(own), role: own.role, personId: input.toPersonId }
  const isNew = about('toPersonId', await checkNew(tx, wanted, today))
  if (!isNew.granted) return isNew
  const period = { from: input.from, until: own.validUntil, title: colleague?.title }
  const offered = await storeOffer(
    tx,
    today,
    { ...wanted, ...period },
    { by: mandate, takesOverFrom: own.id },
  )
  await notifyOfInvitation(tx, today, mandate, offered)
  return granted(offered)
}
