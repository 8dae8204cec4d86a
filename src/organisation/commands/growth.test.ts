// SPDX-License-Identifier: EUPL-1.2
// Rights do not grow by themselves: not by ending, handing over or giving, nor in the database.

import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { addDays, type Day, day } from '#kernel/day.ts'
import { asItStands } from '#kernel/seen.ts'
import type { Mandate, Role } from '#kernel/mandate.ts'
import { inTransaction, theProduct } from '#platform/database/database.ts'
import {
  type CountyOfPeople,
  countyOfPeople,
  refusalOf,
  today,
} from '../../../test/support/county-people.ts'
import { ownerOf } from '../../../test/support/database.ts'
import { findBodyBySlug, findDatedMandate, findMandate, findPersonByEmail } from '../reads.ts'
import type { Party } from '../rules/party.ts'
import { endMandate } from './ending.ts'
import { handOverCoordination } from './handing-over.ts'
import { type Invitation, invitePerson } from './inviting.ts'

let county: CountyOfPeople
let ale: Party
/** Parties that no test has put anyone in yet. */
const untouched = ['1419-tjorn', '1401-harryda', '1402-partille', '1407-ockero', '1415-stenungsund']
let empty: Party

before(async () => {
  county = await countyOfPeople()
  ale = await county.party('1440-ale')
})
beforeEach(async () => {
  empty = await county.party(untouched[0]!)
})
after(() => county[Symbol.asyncDispose]())

/** The party that is empty for this test, and for no later one. */
function takeEmpty(): Party {
  untouched.push(untouched.shift()!)
  return empty
}

const inWeek = day('2026-03-25')
let count = 0

const invite = (mandate: Mandate, more: Partial<Invitation> & { role: Role }) => {
  count += 1
  const invitation = {
    name: 'Ny',
    email: `ny.${count}@ale.exempel.se`,
    from: today,
    seen: asItStands,
    ...more,
  }
  return county.as(mandate, (tx) => invitePerson(tx, today, mandate, invitation))
}

const end = (mandate: Mandate, mandateId: string, lastDay: Day = addDays(today, -1)) =>
  county.as(mandate, (tx) =>
    endMandate(tx, today, mandate, { mandateId, lastDay, seen: asItStands }),
  )

const lettersAbout = (mandateId: string) =>
  inTransaction(county.db, theProduct, (tx) =>
    tx.selectFrom('mail').selectAll().where('matter_id', '=', mandateId).execute(),
  )

test('one who is invited until a day does not prolong her mandate by ending it', async () => {
  const reader = await county.someone('reader', { partyId: ale.id, until: inWeek })
  for (const lastDay of [day('2099-12-31'), addDays(inWeek, 1), inWeek]) {
    assert.equal(refusalOf(await end(reader, reader.id, lastDay)), 'ends-no-earlier')
  }
  assert.equal((await findDatedMandate(county.db, reader.id))?.validUntil, inWeek)
  assert.ok((await end(reader, reader.id, addDays(inWeek, -1))).granted)
  assert.equal((await findDatedMandate(county.db, reader.id))?.validUntil, '2026-03-24')
})

test('what is handed over ends when it would have ended for the giver, and starts before', async () => {
  const substitute = await county.someone('coordinator', { partyId: ale.id, until: inWeek })
  const colleague = await county.someone('reader', { partyId: ale.id })
  const handOver = (from: Day) =>
    county.as(substitute, (tx) =>
      handOverCoordination(tx, today, substitute, {
        toPersonId: colleague.personId,
        from,
        seen: asItStands,
      }),
    )
  assert.equal(refusalOf(await handOver(addDays(inWeek, 1))), 'hand-over-after-your-end')
  const handed = await handOver(addDays(today, 2))
  assert.ok(handed.granted)
  await county.accept({ personId: colleague.personId, mandateId: handed.value })
  assert.equal((await findDatedMandate(county.db, handed.value))?.validUntil, inWeek)
  assert.equal((await findDatedMandate(county.db, substitute.id))?.validUntil, '2026-03-20')
})

test('one whose own mandate ends invites no one beyond it', async () => {
  const substitute = await county.someone('coordinator', { partyId: ale.id, until: inWeek })
  const reader = { role: 'reader', partyId: ale.id } as const
  for (const until of [undefined, addDays(inWeek, 1)]) {
    assert.equal(refusalOf(await invite(substitute, { ...reader, until })), 'outlasts-your-own')
  }
  assert.ok((await invite(substitute, { ...reader, until: inWeek })).granted)
})

test('a party with a coordinator is given no other from outside, in any part of it', async () => {
  await county.someone('coordinator', { partyId: ale.id })
  const council = (await findBodyBySlug(county.db, '1440-kf', today))!
  for (const role of ['process-leader', 'administrator'] as const) {
    const outsider = await county.someone(role)
    for (const place of [{ partyId: ale.id }, { bodyId: council.id }]) {
      const given = await invite(outsider, { role: 'coordinator', ...place })
      assert.equal(refusalOf(given), 'party-has-coordinator')
    }
    const reader = await invite(outsider, { role: 'reader', partyId: ale.id })
    assert.equal(refusalOf(reader), 'role-not-yours-to-give')
  }
})

test('the first coordinator of a party is appointed from outside, and the party is told', async () => {
  const party = takeEmpty()
  const registrar = await county.someone('registrar', { partyId: party.id })
  const leader = await county.someone('process-leader')
  const first = await invite(leader, { role: 'coordinator', partyId: party.id })
  assert.ok(first.granted)
  const letters = await lettersAbout(first.value.mandateId)
  assert.deepEqual(
    letters.map(({ kind, to_person_id }) => [kind, to_person_id]).toSorted(),
    [
      ['invitation', first.value.personId],
      ['mandate-offered', registrar.personId],
    ].toSorted(),
  )
  const second = () => invite(leader, { role: 'coordinator', partyId: party.id })
  assert.equal(refusalOf(await second()), 'party-has-coordinator')
  await county.accept(first.value)
  assert.equal(refusalOf(await second()), 'party-has-coordinator')
})

test('of two who appoint a first coordinator at once, one does', async () => {
  const party = takeEmpty()
  const leaders = [await county.someone('process-leader'), await county.someone('administrator')]
  const both = await Promise.all(
    leaders.map((one) => invite(one, { role: 'coordinator', partyId: party.id })),
  )
  assert.deepEqual(both.map(refusalOf).sort(), ['party-has-coordinator', undefined])
})

test('nobody invites herself, not even at another spelling of her address', async () => {
  const party = takeEmpty()
  const leader = await county.someone('process-leader', { email: 'eva@region.exempel.se' })
  const coordinator = await county.someone('coordinator', {
    partyId: ale.id,
    email: 'eva@ale.exempel.se',
  })
  const table: readonly [Mandate, Partial<Invitation> & { role: Role }][] = [
    [leader, { role: 'coordinator', partyId: party.id, email: 'Eva@Region.exempel.se ' }],
    [leader, { role: 'coordinator', partyId: party.id, email: 'eva+tjorn@region.exempel.se' }],
    [leader, { role: 'editor', email: 'eva@region.exempel.se' }],
    [coordinator, { role: 'registrar', partyId: ale.id, email: 'eva@ale.exempel.se' }],
  ]
  for (const [mandate, invitation] of table) {
    assert.equal(refusalOf(await invite(mandate, invitation)), 'not-to-yourself')
  }
  assert.equal(await findPersonByEmail(county.db, 'eva+tjorn@region.exempel.se'), undefined)
})

test('who ends a party’s last coordinator is seen, and does not name the next', async () => {
  const party = takeEmpty()
  const coordinator = await county.someone('coordinator', { partyId: party.id })
  const reader = await county.someone('reader', { partyId: party.id })
  const administrator = await county.someone('administrator')
  const leader = await county.someone('process-leader')
  assert.equal(refusalOf(await end(leader, coordinator.id)), 'role-not-yours-to-give')
  assert.ok((await end(administrator, coordinator.id)).granted)
  const letters = await lettersAbout(coordinator.id)
  assert.deepEqual(
    letters.map(({ kind, to_person_id }) => [kind, to_person_id]).toSorted(),
    [
      ['own-mandate-ended', coordinator.personId],
      ['mandate-ended', reader.personId],
    ].toSorted(),
  )
  const next = { role: 'coordinator', partyId: party.id } as const
  assert.equal(refusalOf(await invite(administrator, next)), 'ended-by-yourself')
  assert.ok((await invite(leader, next)).granted)
})

test('who shares a role for all parties learns of a new one in it', async () => {
  const [leader, other] = [
    await county.someone('process-leader'),
    await county.someone('process-leader'),
  ]
  const given = await invite(leader, { role: 'process-leader' })
  assert.ok(given.granted)
  const told = (await lettersAbout(given.value.mandateId)).map((letter) => letter.to_person_id)
  assert.ok(told.includes(other.personId))
  assert.ok(!told.includes(leader.personId))
})

for (const role of ['administrator', 'process-leader'] as const) {
  test(`the last ${role} stays, and of two who end each other at once one does`, async () => {
    await using own = await countyOfPeople()
    const [one, other] = [await own.someone(role), await own.someone(role)]
    const ending = (by: Mandate, whom: Mandate, lastDay = addDays(today, -1)) =>
      own.as(by, (tx) =>
        endMandate(tx, today, by, { mandateId: whom.id, lastDay, seen: asItStands }),
      )
    const both = await Promise.all([ending(one, other), ending(other, one)])
    assert.deepEqual(both.map(refusalOf).sort(), [`last-${role}`, undefined])
    const [left] = (
      await Promise.all([one, other].map(({ id }) => findMandate(own.db, id, today)))
    ).filter((mandate) => mandate !== undefined)
    for (const lastDay of [addDays(today, -1), today, day('2030-12-31')]) {
      assert.equal(refusalOf(await ending(left!, left!, lastDay)), `last-${role}`)
    }
    const substitute = await own.someone(role, { until: day('2026-12-31') })
    assert.equal(refusalOf(await ending(substitute, left!)), `last-${role}`)
  })
}

test('the database itself lets no mandate grow, and none be taken away', async () => {
  const reader = await county.someone('reader', { partyId: ale.id, until: inWeek })
  const change = (set: object) =>
    inTransaction(ownerOf(county.db), theProduct, (tx) =>
      tx.updateTable('mandate').set(set).where('id', '=', reader.id).execute(),
    )
  const other = await county.someone('reader', { partyId: ale.id })
  for (const set of [
    { valid_until: null },
    { valid_until: addDays(inWeek, 1) },
    { valid_from: addDays(today, -1) },
    { role: 'coordinator' },
    { for_party_id: null },
    { person_id: other.personId },
  ]) {
    await assert.rejects(change(set), /never moves away|never becomes another/, JSON.stringify(set))
  }
  await change({ valid_until: addDays(inWeek, -1) })
  await assert.rejects(
    inTransaction(county.db, theProduct, (tx) =>
      tx.deleteFrom('mandate').where('id', '=', reader.id).execute(),
    ),
    /permission denied/,
  )
})
