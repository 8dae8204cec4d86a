// SPDX-License-Identifier: EUPL-1.2
// A form acts for whom it was drawn, and nothing begins after a session or a mandate has ended.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { drawnForField } from '#kernel/mandate.ts'
import { inTransaction, theProduct, type Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { type Page, redirect, show, type Visit } from '#platform/page.ts'
import { revokeSessionsOf } from '#platform/sign-in/session.ts'
import { instant } from '#kernel/instant.ts'
import { openBrowser } from '../../../test/support/browser.ts'
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts'
import {
  aPerson,
  type Html,
  openSite,
  type OpenSite,
  recordMandate,
  signInPath,
} from '../../../test/support/site.ts'
import { waitForLock } from '../../../test/support/held-lock.ts'

let database: FreshDatabase
let site: OpenSite
/** Who acted, in the order they did. */
const acted: string[] = []

const drawn = (visit: Visit) =>
  `<form method="post"><input type="hidden" name="${drawnForField}" value="${visit.mandate?.id ?? ''}"></form>`

const pages: readonly Page<Html>[] = [
  { method: 'GET', path: '/', may: 'everyone', answer: async () => show('<h1>Hem</h1>') },
  { method: 'GET', path: '/svara', may: 'everyone', answer: async (visit) => show(drawn(visit)) },
  {
    method: 'POST',
    path: '/svara',
    may: ['coordinator', 'registrar'],
    async answer(visit) {
      const form = await visit.form()
      await visit.act(async (tx) => {
        acted.push(`${visit.mandate?.role} ${form.text('ord')}`)
        await sql`select 1`.execute(tx)
      })
      return redirect('/tack')
    },
  },
]

before(async () => {
  database = await freshDatabase()
  site = await openSite({ db: database.db, pages })
})
after(async () => {
  await site[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

const act = <Value>(work: (tx: Tx) => Promise<Value>) =>
  inTransaction(database.db, theProduct, work)

async function choose(personId: string, mandateId: string): Promise<void> {
  await act((tx) =>
    tx
      .updateTable('session')
      .set({ mandate_id: mandateId })
      .where('person_id', '=', personId)
      .execute(),
  )
}

/** A coordinator with a second mandate as registrar, who has opened the form as coordinator. */
async function withTwoMandates(email: string) {
  const person = await aPerson(database.db, { email, role: 'coordinator' })
  const other = newId()
  await act(async (tx) => {
    await tx
      .insertInto('mandate')
      .values({
        id: other,
        person_id: person.id,
        role: 'registrar',
        status: 'accepted',
        valid_from: '2020-01-01' as Day,
      })
      .execute()
    await recordMandate(tx, other)
  })
  const browser = openBrowser(site.baseUrl)
  await browser.open(signInPath(email))
  await choose(person.id, person.mandateId!)
  await browser.open('/svara')
  assert.equal(browser.drawnFor(), person.mandateId)
  return { browser, person, other }
}

test('a form drawn for one mandate does not act under another, and says both', async () => {
  const { browser, person, other } = await withTwoMandates('anna@exempel.se')
  await choose(person.id, other)
  const refused = await browser.submit('/svara', { ord: 'Vi tillstyrker.' })
  assert.equal(refused.status, 409)
  assert.match(refused.text, /<h1>coordinator \| registrar<\/h1>/)
  assert.deepEqual(acted, [])

  const sent = await browser.submit('/svara', {
    [drawnForField]: person.mandateId!,
    ord: 'Vi tillstyrker.',
    'byt-tillbaka': 'ja',
  })
  assert.equal(sent.path, '/tack')
  assert.deepEqual(acted.splice(0), ['coordinator Vi tillstyrker.'])
})

test('a form that says no mandate, two, or somebody else’s does not act', async () => {
  const { browser, person, other } = await withTwoMandates('bo@exempel.se')
  const stranger = await aPerson(database.db, { email: 'cia@exempel.se', role: 'coordinator' })
  const wrong = ['', newId(), stranger.mandateId!, [person.mandateId!, other], 'ord']
  for (const drawnFor of wrong) {
    const fields = { [drawnForField]: drawnFor, ord: 'Hej', 'byt-tillbaka': 'ja' }
    const answer = await browser.submit('/svara', fields)
    // Switching back to a mandate of one's own is the one thing that the button does.
    assert.equal(answer.status, Array.isArray(drawnFor) ? 404 : 409, String(drawnFor))
  }
  assert.deepEqual(
    acted.splice(0).filter((one) => !one.startsWith('coordinator')),
    [],
  )
})

test('a request in flight is not carried out after its person has signed out everywhere', async () => {
  const { browser, person } = await withTwoMandates('disa@exempel.se')
  const answer = await waitForLock(database.db, {
    hold: (tx) => revokeSessionsOf(tx, person.id, instant(new Date().toISOString())),
    meanwhile: () => browser.submit('/svara', { ord: 'för sent' }),
  })
  assert.equal(answer.status, 403)
  assert.match(answer.text, /Du loggades ut innan det hann sparas/)
  assert.deepEqual(acted, [])
})

test('a request in flight is not carried out after the mandate was ended', async () => {
  const { browser, person } = await withTwoMandates('egil@exempel.se')
  const answer = await waitForLock(database.db, {
    hold: (tx) =>
      tx
        .updateTable('mandate')
        .set({ valid_until: '2020-01-02' as Day })
        .where('id', '=', person.mandateId!)
        .execute(),
    meanwhile: () => browser.submit('/svara', { ord: 'för sent' }),
  })
  assert.equal(answer.status, 403)
  assert.match(answer.text, /Ditt mandat avslutades innan det hann sparas/)
  assert.deepEqual(acted, [])
})
