// SPDX-License-Identifier: EUPL-1.2
// How an installation is filled: its county, and those who are there before anyone could invite them.

import type { Day } from '#kernel/day.ts'
import type { Role } from '#kernel/mandate.ts'
import { granted, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database/database.ts'
import { checkNew, findOrAddPerson, storeMandate } from './commands/mandate-records.ts'
import { tell } from './commands/tell.ts'
import type { CountyPack } from './rules/county-pack.ts'
import { checkEmail, checkName } from './rules/person.ts'
import type { OrganisationRefusal } from './rules/refusal.ts'
import {
  insertAssociations,
  insertBodies,
  insertCareAreas,
  insertCounty,
  insertParties,
  replaceContactPerson,
} from './writes.ts'

/**
 * Fills an empty installation with a county: its parties, associations, care areas and bodies. Answers
 * the id that the journal knows the county by, which is that of its first party.
 */
export async function establishCounty(tx: Tx, today: Day, pack: CountyPack): Promise<string> {
  await insertCounty(tx, pack)
  const parties = await insertParties(tx, pack.parties)
  const associations = await insertAssociations(tx, pack.associations, parties)
  const careAreas = await insertCareAreas(tx, pack.careAreas, parties)
  await insertBodies(tx, pack.bodies, { parties, associations, careAreas })
  const [first] = parties.values()
  if (first === undefined) throw new RangeError(`county pack ${pack.slug} has no parties`)
  await tell(tx, today, 'county-established', first, {
    county: pack.slug,
    parties: parties.size,
    bodies: pack.bodies.length,
  })
  return first
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
  if ((await checkNew(tx, wanted, today)).granted) await storeMandate(tx, today, wanted)
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
  const { name, title, phone } = input
  const personId = await findOrAddPerson(tx, today, { name, email: input.email.toLowerCase() })
  const mandateIds: string[] = []
  for (const mandate of input.mandates) {
    mandateIds.push(await storeMandate(tx, today, { ...mandate, personId, title, phone }))
  }
  for (const partyId of input.isContactFor ?? []) {
    const from = input.mandates[0]?.from ?? today
    await replaceContactPerson(tx, { partyId, personId, phone: phone ?? '', from })
    await tell(tx, today, 'contact-person-set', partyId, { person: personId })
  }
  return { personId, mandateIds }
}
