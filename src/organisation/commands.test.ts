// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addDays, day } from '#kernel/day.ts'
import { asItStands } from '#kernel/seen.ts'
import type { Mandate, Role } from '#kernel/mandate.ts'
import type { Result } from '#kernel/result.ts'
import {
  type Db,
  inTransaction,
  noOne,
  scopeOf,
  theProduct,
  type Tx,
} from '#platform/database/database.ts'
import { readToday } from '#platform/day/day-of-product.ts'
import { type FreshDatabase, freshDatabase } from '../../test/support/database.ts'
import { bundledCounty, layCounty } from '../county/bundled.ts'
import { appointFirstAdministrator, registerPerson } from './commands.ts'
import { acceptOffer } from './commands/answering.ts'
import { setContactPerson } from './commands/contact-person.ts'
import { endMandate } from './commands/ending.ts'
import { handOverCoordination } from './commands/handing-over.ts'
import { invitePerson } from './commands/inviting.ts'
import { moveDay } from './commands/product-day.ts'
import { addUnit } from './commands/unit.ts'
import {
  bodiesOfMandate,
  findBodyBySlug,
  findMandate,
  findPartyBySlug,
  listAssociations,
  listBodies,
  listCareAreas,
  listContactPersons,
  listMandatesOf,
  listParties,
  listPeopleOfParty,
  listUnits,
} from './reads.ts'
import type { Party } from './rules/party.ts'

const today = day('2026-03-19')
let database: FreshDatabase
let db: Db
let lerum: Party
let ale: Party

before(async () => {
  database = await freshDatabase()
  db = database.db
  await inTransaction(database.owner, theProduct, (tx) =>
    layCounty(tx, today, bundledCounty('vastra-gotaland')),
  )
  lerum = (await findPartyBySlug(db, '1441-lerum', today))!
  ale = (await findPartyBySlug(db, '1440-ale', today))!
})
after(() => database[Symbol.asyncDispose]())

let count = 0
async function someone(role: Role, partyId?: string, bodyId?: string): Promise<Mandate> {
  count += 1
  const { mandateIds } = await inTransaction(db, theProduct, (tx) =>
    registerPerson(tx, today, {
      name: `Person ${count}`,
      email: `person.${count}@lerum.exempel.se`,
      mandates: [{ role, from: today, ...(partyId && { partyId }), ...(bodyId && { bodyId }) }],
    }),
  )
  return (await findMandate(db, mandateIds[0]!, today))!
}

const as = <Value>(mandate: Mandate, command: (tx: Tx) => Promise<Value>) =>
  inTransaction(db, scopeOf(mandate), command)

async function accept(answering: { personId: string; mandateId: string }): Promise<void> {
  const herself = { ...noOne, personId: answering.personId }
  const accepted = await inTransaction(db, herself, (tx) => acceptOffer(tx, today, answering))
  assert.ok(accepted.granted)
}

function refusalOf(result: Result<unknown, string>): string | undefined {
  return result.granted ? undefined : result.refusal
}

test('the county has fifty parties, the region first and the rest in Swedish order', async () => {
  const parties = await listParties(db, today)
  assert.equal(parties.length, 50)
  assert.equal(parties[0]?.slug, '14-vastra-gotalandsregionen')
  assert.deepEqual(
    [1, 2, 3, 48, 49].map((place) => parties[place]?.shortName),
    ['Ale', 'Alingsås', 'Bengtsfors', 'Åmål', 'Öckerö'],
  )
})

test('two members of associations are no parties, and every party but the region has one', async () => {
  const associations = await listAssociations(db, today)
  assert.deepEqual(
    associations.map(({ name, memberPartyIds, otherMembers }) => [
      name,
      memberPartyIds.length,
      ...otherMembers,
    ]),
    [
      ['Boråsregionen', 8, 'Varberg'],
      ['Fyrbodal', 14],
      ['Göteborgsregionen', 12, 'Kungsbacka'],
      ['Skaraborg', 15],
    ],
  )
  assert.ok(associations.every(({ boardBodyId }) => boardBodyId !== undefined))
})

test('six care areas hold the forty-nine municipalities once each', async () => {
  const areas = await listCareAreas(db, today)
  assert.equal(areas.length, 6)
  assert.equal(new Set(areas.flatMap(({ memberPartyIds }) => memberPartyIds)).size, 49)
  assert.equal(areas.flatMap(({ memberPartyIds }) => memberPartyIds).length, 49)
})

test('a membership counts from its day', async () => {
  const areas = await listCareAreas(db, day('2016-12-31'))
  assert.ok(areas.every(({ memberPartyIds }) => memberPartyIds.length === 0))
})

test('every municipality has a council, an executive board and a board', async () => {
  const bodies = await listBodies(db, today)
  const ofMunicipalities = bodies.filter(({ slug }) => /^\d{4}-/.test(slug))
  assert.equal(ofMunicipalities.length, 3 * 49)
  assert.equal(bodies.filter(({ kind }) => kind === 'council').length, 50)
  assert.equal((await findBodyBySlug(db, 'sro', today))?.kind, 'joint-body')
})

test('a coordinator acts for the bodies of the own party, a process leader for the common ones', async () => {
  const coordinator = await someone('coordinator', lerum.id)
  const own = await bodiesOfMandate(db, coordinator, today)
  assert.deepEqual(
    own.map(({ slug }) => slug),
    ['1441-kf', '1441-ks', '1441-namnd'],
  )
  const leader = await someone('process-leader')
  const common = await bodiesOfMandate(db, leader, today)
  assert.ok(common.some(({ slug }) => slug === 'vastkom-styrelse'))
  assert.ok(common.every(({ partyId }) => partyId === undefined))
})

test('who serves all parties carries no party, even with a body of one', async () => {
  const ssn = await findBodyBySlug(db, 'ssn', today)
  const leader = await someone('process-leader', undefined, ssn!.id)
  assert.equal(leader.partyId, undefined)
})

test('a body of a party brings its party into the mandate', async () => {
  const council = await findBodyBySlug(db, '1441-kf', today)
  const registrar = await someone('registrar', undefined, council!.id)
  assert.equal(registrar.partyId, lerum.id)
})

test('a coordinator invites a colleague, who has the mandate from its day', async () => {
  const coordinator = await someone('coordinator', ale.id)
  const invited = await as(coordinator, (tx) =>
    invitePerson(tx, today, coordinator, {
      seen: asItStands,
      name: '  Maj   Lind ',
      email: 'Maj.Lind@Ale.Exempel.se',
      role: 'contributor',
      partyId: ale.id,
      from: addDays(today, 2),
    }),
  )
  assert.ok(invited.granted)
  const { personId } = invited.value
  await accept(invited.value)
  assert.deepEqual(await listMandatesOf(db, personId, addDays(today, 1)), [])
  const [then] = await listMandatesOf(db, personId, addDays(today, 2))
  assert.deepEqual(then?.actsFor, { sv: 'Ale kommun, medarbetare', en: 'Ale kommun, contributor' })
  const people = await listPeopleOfParty(db, ale.id, today)
  const maj = people.find(({ person }) => person.id === personId)?.person
  assert.equal(maj?.name, 'Maj Lind')
  assert.equal(maj?.email, 'maj.lind@ale.exempel.se')
})

test('sending the same invitation twice gives one mandate', async () => {
  const coordinator = await someone('coordinator', ale.id)
  const invitation = {
    name: 'Dubbel Sändare',
    email: 'dubbel@ale.exempel.se',
    role: 'reader',
    partyId: ale.id,
    from: today,
    seen: asItStands,
  } as const
  const both = await Promise.all(
    [1, 2].map(() => as(coordinator, (tx) => invitePerson(tx, today, coordinator, invitation))),
  )
  assert.deepEqual(both.map(refusalOf).sort(), ['already-invited', undefined])
})

test('a refused invitation leaves no person behind', async () => {
  const coordinator = await someone('coordinator', ale.id)
  const refusedOne = await as(coordinator, (tx) =>
    invitePerson(tx, today, coordinator, {
      seen: asItStands,
      name: 'Fel Part',
      email: 'fel.part@lerum.exempel.se',
      role: 'reader',
      partyId: lerum.id,
      from: today,
    }),
  )
  assert.equal(refusalOf(refusedOne), 'another-party')
  const left = await db
    .selectFrom('person')
    .select('id')
    .where('email', '=', 'fel.part@lerum.exempel.se')
    .execute()
  assert.deepEqual(left, [])
})

test('a mandate that is ended at once is gone the same day', async () => {
  const coordinator = await someone('coordinator', ale.id)
  const reader = await someone('reader', ale.id)
  const ended = await as(coordinator, (tx) =>
    endMandate(tx, today, coordinator, {
      mandateId: reader.id,
      lastDay: addDays(today, -1),
      seen: asItStands,
    }),
  )
  assert.ok(ended.granted)
  assert.equal(await findMandate(db, reader.id, today), undefined)
})

test('the last coordinator of a party stays until another has taken over', async () => {
  const tjorn = (await findPartyBySlug(db, '1419-tjorn', today))!
  const first = await someone('coordinator', tjorn.id)
  const alone = await as(first, (tx) =>
    endMandate(tx, today, first, { mandateId: first.id, lastDay: today, seen: asItStands }),
  )
  assert.equal(refusalOf(alone), 'last-coordinator')
  const colleague = await someone('reader', tjorn.id)
  const from = addDays(today, 10)
  const handed = await as(first, (tx) =>
    handOverCoordination(tx, today, first, {
      toPersonId: colleague.personId,
      from,
      seen: asItStands,
    }),
  )
  assert.ok(handed.granted)
  assert.equal((await findMandate(db, first.id, from))?.role, 'coordinator')
  await accept({ personId: colleague.personId, mandateId: handed.value })
  assert.equal((await findMandate(db, first.id, addDays(today, 9)))?.role, 'coordinator')
  assert.equal(await findMandate(db, first.id, from), undefined)
  assert.equal((await findMandate(db, handed.value, from))?.personId, colleague.personId)
})

test('coordination is handed over inside the party only', async () => {
  const coordinator = await someone('coordinator', lerum.id)
  const stranger = await someone('reader', ale.id)
  const handed = await as(coordinator, (tx) =>
    handOverCoordination(tx, today, coordinator, {
      toPersonId: stranger.personId,
      from: addDays(today, 1),
      seen: asItStands,
    }),
  )
  assert.equal(refusalOf(handed), 'hand-over-outside-party')
})

test('a new contact person replaces the one before from that day', async () => {
  const coordinator = await someone('coordinator', lerum.id)
  const first = await someone('contributor', lerum.id)
  const second = await someone('contributor', lerum.id)
  const name = (personId: string, on: typeof today) =>
    as(coordinator, (tx) =>
      setContactPerson(tx, on, coordinator, {
        partyId: lerum.id,
        personId,
        phone: '0302-00 00 00',
        seen: asItStands,
      }),
    )
  assert.ok((await name(first.personId, today)).granted)
  assert.ok((await name(second.personId, addDays(today, 5))).granted)
  const on = async (when: typeof today) =>
    (await listContactPersons(db, when)).get(lerum.id)?.personId
  assert.equal(await on(addDays(today, 4)), first.personId)
  assert.equal(await on(addDays(today, 5)), second.personId)
})

test('a unit stands once in its party, under a parent of the same party', async () => {
  const coordinator = await someone('coordinator', lerum.id)
  const unit = {
    partyId: lerum.id,
    name: 'Vård och omsorg',
    kind: 'administration' as const,
    seen: asItStands,
  }
  const added = await as(coordinator, (tx) => addUnit(tx, today, coordinator, unit))
  assert.ok(added.granted)
  const again = await as(coordinator, (tx) => addUnit(tx, today, coordinator, unit))
  assert.equal(refusalOf(again), 'unit-exists')
  const part = {
    partyId: lerum.id,
    name: 'Hemsjukvård',
    kind: 'unit' as const,
    parentId: added.value,
    seen: asItStands,
  }
  assert.ok((await as(coordinator, (tx) => addUnit(tx, today, coordinator, part))).granted)
  const elsewhere = await as(coordinator, (tx) =>
    addUnit(tx, today, coordinator, { ...part, partyId: ale.id }),
  )
  assert.equal(refusalOf(elsewhere), 'another-party')
  assert.equal((await listUnits(db, lerum.id, today)).length, 2)
})

test('the first administrator is appointed once however often it is asked', async () => {
  const appoint = () =>
    inTransaction(db, theProduct, (tx) =>
      appointFirstAdministrator(tx, today, { email: 'Drift@Lansnamn.Exempel.se' }),
    )
  const first = await appoint()
  const second = await appoint()
  assert.ok(first.granted && second.granted)
  assert.equal(first.value, second.value)
  assert.equal((await listMandatesOf(db, first.value, today)).length, 1)
})

test('every act stands in the journal with who did it and for whom', async () => {
  const coordinator = await someone('coordinator', lerum.id)
  const invited = await as(coordinator, (tx) =>
    invitePerson(tx, today, coordinator, {
      seen: asItStands,
      name: 'Spår Lind',
      email: 'spar.lind@lerum.exempel.se',
      role: 'reader',
      partyId: lerum.id,
      from: today,
    }),
  )
  assert.ok(invited.granted)
  const rows = await db
    .selectFrom('journal')
    .select(['event', 'person_id', 'mandate_id', 'on_behalf_of', 'payload'])
    .where('subject_id', 'in', [invited.value.personId, invited.value.mandateId])
    .where('room', '=', 'organisation')
    .orderBy('id')
    .execute()
  assert.deepEqual(
    rows.map(({ event }) => event),
    ['person-invited', 'mandate-offered'],
  )
  for (const row of rows) {
    assert.equal(row.person_id, coordinator.personId)
    assert.equal(row.mandate_id, coordinator.id)
    assert.equal(row.on_behalf_of, lerum.id)
    assert.doesNotMatch(JSON.stringify(row.payload), /Spår|exempel/)
  }
})

test('the day moves forward once for two who press at the same time, through every day', async () => {
  const leader = await someone('process-leader')
  const reached: string[] = []
  const move = () =>
    as(leader, (tx) =>
      moveDay(tx, leader, {
        seen: { day: today },
        to: addDays(today, 3),
        isDemonstration: true,
        onDay: async (_tx, on) => void reached.push(on),
      }),
    )
  const both = await Promise.all([move(), move()])
  assert.deepEqual(both.map(refusalOf).toSorted(), ['day-moved-meanwhile', undefined])
  assert.deepEqual(reached, ['2026-03-20', '2026-03-21', '2026-03-22'])
  assert.equal(
    await readToday(db, 'demo', () => assert.fail('the clock is not asked')),
    '2026-03-22',
  )
})

test('in production the day is not moved', async () => {
  const leader = await someone('process-leader')
  const input = { seen: { day: today }, to: addDays(today, 1), isDemonstration: false }
  assert.equal(
    refusalOf(await as(leader, (tx) => moveDay(tx, leader, input))),
    'not-a-demonstration',
  )
})
