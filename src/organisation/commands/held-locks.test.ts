// SPDX-License-Identifier: EUPL-1.2
// Each command waits for what it depends on and asks again: another goes first, and it is told no.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { addDays } from '#kernel/day.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { Result } from '#kernel/result.ts'
import { asItStands } from '#kernel/seen.ts'
import {
  noOne,
  scopeOf,
  type Scope,
  inTransaction,
  theProduct,
  type Tx,
} from '#platform/database/database.ts'
import {
  type CountyOfPeople,
  countyOfPeople,
  refusalOf,
  today,
} from '../../../test/support/county-people.ts'
import { ownerOf } from '../../../test/support/database.ts'
import { waitForLock } from '../../../test/support/held-lock.ts'
import { listPeople } from '../reads.ts'
import { seenOfContact, seenOfDay, seenOfMandates, seenOfUnits } from '../rules/seen.ts'
import { acceptOffer, declineOffer, withdrawOffer } from './answering.ts'
import { setContactPerson } from './contact-person.ts'
import { endMandate } from './ending.ts'
import { handOverCoordination } from './handing-over.ts'
import { invitePerson } from './inviting.ts'
import { takeToldName } from './naming.ts'
import { moveDay } from './product-day.ts'
import { addUnit } from './unit.ts'

let county: CountyOfPeople
before(async () => {
  county = await countyOfPeople()
})
after(() => county[Symbol.asyncDispose]())

type Doing = {
  readonly scope: Scope
  readonly command: (tx: Tx) => Promise<Result<unknown, string>>
}

/** A party of its own for each row, with two coordinators, a reader and one who is invited. */
async function stage(slug: string) {
  const { id: partyId } = await county.party(slug)
  const someone = (role: Mandate['role']) => county.someone(role, { partyId })
  const [one, other, reader] = [
    await someone('coordinator'),
    await someone('coordinator'),
    await someone('reader'),
  ]
  const people = (await listPeople(county.db, today)).filter(
    (one) => one.mandate.partyId === partyId,
  )
  const email = `${slug}@exempel.se`
  const invitation = {
    name: 'Ny',
    email,
    role: 'contributor',
    partyId,
    from: today,
    seen: seenOfMandates(people),
  } as const
  const invite = (by: Mandate, to = email): Doing => ({
    scope: scopeOf(by),
    command: (tx) => invitePerson(tx, today, by, { ...invitation, email: to }),
  })
  const lastDay = addDays(today, -1)
  const end = (by: Mandate, { id }: Mandate): Doing => ({
    scope: scopeOf(by),
    command: (tx) => endMandate(tx, today, by, { mandateId: id, lastDay, seen: asItStands }),
  })
  const offered = async () => {
    const given = await county.as(one, (tx) => invitePerson(tx, today, one, invitation))
    assert.ok(given.granted)
    const answering = given.value
    const herself = { ...noOne, personId: answering.personId }
    return {
      accept: { scope: herself, command: (tx: Tx) => acceptOffer(tx, today, answering) },
      decline: { scope: herself, command: (tx: Tx) => declineOffer(tx, today, answering) },
      withdraw: {
        scope: scopeOf(other),
        command: (tx: Tx) => withdrawOffer(tx, today, other, answering),
      },
    }
  }
  const unit = (by: Mandate, name = 'Vård'): Doing => ({
    scope: scopeOf(by),
    command: (tx) => addUnit(tx, today, by, { partyId, name, kind: 'unit', seen: seenOfUnits([]) }),
  })
  const contact = (by: Mandate, personId: string): Doing => ({
    scope: scopeOf(by),
    command: (tx) =>
      setContactPerson(tx, today, by, {
        partyId,
        personId,
        phone: '',
        seen: seenOfContact(undefined),
      }),
  })
  const handOver = (by: Mandate): Doing => ({
    scope: scopeOf(by),
    command: (tx) =>
      handOverCoordination(tx, today, by, {
        toPersonId: reader.personId,
        from: addDays(today, 1),
        seen: asItStands,
      }),
  })
  return { one, other, reader, invite, end, offered, unit, contact, handOver }
}

type Stage = Awaited<ReturnType<typeof stage>>
type Row = readonly [
  name: string,
  slug: string,
  pair: (on: Stage) => Promise<readonly [first: Doing, then: Doing]> | readonly [Doing, Doing],
  refusal: string,
]

const rows: readonly Row[] = [
  [
    'two who invite the same person',
    '1401-harryda',
    ({ invite, one, other }) => [invite(one), invite(other)],
    'already-invited',
  ],
  [
    'two who invite different people',
    '1440-ale',
    ({ invite, one, other }) => [invite(one), invite(other, 'en.annan@exempel.se')],
    'changed-meanwhile',
  ],
  [
    'two coordinators who end each other',
    '1402-partille',
    ({ end, one, other }) => [end(one, other), end(other, one)],
    'last-coordinator',
  ],
  [
    'two who end the same mandate',
    '1407-ockero',
    ({ end, one, other, reader }) => [end(one, reader), end(other, reader)],
    'mandate-already-ended',
  ],
  [
    'one who hands over to a colleague whose mandate is ended',
    '1415-stenungsund',
    ({ end, handOver, one, other, reader }) => [end(other, reader), handOver(one)],
    'hand-over-outside-party',
  ],
  [
    'one who accepts what is withdrawn',
    '1419-tjorn',
    async ({ offered }) => {
      const { withdraw, accept } = await offered()
      return [withdraw, accept]
    },
    'offer-withdrawn',
  ],
  [
    'one who withdraws what is accepted',
    '1421-orust',
    async ({ offered }) => {
      const { withdraw, accept } = await offered()
      return [accept, withdraw]
    },
    'offer-answered',
  ],
  [
    'one who accepts and declines at once',
    '1427-sotenas',
    async ({ offered }) => {
      const { decline, accept } = await offered()
      return [decline, accept]
    },
    'offer-answered',
  ],
  [
    'two who add the same unit',
    '1430-munkedal',
    ({ unit, one, other }) => [unit(one), unit(other)],
    'unit-exists',
  ],
  [
    'two who add different units',
    '1441-lerum',
    ({ unit, one, other }) => [unit(one), unit(other, 'Omsorg')],
    'changed-meanwhile',
  ],
  [
    'two who name different contact persons',
    '1435-tanum',
    ({ contact, one, other }) => [contact(one, one.personId), contact(other, other.personId)],
    'changed-meanwhile',
  ],
]

for (const [name, slug, pair, refusal] of rows) {
  test(`of ${name}, the second waits and is told no`, async () => {
    const [first, then] = await pair(await stage(slug))
    const late = await waitForLock(county.db, {
      scope: first.scope,
      hold: async (tx) => assert.ok((await first.command(tx)).granted),
      meanwhile: () => inTransaction(county.db, then.scope, then.command),
      mustWait: true,
    })
    assert.equal(refusalOf(late), refusal)
  })
}

test('of two who move the day, the second waits and is told no, also who saw the same day', async () => {
  const leader = await county.someone('process-leader', {})
  const move = (tx: Tx) =>
    moveDay(tx, leader, {
      seen: seenOfDay(today),
      to: addDays(today, 1),
      isDemonstration: true,
    })
  const late = await waitForLock(county.db, {
    scope: scopeOf(leader),
    hold: move,
    meanwhile: () => inTransaction(county.db, scopeOf(leader), move),
    mustWait: true,
  })
  assert.equal(refusalOf(late), 'day-moved-meanwhile')
})

test('of two sign-ins that bring a name, the second waits and leaves the name that came first', async () => {
  const { personId } = await county.someone('administrator', {})
  const nameOf = async () =>
    (await listPeople(county.db, today)).find(({ person }) => person.id === personId)?.person.name
  await sql`update person set name = email where id = ${personId}`.execute(ownerOf(county.db))
  const take = (name: string) => (tx: Tx) => takeToldName(tx, today, personId, name)
  await waitForLock(county.db, {
    hold: take('Anna Ek'),
    meanwhile: () => inTransaction(county.db, theProduct, take('Anna Al')),
    mustWait: true,
  })
  assert.equal(await nameOf(), 'Anna Ek')
})
