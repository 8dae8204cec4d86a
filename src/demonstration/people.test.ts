// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { roles } from '#kernel/mandate.ts'
import { inTransaction, theProduct } from '#platform/database/database.ts'
import { freshDatabase } from '../../test/support/database.ts'
import { bundledCounty, layCounty } from '../county/bundled.ts'
import { listContactPersons, listParties, listPeople } from '../organisation/reads.ts'
import { meetPerson } from '../organisation/visitor.ts'
import { demonstrationPeople, loadPeople } from './people.ts'
import { listDemonstrationPeople } from './sign-in-list.ts'

const today = day('2026-03-19')

test('the demonstration has people for every role and a contact person at every party', async () => {
  await using database = await freshDatabase()
  const { db, owner } = database
  const mandates = await inTransaction(owner, theProduct, async (tx) => {
    await layCounty(tx, today, bundledCounty('vastra-gotaland'))
    return loadPeople(tx, today)
  })
  const parties = await listParties(db, today)
  const contacts = await listContactPersons(db, today)
  const people = await listPeople(db, today)
  assert.equal(contacts.size, 50)
  for (const role of roles) assert.ok(people.some(({ mandate }) => mandate.role === role))
  for (const { id } of parties) {
    assert.equal(mandates.coordinatorOf(id).partyId, id)
    assert.equal(mandates.registrarOf(id).partyId, id)
  }
  const made = demonstrationPeople(parties)
  assert.equal(new Set(made.map(({ name }) => name)).size, made.length)
  assert.ok(made.every(({ email }) => /^[a-z.]+@[a-z-]+\.exempel\.se$/.test(email)))

  const listed = await listDemonstrationPeople(db, today, 'sv')
  assert.equal(listed.length, made.length)
  assert.equal(listed[0]?.group, 'Gemensamt')

  const anna = people.find(({ person }) => person.name === 'Anna Ek')!
  const met = { mandateId: undefined, today, language: 'sv' } as const
  const visitor = (await meetPerson(db, anna.person.id))(met)
  assert.equal(visitor?.actsFor, 'Lerums kommun, koordinator')
  const siv = people.find(({ person }) => person.name === 'Siv Rönnlid')!
  const meet = await meetPerson(db, siv.person.id)
  const undecided = meet(met)
  assert.equal(undecided?.mandate, undefined)
  assert.equal(undecided?.mandateCount, 2)
  const decided = meet({ ...met, mandateId: siv.mandate.id, language: 'en' })
  assert.equal(decided?.mandate?.id, siv.mandate.id)
  const borrowed = meet({ ...met, mandateId: anna.mandate.id })
  assert.equal(borrowed?.mandate, undefined)
})
