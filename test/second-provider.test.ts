// SPDX-License-Identifier: EUPL-1.2
// A second identity provider says that someone is a person who is bound at the first: it waits until
// an administrator, other than that person, has said yes.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addDays, type Day } from '#kernel/day.ts'
import { addSeconds, dayInStockholm, fromEpoch, type Instant } from '#kernel/instant.ts'
import { drawnForField } from '#kernel/mandate.ts'
import { asItStands } from '#kernel/seen.ts'
import { type Db, inTransaction, scopeOf, theProduct } from '#platform/database/database.ts'
import { createServer, type WebServer } from '#platform/http.ts'
import { usualHttpSettings } from '#platform/http/settings.ts'
import { bindIdentity, findPersonOfAccount, listAccounts } from '#platform/sign-in/identity.ts'
import { listIdentityRequests } from '#platform/sign-in/identity-requests.ts'
import { makeSite } from '../src/app.ts'
import { bundledCounty, layCounty } from '../src/county/bundled.ts'
import { registerPerson } from '../src/organisation/commands.ts'
import { confirmIdentity, rejectIdentity } from '../src/organisation/commands/confirming.ts'
import { findMandate, findPersonByEmail } from '../src/organisation/reads.ts'
import { seenOfIdentityRequest } from '../src/organisation/rules/seen.ts'
import { freshDatabase, type FreshDatabase } from './support/database.ts'
import { waitForLock } from './support/held-lock.ts'
import { hiddenFieldsTo } from './support/html-forms.ts'
import {
  openOutsideProvider,
  type OutsideProvider,
  passThrough,
} from './support/outside-provider.ts'

const baseUrl = 'http://samsyn.test'
const answersTo = `${baseUrl}/logga-in/svar`
const page = '/admin/inloggningar'

let database: FreshDatabase
let db: Db
let first: OutsideProvider
let second: OutsideProvider
let server: WebServer
/** How far the clock of the product is ahead. */
let ahead = 0

const now = (): Instant => addSeconds(fromEpoch(Date.now()), ahead)
const today = (): Day => dayInStockholm(now())

before(async () => {
  database = await freshDatabase()
  db = database.db
  first = await openOutsideProvider(answersTo)
  second = await openOutsideProvider(answersTo, { id: 'second', name: 'Andra inloggningen' })
  const site = await makeSite({
    db,
    log: () => undefined,
    settings: {
      ...usualHttpSettings,
      mode: 'production',
      baseUrl,
      version: '0.0.0-test',
      providers: [first.settings, second.settings],
      rateLimits: { ...usualHttpSettings.rateLimits, 'sign-in': { count: 1000, seconds: 1 } },
    },
  })
  server = await createServer({ ...site, now }, baseUrl)
  await inTransaction(database.owner, theProduct, async (tx) => {
    await layCounty(tx, today(), bundledCounty('vastra-gotaland'))
  })
})
after(async () => {
  await first[Symbol.asyncDispose]()
  await second[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

type Browser = ReturnType<typeof openBrowser>

/** Cookies, and requests straight to the server: the address is nobody's. */
function openBrowser() {
  const cookies = new Map<string, string>()
  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    headers.set('cookie', [...cookies].map((pair) => pair.join('=')).join('; '))
    const answer = await server.fetch(new Request(baseUrl + path, { ...init, headers }))
    for (const one of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = one.split(';')[0]!.split('=')
      cookies.set(name, value)
    }
    return answer
  }
  const read = async (path: string) => (await ask(path)).text()
  return {
    ask,
    read,
    async send(path: string, fields: Readonly<Record<string, string>>) {
      return ask(path, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { origin: baseUrl, 'sec-fetch-site': 'same-origin' },
      })
    },
  }
}

async function signInAt(
  provider: OutsideProvider,
  account: { readonly sub: string; readonly email: string },
  browser: Browser = openBrowser(),
): Promise<Response> {
  provider.account = { ...account, email_verified: true }
  const { id } = provider.settings
  const started = await browser.ask(`/logga-in/start?leverantor=${id}&till=/min-part`)
  const back = await passThrough(started.headers.get('location')!)
  return browser.ask(back.pathname + back.search)
}

let count = 0
/** Someone with a mandate, who has signed in at the first provider. */
async function someone(role: 'administrator' | 'editor' = 'editor') {
  count += 1
  const email = `person.${count}@example.se`
  const name = `Person ${count}`
  const { personId, mandateIds } = await inTransaction(db, theProduct, (tx) =>
    registerPerson(tx, today(), { name, email, mandates: [{ role, from: today() }] }),
  )
  const browser = openBrowser()
  const signedIn = await signInAt(first, { sub: `first-${count}`, email }, browser)
  assert.equal(signedIn.status, 303)
  const mandate = (await findMandate(db, mandateIds[0]!, today()))!
  return { personId, email, name, browser, mandate, account: { sub: `second-${count}`, email } }
}

const requestsOf = (personId: string) =>
  inTransaction(db, theProduct, (tx) => listIdentityRequests(tx, { today: today(), personId }))

const lettersTo = async (personId: string) =>
  (
    await inTransaction(db, theProduct, (tx) =>
      tx
        .selectFrom('mail')
        .select('kind')
        .where('to_person_id', '=', personId)
        .where('kind', 'like', 'identity-%')
        .orderBy('id')
        .execute(),
    )
  ).map(({ kind }) => kind)

const journalOf = async (subjectId: string) =>
  (
    await db
      .selectFrom('journal')
      .select('event')
      .where('subject_id', '=', subjectId)
      .orderBy('id')
      .execute()
  ).map(({ event }) => event)

/** Sends the form of one request, with all that it carries unseen. */
async function answer(browser: Browser, requestId: string, chosen: string): Promise<Response> {
  const shown = await browser.read(page)
  const form = shown.split('<form').find((one) => one.includes(`value="${requestId}"`))!
  const carried = hiddenFieldsTo(`<form${form}`, page)
  return browser.send(page, { ...carried, svar: chosen })
}

test('an account at a second provider waits, is confirmed by an administrator, and comes in', async () => {
  const mats = await someone('administrator')
  const anna = await someone()
  const refused = await signInAt(second, anna.account)
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /administratör behöver bekräfta/)
  // However often she tries, one request waits and one letter is written.
  assert.equal((await signInAt(second, anna.account)).status, 422)
  const [request, ...others] = await requestsOf(anna.personId)
  assert.deepEqual(others, [])
  assert.deepEqual(await lettersTo(anna.personId), ['identity-bound', 'identity-asked'])
  assert.deepEqual(await lettersTo(mats.personId), ['identity-bound', 'identity-to-confirm'])

  assert.match(await mats.browser.read('/min-part'), /Inloggningar att bekräfta \(1\)/)
  assert.match(await anna.browser.read('/min-part'), /vill logga in som du hos Andra inloggningen/)
  const shown = await mats.browser.read(page)
  for (const word of [anna.name, anna.email, 'Andra inloggningen', anna.account.sub]) {
    assert.ok(shown.includes(word), word)
  }
  const saved = await answer(mats.browser, request!.id, 'confirm')
  assert.equal(saved.headers.get('location'), `${page}?sparat`)
  assert.match(await mats.browser.read(`${page}?sparat`), /Svaret är sparat[^]*Bekräftad/)
  assert.match(
    await anna.browser.read('/min-part'),
    /Ditt konto hos Andra inloggningen bekräftades/,
  )

  const letters = ['identity-bound', 'identity-asked', 'identity-confirmed']
  assert.deepEqual(await lettersTo(anna.personId), letters)
  assert.deepEqual(await journalOf(request!.id), ['identity-asked', 'identity-confirmed'])
  assert.equal((await journalOf(anna.personId)).filter((one) => one === 'identity-bound').length, 2)
  // Both ways lead in now, and a changed address leads to no one else.
  const moved = { ...anna.account, email: mats.email }
  for (const account of [anna.account, moved]) {
    assert.equal((await signInAt(second, account)).status, 303)
  }
  const { issuer } = second.settings
  const holder = await findPersonOfAccount(db, { issuer, subject: anna.account.sub })
  assert.equal(holder, anna.personId)
})

test('what is rejected stays outside, and does not ask again at once', async () => {
  const mats = await someone('administrator')
  const anna = await someone()
  await signInAt(second, anna.account)
  const [request] = await requestsOf(anna.personId)
  assert.equal((await answer(mats.browser, request!.id, 'reject')).status, 303)
  for (let tries = 0; tries < 2; tries++) {
    const refused = await signInAt(second, anna.account)
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), /konto hos en annan leverantör\. Logga in där/)
  }
  assert.equal((await listAccounts(db, anna.personId)).length, 1)
  assert.deepEqual((await lettersTo(anna.personId)).at(-1), 'identity-rejected')
  assert.deepEqual(await journalOf(request!.id), ['identity-asked', 'identity-rejected'])
})

test('an administrator confirms nothing for herself, in page, command or database', async () => {
  const mats = await someone('administrator')
  await signInAt(second, mats.account)
  const [request] = await requestsOf(mats.personId)
  assert.ok(!(await lettersTo(mats.personId)).includes('identity-to-confirm'))
  const shown = await mats.browser.read(page)
  assert.match(shown, /Det här gäller dig själv/)
  const form = {
    [drawnForField]: mats.mandate.id,
    begaran: request!.id,
    svar: 'confirm',
    sett: 'status=waiting;accounts=1',
  }
  const refused = await mats.browser.send(page, form)
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /Ingen bekräftar en inloggning åt sig själv/)
  const asHerself = inTransaction(db, scopeOf(mats.mandate), (tx) =>
    tx
      .updateTable('identity_request')
      .set({ status: 'confirmed', answered_by: mats.personId, answered_on: today() })
      .where('id', '=', request!.id)
      .returning('id')
      .execute(),
  )
  assert.deepEqual(await asHerself, [])
  // Nor is a further account bound past the request.
  await assert.rejects(
    inTransaction(db, scopeOf(mats.mandate), (tx) =>
      tx
        .insertInto('identity')
        .values({ issuer: 'https://x.example', subject: 'x', person_id: mats.personId })
        .execute(),
    ),
    /confirmed first/,
  )
})

test('nobody but an administrator sees or answers what waits', async () => {
  const anna = await someone()
  const bo = await someone()
  await signInAt(second, anna.account)
  assert.equal((await bo.browser.ask(page)).status, 403)
  const [request] = await requestsOf(anna.personId)
  const result = inTransaction(db, scopeOf(bo.mandate), (tx) =>
    confirmIdentity(tx, today(), bo.mandate, { requestId: request!.id, seen: asItStands }),
  )
  await assert.rejects(result, /no identity request/)
  assert.equal((await listAccounts(db, anna.personId)).length, 1)
})

test('of two administrators who answer at once the second waits and is told no', async () => {
  const [mats, maj, anna] = [
    await someone('administrator'),
    await someone('administrator'),
    await someone(),
  ]
  for (const [one, other] of [
    [rejectIdentity, confirmIdentity],
    [confirmIdentity, rejectIdentity],
  ] as const) {
    const account = { ...anna.account, sub: `${anna.account.sub}-${one.name}` }
    await signInAt(second, account)
    const request = (await requestsOf(anna.personId)).find(({ status }) => status === 'waiting')!
    const seen = seenOfIdentityRequest(request, await listAccounts(db, anna.personId))
    const input = { requestId: request.id, seen }
    const late = await waitForLock(db, {
      scope: scopeOf(mats.mandate),
      hold: async (tx) => assert.ok((await one(tx, today(), mats.mandate, input)).granted),
      meanwhile: () =>
        inTransaction(db, scopeOf(maj.mandate), (tx) => other(tx, today(), maj.mandate, input)),
      mustWait: true,
    })
    assert.ok(!late.granted && late.refusal === 'sign-in-answered')
  }
  assert.equal((await listAccounts(db, anna.personId)).length, 2)
})

test('one account at each provider: a second one of the same is not confirmed, and what changed is shown', async () => {
  const mats = await someone('administrator')
  const anna = await someone()
  await signInAt(second, anna.account)
  await signInAt(second, { ...anna.account, sub: `${anna.account.sub}-b` })
  const [one, other] = await requestsOf(anna.personId)
  const seenBefore = await mats.browser.read(page)
  const form = seenBefore.split('<form').find((part) => part.includes(`value="${other!.id}"`))!
  assert.equal((await answer(mats.browser, one!.id, 'confirm')).status, 303)
  const carried = hiddenFieldsTo(`<form${form}`, page)
  const changed = await mats.browser.send(page, { ...carried, svar: 'confirm' })
  assert.equal(changed.status, 422)
  assert.match(await changed.text(), /Konton som personen har redan[^]*checked/)
  const taken = await answer(mats.browser, other!.id, 'confirm')
  assert.match(await taken.text(), /har ett annat konto hos leverantören/)
  assert.equal((await answer(mats.browser, other!.id, 'reject')).status, 303)
})

test('no more than three wait for one person, and a form without a choice comes back', async () => {
  const mats = await someone('administrator')
  const anna = await someone()
  const statuses: string[] = []
  for (let tries = 0; tries < 5; tries++) {
    const account = { ...anna.account, sub: `${anna.account.sub}-${tries}` }
    const text = await (await signInAt(second, account)).text()
    statuses.push(/behöver bekräfta/.test(text) ? 'waits' : 'refused')
  }
  assert.deepEqual(statuses, ['waits', 'waits', 'waits', 'refused', 'refused'])
  const requests = await requestsOf(anna.personId)
  assert.equal(requests.length, 3)
  const empty = await answer(mats.browser, requests[0]!.id, '')
  assert.equal(empty.status, 422)
  assert.match(await empty.text(), /Välj om kontot hör till personen/)
  const unknown = await mats.browser.send(page, { [drawnForField]: mats.mandate.id, begaran: 'x' })
  assert.match(await unknown.text(), /Välj en inloggning i listan/)
})

test('a request that nobody answered in two weeks is over, and may be asked anew', async () => {
  const mats = await someone('administrator')
  const anna = await someone()
  await signInAt(second, anna.account)
  const [request] = await requestsOf(anna.personId)
  assert.equal(request!.answerBy, addDays(today(), 14))
  const late = addDays(request!.answerBy, 1)
  const answered = await inTransaction(db, scopeOf(mats.mandate), (tx) =>
    confirmIdentity(tx, late, mats.mandate, { requestId: request!.id, seen: asItStands }),
  )
  assert.ok(!answered.granted && answered.refusal === 'sign-in-lapsed')
  ahead = 15 * 24 * 60 * 60
  try {
    assert.deepEqual(await requestsOf(anna.personId), [])
    assert.match(await (await signInAt(second, anna.account)).text(), /behöver bekräfta/)
    const [again] = await requestsOf(anna.personId)
    assert.notEqual(again!.id, request!.id)
    // What is over is forgotten when the next one asks, whoever it was about.
    const left = await inTransaction(db, theProduct, (tx) =>
      tx.selectFrom('identity_request').select('answer_by').execute(),
    )
    assert.ok(left.every(({ answer_by: until }) => until >= today()))
  } finally {
    ahead = 0
  }
})

test('in a demonstration that has moved to another address everyone still comes in', async () => {
  const anna = await someone()
  const person = await findPersonByEmail(db, anna.email)
  const account = { issuer: 'http://moved.test/oidc', subject: 'a', email: anna.email }
  const provider = {
    name: 'Demonstration',
    emailDomains: undefined,
    isDemonstration: true,
    listConfirmers: async () => [],
  }
  const bound = await inTransaction(db, theProduct, (tx) =>
    bindIdentity(tx, today(), account, provider),
  )
  assert.ok(bound.granted && bound.value === person!.id)
  assert.deepEqual(await requestsOf(anna.personId), [])
})
