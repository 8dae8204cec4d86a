// SPDX-License-Identifier: EUPL-1.2
// What is known of a contact person stands with the party, and she with it only while she has a mandate there.

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { addDays, type Day } from '#kernel/day.ts'
import { asItStands } from '#kernel/seen.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { type CountyOfPeople, countyOfPeople, today } from '../../../test/support/county-people.ts'
import { findPersonWithMandate, listContactPersons } from '../reads.ts'
import type { Party } from '../rules/party.ts'
import { setContactPerson } from './contact-person.ts'
import { endMandate } from './ending.ts'
import { handOverCoordination } from './handing-over.ts'
import { invitePerson } from './inviting.ts'

let county: CountyOfPeople
let ale: Party
let lerum: Party
let coordinator: Mandate

before(async () => {
  county = await countyOfPeople()
  ale = await county.party('1440-ale')
  lerum = await county.party('1441-lerum')
  coordinator = await county.someone('coordinator', { partyId: ale.id })
})
after(() => county[Symbol.asyncDispose]())

const name = async (personId: string, phone = '0303-00 00 00', by = coordinator) => {
  const named = await county.as(by, (tx) =>
    setContactPerson(tx, today, by, { partyId: by.partyId!, personId, phone, seen: asItStands }),
  )
  assert.ok(named.granted)
}

const contactOf = async (party: Party, on: Day = today) =>
  (await listContactPersons(county.db, on)).get(party.id)

const endNow = async (mandate: Mandate, lastDay = addDays(today, -1)) => {
  const ended = await county.as(coordinator, (tx) =>
    endMandate(tx, today, coordinator, { mandateId: mandate.id, lastDay, seen: asItStands }),
  )
  assert.ok(ended.granted)
}

const publicRows = async () => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from journal where is_public`.execute(county.db)
  return rows[0]!.count
}

test('what one party writes of a person changes nothing of what another shows', async () => {
  const email = 'delad@lerum.exempel.se'
  const shared = await county.someone('registrar', { partyId: lerum.id, email })
  const own = await county.someone('coordinator', { partyId: lerum.id })
  await name(shared.personId, '0302-11 11 11', own)
  const invited = await county.as(coordinator, (tx) =>
    invitePerson(tx, today, coordinator, {
      seen: asItStands,
      name: 'Delad',
      email,
      title: 'Registrator i Ale',
      role: 'registrar',
      partyId: ale.id,
      from: today,
    }),
  )
  assert.ok(invited.granted)
  await county.accept(invited.value)
  await name(shared.personId, '0303-22 22 22')
  assert.equal((await contactOf(lerum))?.phone, '0302-11 11 11')
  assert.equal((await contactOf(ale))?.phone, '0303-22 22 22')
  const titles = await Promise.all(
    [shared.id, invited.value.mandateId].map((id) => findPersonWithMandate(county.db, id, today)),
  )
  assert.deepEqual(
    titles.map((one) => one?.title),
    [undefined, 'Registrator i Ale'],
  )
})

test('a contact person whose mandate is ended leaves the public page at once', async () => {
  const contributor = await county.someone('contributor', { partyId: ale.id })
  await name(contributor.personId)
  assert.equal((await contactOf(ale))?.personId, contributor.personId)
  const before = await publicRows()
  await endNow(contributor)
  assert.equal(await contactOf(ale), undefined)
  // Only what the journal tells in public makes pages that are kept for everyone be drawn anew.
  assert.equal(await publicRows(), before + 1)
})

test('a contact person whose mandate ends by its date leaves on the day after', async () => {
  const until = addDays(today, 6)
  const contributor = await county.someone('contributor', { partyId: ale.id, until })
  await name(contributor.personId)
  assert.equal((await contactOf(ale, until))?.personId, contributor.personId)
  assert.equal(await contactOf(ale, addDays(until, 1)), undefined)
})

test('one who has another mandate for the party stays its contact person', async () => {
  const email = 'tva@ale.exempel.se'
  const [one, other] = [
    await county.someone('contributor', { partyId: ale.id, email }),
    await county.someone('reader', { partyId: ale.id, email }),
  ]
  await name(one.personId)
  await endNow(one)
  assert.equal((await contactOf(ale))?.personId, other.personId)
})

test('one who comes back with a new mandate is not the contact person again by that', async () => {
  const email = 'ater@ale.exempel.se'
  const contributor = await county.someone('contributor', { partyId: ale.id, email })
  await name(contributor.personId)
  await endNow(contributor)
  const again = await county.as(coordinator, (tx) =>
    invitePerson(tx, today, coordinator, {
      seen: asItStands,
      name: 'Åter',
      email,
      role: 'reader',
      partyId: ale.id,
      from: today,
    }),
  )
  assert.ok(again.granted)
  await county.accept(again.value)
  assert.equal(await contactOf(ale), undefined)
})

test('a coordinator who has handed over is the contact person until then', async () => {
  const tjorn = await county.party('1419-tjorn')
  const own = await county.someone('coordinator', { partyId: tjorn.id })
  const colleague = await county.someone('reader', { partyId: tjorn.id })
  await name(own.personId, '0304-00 00 00', own)
  const from = addDays(today, 3)
  const handed = await county.as(own, (tx) =>
    handOverCoordination(tx, today, own, {
      toPersonId: colleague.personId,
      from,
      seen: asItStands,
    }),
  )
  assert.ok(handed.granted)
  await county.accept({ personId: colleague.personId, mandateId: handed.value })
  assert.equal((await contactOf(tjorn, addDays(from, -1)))?.personId, own.personId)
  assert.equal(await contactOf(tjorn, from), undefined)
})

test('what was known of a person is moved to all her mandates and to her post', async () => {
  const move = await readFile(
    new URL('../../../db/migrations/0024-move-contact-to-mandate.sql', import.meta.url),
    'utf8',
  )
  const email = 'flyttad@ale.exempel.se'
  const mandates = [
    await county.someone('contributor', { partyId: ale.id, email }),
    await county.someone('reader', { partyId: lerum.id, email }),
  ]
  await name(mandates[0]!.personId, '')
  await county.asOwner(async (client) => {
    await client.query('begin')
    await client.query('alter table person add column title text, add column phone text')
    await client.query('update person set title = $1, phone = $2 where email = $3', [
      'Utredare',
      '0303-33 33 33',
      email,
    ])
    await client.query(move)
    await client.query('set constraints all immediate')
    await client.query('alter table person drop column title, drop column phone')
    await client.query('commit')
  })
  for (const { id } of mandates) {
    const moved = await findPersonWithMandate(county.db, id, today)
    assert.deepEqual([moved?.title, moved?.phone], ['Utredare', '0303-33 33 33'])
  }
  assert.equal((await contactOf(ale))?.phone, '0303-33 33 33')
})
