// SPDX-License-Identifier: EUPL-1.2
// The number beside «Mina ärenden» in the menu is the number of matters that its page lists, for
// everyone who may sign in to the demonstration.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '#kernel/instant.ts'
import { inTransaction, theProduct } from '#platform/database/database.ts'
import { firstDayOfDemonstration } from '#platform/day/day-of-product.ts'
import { usualHttpSettings } from '#platform/http/settings.ts'
import { sessionCookieName } from '#platform/http/sign-in-routes.ts'
import { startSession } from '#platform/sign-in/session.ts'
import { listDemonstrationPeople } from '../src/demonstration/sign-in-list.ts'
import { findPersonByEmail } from '../src/organisation/reads.ts'
import { demonstrationDatabase } from './support/demonstration-database.ts'
import { openPagesOnly } from './support/product.ts'

const numberIn = (html: string, pattern: RegExp) => Number(pattern.exec(html)?.[1] ?? 0)

test('the number in the menu is the number of matters on the page, for everyone', async () => {
  await using database = await demonstrationDatabase()
  await using product = await openPagesOnly(database.db)
  const now = instant(new Date().toISOString())

  async function openDesk(email: string): Promise<Response> {
    const person = (await findPersonByEmail(database.db, email))!
    const secret = await inTransaction(database.db, theProduct, (tx) =>
      startSession(
        tx,
        { personId: person.id, mandateId: undefined },
        now,
        usualHttpSettings.session,
      ),
    )
    return fetch(`${product.baseUrl}/arenden`, {
      headers: { Cookie: `${sessionCookieName(product.baseUrl)}=${secret}` },
      redirect: 'manual',
    })
  }

  const people = await listDemonstrationPeople(database.db, firstDayOfDemonstration, 'sv')
  const numbers: number[] = []
  for (const { email } of people) {
    const desk = await openDesk(email)
    // Whoever has only been invited, or has more mandates than one, acts for nobody yet.
    if (desk.status !== 200) continue
    const html = await desk.text()
    const listed = numberIn(html, />Mina (\d+)</)
    assert.equal(numberIn(html, /<span class="count"[^>]*>(\d+)</), listed, email)
    numbers.push(listed)
  }
  assert.ok(numbers.length > 50, 'nearly all have a desk')
  assert.ok(new Set(numbers).size > 2, 'with different numbers of matters')
})
