// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import { hasChanged, type SeenMark } from '#kernel/seen.ts'
import type { Tx } from '#platform/database/database.ts'
import {
  findDatedMandate,
  findPerson,
  findPersonByEmail,
  listOpenOffers,
  listPeople,
  readCoordination,
} from '../reads.ts'
import { checkPeriod, checkWithinOwn, type MandatePlace, mayGive } from '../rules/mandates.ts'
import { checkEmail, checkName, checkPersonTitle, isSameMailbox } from '../rules/person.ts'
import type { OrganisationRefusal } from '../rules/refusal.ts'
import { seenOfMandates } from '../rules/seen.ts'
import { lockPerson } from '../writes.ts'
import {
  checkNew,
  findOrAddPerson,
  lockPlace,
  placeOf,
  storeOffer,
  type WantedMandate,
} from './mandate-records.ts'
import { notifyOfInvitation } from './notifying.ts'

export type Invitation = WantedMandate & {
  readonly name: string
  readonly email: string
  readonly seen: SeenMark
}

/**
 * Invites a person: whoever signs in with this verified e-mail is offered the mandate, and has it when
 * she has said yes. One who is already known keeps the name that is registered.
 */
export async function invitePerson(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: Invitation,
): Promise<Result<{ personId: string; mandateId: string }, OrganisationRefusal>> {
  const name = about('name', checkName(input.name))
  if (!name.granted) return name
  const email = about('email', checkEmail(input.email))
  if (!email.granted) return email
  const title = about('title', checkPersonTitle(input.title ?? ''))
  if (!title.granted) return title
  // Asked before anyone is stored: a refused invitation leaves nothing behind.
  const may = await checkGiving(tx, today, mandate, { ...input, email: email.value })
  if (!may.granted) return may
  const personId = await findOrAddPerson(tx, today, { name: name.value, email: email.value })
  await lockPerson(tx, personId)
  const wanted = { ...input, personId, title: title.value }
  const isNew = about('email', await checkNew(tx, wanted, today))
  if (!isNew.granted) return isNew
  const mandateId = await storeOffer(tx, today, wanted, { by: mandate })
  await notifyOfInvitation(tx, today, mandate, mandateId)
  return granted({ personId, mandateId })
}

async function checkGiving(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  wanted: WantedMandate & { readonly email: string; readonly seen: SeenMark },
): Promise<Result<undefined, OrganisationRefusal>> {
  const place = await placeOf(tx, today, wanted)
  await lockPlace(tx, place)
  const own = await findDatedMandate(tx, mandate.id)
  const giver = await findPerson(tx, mandate.personId)
  if (!own || !giver) return refused('role-not-yours-to-give')
  const coordination = await readCoordination(tx, place, today)
  const isToOneself = isSameMailbox(giver.email, wanted.email)
  const may = mayGive(mandate, wanted.role, { place, coordination }, isToOneself)
  if (!may.granted) return may
  const period = checkPeriod(wanted.from, wanted.until, today)
  if (!period.granted) return period
  const within = checkWithinOwn(own, wanted.until)
  if (!within.granted) return within
  // That she is invited already says more than that something has changed.
  const known = await findPersonByEmail(tx, wanted.email)
  const isNew = known
    ? about('email', await checkNew(tx, { ...wanted, personId: known.id }, today))
    : granted()
  if (!isNew.granted) return isNew
  const now = seenOfMandates(await listMandatesAt(tx, place, today))
  return hasChanged(wanted.seen, now) ? refused('changed-meanwhile') : granted()
}

/** Everyone with a mandate or an invitation for the same party, or for what serves all. */
async function listMandatesAt(tx: Tx, { partyId }: MandatePlace, today: Day) {
  const all = [...(await listPeople(tx, today)), ...(await listOpenOffers(tx, today))]
  return all.filter(({ mandate: one }) => one.partyId === partyId)
}
