// SPDX-License-Identifier: EUPL-1.2
// What was told of an earlier consultation stays; who comes second finds what the first did.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import { scopeOf, type Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { freshDatabase, type FreshDatabase } from '../../test/support/database.ts'
import { aCounty, as, type County } from '../../test/support/decision-round.ts'
import { waitForLock } from '../../test/support/held-lock.ts'
import { registerEarlierRound, withdrawEarlierRound } from './commands/earlier-rounds.ts'
import { findEarlierRound, listEarlierRounds } from './reads/earlier-rounds.ts'

const today = day('2026-03-19')

let database: FreshDatabase
let county: County

before(async () => {
  database = await freshDatabase()
  county = await aCounty(database.db, today)
})
after(() => database[Symbol.asyncDispose]())

const leader = () => county.people.processLeader

const told = {
  title: 'Förslag till avtal 2012',
  openedOn: day('2011-02-01'),
  dueOn: day('2011-06-01'),
  askedWho: 'Regionen och kommunerna',
  asked: 50,
  answered: 47,
  source: 'Diariet 2011-7',
  link: '',
}

const register = (tx: Tx, id: string) => registerEarlierRound(tx, today, leader(), { ...told, id })
const withdraw = (tx: Tx, id: string, reason: string) =>
  withdrawEarlierRound(tx, today, leader(), { id, reason })

async function registered(): Promise<string> {
  const id = newId()
  const made = await as(county.db, leader(), (tx) => register(tx, id))
  assert.ok(made.granted)
  return id
}

test('a form that is sent twice at the same moment tells one consultation', async () => {
  const id = newId()
  const before = (await listEarlierRounds(county.db)).length
  const second = await waitForLock(county.db, {
    hold: (tx) => register(tx, id),
    meanwhile: () => as(county.db, leader(), (tx) => register(tx, id)),
    scope: scopeOf(leader()),
    mustWait: true,
  })
  assert.ok(second.granted)
  assert.equal((await listEarlierRounds(county.db)).length, before + 1)
})

test('one that is taken back meanwhile is not taken back for another reason', async () => {
  const id = await registered()
  const second = await waitForLock(county.db, {
    hold: (tx) => withdraw(tx, id, 'Fel år.'),
    meanwhile: () => as(county.db, leader(), (tx) => withdraw(tx, id, 'Fel rubrik.')),
    scope: scopeOf(leader()),
    mustWait: true,
  })
  assert.deepEqual(second, { granted: false, refusal: 'already-taken-back', facts: {} })
  const { withdrawn } = (await findEarlierRound(county.db, id))!
  assert.deepEqual(withdrawn, { on: today, reason: 'Fel år.' })
  const again = await as(county.db, leader(), (tx) => withdraw(tx, id, 'Fel år.'))
  assert.ok(again.granted)
})

test('only those who lead tell of it or take it back', async () => {
  const registrar = county.people.registrarOf(county.parties[0]!.id)
  const id = await registered()
  await assert.rejects(
    as(county.db, registrar, (tx) => registerEarlierRound(tx, today, registrar, told)),
    NotAllowed,
  )
  await assert.rejects(
    as(county.db, registrar, (tx) =>
      withdrawEarlierRound(tx, today, registrar, { id, reason: 'Fel.' }),
    ),
    NotAllowed,
  )
})
