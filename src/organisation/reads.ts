// SPDX-License-Identifier: EUPL-1.2
// What the room knows, on a day: parties, bodies, associations, care areas, people and mandates.
// One file for the whole room, since every room above asks here.

import { type Expression, sql, type SqlBool } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '#kernel/day.ts'
import { NotFound } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { Db, Row } from '#platform/database/database.ts'
import { onceFor } from '#platform/cache/read-memory.ts'
import { readFromAll } from '#platform/database/read-together.ts'
import { actsForInWords, countyWideRoles, isCountyWide } from './rules/acting-for.ts'
import type { CountyNames, GuidingQuestions } from './rules/county-pack.ts'
import { isOpen, type Offer } from './rules/offer.ts'
import type {
  Association,
  Body,
  BodyKind,
  CareArea,
  ContactPerson,
  DatedMandate,
  MandateInWords,
  Party,
  Person,
  Unit,
} from './rules/party.ts'
import { type Coordination, coordinatorOf, isPeer, type MandatePlace } from './rules/mandates.ts'
import { isNotOver, isValidOn, type Period } from './rules/period.ts'
import { actsForBody } from './rules/reach-of-mandate.ts'
import { inSwedishOrder } from './rules/swedish-order.ts'

const validOn = (on: Day, table: string) =>
  sql<SqlBool>`${sql.ref(`${table}.valid_from`)} <= ${on}
    and (${sql.ref(`${table}.valid_until`)} is null or ${sql.ref(`${table}.valid_until`)} >= ${on})`

/** Names from a day on, the latest last; before the first the thing is called as it was laid down. */
type LaterNames = readonly {
  readonly name: string
  readonly short_name: string
  readonly from_on: Day
}[]

const laterNames = (db: Db, thing: 'named_party_id' | 'named_body_id', of: string) =>
  jsonArrayFrom(
    db
      .selectFrom('dated_name')
      .select(['dated_name.name', 'dated_name.short_name', 'dated_name.from_on'])
      .whereRef(thing, '=', sql.ref<string>(of))
      .orderBy('from_on')
      .orderBy('id'),
  )

function nameAmong(later: LaterNames, on: Day) {
  return later.findLast(({ from_on }) => from_on <= on)
}

/** What something is called on the day. */
const namedOn = (thing: 'association' | 'care_area', on: Day) =>
  sql<string>`coalesce((
    select given.name from dated_name given
    where ${sql.ref(`given.named_${thing}_id`)} = ${sql.ref(`${thing}.id`)} and given.from_on <= ${on}
    order by given.from_on desc, given.id desc limit 1
  ), ${sql.ref(`${thing}.name`)})`

/** The row with the name of a day in place of its first. */
function calledOn<One extends { name: string; short_name: string; later_names: LaterNames }>(
  row: One,
  on: Day,
): One {
  const name = nameAmong(row.later_names, on)
  return name ? { ...row, name: name.name, short_name: name.short_name } : row
}

type PartyRow = Row<
  'party',
  | 'id'
  | 'code'
  | 'slug'
  | 'name'
  | 'short_name'
  | 'kind'
  | 'organisation_number'
  | 'position'
  | 'map_column'
  | 'map_row'
  | 'abbreviation'
>

function partyOf(row: PartyRow): Party {
  return {
    id: row.id,
    code: row.code,
    slug: row.slug,
    name: row.name,
    shortName: row.short_name,
    kind: row.kind,
    organisationNumber: row.organisation_number ?? undefined,
    position: row.position,
    tile:
      row.map_column === null || row.map_row === null
        ? undefined
        : {
            column: row.map_column,
            row: row.map_row,
            abbreviation: row.abbreviation ?? undefined,
          },
  }
}

/** What the county is called; nothing before an installation is filled. */
export function findCounty(db: Db): Promise<CountyNames | undefined> {
  return onceFor(db, ['county'], async () => {
    const row = await db.selectFrom('county').selectAll().executeTakeFirst()
    return (
      row && {
        name: { sv: row.name_sv, en: row.name_en },
        region: { sv: row.region_sv, en: row.region_en },
        // Written by `establishCounty` alone, of that type.
        guidingQuestions: (row.guiding_questions ?? undefined) as GuidingQuestions | undefined,
      }
    )
  })
}

/** The parties of a day, the region first. */
export async function listParties(db: Db, on: Day): Promise<Party[]> {
  const rows = await readAllParties(db)
  return rows.filter((row) => isValidOn(periodOf(row), on)).map((row) => partyOf(calledOn(row, on)))
}

/** Of all days, under the names that they began with. */
export async function listEveryParty(db: Db): Promise<readonly Party[]> {
  return (await readAllParties(db)).map(partyOf)
}

/** Of all days: few rows, asked for by many parts of a page on different days. */
function readAllParties(db: Db) {
  return onceFor(db, ['parties'], () =>
    partyRows(db).orderBy('position').orderBy('valid_from').orderBy('id').execute(),
  )
}

function partyRows(db: Db) {
  return db
    .selectFrom('party')
    .selectAll('party')
    .select(laterNames(db, 'named_party_id', 'party.id').as('later_names'))
}

const periodOf = (row: { valid_from: Day; valid_until: Day | null }): Period => ({
  validFrom: row.valid_from,
  validUntil: row.valid_until ?? undefined,
})

const partyById = readFromAll('party', {
  all: readAllParties,
  some: (db, ids) => partyRows(db).where('id', 'in', ids).execute(),
  key: ({ id }) => id,
})

const partyBySlug = readFromAll('party by slug', {
  all: readAllParties,
  some: (db, slugs) => partyRows(db).where('slug', 'in', slugs).execute(),
  key: ({ slug }) => slug,
})

/** The party, as it is called on the day. */
export async function findPartyBySlug(db: Db, slug: string, on: Day): Promise<Party | undefined> {
  const row = await partyBySlug(db, slug)
  return row && partyOf(calledOn(row, on))
}

export async function getParty(db: Db, id: string, on: Day): Promise<Party> {
  const row = await partyById(db, id)
  if (!row) throw new NotFound(`no party ${id}`)
  return partyOf(calledOn(row, on))
}

type BodyRow = Row<
  'body',
  | 'id'
  | 'slug'
  | 'name'
  | 'short_name'
  | 'kind'
  | 'of_party_id'
  | 'association_id'
  | 'care_area_id'
  | 'parent_id'
>

function bodyOf(row: BodyRow): Body {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    shortName: row.short_name,
    kind: row.kind,
    partyId: row.of_party_id ?? undefined,
    associationId: row.association_id ?? undefined,
    careAreaId: row.care_area_id ?? undefined,
    parentId: row.parent_id ?? undefined,
  }
}

/** The bodies of a day: the joint ones, the associations', the region's, then each municipality's. */
export async function listBodies(db: Db, on: Day): Promise<Body[]> {
  const rows = await readAllBodies(db)
  return rows.filter((row) => isValidOn(periodOf(row), on)).map((row) => bodyOf(calledOn(row, on)))
}

/** Of all days, as parties. */
function readAllBodies(db: Db) {
  return onceFor(db, ['bodies'], () => bodyRows(db).orderBy('position').orderBy('id').execute())
}

function bodyRows(db: Db) {
  return db
    .selectFrom('body')
    .selectAll('body')
    .select(laterNames(db, 'named_body_id', 'body.id').as('later_names'))
}

const bodyById = readFromAll('body', {
  all: readAllBodies,
  some: (db, ids) => bodyRows(db).where('id', 'in', ids).execute(),
  key: ({ id }) => id,
})

const bodyBySlug = readFromAll('body by slug', {
  all: readAllBodies,
  some: (db, slugs) => bodyRows(db).where('slug', 'in', slugs).execute(),
  key: ({ slug }) => slug,
})

/** The body, as it is called on the day. */
export async function findBodyBySlug(db: Db, slug: string, on: Day): Promise<Body | undefined> {
  const row = await bodyBySlug(db, slug)
  return row && bodyOf(calledOn(row, on))
}

export async function getBody(db: Db, id: string, on: Day): Promise<Body> {
  const row = await bodyById(db, id)
  if (!row) throw new NotFound(`no body ${id}`)
  return bodyOf(calledOn(row, on))
}

/** The bodies with these ids, in the order of lists. Those that do not exist are left out. */
export async function getBodies(db: Db, ids: readonly string[], on: Day): Promise<Body[]> {
  const rows = await Promise.all([...new Set(ids)].map((id) => bodyById(db, id)))
  return rows
    .filter((row) => row !== undefined)
    .sort((first, second) => first.position - second.position)
    .map((row) => bodyOf(calledOn(row, on)))
}

/** The associations of a day with their members on that day. */
export async function listAssociations(db: Db, on: Day): Promise<Association[]> {
  const associations = await db
    .selectFrom('association')
    .select(['association.id', 'association.slug', namedOn('association', on).as('name')])
    .select((query) =>
      jsonArrayFrom(
        query
          .selectFrom('association_membership')
          .leftJoin('party', 'party.id', 'association_membership.member_party_id')
          .select(['member_party_id', 'member_name'])
          .whereRef('association_id', '=', 'association.id')
          .where(validOn(on, 'association_membership'))
          .orderBy('party.position'),
      ).as('members'),
    )
    .execute()
  const boards = (await listBodies(db, on)).filter(({ kind }) => kind === 'association-board')
  return associations
    .map(({ members, ...association }) => ({
      ...association,
      memberPartyIds: members.flatMap((member) => member.member_party_id ?? []),
      otherMembers: members.flatMap((member) => (member.member_party_id ? [] : member.member_name)),
      boardBodyId: boards.find((board) => board.associationId === association.id)?.id,
    }))
    .sort((first, second) => inSwedishOrder(first.name, second.name))
}

/** The care areas of a day with their members on that day. */
export async function listCareAreas(db: Db, on: Day): Promise<CareArea[]> {
  const areas = await db
    .selectFrom('care_area')
    .select(['care_area.id', 'care_area.slug', namedOn('care_area', on).as('name')])
    .select((query) =>
      jsonArrayFrom(
        query
          .selectFrom('care_area_membership')
          .innerJoin('party', 'party.id', 'care_area_membership.member_party_id')
          .select('member_party_id')
          .whereRef('care_area_id', '=', 'care_area.id')
          .where(validOn(on, 'care_area_membership'))
          .orderBy('party.position'),
      ).as('members'),
    )
    .orderBy('slug')
    .execute()
  return areas.map(({ members, ...area }) => ({
    ...area,
    memberPartyIds: members.map((member) => member.member_party_id),
  }))
}

/** Mandates that have been accepted; one that is only offered opens nothing. */
function mandateRows(db: Db) {
  return offeredRows(db).where('mandate.status', '=', 'accepted')
}

/** Mandates, offered or accepted, with the place they are for; a body or a unit of a party carries its party. */
function offeredRows(db: Db) {
  return db
    .selectFrom('mandate')
    .leftJoin('body', 'body.id', 'mandate.for_body_id')
    .leftJoin('unit', 'unit.id', 'mandate.for_unit_id')
    .leftJoin('party', (join) =>
      join.on(
        'party.id',
        '=',
        sql<string>`coalesce(mandate.for_party_id, body.of_party_id, unit.of_party_id)`,
      ),
    )
    .select([
      'mandate.id',
      'mandate.person_id',
      'mandate.role',
      'mandate.for_body_id',
      'mandate.for_unit_id',
      'mandate.valid_from',
      'mandate.valid_until',
      'mandate.status',
      'mandate.answer_by',
      'mandate.given_by',
      'mandate.given_with',
      'mandate.takes_over_from',
      'party.id as party_id',
      'party.name as party_name',
      'body.name as body_name',
      'unit.name as unit_name',
      laterNames(db, 'named_party_id', 'party.id').as('party_later'),
      laterNames(db, 'named_body_id', 'body.id').as('body_later'),
    ])
}

type MandateRow = Awaited<ReturnType<ReturnType<typeof mandateRows>['execute']>>[number]

function mandateOf(row: MandateRow): DatedMandate {
  const role = row.role
  return {
    id: row.id,
    personId: row.person_id,
    role,
    // Those who serve all parties must not read one party's private records through a body of it.
    partyId: isCountyWide(role) ? undefined : (row.party_id ?? undefined),
    bodyId: row.for_body_id ?? undefined,
    unitId: row.for_unit_id ?? undefined,
    validFrom: row.valid_from,
    validUntil: row.valid_until ?? undefined,
  }
}

function offerOf(row: MandateRow): Offer {
  return {
    status: row.status,
    answerBy: row.answer_by ?? undefined,
    givenBy: row.given_by ?? undefined,
    givenWith: row.given_with ?? undefined,
    takesOverFrom: row.takes_over_from ?? undefined,
  }
}

function inWords(row: MandateRow, on: Day): MandateInWords {
  const mandate = mandateOf(row)
  const ofParty = nameAmong(row.party_later, on)?.name ?? row.party_name
  const ofBody = nameAmong(row.body_later, on)?.name ?? row.body_name
  // A body of a municipality has the municipality in its own name.
  const name = ofBody ?? row.unit_name ?? ofParty
  const partyName = row.unit_name === null ? undefined : (ofParty ?? undefined)
  const place = name === null ? undefined : { name, partyName }
  return { mandate, role: mandate.role, actsFor: actsForInWords(place, mandate.role) }
}

/** The mandate, if it is valid on the day. */
export async function findMandate(db: Db, id: string, on: Day): Promise<Mandate | undefined> {
  const row = await mandateRows(db)
    .where('mandate.id', '=', id)
    .where(validOn(on, 'mandate'))
    .executeTakeFirst()
  return row && mandateOf(row)
}

/** A mandate whatever the day; for those who give and end mandates. */
export async function findDatedMandate(db: Db, id: string): Promise<DatedMandate | undefined> {
  const row = await mandateRows(db).where('mandate.id', '=', id).executeTakeFirst()
  return row && mandateOf(row)
}

/** A mandate whatever the day, with its person; what it is for as it is called on the day. */
export async function findPersonWithMandate(
  db: Db,
  mandateId: string,
  on: Day,
): Promise<PersonWithMandate | undefined> {
  const row = await peopleRows(db).where('mandate.id', '=', mandateId).executeTakeFirst()
  return row && personWithMandateOf(row, on)
}

/** The mandates a person has on a day, in Swedish order of whom they are for. */
export async function listMandatesOf(db: Db, personId: string, on: Day): Promise<MandateInWords[]> {
  const rows = await mandateRows(db)
    .where('mandate.person_id', '=', personId)
    .where(validOn(on, 'mandate'))
    .execute()
  return inOrder(rows.map((row) => inWords(row, on)))
}

/** A person with every mandate she has or is offered, whatever the day. */
export type PersonWithMandates = { readonly person: Person; readonly rows: readonly OfferedRow[] }

type OfferedRow = Awaited<ReturnType<ReturnType<typeof offeredRows>['execute']>>[number]

export async function findPersonWithMandates(
  db: Db,
  id: string | Expression<string>,
): Promise<PersonWithMandates | undefined> {
  const row = await db
    .selectFrom('person')
    .selectAll()
    .select(
      jsonArrayFrom(
        offeredRows(db).where('mandate.person_id', '=', sql.ref<string>('person.id')),
      ).as('mandates'),
    )
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { person: personOf(row), rows: row.mandates }
}

/** The mandates she has on a day, and how many more wait for her answer. */
export function onDay({ person, rows }: PersonWithMandates, on: Day) {
  const held = rows.filter((one) => one.status === 'accepted' && isValidOn(periodOf(one), on))
  return {
    person,
    mandates: inOrder(held.map((row) => inWords(row, on))),
    offerCount: rows.filter((one) => isOpen(offerOf(one), on)).length,
  }
}

function inOrder(mandates: readonly MandateInWords[]): MandateInWords[] {
  return mandates.toSorted((first, second) => inSwedishOrder(first.actsFor.sv, second.actsFor.sv))
}

/** Answers the mandate's id if it holds on the day, under a lock that lets no one end it meanwhile. */
export function mandateToHold(db: Db, mandateId: string, on: Day) {
  return db
    .selectFrom('mandate')
    .select('id')
    .where('id', '=', mandateId)
    .where('status', '=', 'accepted')
    .where(validOn(on, 'mandate'))
    .forShare()
}

export type PersonWithMandate = {
  readonly person: Person
  /** What she is called where the mandate is for, and her number there. */
  readonly title: string | undefined
  readonly phone: string | undefined
  readonly mandate: DatedMandate
  readonly actsFor: MandateInWords['actsFor']
}

/** Who has a mandate for the party, its bodies and its units, now or from a later day. */
export async function listPeopleOfParty(
  db: Db,
  partyId: string,
  on: Day,
): Promise<PersonWithMandate[]> {
  return withPeople(db, on, (mandate) => mandate.partyId === partyId)
}

/** Those whose mandates could do the same as this one: coordinate the same party, or serve all in its role. */
export async function listPeers(
  db: Db,
  mandate: Pick<Mandate, 'role'> & MandatePlace,
  on: Day,
): Promise<PersonWithMandate[]> {
  return withPeople(db, on, (one) => isPeer(one, mandate))
}

/** Who coordinates the party, or the joint body, that a place belongs to, now or from a later day. */
export function listCoordinators(
  db: Db,
  place: MandatePlace,
  on: Day,
): Promise<PersonWithMandate[]> {
  return listPeers(db, coordinatorOf(place), on)
}

/** How it stands with them. One who has been asked counts, but for the one whose offer is named. */
export async function readCoordination(
  db: Db,
  place: MandatePlace,
  on: Day,
  exceptOffer?: string,
): Promise<Coordination> {
  const coordinating = coordinatorOf(place)
  const offers = (await listOpenOffers(db, on)).filter(({ mandate }) => mandate.id !== exceptOffer)
  const isThere =
    offers.some(({ mandate }) => isPeer(mandate, coordinating)) ||
    (await listCoordinators(db, place, on)).length > 0
  if (isThere) return { hasCoordinator: true, endedBy: undefined }
  const rows = await mandateRows(db)
    .select('mandate.ended_by')
    .where('mandate.role', '=', 'coordinator')
    .orderBy('mandate.valid_until', 'desc')
    .orderBy('mandate.id', 'desc')
    .execute()
  const last = rows.find((row) => isPeer(mandateOf(row), coordinating))
  return { hasCoordinator: false, endedBy: last?.ended_by ?? undefined }
}

/** Whether any mandate has its last day in these days: cheap to ask, where what follows is not. */
export async function hasMandateThatEnds(
  db: Db,
  { from, until }: { readonly from: Day; readonly until: Day },
): Promise<boolean> {
  const row = await mandateRows(db)
    .select('mandate.id')
    .where('mandate.valid_until', '>=', from)
    .where('mandate.valid_until', '<=', until)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Everyone who has a mandate, now or from a later day. */
export async function listPeople(db: Db, on: Day): Promise<PersonWithMandate[]> {
  return withPeople(db, on, () => true)
}

async function withPeople(
  db: Db,
  on: Day,
  isWanted: (mandate: DatedMandate) => boolean,
): Promise<PersonWithMandate[]> {
  const rows = await peopleRows(db).orderBy('person.name').orderBy('mandate.id').execute()
  return rows
    .map((row) => personWithMandateOf(row, on))
    .filter(({ mandate }) => isNotOver(mandate, on) && isWanted(mandate))
}

export type PersonWithOffer = PersonWithMandate & { readonly offer: Offer }

/** A mandate that has been offered, whatever has become of it. */
export async function findOffer(
  db: Db,
  mandateId: string,
  on: Day,
): Promise<PersonWithOffer | undefined> {
  const row = await offersToPeople(db)
    .where('mandate.id', '=', mandateId)
    .where('mandate.answer_by', 'is not', null)
    .executeTakeFirst()
  return row && personWithOfferOf(row, on)
}

/** The offers that wait for an answer on the day, the oldest first. */
export async function listOpenOffers(db: Db, on: Day): Promise<PersonWithOffer[]> {
  const rows = await offersToPeople(db)
    .where('mandate.status', '=', 'offered')
    .where('mandate.answer_by', '>=', on)
    .orderBy('mandate.id')
    .execute()
  return rows.map((row) => personWithOfferOf(row, on))
}

function offersToPeople(db: Db) {
  return offeredRows(db)
    .innerJoin('person', 'person.id', 'mandate.person_id')
    .select(['person.name', 'person.email', 'mandate.title', 'mandate.phone'])
}

function peopleRows(db: Db) {
  return offersToPeople(db).where('mandate.status', '=', 'accepted')
}

type PeopleRow = Awaited<ReturnType<ReturnType<typeof offersToPeople>['execute']>>[number]

function personWithMandateOf(row: PeopleRow, on: Day): PersonWithMandate {
  return {
    person: personOf({ ...row, id: row.person_id }),
    title: row.title ?? undefined,
    phone: row.phone ?? undefined,
    mandate: mandateOf(row),
    actsFor: inWords(row, on).actsFor,
  }
}

function personWithOfferOf(row: PeopleRow, on: Day): PersonWithOffer {
  return { ...personWithMandateOf(row, on), offer: offerOf(row) }
}

export async function findPersonByEmail(db: Db, email: string): Promise<Person | undefined> {
  const row = await db
    .selectFrom('person')
    .selectAll()
    .where('email', '=', email.trim().toLowerCase())
    .executeTakeFirst()
  return row && personOf(row)
}

export async function findPerson(db: Db, id: string): Promise<Person | undefined> {
  const row = await db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst()
  return row && personOf(row)
}

function personOf({ id, name, email }: Person): Person {
  return { id, name, email }
}

/**
 * Whom others turn to at each party on the day, by the party's id. One whose mandate for the party has
 * ended is no longer there.
 */
export async function listContactPersons(
  db: Db,
  on: Day,
): Promise<ReadonlyMap<string, ContactPerson>> {
  const rows = await db
    .selectFrom('contact_person')
    .innerJoin('person', 'person.id', 'contact_person.person_id')
    .select(['for_party_id', 'person_id', 'person.name', 'person.email', 'contact_person.phone'])
    .where(validOn(on, 'contact_person'))
    .where(hasMandateForParty(on))
    // The one who was set last is the one who counts.
    .orderBy('contact_person.valid_from')
    .orderBy('contact_person.id')
    .execute()
  return new Map(
    rows.map((row) => [
      row.for_party_id,
      {
        personId: row.person_id,
        name: row.name,
        email: row.email,
        phone: row.phone ?? undefined,
      },
    ]),
  )
}

/**
 * The contact persons that a page about a day tells of: those of that day who still are today, as one
 * reaches them now. Who has left is not kept in public by the address of a day when she was there.
 */
export async function listContactPersonsStill(
  db: Db,
  { asOf, today }: { readonly asOf: Day; readonly today: Day },
): Promise<ReadonlyMap<string, ContactPerson>> {
  const now = await listContactPersons(db, today)
  if (asOf === today) return now
  const then = await listContactPersons(db, asOf)
  return new Map(
    [...now].filter(([partyId, { personId }]) => then.get(partyId)?.personId === personId),
  )
}

/** Who stands as the contact person of each party until further notice, shown or not, by the party's id. */
export async function listContactPosts(db: Db): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('contact_person')
    .select(['for_party_id', 'person_id'])
    .where('valid_until', 'is', null)
    .execute()
  return new Map(rows.map((row) => [row.for_party_id, row.person_id]))
}

const hasMandateForParty = (on: Day) => sql<SqlBool>`exists (
  select 1 from mandate held
    left join body on body.id = held.for_body_id left join unit on unit.id = held.for_unit_id
  where held.person_id = contact_person.person_id and held.status = 'accepted'
    and held.role not in (${sql.join(countyWideRoles)})
    and coalesce(held.for_party_id, body.of_party_id, unit.of_party_id) = contact_person.for_party_id
    and ${validOn(on, 'held')})`

/** The names of people, by id; the journal and the records hold only ids. */
export async function namesOfPeople(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}

export async function listUnits(db: Db, partyId: string, on: Day): Promise<Unit[]> {
  const rows = await db
    .selectFrom('unit')
    .selectAll()
    .where('of_party_id', '=', partyId)
    .where(validOn(on, 'unit'))
    .orderBy('name')
    .execute()
  return rows.map(unitOf)
}

function unitOf(row: Row<'unit'>): Unit {
  return {
    id: row.id,
    partyId: row.of_party_id,
    parentId: row.parent_id ?? undefined,
    name: row.name,
    kind: row.kind,
    validFrom: row.valid_from,
    validUntil: row.valid_until ?? undefined,
  }
}

export async function findUnit(db: Db, id: string): Promise<Unit | undefined> {
  const row = await db.selectFrom('unit').selectAll().where('id', '=', id).executeTakeFirst()
  return row && unitOf(row)
}

/** Every mandate a person has had or been offered, with the party it was given for directly. */
export async function listMandateRowsOf(
  db: Db,
  personId: string,
): Promise<(DatedMandate & { readonly forPartyId: string | undefined; readonly offer: Offer })[]> {
  const rows = await offeredRows(db)
    .select('mandate.for_party_id')
    .where('mandate.person_id', '=', personId)
    .execute()
  return rows.map((row) => ({
    ...mandateOf(row),
    forPartyId: row.for_party_id ?? undefined,
    offer: offerOf(row),
  }))
}

const jointKinds: readonly BodyKind[] = [
  'joint-body',
  'joint-board',
  'working-group',
  'steering-group',
  'association-board',
]

/**
 * The bodies a mandate may act for. A body's own mandate: that body. A coordinator or registrar of
 * a party: all of the party's bodies. A process leader: what the parties have in common.
 */
export async function bodiesOfMandate(db: Db, mandate: Mandate, on: Day): Promise<Body[]> {
  const bodies = await listBodies(db, on)
  if (mandate.role === 'process-leader') {
    return bodies.filter((body) => jointKinds.includes(body.kind))
  }
  if (mandate.role !== 'coordinator' && mandate.role !== 'registrar') {
    return bodies.filter((body) => body.id === mandate.bodyId)
  }
  return bodies.filter((body) => actsForBody(mandate, body))
}

/** The bodies whose steps the mandate is about: its own, or every body of its party. */
export async function bodiesConcerning(db: Db, mandate: Mandate, on: Day): Promise<Body[]> {
  if (mandate.partyId === undefined || mandate.bodyId !== undefined) {
    return bodiesOfMandate(db, mandate, on)
  }
  return (await listBodies(db, on)).filter(({ partyId }) => partyId === mandate.partyId)
}
