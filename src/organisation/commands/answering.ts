// SPDX-License-Identifier: EUPL-1.2
// What becomes of an offer: the one it is for says yes or no, or it is taken back.

import { addDays, type Day, earliest, latest } from '#kernel/day.ts'
import { NotFound } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database/database.ts'
import {
  findDatedMandate,
  findOffer,
  listCoordinators,
  listPeopleOfParty,
  type PersonWithOffer,
  readCoordination,
} from '../reads.ts'
import { askOffer, mayAccept, mayWithdraw, offerSteps } from '../rules/offer.ts'
import type { DatedMandate } from '../rules/party.ts'
import { isValidOn } from '../rules/period.ts'
import type { OrganisationRefusal } from '../rules/refusal.ts'
import { holdTakenAway, lockMandate, updateMandateEnd, updateOffer } from '../writes.ts'
import { leaveContactPost } from './contact-person.ts'
import { lockPlace } from './mandate-records.ts'
import { notifyOfAnswer, notifyOfWithdrawal } from './notifying.ts'
import { tell } from './tell.ts'

/** Who answers: the person the offer is for, under whatever mandate she acts, or none. */
type Answering = { readonly personId: string; readonly mandateId: string }

/** From now on the mandate is hers, from its day. What is handed over then ends for the giver. */
export async function acceptOffer(
  tx: Tx,
  today: Day,
  input: Answering,
): Promise<Result<{ readonly from: Day }, OrganisationRefusal>> {
  const offered = await lockOffer(tx, today, input)
  const { mandate, offer } = offered
  const find = async (id: string | undefined) =>
    id === undefined ? undefined : findDatedMandate(tx, id)
  const coordination = await readCoordination(tx, mandate, today, mandate.id)
  const before = await find(offer.takesOverFrom)
  const may = mayAccept(offered, {
    today,
    giver: await find(offer.givenWith),
    isGiverRemoved: await holdTakenAway(tx, offer.givenWith, today),
    hasCoordinator: coordination.hasCoordinator,
    before,
  })
  if (!may.granted) return may
  const from = latest(mandate.validFrom, today)
  // A new mandate does not bring back a contact person whose earlier one has ended.
  if (await hasLeft(tx, today, mandate)) {
    await leaveContactPost(tx, today, { ...mandate, lastDay: addDays(today, -1) })
  }
  await updateOffer(tx, mandate.id, { status: may.value.to, validFrom: from })
  await tell(tx, today, offerSteps.accept.event, mandate.id, { person: input.personId, from })
  if (before) {
    // She who hands over is never without her mandate in the middle of a day.
    const lastDay = latest(addDays(mandate.validFrom, -1), today)
    const end = before.validUntil === undefined ? lastDay : earliest(lastDay, before.validUntil)
    await updateMandateEnd(tx, before.id, { lastDay: end, by: before.personId })
    await leaveContactPost(tx, today, { ...before, lastDay: end })
    await tell(tx, today, 'coordination-handed-over', before.id, { to: mandate.id, until: end })
  }
  await notifyOfAnswer(tx, today, offered, 'accepted')
  return granted({ from })
}

async function hasLeft(tx: Tx, today: Day, of: DatedMandate): Promise<boolean> {
  if (of.partyId === undefined) return false
  const people = await listPeopleOfParty(tx, of.partyId, today)
  return !people.some(
    ({ person, mandate }) => person.id === of.personId && isValidOn(mandate, today),
  )
}

export async function declineOffer(
  tx: Tx,
  today: Day,
  input: Answering,
): Promise<Result<undefined, OrganisationRefusal>> {
  const offered = await lockOffer(tx, today, input)
  const may = askOffer(offered.offer, 'decline', today)
  if (!may.granted) return may
  await updateOffer(tx, offered.mandate.id, { status: may.value.to })
  await tell(tx, today, offerSteps.decline.event, offered.mandate.id, { person: input.personId })
  await notifyOfAnswer(tx, today, offered, 'declined')
  return granted()
}

/** Takes an offer back before it is answered; whoever may give or end such a mandate may. */
export async function withdrawOffer(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly mandateId: string },
): Promise<Result<undefined, OrganisationRefusal>> {
  const offered = await lockOffer(tx, today, input)
  const coordinators = await listCoordinators(tx, offered.mandate, today)
  if (!mayWithdraw(mandate, offered.mandate, coordinators.length > 0)) {
    return refused('role-not-yours-to-give')
  }
  const may = askOffer(offered.offer, 'withdraw', today)
  if (!may.granted) return may
  await updateOffer(tx, offered.mandate.id, { status: may.value.to })
  await tell(tx, today, offerSteps.withdraw.event, offered.mandate.id, {
    person: offered.person.id,
  })
  await notifyOfWithdrawal(tx, today, offered)
  return granted()
}

/** The offer, once no one else can answer it or change what it stands on. */
async function lockOffer(
  tx: Tx,
  today: Day,
  input: { readonly mandateId: string; readonly personId?: string },
): Promise<PersonWithOffer> {
  const { mandate, offer, person } = await getOffer(tx, today, input.mandateId)
  // To whom others are invited is no one else's business.
  if (input.personId !== undefined && input.personId !== person.id) {
    throw new NotFound(`no offer ${input.mandateId} to her`)
  }
  await lockPlace(tx, mandate)
  if (offer.takesOverFrom !== undefined) await lockMandate(tx, offer.takesOverFrom)
  await lockMandate(tx, mandate.id)
  return getOffer(tx, today, input.mandateId)
}

async function getOffer(tx: Tx, today: Day, mandateId: string): Promise<PersonWithOffer> {
  const found = await findOffer(tx, mandateId, today)
  if (!found) throw new NotFound(`no offer ${mandateId}`)
  return found
}
