// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { roles } from '#kernel/mandate.ts'
import { inTransaction, theProduct } from '#platform/database/database.ts'
import { freshDatabase } from '../../test/support/database.ts'
import { readVastraGotaland } from '../county/vastra-gotaland.ts'
import { establishCounty } from '../organisation/commands.ts'
import { listContactPersons, listParties, listPeople } from '../organisation/reads.ts'
import { resolveVisitor } from '../organisation/visitor.ts'
import { demonstrationPeople, loadPeople } from './people.ts'
import { listDemonstrationPeople } from './sign-in-list.ts'

const today = day('2026-03-19')

test('the demonstration has people for every role and a contact person at every party', async () => {
  await using database = await freshDatabase()
  const { db, owner } = database
  const mandates = await inTransaction(owner, theProduct, async (tx) => {
    await establishCounty(tx, today, readVastraGotaland())
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
  const visitor = await resolveVisitor(
    db,
    { personId: anna.person.id, mandateId: undefined },
    today,
    'sv',
  )
  assert.equal(visitor?.actsFor, 'Lerums kommun, koordinator')
  const siv = people.find(({ person }) => person.name === 'Siv Rönnlid')!
  const session = { personId: siv.person.id, mandateId: undefined }
  const undecided = await resolveVisitor(db, session, today, 'sv')
  assert.equal(undecided?.mandate, undefined)
  assert.equal(undecided?.mandateCount, 2)
  const decided = await resolveVisitor(db, { ...session, mandateId: siv.mandate.id }, today, 'en')
  assert.equal(decided?.mandate?.id, siv.mandate.id)
  const borrowed = await resolveVisitor(db, { ...session, mandateId: anna.mandate.id }, today, 'sv')
  assert.equal(borrowed?.mandate, undefined)
})
