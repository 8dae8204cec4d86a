// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addDays, day } from '#kernel/day.ts'
import { asItStands } from '#kernel/seen.ts'
import { inSnapshot, inTransaction, theProduct } from '#platform/database/database.ts'
import { queueMails } from '#platform/mail/queue.ts'
import { listMails } from '#platform/mail/reads.ts'
import { freshDatabase, type FreshDatabase } from '../../test/support/database.ts'
import { aCounty, aRound, as, decide, type County } from '../../test/support/decision-round.ts'
import { listPeople } from '../organisation/reads.ts'
import { listReminders } from './commands/reminding.ts'
import { cancelRound } from './commands/rounds.ts'

const today = day('2026-03-19')

let database: FreshDatabase
let county: County

before(async () => {
  database = await freshDatabase()
  county = await aCounty(database.db, today)
})
after(() => database[Symbol.asyncDispose]())

async function told(kind: string, title: string): Promise<readonly string[]> {
  const all = await inSnapshot(database.db, theProduct, (db) => listMails(db, { most: 10_000 }))
  return all
    .filter((mail) => mail.kind === kind && mail.subject.endsWith(title))
    .map(({ to }) => to.address)
    .toSorted()
}

async function registrars(): Promise<readonly string[]> {
  const people = await listPeople(county.db, today)
  const own = people.filter(({ mandate }) => mandate.role === 'registrar')
  return [...new Set(own.map(({ person }) => person.email))].toSorted()
}

test('a round that opens, or is called off, is told to the registrar of every party', async () => {
  const round = await aRound(county, { slug: 'installt' })
  assert.deepEqual(await told('decision-round-opened', round.title), await registrars())
  const leader = county.people.processLeader
  const cancelled = await as(county.db, leader, (tx) =>
    cancelRound(tx, today, leader, { roundId: round.id, seen: asItStands, reason: 'Fel text.' }),
  )
  assert.ok(cancelled.granted)
  assert.deepEqual(await told('decision-round-cancelled', round.title), await registrars())
})

test('only parties without a decision are reminded, and only near the last day', async () => {
  const round = await aRound(county, { slug: 'pagaende' })
  await decide(county, round, county.parties[0]!)
  await decide(county, round, county.parties[1]!)
  const remind = (before: number) =>
    inTransaction(database.db, theProduct, async (tx) => {
      const on = addDays(round.deadline, -before)
      await queueMails(tx, on, await listReminders(tx, on, 7))
    })
  await remind(8)
  assert.deepEqual(await told('decision-reminder', round.title), [])
  await remind(7)
  await remind(0)
  await remind(-1)
  const reminded = await told('decision-reminder', round.title)
  const decided = [county.parties[0]!, county.parties[1]!].map(
    ({ id }) => county.people.registrarOf(id).personId,
  )
  const people = await listPeople(county.db, today)
  const silent = new Set(
    people.filter(({ person }) => decided.includes(person.id)).map(({ person }) => person.email),
  )
  assert.deepEqual(
    reminded,
    (await registrars()).filter((address) => !silent.has(address)),
  )
})
