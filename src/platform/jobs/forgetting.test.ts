// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addSeconds, fromEpoch, type Instant } from '#kernel/instant.ts'
import { inTransaction, theProduct } from '#platform/database/database.ts'
import { keepForm } from '#platform/http/kept-forms.ts'
import { startSession } from '#platform/sign-in/session.ts'
import { registerPerson } from '../../organisation/commands.ts'
import { countyOfPeople, today } from '../../../test/support/county-people.ts'
import { forgetWhatIsOld } from './forgetting.ts'

const now = fromEpoch(Date.now())
const daysAgo = (days: number): Instant => addSeconds(now, -days * 24 * 3600)
const lasts = { idleSeconds: 3600, longestSeconds: 12 * 3600 }

test('nobody has to sign in for what is old to be forgotten', async () => {
  await using county = await countyOfPeople()
  const { db } = county
  const { personId } = await inTransaction(db, theProduct, (tx) =>
    registerPerson(tx, today, {
      name: 'En person',
      email: 'en.person@lerum.exempel.se',
      mandates: [],
    }),
  )
  const form = { path: '/om', sentTo: '/om', fields: [['text', 'Ord.']] as [string, string][] }
  for (const days of [8, 6]) await keepForm(db, personId, form, daysAgo(days))
  for (const days of [9, 6]) {
    await inTransaction(db, theProduct, (tx) =>
      startSession(tx, { personId, mandateId: undefined }, daysAgo(days), lasts),
    )
  }
  await forgetWhatIsOld(db, now)
  await county.asOwner(async (owner) => {
    await owner.query('alter table kept_form no force row level security')
    const { rows } = await owner.query(`
      select (select count(*)::integer from kept_form) as forms,
        (select count(*)::integer from session) as sessions`)
    assert.deepEqual(rows, [{ forms: 1, sessions: 1 }])
  })
})
