// SPDX-License-Identifier: EUPL-1.2

import { addDays, type Day } from '#kernel/day.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database.ts'
import { findDatedMandate, listPeopleOfParty } from '../reads.ts'
import { mayHandOver } from '../rules/mandates.ts'
import { isValidOn } from '../rules/period.ts'
import type { OrganisationRefusal } from '../rules/refusal.ts'
import { lockMandate, updateMandateEnd } from '../writes.ts'
import { hasMandate, lockPlace, placeAlone, storeMandate } from './mandate-records.ts'
import { tell } from './tell.ts'

/**
 * The coordinator's own mandate passes to a colleague: hers ends the day before the new one begins,
 * and the new one ends when hers would have.
 */
export async function handOverCoordination(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly toPersonId: string; readonly from: Day },
): Promise<Result<string, OrganisationRefusal>> {
  await lockPlace(tx, mandate)
  await lockMandate(tx, mandate.id)
  const own = await findDatedMandate(tx, mandate.id)
  if (!own || own.partyId === undefined || !isValidOn(own, today)) {
    return refused('role-not-yours-to-give')
  }
  const colleagues = await listPeopleOfParty(tx, own.partyId, today)
  const isOfParty = colleagues.some(({ person }) => person.id === input.toPersonId)
  const to = { personId: input.toPersonId, isOfParty }
  const may = mayHandOver(own, to, { from: input.from, today })
  if (!may.granted) return may
  const wanted = { ...placeAlone(own), role: own.role, personId: input.toPersonId }
  if (await hasMandate(tx, wanted, today)) return refused('already-has-mandate')
  const period = { from: input.from, until: own.validUntil }
  const given = await storeMandate(tx, today, { ...wanted, ...period }, mandate.personId)
  await updateMandateEnd(tx, own.id, { lastDay: addDays(input.from, -1), by: mandate.personId })
  await tell(tx, today, 'coordination-handed-over', own.id, { to: given, from: input.from })
  return granted(given)
}
