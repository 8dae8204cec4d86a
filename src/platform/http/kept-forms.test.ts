// SPDX-License-Identifier: EUPL-1.2
// What was typed when the session had ended comes back, to her who typed it and to no one else.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { Conflict, NotAllowed } from '#kernel/faults.ts'
import { instant } from '#kernel/instant.ts'
import { drawnForField } from '#kernel/mandate.ts'
import { findPersonalNumber } from '#kernel/text/personal-number.ts'
import { inSnapshot, inTransaction, noOne, theProduct } from '#platform/database/database.ts'
import { usualHttpSettings } from '#platform/http/settings.ts'
import { keepForm } from '#platform/http/kept-forms.ts'
import { type Page, redirect, show, type Visit } from '#platform/page.ts'
import { openBrowser } from '../../../test/support/browser.ts'
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts'
import {
  aPerson,
  type Html,
  openSite,
  type OpenSite,
  signInPath,
} from '../../../test/support/site.ts'

let database: FreshDatabase
let site: OpenSite

const drawn = async (visit: Visit) =>
  show(`<form><textarea name="ord">${visit.kept?.text('ord') ?? 'tomt'}</textarea></form>`)

function refuseAs(fault: Error): Page<Html>['answer'] {
  return async (visit) => {
    await visit.form()
    throw fault
  }
}

const may = ['coordinator'] as const
const pages: readonly Page<Html>[] = [
  { method: 'GET', path: '/', may: 'everyone', answer: async () => show('<h1>Hem</h1>') },
  { method: 'GET', path: '/remiss/:id', may, drawsKept: true, answer: drawn },
  { method: 'GET', path: '/avtal/:dok', may, answer: drawn },
  { method: 'POST', path: '/remiss/:id/fraga', may, answer: async () => redirect('/tack') },
  { method: 'POST', path: '/remiss/:id/stangd', may, answer: refuseAs(new Conflict('closed')) },
  { method: 'POST', path: '/remiss/:id/nekad', may, answer: refuseAs(new NotAllowed('not hers')) },
  {
    method: 'POST',
    path: '/remiss/:id/ofta',
    may,
    limit: 'question',
    answer: async () => redirect('/tack'),
  },
  { method: 'GET', path: '/remiss/:id/stangd', may, answer: drawn },
]

before(async () => {
  database = await freshDatabase()
  site = await openSite({
    db: database.db,
    pages,
    settings: {
      rateLimits: { ...usualHttpSettings.rateLimits, question: { count: 1, seconds: 3600 } },
    },
  })
})
after(async () => {
  await site[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

async function endSessions(personId: string): Promise<void> {
  await inTransaction(database.db, theProduct, (tx) =>
    tx
      .updateTable('session')
      .set({ seen_at: sql<never>`now() - interval '1 day'` })
      .where('person_id', '=', personId)
      .execute(),
  )
}

const letter = 'Vi vill ändra 3.2: <b>inom</b> tre dagar.\n'.repeat(150)

test('after an hour of writing, 6 000 characters come back when one has signed in again', async () => {
  const anna = await aPerson(database.db, { email: 'anna@exempel.se', role: 'coordinator' })
  const browser = openBrowser(site.baseUrl)
  await browser.open(signInPath('anna@exempel.se', '/remiss/7'))
  const drawnFor = browser.drawnFor()
  await endSessions(anna.id)

  const asked = await browser.request('/en/remiss/7/fraga', {
    method: 'POST',
    body: new URLSearchParams({ [drawnForField]: drawnFor, ord: letter }),
    headers: { origin: site.baseUrl },
  })
  assert.equal(asked.status, 303)
  const to = new URL(asked.headers.get('location')!, site.baseUrl)
  assert.equal(to.pathname, '/en/logga-in')
  const till = to.searchParams.get('till')!
  assert.match(till, /^\/en\/remiss\/7\?kvar=[0-9a-f-]{36}$/)

  const back = await browser.open(signInPath('anna@exempel.se', till))
  assert.equal(back.path, till)
  assert.ok(back.text.includes(letter.trim()), 'every word is there')

  await aPerson(database.db, { email: 'bo@exempel.se', role: 'coordinator' })
  const stranger = openBrowser(site.baseUrl)
  const hers = await stranger.open(signInPath('bo@exempel.se', till))
  assert.match(hers.text, />tomt</)
})

test('a page that does not draw them itself shows the words with a button that sends them', async () => {
  const frida = await aPerson(database.db, { email: 'frida@exempel.se', role: 'coordinator' })
  const browser = openBrowser(site.baseUrl)
  await browser.open(signInPath('frida@exempel.se', '/avtal/vard'))
  const drawnFor = browser.drawnFor()
  const fields = [
    [drawnForField, drawnFor],
    ['ord', 'Vi skriver.'],
  ] as const
  const form = { path: '/avtal/vard', sentTo: '/avtal/vard/synpunkt', fields }
  const id = await keepForm(database.db, frida.id, form, instant(new Date().toISOString()))
  const { status, text } = await browser.open(`/en/avtal/vard?kvar=${id}`)
  assert.equal(status, 200)
  assert.match(text, /<h1>kept for \/en\/avtal\/vard\/synpunkt<\/h1>for-mandat,ord/)
})

test('what was typed for another mandate than one acts under now is not put in its form', async () => {
  const cia = await aPerson(database.db, { email: 'cia@exempel.se', role: 'coordinator' })
  const form = { path: '/remiss/7', sentTo: '/remiss/7/fraga' }
  const fields = [
    [drawnForField, 'ett annat'],
    ['ord', 'för någon annan'],
  ] as const
  const id = await keepForm(
    database.db,
    cia.id,
    { ...form, fields },
    instant(new Date().toISOString()),
  )
  const browser = openBrowser(site.baseUrl)
  const { status, text } = await browser.open(signInPath('cia@exempel.se', `/remiss/7?kvar=${id}`))
  assert.equal(status, 409)
  assert.match(text, /<h1>ended \| coordinator<\/h1>2/)
})

test('of a stranger nothing is kept, nor of one who has signed out', async () => {
  const disa = await aPerson(database.db, { email: 'disa@exempel.se', role: 'coordinator' })
  const browser = openBrowser(site.baseUrl)
  await browser.open(signInPath('disa@exempel.se'))
  await inTransaction(database.db, theProduct, (tx) =>
    tx
      .updateTable('session')
      .set({ revoked_at: sql<never>`now()` })
      .where('person_id', '=', disa.id)
      .execute(),
  )
  for (const who of [browser, openBrowser(site.baseUrl)]) {
    const answer = await who.submit('/remiss/7/fraga', { ord: 'hej' })
    assert.equal(answer.status, 403)
  }
  const scope = { ...noOne, personId: disa.id }
  const kept = await inSnapshot(database.db, scope, (db) =>
    db.selectFrom('kept_form').select('id').execute(),
  )
  assert.deepEqual(kept, [])
})

test('at most twenty forms of a person are kept, the newest', async () => {
  const egil = await aPerson(database.db, { email: 'egil@exempel.se', role: 'coordinator' })
  for (let count = 1; count <= 23; count++) {
    const at = instant(new Date(Date.UTC(2026, 2, count)).toISOString())
    const form = {
      path: '/remiss/7',
      sentTo: '/remiss/7',
      fields: [['ord', String(count)]] as const,
    }
    await keepForm(database.db, egil.id, form, at)
  }
  const rows = await inSnapshot(database.db, { ...noOne, personId: egil.id }, (db) =>
    db.selectFrom('kept_form').select('fields').orderBy('kept_at').execute(),
  )
  assert.equal(rows.length, 20)
  assert.deepEqual(rows[0]!.fields, [['ord', '4']])
})

describe('a form that is not taken is answered with its words', () => {
  const answers = [
    ['/remiss/7/stangd', 409, 'a round that has closed'],
    ['/remiss/7/nekad', 403, 'what she may no more'],
    ['/remiss/7/ofta', 429, 'one who has sent too much'],
    ['/ingen/sida', 404, 'what is gone'],
  ] as const
  for (const [place, [path, status, why]] of answers.entries()) {
    test(`${status}: ${why}`, async () => {
      const email = `nekad${place}@exempel.se`
      await aPerson(database.db, { email, role: 'coordinator' })
      const browser = openBrowser(site.baseUrl)
      await browser.open(signInPath(email, '/remiss/7'))
      const fields = { [drawnForField]: browser.drawnFor(), ord: 'Vi vill ändra 3.2.' }
      const send = () => browser.submit(path, fields)
      if (status === 429) await send()
      const answer = await send()
      assert.equal(answer.status, status)
      assert.match(answer.text, /<blockquote>[^<]*Vi vill ändra 3\.2\.<\/blockquote>/)
    })
  }

  test('but not to another site, nor to a stranger', async () => {
    await aPerson(database.db, { email: 'frans@exempel.se', role: 'coordinator' })
    const browser = openBrowser(site.baseUrl)
    await browser.open(signInPath('frans@exempel.se', '/remiss/7'))
    const body = new URLSearchParams({ ord: 'Vi vill ändra 3.2.' })
    const [foreign, unknown] = await Promise.all([
      browser.request('/remiss/7/stangd', {
        method: 'POST',
        body,
        headers: { origin: 'https://annan.exempel.se' },
      }),
      openBrowser(site.baseUrl).request('/remiss/7/stangd', {
        method: 'POST',
        body,
        headers: { origin: site.baseUrl },
      }),
    ])
    for (const answer of [foreign, unknown]) {
      assert.equal(answer.status, 403)
      assert.doesNotMatch(await answer.text(), /Vi vill/)
    }
  })
})

test('nothing is kept of a personal number, though no rule has read the form', async () => {
  const fanny = await aPerson(database.db, { email: 'fanny@exempel.se', role: 'coordinator' })
  const browser = openBrowser(site.baseUrl)
  await browser.open(signInPath('fanny@exempel.se', '/remiss/7'))
  const mandate = browser.drawnFor()
  await endSessions(fanny.id)
  // The day of birth with a serial number that is given to nobody.
  const number = '640229-9801'
  assert.ok(findPersonalNumber(number))
  const till = await browser.submit('/remiss/7/fraga', {
    ord: `Om ${number}: vi svarar.`,
    [number]: 'x',
  })
  assert.match(till.path, /^\/logga-in/)
  const rows = await inSnapshot(database.db, { ...noOne, personId: fanny.id }, (db) =>
    db.selectFrom('kept_form').select('fields').execute(),
  )
  assert.deepEqual(rows[0]!.fields, [
    [drawnForField, mandate],
    ['ord', 'Om [personnummer]: vi svarar.'],
    ['[personnummer]', 'x'],
  ])
})
