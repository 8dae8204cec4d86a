// SPDX-License-Identifier: EUPL-1.2
// Long because every table of the room is written here.

import { sql } from 'kysely'
import { addDays, type Day } from '#kernel/day.ts'
import type { Role } from '#kernel/mandate.ts'
import type { Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import type { CountyPack } from './rules/county-pack.ts'
import type { MandateStatus } from './rules/offer.ts'
import type { DatedName, GroupKind, NamedThing } from './rules/county-edit.ts'
import type { BodyKind, Party, UnitKind } from './rules/party.ts'

export async function insertCounty(tx: Tx, { slug, names }: CountyPack): Promise<void> {
  await tx
    .insertInto('county')
    .values({
      slug,
      name_sv: names.name.sv,
      name_en: names.name.en,
      region_sv: names.region.sv,
      region_en: names.region.en,
      guiding_questions: JSON.stringify(names.guidingQuestions ?? null),
    })
    .execute()
}

/** Stores the parties in the order of the pack; answers their ids by code. */
export async function insertParties(
  tx: Tx,
  parties: CountyPack['parties'],
): Promise<Map<string, string>> {
  const rows = parties.map((party, position) => ({
    id: newId(),
    code: party.code,
    slug: party.slug,
    name: party.name,
    short_name: party.shortName,
    kind: party.kind,
    organisation_number: party.organisationNumber ?? null,
    valid_from: party.validFrom,
    valid_until: party.validUntil ?? null,
    position,
    map_column: party.tile?.column ?? null,
    map_row: party.tile?.row ?? null,
    abbreviation: party.tile?.abbreviation ?? null,
  }))
  await tx.insertInto('party').values(rows).execute()
  return new Map(rows.map((row) => [row.code, row.id]))
}

/** Stores the associations with their members; answers their ids by slug. */
export async function insertAssociations(
  tx: Tx,
  associations: CountyPack['associations'],
  partyIds: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const ids = new Map(associations.map((association) => [association.slug, newId()]))
  if (associations.length === 0) return ids
  await tx
    .insertInto('association')
    .values(associations.map(({ slug, name }) => ({ id: ids.get(slug)!, slug, name })))
    .execute()
  const members = associations.flatMap((association) =>
    association.members.map((member) => ({
      id: newId(),
      association_id: ids.get(association.slug)!,
      member_party_id: idIn(partyIds, member.partyCode),
      member_name: member.name,
      valid_from: member.validFrom,
      valid_until: member.validUntil ?? null,
    })),
  )
  if (members.length > 0) {
    await tx.insertInto('association_membership').values(members).execute()
  }
  return ids
}

/** Stores the care areas with their members; answers their ids by slug. */
export async function insertCareAreas(
  tx: Tx,
  areas: CountyPack['careAreas'],
  partyIds: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const ids = new Map(areas.map((area) => [area.slug, newId()]))
  if (areas.length === 0) return ids
  await tx
    .insertInto('care_area')
    .values(areas.map(({ slug, name }) => ({ id: ids.get(slug)!, slug, name })))
    .execute()
  const members = areas.flatMap((area) =>
    area.members.map((member) => ({
      id: newId(),
      care_area_id: ids.get(area.slug)!,
      member_party_id: idIn(partyIds, member.partyCode)!,
      valid_from: member.validFrom,
      valid_until: member.validUntil ?? null,
    })),
  )
  if (members.length > 0) await tx.insertInto('care_area_membership').values(members).execute()
  return ids
}

export async function insertBodies(
  tx: Tx,
  bodies: CountyPack['bodies'],
  ids: {
    readonly parties: ReadonlyMap<string, string>
    readonly associations: ReadonlyMap<string, string>
    readonly careAreas: ReadonlyMap<string, string>
  },
): Promise<void> {
  if (bodies.length === 0) return
  const own = new Map(bodies.map(({ slug }) => [slug, newId()]))
  await tx
    .insertInto('body')
    .values(
      bodies.map((body, position) => ({
        id: own.get(body.slug)!,
        slug: body.slug,
        name: body.name,
        short_name: body.shortName,
        kind: body.kind,
        of_party_id: idIn(ids.parties, body.partyCode),
        association_id: idIn(ids.associations, body.association),
        care_area_id: idIn(ids.careAreas, body.careArea),
        parent_id: idIn(own, body.parent),
        valid_from: body.validFrom,
        valid_until: body.validUntil ?? null,
        position,
      })),
    )
    .execute()
}

function idIn(ids: ReadonlyMap<string, string>, key: string | undefined): string | null {
  if (key === undefined) return null
  const id = ids.get(key)
  if (id === undefined) throw new RangeError(`the county pack names ${key} but does not hold it`)
  return id
}

/** Stores a person unless the e-mail is already someone's; the caller looks who it is. */
export async function insertPersonOnce(
  tx: Tx,
  person: { readonly name: string; readonly email: string },
): Promise<boolean> {
  const inserted = await tx
    .insertInto('person')
    .values({
      id: newId(),
      name: person.name,
      email: person.email,
    })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .execute()
  return inserted.length > 0
}

/** Gives a person who goes by her e-mail a name; answers whether she did. */
export async function nameUnnamedPerson(tx: Tx, personId: string, name: string): Promise<boolean> {
  const named = await tx
    .updateTable('person')
    .set({ name })
    .where('id', '=', personId)
    .whereRef('name', '=', 'email')
    .returning('id')
    .execute()
  return named.length > 0
}

/** Two who invite the same person at once wait for each other. */
export async function lockPerson(tx: Tx, personId: string): Promise<void> {
  await tx.selectFrom('person').select('id').where('id', '=', personId).forUpdate().execute()
}

export type NewMandate = {
  readonly personId: string
  readonly role: Role
  readonly partyId?: string | undefined
  readonly bodyId?: string | undefined
  readonly unitId?: string | undefined
  readonly title?: string | undefined
  readonly phone?: string | undefined
  readonly validFrom: Day
  readonly validUntil?: Day | undefined
  /** Nothing for what the product itself lays in, which counts as accepted. */
  readonly offer:
    | {
        readonly givenBy: string
        readonly givenWith: string
        readonly takesOverFrom: string | undefined
        readonly answerBy: Day
      }
    | undefined
}

export async function insertMandate(tx: Tx, mandate: NewMandate): Promise<string> {
  const id = newId()
  await tx
    .insertInto('mandate')
    .values({
      id,
      person_id: mandate.personId,
      role: mandate.role,
      for_party_id: mandate.partyId ?? null,
      for_body_id: mandate.bodyId ?? null,
      for_unit_id: mandate.unitId ?? null,
      title: mandate.title || null,
      phone: mandate.phone || null,
      valid_from: mandate.validFrom,
      valid_until: mandate.validUntil ?? null,
      status: mandate.offer === undefined ? 'accepted' : 'offered',
      given_by: mandate.offer?.givenBy ?? null,
      given_with: mandate.offer?.givenWith ?? null,
      takes_over_from: mandate.offer?.takesOverFrom ?? null,
      answer_by: mandate.offer?.answerBy ?? null,
    })
    .execute()
  return id
}

export async function updateMandateEnd(
  tx: Tx,
  id: string,
  end: { readonly lastDay: Day; readonly by: string },
): Promise<void> {
  await tx
    .updateTable('mandate')
    .set({ valid_until: end.lastDay, ended_by: end.by })
    .where('id', '=', id)
    .execute()
}

/** The offer is answered, or taken back. One who accepts late has it from the day she does. */
export async function updateOffer(
  tx: Tx,
  id: string,
  answer: { readonly status: MandateStatus; readonly validFrom?: Day },
): Promise<void> {
  await tx
    .updateTable('mandate')
    .set({
      status: answer.status,
      ...(answer.validFrom !== undefined && { valid_from: answer.validFrom }),
    })
    .where('id', '=', id)
    .execute()
}

/** Two people who end mandates in one role at once wait for each other. */
export async function lockRole(tx: Tx, role: Role): Promise<void> {
  await tx
    .selectFrom('mandate')
    .select('id')
    .where('role', '=', role)
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** Two people who give mandates at one body at once wait for each other. */
export async function lockBody(tx: Tx, bodyId: string): Promise<void> {
  await tx.selectFrom('body').select('id').where('id', '=', bodyId).forUpdate().execute()
}

export async function lockMandate(tx: Tx, id: string): Promise<void> {
  await tx.selectFrom('mandate').select('id').where('id', '=', id).forUpdate().execute()
}

/**
 * Whether a mandate is over because somebody else than its person ended it. It stays as it is until the
 * transaction ends.
 */
export async function holdTakenAway(tx: Tx, id: string | undefined, today: Day): Promise<boolean> {
  if (id === undefined) return false
  const row = await tx
    .selectFrom('mandate')
    .select(['person_id', 'valid_until', 'ended_by'])
    .where('id', '=', id)
    .forShare()
    .executeTakeFirst()
  if (!row?.valid_until || row.valid_until >= today) return false
  return row.ended_by !== null && row.ended_by !== row.person_id
}

/** Two people who change the mandates of one party at once wait for each other. */
export async function lockParty(tx: Tx, partyId: string): Promise<void> {
  await tx.selectFrom('party').select('id').where('id', '=', partyId).forUpdate().execute()
}

/** From the day it is this person; whoever it was stays on record until the day before. */
export async function replaceContactPerson(
  tx: Tx,
  contact: { partyId: string; personId: string; phone: string; from: Day },
): Promise<void> {
  const ofParty = tx.deleteFrom('contact_person').where('for_party_id', '=', contact.partyId)
  await ofParty.where('valid_from', '>=', contact.from).execute()
  await tx
    .updateTable('contact_person')
    .set({ valid_until: addDays(contact.from, -1) })
    .where('for_party_id', '=', contact.partyId)
    .where('valid_until', 'is', null)
    .execute()
  await tx
    .insertInto('contact_person')
    .values({
      id: newId(),
      for_party_id: contact.partyId,
      person_id: contact.personId,
      phone: contact.phone || null,
      valid_from: contact.from,
      valid_until: null,
    })
    .execute()
}

/** The person is no longer the party's contact after the day. */
export async function endContactPost(
  tx: Tx,
  contact: { partyId: string; personId: string; lastDay: Day },
): Promise<void> {
  const held = tx.updateTable('contact_person').set({ valid_until: contact.lastDay })
  await held
    .where('for_party_id', '=', contact.partyId)
    .where('person_id', '=', contact.personId)
    .where('valid_until', 'is', null)
    .execute()
}

export async function insertUnit(
  tx: Tx,
  unit: { partyId: string; parentId: string | undefined; name: string; kind: UnitKind; from: Day },
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('unit')
    .values({
      id,
      of_party_id: unit.partyId,
      parent_id: unit.parentId ?? null,
      name: unit.name,
      kind: unit.kind,
      valid_from: unit.from,
      valid_until: null,
    })
    .execute()
  return id
}

/** The product's day, held so that two who move it do so one after the other. */
export async function lockProductDay(tx: Tx, first: Day): Promise<Day> {
  await tx
    .insertInto('product_day')
    .values({ day: first })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const row = await tx.selectFrom('product_day').select('day').forUpdate().executeTakeFirstOrThrow()
  return row.day
}

export async function updateProductDay(tx: Tx, to: Day): Promise<void> {
  await tx.updateTable('product_day').set({ day: to }).execute()
}

const nameColumns = {
  part: 'named_party_id',
  organ: 'named_body_id',
  forbund: 'named_association_id',
  omrade: 'named_care_area_id',
} as const satisfies Record<NamedThing, string>

/** What it is called from a day on. */
export async function insertName(
  tx: Tx,
  of: { readonly kind: NamedThing; readonly id: string },
  { name, shortName, from }: DatedName,
): Promise<string> {
  const id = newId()
  const whose = {
    named_party_id: null,
    named_body_id: null,
    named_association_id: null,
    named_care_area_id: null,
    [nameColumns[of.kind]]: of.id,
  }
  await tx
    .insertInto('dated_name')
    .values({ id, ...whose, name, short_name: shortName, from_on: from })
    .execute()
  return id
}

/** A new body, last among those there are. */
export async function insertBody(
  tx: Tx,
  body: {
    readonly slug: string
    readonly name: string
    readonly shortName: string
    readonly kind: BodyKind
    readonly partyId: string | undefined
    readonly associationId: string | undefined
    readonly parentId: string | undefined
    readonly from: Day
  },
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('body')
    .values((values) => ({
      id,
      slug: body.slug,
      name: body.name,
      short_name: body.shortName,
      kind: body.kind,
      of_party_id: body.partyId ?? null,
      association_id: body.associationId ?? null,
      care_area_id: null,
      parent_id: body.parentId ?? null,
      valid_from: body.from,
      valid_until: null,
      succeeded_by: null,
      position: values
        .selectFrom('body as other')
        .select((others) =>
          others.fn.coalesce(others.fn.max('other.position'), sql<number>`0`).as('last'),
        )
        .$asScalar(),
    }))
    .execute()
  return id
}

/** A party that there was not, from a day. */
export async function insertParty(
  tx: Tx,
  party: Pick<Party, 'code' | 'slug' | 'name' | 'shortName' | 'kind' | 'organisationNumber'> & {
    readonly from: Day
    readonly position: number
  },
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('party')
    .values({
      id,
      code: party.code,
      slug: party.slug,
      name: party.name,
      short_name: party.shortName,
      kind: party.kind,
      organisation_number: party.organisationNumber ?? null,
      valid_from: party.from,
      position: party.position,
    })
    .execute()
  return id
}

export async function updatePartyEnd(
  tx: Tx,
  id: string,
  end: { readonly lastDay: Day; readonly successorId: string | undefined; readonly note: string },
): Promise<void> {
  await tx
    .updateTable('party')
    .set({
      valid_until: end.lastDay,
      succeeded_by: end.successorId ?? null,
      end_note: end.note,
    })
    .where('id', '=', id)
    .execute()
}

export async function updateBodyEnd(
  tx: Tx,
  id: string,
  end: { readonly lastDay: Day; readonly successorId: string | undefined },
): Promise<void> {
  await tx
    .updateTable('body')
    .set({ valid_until: end.lastDay, succeeded_by: end.successorId ?? null })
    .where('id', '=', id)
    .execute()
}

export async function updateMembershipEnd(
  tx: Tx,
  kind: GroupKind,
  { id, lastDay }: { readonly id: string; readonly lastDay: Day },
): Promise<void> {
  const end = { valid_until: lastDay }
  if (kind === 'forbund')
    await tx.updateTable('association_membership').set(end).where('id', '=', id).execute()
  else await tx.updateTable('care_area_membership').set(end).where('id', '=', id).execute()
}

export async function insertMembership(
  tx: Tx,
  kind: GroupKind,
  member: {
    readonly groupId: string
    readonly partyId: string
    readonly name: string
    readonly from: Day
  },
): Promise<void> {
  const dated = {
    id: newId(),
    member_party_id: member.partyId,
    valid_from: member.from,
    valid_until: null,
  }
  if (kind === 'omrade') {
    await tx
      .insertInto('care_area_membership')
      .values({ ...dated, care_area_id: member.groupId })
      .execute()
    return
  }
  await tx
    .insertInto('association_membership')
    .values({ ...dated, association_id: member.groupId, member_name: member.name })
    .execute()
}

export async function insertMeetingDays(
  tx: Tx,
  bodyId: string,
  days: readonly Day[],
  addedOn: Day,
): Promise<void> {
  await tx
    .insertInto('meeting_day')
    .values(
      days.map((meets_on) => ({
        id: newId(),
        of_body_id: bodyId,
        meets_on,
        added_on: addedOn,
        removed_on: null,
        moved_to: null,
      })),
    )
    .execute()
}

export async function updateMeetingRemoved(
  tx: Tx,
  id: string,
  removed: { readonly on: Day; readonly movedTo: Day | undefined },
): Promise<void> {
  await tx
    .updateTable('meeting_day')
    .set({ removed_on: removed.on, moved_to: removed.movedTo ?? null })
    .where('id', '=', id)
    .execute()
}
