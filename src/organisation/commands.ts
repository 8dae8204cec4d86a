// SPDX-License-Identifier: EUPL-1.2
// What a person can do to the organisation: invite, give and end mandates, hand over, name contacts.

import { addDays, type Day, latest } from '#kernel/day.ts'
import { NotFound } from '#kernel/faults.ts'
import type { Mandate, Role } from '#kernel/mandate.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database.ts'
import {
  findDatedMandate,
  findPersonByEmail,
  findUnit,
  getBody,
  getParty,
  listMandateRowsOf,
  listPeopleOfParty,
} from './reads.ts'
import { notifyInvited } from './commands/notifying.ts'
import { tell } from './commands/tell.ts'
import type { CountyPack } from './rules/county-pack.ts'
import { checkPeriod, mayEnd, mayGive, mayHandOver, type MandatePlace } from './rules/mandates.ts'
import { isNotOver, isValidOn } from './rules/period.ts'
import { actsForWhole } from './rules/reach-of-mandate.ts'
import {
  insertAssociations,
  insertBodies,
  insertCareAreas,
  insertMandate,
  insertParties,
  insertPersonOnce,
  lockParty,
  lockPerson,
  replaceContactPerson,
  updateMandateEnd,
} from './writes.ts'
import { checkEmail, checkName, checkPersonTitle } from './rules/person.ts'
import type { OrganisationRefusal } from './rules/refusal.ts'

/** Fills an empty installation with a county: its parties, associations, care areas and bodies. */
export async function establishCounty(tx: Tx, today: Day, pack: CountyPack): Promise<void> {
  const parties = await insertParties(tx, pack.parties)
  const associations = await insertAssociations(tx, pack.associations, parties)
  const careAreas = await insertCareAreas(tx, pack.careAreas, parties)
  await insertBodies(tx, pack.bodies, { parties, associations, careAreas })
  const [first] = parties.values()
  if (first === undefined) throw new RangeError(`county pack ${pack.name} has no parties`)
  await tell(tx, today, 'county-established', first, {
    county: pack.name,
    parties: parties.size,
    bodies: pack.bodies.length,
  })
}

export type Invitation = {
  readonly name: string
  readonly email: string
  readonly title?: string
  readonly role: Role
  readonly partyId?: string | undefined
  readonly bodyId?: string | undefined
  readonly unitId?: string | undefined
  readonly from: Day
  readonly until?: Day | undefined
}

/**
 * Invites a person: whoever signs in with this verified e-mail has the mandate from the day it
 * begins. One who is already known keeps the name that is registered.
 */
export async function invitePerson(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: Invitation,
): Promise<Result<{ personId: string; mandateId: string }, OrganisationRefusal>> {
  const name = checkName(input.name)
  if (!name.granted) return name
  const email = checkEmail(input.email)
  if (!email.granted) return email
  const title = checkPersonTitle(input.title ?? '')
  if (!title.granted) return title
  // Asked before anyone is stored: a refused invitation leaves nothing behind.
  const place = await placeOf(tx, input)
  const may = mayGive(mandate, input.role, place)
  if (!may.granted) return may
  const period = checkPeriod(input.from, input.until, today)
  if (!period.granted) return period
  const personId = await findOrAddPerson(tx, today, {
    name: name.value,
    email: email.value,
    title: title.value || undefined,
  })
  const given = await giveMandate(tx, today, mandate, { ...input, personId })
  if (!given.granted) return given
  await notifyInvited(tx, today, { personId, mandateId: given.value, from: input.from })
  return granted({ personId, mandateId: given.value })
}

async function findOrAddPerson(
  tx: Tx,
  today: Day,
  person: { name: string; email: string; title?: string | undefined; phone?: string | undefined },
): Promise<string> {
  const isNew = await insertPersonOnce(tx, person)
  const found = await findPersonByEmail(tx, person.email)
  if (!found) throw new NotFound(`no person was stored for an invitation`)
  if (isNew) await tell(tx, today, 'person-invited', found.id)
  return found.id
}

/** Gives a person who is already known a mandate; answers its id. */
export async function giveMandate(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: Omit<Invitation, 'name' | 'email' | 'title'> & { readonly personId: string },
): Promise<Result<string, OrganisationRefusal>> {
  const place = await placeOf(tx, input)
  const may = mayGive(mandate, input.role, place)
  if (!may.granted) return may
  const period = checkPeriod(input.from, input.until, today)
  if (!period.granted) return period
  await lockPerson(tx, input.personId)
  if (await hasMandate(tx, input, today)) return refused('already-has-mandate')
  return granted(await storeMandate(tx, today, input, mandate.personId))
}

async function storeMandate(
  tx: Tx,
  today: Day,
  input: Omit<Invitation, 'name' | 'email' | 'title'> & { readonly personId: string },
  givenBy: string | undefined,
): Promise<string> {
  const mandateId = await insertMandate(tx, {
    personId: input.personId,
    role: input.role,
    partyId: input.partyId,
    bodyId: input.bodyId,
    unitId: input.unitId,
    validFrom: input.from,
    validUntil: input.until,
    givenBy,
  })
  await tell(tx, today, 'mandate-given', mandateId, {
    person: input.personId,
    role: input.role,
    from: input.from,
    until: input.until ?? null,
  })
  return mandateId
}

/** The one place a mandate would be for. A body or a unit brings its party with it. */
async function placeOf(
  tx: Tx,
  input: Pick<Invitation, 'partyId' | 'bodyId' | 'unitId'>,
): Promise<MandatePlace> {
  const named = [input.partyId, input.bodyId, input.unitId].filter((id) => id !== undefined)
  // With two places, one could be asked about and the other given.
  if (named.length > 1) throw new RangeError('a mandate is for one place')
  const body = input.bodyId === undefined ? undefined : await getBody(tx, input.bodyId)
  const unit = input.unitId === undefined ? undefined : await findUnit(tx, input.unitId)
  if (input.unitId !== undefined && !unit) throw new NotFound(`no unit ${input.unitId}`)
  const party = input.partyId === undefined ? undefined : await getParty(tx, input.partyId)
  return {
    partyId: party?.id ?? body?.partyId ?? unit?.partyId,
    bodyId: body?.id,
    unitId: unit?.id,
  }
}

async function hasMandate(
  tx: Tx,
  wanted: Pick<Invitation, 'role' | 'partyId' | 'bodyId' | 'unitId'> & { personId: string },
  today: Day,
): Promise<boolean> {
  const rows = await listMandateRowsOf(tx, wanted.personId)
  return rows.some(
    (row) =>
      row.role === wanted.role &&
      row.bodyId === wanted.bodyId &&
      row.unitId === wanted.unitId &&
      row.forPartyId === wanted.partyId &&
      isNotOver(row, today),
  )
}

/** Ends a mandate: this day is its last. The day before today ends it at once. */
export async function endMandate(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly mandateId: string; readonly lastDay: Day },
): Promise<Result<undefined, OrganisationRefusal>> {
  const ending = await findDatedMandate(tx, input.mandateId)
  if (!ending) throw new NotFound(`no mandate ${input.mandateId}`)
  if (ending.partyId !== undefined) await lockParty(tx, ending.partyId)
  const may = mayEnd(mandate, ending, {
    lastDay: input.lastDay,
    today,
    otherCoordinators: await countOtherCoordinators(tx, ending.partyId, ending.id, input.lastDay),
  })
  if (!may.granted) return may
  // A mandate that has not begun ends before it does.
  const lastDay = latest(input.lastDay, addDays(ending.validFrom, -1))
  await updateMandateEnd(tx, ending.id, lastDay)
  await tell(tx, today, 'mandate-ended', ending.id, { person: ending.personId, until: lastDay })
  return granted()
}

/** Coordinators of the whole party who are there the day after someone's last one. */
async function countOtherCoordinators(
  tx: Tx,
  partyId: string | undefined,
  exceptId: string,
  lastDay: Day,
): Promise<number> {
  if (partyId === undefined) return 0
  const next = addDays(lastDay, 1)
  const people = await listPeopleOfParty(tx, partyId, next)
  return people.filter(
    ({ mandate }) =>
      mandate.role === 'coordinator' &&
      mandate.id !== exceptId &&
      actsForWhole(mandate, partyId) &&
      isValidOn(mandate, next),
  ).length
}

/** The coordinator's own mandate passes to a colleague: hers ends the day before the new one begins. */
export async function handOverCoordination(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly toPersonId: string; readonly from: Day },
): Promise<Result<string, OrganisationRefusal>> {
  const own = await findDatedMandate(tx, mandate.id)
  if (!own || own.partyId === undefined) return refused('role-not-yours-to-give')
  await lockParty(tx, own.partyId)
  const colleagues = await listPeopleOfParty(tx, own.partyId, today)
  const isOfParty = colleagues.some(({ person }) => person.id === input.toPersonId)
  const may = mayHandOver(mandate, { personId: input.toPersonId, isOfParty }, { ...input, today })
  if (!may.granted) return may
  const wanted = { ...placeAlone(own), role: own.role, personId: input.toPersonId }
  if (await hasMandate(tx, wanted, today)) return refused('already-has-mandate')
  const given = await storeMandate(tx, today, { ...wanted, from: input.from }, mandate.personId)
  await updateMandateEnd(tx, own.id, addDays(input.from, -1))
  await tell(tx, today, 'coordination-handed-over', own.id, { to: given, from: input.from })
  return granted(given)
}

/** The place itself, without the party that a body or a unit brings. */
function placeAlone({ partyId, bodyId, unitId }: MandatePlace): Partial<MandatePlace> {
  if (bodyId !== undefined) return { bodyId }
  return unitId === undefined ? { partyId } : { unitId }
}

/**
 * Gives a new installation its first administrator, who invites everyone else. Acts as the product
 * itself, since there is no one before her; asked again it changes nothing.
 */
export async function appointFirstAdministrator(
  tx: Tx,
  today: Day,
  input: { readonly email: string; readonly name?: string },
): Promise<Result<string, OrganisationRefusal>> {
  const email = checkEmail(input.email)
  if (!email.granted) return email
  const name = checkName(input.name ?? email.value)
  if (!name.granted) return name
  const personId = await findOrAddPerson(tx, today, { name: name.value, email: email.value })
  const wanted = { personId, role: 'administrator', from: today } as const
  if (!(await hasMandate(tx, wanted, today))) await storeMandate(tx, today, wanted, undefined)
  return granted(personId)
}

/** One who is registered when an installation is filled, before anyone could have invited her. */
export type RegisteredPerson = {
  readonly name: string
  readonly email: string
  readonly title?: string
  readonly phone?: string
  readonly mandates: readonly {
    readonly role: Role
    readonly partyId?: string
    readonly bodyId?: string
    readonly unitId?: string
    readonly from: Day
    readonly until?: Day
  }[]
  /** The parties whose contact person she is from the first day of her mandate. */
  readonly isContactFor?: readonly string[]
}

/** Registers a person with mandates as the product itself; answers ids. For loaders, not for pages. */
export async function registerPerson(
  tx: Tx,
  today: Day,
  input: RegisteredPerson,
): Promise<{ personId: string; mandateIds: readonly string[] }> {
  const personId = await findOrAddPerson(tx, today, { ...input, email: input.email.toLowerCase() })
  const mandateIds: string[] = []
  for (const mandate of input.mandates) {
    mandateIds.push(await storeMandate(tx, today, { ...mandate, personId }, undefined))
  }
  for (const partyId of input.isContactFor ?? []) {
    const from = input.mandates[0]?.from ?? today
    await replaceContactPerson(tx, { partyId, personId, from })
    await tell(tx, today, 'contact-person-set', partyId, { person: personId })
  }
  return { personId, mandateIds }
}
