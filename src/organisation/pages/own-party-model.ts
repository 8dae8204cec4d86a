// SPDX-License-Identifier: EUPL-1.2
// What the page of one's own party is drawn from: who has a mandate there, and what the reader may do.

import { NotAllowed, NotFound } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { countIdentityRequests, listIdentityRequests } from '#platform/sign-in/identity-requests.ts'
import type { Visit } from '#platform/page.ts'
import {
  findPartyBySlug,
  getParty,
  listBodies,
  listContactPersons,
  listOpenOffers,
  listParties,
  listPeople,
  listUnits,
  type PersonWithMandate,
  readCoordination,
} from '../reads.ts'
import { isCountyWide } from '../rules/acting-for.ts'
import {
  type Coordination,
  coordinatorOf,
  isPeer,
  type MandatePlace,
  mayAddUnit,
  mayGive,
  maySetContactPerson,
  mayTake,
  rolesToGive,
} from '../rules/mandates.ts'
import { mayWithdraw } from '../rules/offer.ts'
import type { Party } from '../rules/party.ts'
import type { OwnPartyModel } from '../views/own-party-props.ts'

/** The party the page is about: one's own, or the one that is asked for by those who serve all. */
export async function readSubject(visit: Visit, asked: string): Promise<Party | undefined> {
  const mandate = visit.getMandate()
  if (mandate.partyId !== undefined) return getParty(visit.db, mandate.partyId, visit.today)
  if (asked === '') return undefined
  if (!mayLookAtEach(mandate)) throw new NotAllowed('another party’s people')
  const party = await findPartyBySlug(visit.db, asked, visit.today)
  if (!party) throw new NotFound(`no party ${asked}`)
  return party
}

function mayLookAtEach({ role }: Mandate): boolean {
  return role === 'administrator' || role === 'process-leader'
}

export async function readModel(visit: Visit, party: Party | undefined): Promise<OwnPartyModel> {
  const { db, today } = visit
  const mandate = visit.getMandate()
  const place = { partyId: party?.id, bodyId: undefined, unitId: undefined }
  const [people, offers, bodies, contacts, parties, units, coordination, ownSignIns] =
    await Promise.all([
      listPeople(db, today),
      listOpenOffers(db, today),
      listBodies(db, today),
      listContactPersons(db, today),
      mayLookAtEach(mandate) ? listParties(db, today) : [],
      party ? listUnits(db, party.id, today) : [],
      readCoordination(db, place, today),
      listIdentityRequests(db, { today, personId: mandate.personId }),
    ])
  const ours = people.filter(({ mandate: one }) => one.partyId === party?.id)
  return {
    party,
    parties,
    people: ours.map((one) => ({
      ...one,
      mayEnd:
        one.person.id === mandate.personId ||
        mayTake(mandate, one.mandate.role, one.mandate).granted,
    })),
    offers: offers
      .filter(({ mandate: one }) => one.partyId === party?.id)
      .map((one) => ({
        ...one,
        mayWithdraw: mayWithdraw(mandate, one.mandate, isCoordinated(people, one.mandate)),
      })),
    offerCount: visit.visitor?.offerCount,
    ownSignIns,
    toOperate:
      mandate.role === 'administrator'
        ? { signIns: await countIdentityRequests(db, today) }
        : undefined,
    ...rolesHere(mandate, { place, coordination }),
    // The first coordinator, who is invited from outside, is for the whole party.
    bodies: isOwn(mandate, party) ? bodies.filter(({ partyId }) => partyId === party?.id) : [],
    units,
    contact: party && contacts.get(party.id),
    colleagues: [...new Map(ours.map(({ person }) => [person.id, person])).values()],
    self: mandate.personId,
    own: people.find(({ mandate: one }) => one.id === mandate.id)?.mandate,
    may: {
      placeUnits: isOwn(mandate, party),
      handOver: mandate.role === 'coordinator' && party !== undefined,
      setContact:
        party !== undefined && maySetContactPerson(mandate, party.id, coordination).granted,
      addUnit: party !== undefined && mayAddUnit(mandate, party.id, coordination).granted,
    },
  }
}

function isCoordinated(people: readonly PersonWithMandate[], place: MandatePlace): boolean {
  return people.some(({ mandate }) => isPeer(mandate, coordinatorOf(place)))
}

function isOwn(mandate: Mandate, party: Party | undefined): boolean {
  return mandate.partyId === party?.id
}

/** The roles that may be given here; when none may, why. */
function rolesHere(
  mandate: Mandate,
  at: { readonly place: MandatePlace; readonly coordination: Coordination },
): Pick<OwnPartyModel, 'roles' | 'whyNoRole'> {
  const answers = rolesToGive(mandate)
    .filter((role) => isCountyWide(role) === (at.place.partyId === undefined))
    .map((role) => ({ role, may: mayGive(mandate, role, at, false) }))
  return {
    roles: answers.flatMap(({ role, may }) => (may.granted ? [role] : [])),
    whyNoRole: answers.flatMap(({ may }) => (may.granted ? [] : [may.refusal]))[0],
  }
}
