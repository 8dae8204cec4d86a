// SPDX-License-Identifier: EUPL-1.2
// People and mandates as they are stored, each with its row in the journal.

import type { Day } from '#kernel/day.ts'
import { NotFound } from '#kernel/faults.ts'
import type { Mandate, Role } from '#kernel/mandate.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database/database.ts'
import { findPersonByEmail, findUnit, getBody, getParty, listMandateRowsOf } from '../reads.ts'
import type { MandatePlace } from '../rules/mandates.ts'
import { isOpen, lastDayToAnswer } from '../rules/offer.ts'
import { isNotOver } from '../rules/period.ts'
import { insertMandate, insertPersonOnce, lockBody, lockParty, type NewMandate } from '../writes.ts'
import { tell } from './tell.ts'

/** A role for someone at one place, in its period. A body or a unit brings its party with it. */
export type WantedMandate = {
  readonly role: Role
  readonly partyId?: string | undefined
  readonly bodyId?: string | undefined
  readonly unitId?: string | undefined
  readonly from: Day
  readonly until?: Day | undefined
  /** What she is called there, and her number. */
  readonly title?: string | undefined
  readonly phone?: string | undefined
}

export async function findOrAddPerson(
  tx: Tx,
  today: Day,
  person: { readonly name: string; readonly email: string },
): Promise<string> {
  const isNew = await insertPersonOnce(tx, person)
  const found = await findPersonByEmail(tx, person.email)
  if (!found) throw new NotFound(`no person was stored for an invitation`)
  if (isNew) await tell(tx, today, 'person-invited', found.id)
  return found.id
}

/** Lays in a mandate as the product itself: there is no one to ask. */
export function storeMandate(
  tx: Tx,
  today: Day,
  wanted: WantedMandate & { readonly personId: string },
): Promise<string> {
  return store(tx, today, wanted, undefined)
}

/** Offers a mandate to the one it is for, who answers herself. */
export function storeOffer(
  tx: Tx,
  today: Day,
  wanted: WantedMandate & { readonly personId: string },
  given: { readonly by: Mandate; readonly takesOverFrom?: string },
): Promise<string> {
  const period = { validFrom: wanted.from, validUntil: wanted.until }
  return store(tx, today, wanted, {
    givenBy: given.by.personId,
    givenWith: given.by.id,
    takesOverFrom: given.takesOverFrom,
    answerBy: lastDayToAnswer(period, today),
  })
}

async function store(
  tx: Tx,
  today: Day,
  wanted: WantedMandate & { readonly personId: string },
  offer: NewMandate['offer'],
): Promise<string> {
  const mandateId = await insertMandate(tx, {
    personId: wanted.personId,
    role: wanted.role,
    partyId: wanted.partyId,
    bodyId: wanted.bodyId,
    unitId: wanted.unitId,
    title: wanted.title,
    phone: wanted.phone,
    validFrom: wanted.from,
    validUntil: wanted.until,
    offer,
  })
  await tell(tx, today, offer === undefined ? 'mandate-given' : 'mandate-offered', mandateId, {
    person: wanted.personId,
    role: wanted.role,
    from: wanted.from,
    until: wanted.until ?? null,
  })
  return mandateId
}

/** The one place a mandate would be for. */
export async function placeOf(
  tx: Tx,
  today: Day,
  wanted: Pick<WantedMandate, 'partyId' | 'bodyId' | 'unitId'>,
): Promise<MandatePlace> {
  const named = [wanted.partyId, wanted.bodyId, wanted.unitId].filter((id) => id !== undefined)
  // With two places, one could be asked about and the other given.
  if (named.length > 1) throw new RangeError('a mandate is for one place')
  const body = wanted.bodyId === undefined ? undefined : await getBody(tx, wanted.bodyId, today)
  const unit = wanted.unitId === undefined ? undefined : await findUnit(tx, wanted.unitId)
  if (wanted.unitId !== undefined && !unit) throw new NotFound(`no unit ${wanted.unitId}`)
  const party = wanted.partyId === undefined ? undefined : await getParty(tx, wanted.partyId, today)
  return {
    partyId: party?.id ?? body?.partyId ?? unit?.partyId,
    bodyId: body?.id,
    unitId: unit?.id,
  }
}

/** The place itself, without the party that a body or a unit brings. */
export function placeAlone({ partyId, bodyId, unitId }: MandatePlace): Partial<MandatePlace> {
  if (bodyId !== undefined) return { bodyId }
  return unitId === undefined ? { partyId } : { unitId }
}

/** Whoever else gives or ends mandates of the same party, or of the same joint body, waits. */
export async function lockPlace(tx: Tx, { partyId, bodyId }: MandatePlace): Promise<void> {
  if (partyId !== undefined) await lockParty(tx, partyId)
  else if (bodyId !== undefined) await lockBody(tx, bodyId)
}

/** Refused when the person has the mandate already, or has been offered it. */
export async function checkNew(
  tx: Tx,
  wanted: Pick<WantedMandate, 'role' | 'partyId' | 'bodyId' | 'unitId'> & { personId: string },
  today: Day,
): Promise<Result<undefined, 'already-has-mandate' | 'already-invited'>> {
  const rows = await listMandateRowsOf(tx, wanted.personId)
  const same = rows.filter(
    (row) =>
      row.role === wanted.role &&
      row.bodyId === wanted.bodyId &&
      row.unitId === wanted.unitId &&
      row.forPartyId === wanted.partyId,
  )
  if (same.some((row) => row.offer.status === 'accepted' && isNotOver(row, today))) {
    return refused('already-has-mandate')
  }
  return same.some(({ offer }) => isOpen(offer, today)) ? refused('already-invited') : granted()
}
