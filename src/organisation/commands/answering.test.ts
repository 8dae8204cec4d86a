// SPDX-License-Identifier: EUPL-1.2
// A mandate is an offer until its person has said yes: she alone, once, and while it lasts.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addDays, type Day } from '#kernel/day.ts'
import { asItStands } from '#kernel/seen.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { inTransaction, noOne, theProduct, type Tx } from '#platform/database/database.ts'
import {
  type CountyOfPeople,
  countyOfPeople,
  refusalOf,
  today,
} from '../../../test/support/county-people.ts'
import {
  findDatedMandate,
  findMandate,
  findOffer,
  listMandatesOf,
  listPeopleOfParty,
  mandateToHold,
} from '../reads.ts'
import { readReachable } from '../reads/recipients.ts'
import type { Party } from '../rules/party.ts'
import { meetPerson } from '../visitor.ts'
import { acceptOffer, declineOffer, withdrawOffer } from './answering.ts'
import { endMandate } from './ending.ts'
import { handOverCoordination } from './handing-over.ts'
import { type Invitation, invitePerson } from './inviting.ts'

let county: CountyOfPeople
let ale: Party
let coordinator: Mandate

before(async () => {
  county = await countyOfPeople()
  ale = await county.party('1440-ale')
  coordinator = await county.someone('coordinator', { partyId: ale.id })
})
after(() => county[Symbol.asyncDispose]())

type Answering = { readonly personId: string; readonly mandateId: string }
let count = 0

async function invited(more: Partial<Invitation> = {}, by = coordinator): Promise<Answering> {
  count += 1
  const invitation = {
    name: 'Ny',
    email: `ny.${count}@ale.exempel.se`,
    role: 'contributor',
    partyId: ale.id,
    from: today,
    seen: asItStands,
    ...more,
  } as const
  const offered = await county.as(by, (tx) => invitePerson(tx, today, by, invitation))
  assert.ok(offered.granted)
  return offered.value
}

/** As she who has no mandate yet. */
const herself = <Value>(personId: string, command: (tx: Tx) => Promise<Value>) =>
  inTransaction(county.db, { ...noOne, personId }, command)

const accept = (answering: Answering, on: Day = today) =>
  herself(answering.personId, (tx) => acceptOffer(tx, on, answering))
const decline = (answering: Answering) =>
  herself(answering.personId, (tx) => declineOffer(tx, today, answering))
const withdraw = (mandateId: string, by = coordinator) =>
  county.as(by, (tx) => withdrawOffer(tx, today, by, { mandateId }))

/** What the answer to an offer was told of, and to whom. */
const toldOf = async (mandateId: string) =>
  (
    await inTransaction(county.db, theProduct, (tx) =>
      tx
        .selectFrom('mail')
        .selectAll()
        .where('matter_id', '=', mandateId)
        .where('kind', 'in', ['offer-answered', 'offer-withdrawn'])
        .execute(),
    )
  ).map(({ kind, to_person_id }) => [kind, to_person_id])

test('a mandate that is only offered opens nothing, anywhere', async () => {
  const { db } = county
  const { personId, mandateId } = await invited()
  assert.deepEqual(await listMandatesOf(db, personId, today), [])
  assert.equal(await findMandate(db, mandateId, today), undefined)
  assert.equal(await findDatedMandate(db, mandateId), undefined)
  const held = await inTransaction(db, theProduct, (tx) =>
    mandateToHold(tx, mandateId, today).execute(),
  )
  assert.deepEqual(held, [])
  const people = await listPeopleOfParty(db, ale.id, today)
  assert.ok(!people.some(({ person }) => person.id === personId))
  const reachable = await readReachable(db, today)
  assert.ok(!reachable.mandates.some((mandate) => mandate.personId === personId))
  const met = { mandateId, today, language: 'sv' } as const
  const visitor = (await meetPerson(db, personId))(met)
  assert.deepEqual(
    [visitor?.mandate, visitor?.mandateCount, visitor?.offerCount],
    [undefined, 0, 1],
  )
})

test('she who accepts has it from its day, or from the day she accepts if that is later', async () => {
  const offers = [await invited({ from: addDays(today, 2) }), await invited()]
  assert.ok((await accept(offers[0]!)).granted)
  assert.equal(await findMandate(county.db, offers[0]!.mandateId, today), undefined)
  assert.ok(await findMandate(county.db, offers[0]!.mandateId, addDays(today, 2)))
  assert.ok((await accept(offers[1]!, addDays(today, 5))).granted)
  const late = await findDatedMandate(county.db, offers[1]!.mandateId)
  assert.equal(late?.validFrom, addDays(today, 5))
})

test('an offer to one at work changes nothing of what she does, before her answer or after', async () => {
  const registrar = await county.someone('registrar', { email: 'egen@lerum.exempel.se' })
  const met = { mandateId: undefined, today, language: 'sv' } as const
  const acting = async () => (await meetPerson(county.db, registrar.personId))(met)?.mandate?.id
  const offered = await invited({ email: 'egen@lerum.exempel.se' })
  assert.equal(offered.personId, registrar.personId)
  assert.equal(await acting(), registrar.id)
  assert.ok((await decline(offered)).granted)
  assert.equal(await acting(), registrar.id)
})

test('one who is signed in when a second mandate begins goes on with the first', async () => {
  const email = 'dagen@lerum.exempel.se'
  const registrar = await county.someone('registrar', { email })
  const offered = await invited({ email, from: addDays(today, 1) })
  assert.ok((await accept(offered)).granted)
  const on = async (startedAt: string, when: Day) => {
    const met = { mandateId: undefined, startedAt: startedAt as never, today: when } as const
    const meet = await meetPerson(county.db, registrar.personId)
    return meet({ ...met, language: 'sv' })?.mandate?.id
  }
  assert.equal(await on('2026-03-19T21:00:00Z', addDays(today, 1)), registrar.id)
  assert.equal(await on('2026-03-20T07:00:00Z', addDays(today, 1)), undefined)
})

test('an offer is answered once', async () => {
  const table = [
    { first: accept, afterwards: 'offer-answered' },
    { first: decline, afterwards: 'offer-answered' },
    { first: ({ mandateId }: Answering) => withdraw(mandateId), afterwards: 'offer-withdrawn' },
  ]
  for (const { first, afterwards } of table) {
    const offered = await invited()
    assert.ok((await first(offered)).granted)
    assert.equal(refusalOf(await accept(offered)), afterwards)
    assert.equal(refusalOf(await decline(offered)), afterwards)
    assert.equal(refusalOf(await withdraw(offered.mandateId)), afterwards)
  }
})

test('an offer lapses, at its end at the latest', async () => {
  const until = addDays(today, 6)
  const short = await invited({ until })
  assert.equal(refusalOf(await accept(short, addDays(until, 1))), 'offer-lapsed')
  const long = await invited()
  const { answerBy } = (await findOffer(county.db, long.mandateId, today))!.offer
  assert.equal(refusalOf(await accept(long, addDays(answerBy!, 1))), 'offer-lapsed')
  assert.ok((await accept(long, answerBy)).granted)
})

test('nobody answers for another, nor does the database let her', async () => {
  const offered = await invited()
  const stranger = await county.someone('contributor', { partyId: ale.id })
  const forAnother = { ...offered, personId: stranger.personId }
  await assert.rejects(accept(forAnother), { name: 'NotFound' })
  await assert.rejects(decline(forAnother), { name: 'NotFound' })
  const asCoordinator = county.as(coordinator, (tx) => acceptOffer(tx, today, offered))
  await assert.rejects(asCoordinator, /nobody answers for another/)
  await assert.rejects(
    county.as(coordinator, (tx) =>
      tx
        .insertInto('mandate')
        .values({
          id: '01a22812-0000-7000-8000-000000000001',
          person_id: coordinator.personId,
          role: 'administrator',
          status: 'accepted',
          valid_from: today,
        })
        .execute(),
    ),
    /a mandate begins as an offer/,
  )
})

test('an answer and a change of it are told to the journal, or refused by the database', async () => {
  const offered = await invited()
  await assert.rejects(
    herself(offered.personId, (tx) =>
      tx
        .updateTable('mandate')
        .set({ status: 'accepted' })
        .where('id', '=', offered.mandateId)
        .execute(),
    ),
    /without a journal row/,
  )
  assert.ok((await accept(offered)).granted)
  const events = await county.db
    .selectFrom('journal')
    .select(['event', 'person_id'])
    .where('subject_id', '=', offered.mandateId)
    .where('room', '=', 'organisation')
    .orderBy('id')
    .execute()
  assert.deepEqual(
    events.map((row) => [row.event, row.person_id]),
    [
      ['mandate-offered', coordinator.personId],
      ['mandate-accepted', offered.personId],
    ],
  )
})

test('one who has declined may be asked again, one who has been asked not yet', async () => {
  const again = { email: 'igen@ale.exempel.se' }
  const first = await invited(again)
  const second = await county.as(coordinator, (tx) =>
    invitePerson(tx, today, coordinator, {
      seen: asItStands,
      ...again,
      name: 'Ny',
      role: 'contributor',
      partyId: ale.id,
      from: today,
    }),
  )
  assert.equal(refusalOf(second), 'already-invited')
  assert.ok((await decline(first)).granted)
  assert.ok(await invited(again))
})

test('a coordinator stays until a colleague has accepted, and is told of the answer', async () => {
  const party = await county.party('1419-tjorn')
  const own = await county.someone('coordinator', { partyId: party.id })
  const [no, yes] = [
    await county.someone('reader', { partyId: party.id }),
    await county.someone('reader', { partyId: party.id }),
  ]
  const handOver = async (to: Mandate) => {
    const handed = await county.as(own, (tx) =>
      handOverCoordination(tx, today, own, {
        toPersonId: to.personId,
        from: addDays(today, 3),
        seen: asItStands,
      }),
    )
    assert.ok(handed.granted)
    return { personId: to.personId, mandateId: handed.value }
  }
  const declined = await handOver(no)
  assert.ok((await decline(declined)).granted)
  assert.equal((await findDatedMandate(county.db, own.id))?.validUntil, undefined)
  const answered = [['offer-answered', own.personId]]
  assert.deepEqual(await toldOf(declined.mandateId), answered)

  const offers = [await handOver(yes), await handOver(no)]
  assert.ok((await accept(offers[0]!)).granted)
  assert.equal((await findDatedMandate(county.db, own.id))?.validUntil, addDays(today, 2))
  assert.deepEqual(await toldOf(offers[0]!.mandateId), answered)
  // Out of one mandate never come two.
  assert.equal(refusalOf(await accept(offers[1]!)), 'offer-overtaken')
})

test('who accepts a hand-over late takes over the day after', async () => {
  const party = await county.party('1407-ockero')
  const own = await county.someone('coordinator', { partyId: party.id })
  const colleague = await county.someone('reader', { partyId: party.id })
  const handed = await county.as(own, (tx) =>
    handOverCoordination(tx, today, own, {
      toPersonId: colleague.personId,
      from: addDays(today, 1),
      seen: asItStands,
    }),
  )
  assert.ok(handed.granted)
  const late = addDays(today, 4)
  const answering = { personId: colleague.personId, mandateId: handed.value }
  assert.ok((await accept(answering, late)).granted)
  assert.ok(await findMandate(county.db, own.id, late))
  assert.equal(await findMandate(county.db, own.id, addDays(late, 1)), undefined)
  assert.ok(await findMandate(county.db, handed.value, late))
})

test('a first coordinator from outside is accepted while there is still no other', async () => {
  const party = await county.party('1402-partille')
  const leader = await county.someone('process-leader')
  const first = await invited({ role: 'coordinator', partyId: party.id }, leader)
  await county.someone('coordinator', { partyId: party.id })
  assert.equal(refusalOf(await accept(first)), 'offer-overtaken')
})

test('an offer is taken back by those who may give or end such a mandate, and she is told', async () => {
  const offered = await invited()
  const stranger = await county.someone('coordinator', {
    partyId: (await county.party('1441-lerum')).id,
  })
  assert.equal(refusalOf(await withdraw(offered.mandateId, stranger)), 'role-not-yours-to-give')
  assert.ok((await withdraw(offered.mandateId)).granted)
  assert.deepEqual(await toldOf(offered.mandateId), [['offer-withdrawn', offered.personId]])
})

test('what has not been accepted is not ended', async () => {
  const { mandateId } = await invited()
  const ending = county.as(coordinator, (tx) =>
    endMandate(tx, today, coordinator, { mandateId, lastDay: today, seen: asItStands }),
  )
  await assert.rejects(ending, { name: 'NotFound' })
})

test('what someone gave who has been removed since is not taken up after her', async () => {
  const end = (by: Mandate, ending: Mandate, lastDay: Day) =>
    county.as(by, (tx) =>
      endMandate(tx, today, by, { mandateId: ending.id, lastDay, seen: asItStands }),
    )
  const yesterday = addDays(today, -1)
  const [first, second] = [
    await county.someone('administrator'),
    await county.someone('administrator'),
  ]
  const forAll = { role: 'administrator', partyId: undefined } as const
  const offers = [
    await invited(forAll, first),
    await invited({ ...forAll, from: addDays(today, 1) }, first),
  ]
  assert.ok((await accept(offers[0]!)).granted, 'while she is there')
  assert.ok((await end(second, first, yesterday)).granted)
  assert.equal(refusalOf(await accept(offers[1]!)), 'offer-overtaken')

  const leaving = await county.someone('coordinator', { partyId: ale.id })
  const given = [await invited({}, leaving), await invited({}, leaving)]
  assert.ok((await end(coordinator, leaving, addDays(today, 1))).granted)
  assert.ok((await accept(given[0]!)).granted, 'her mandate lasts the day out')
  assert.equal(refusalOf(await accept(given[1]!, addDays(today, 2))), 'offer-overtaken')

  const byHerself = await county.someone('coordinator', { partyId: ale.id })
  const left = await invited({}, byHerself)
  assert.ok((await end(byHerself, byHerself, yesterday)).granted)
  assert.ok((await accept(left)).granted, 'she left in good order')
})
