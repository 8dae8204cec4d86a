// SPDX-License-Identifier: EUPL-1.2
// Two processes on one database, behind a proxy that sends every other request to each: what one has
// written the other shows, whoever is signed in or out is so in both, and no job runs twice.

import { drawnForField } from '#kernel/mandate.ts'
import assert from 'node:assert/strict'
import { createServer, request as ask } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { day } from '#kernel/day.ts'
import { verifyJournal } from '#platform/journal/journal-verification.ts'
import { type Browser, openBrowser } from './support/browser.ts'
import { aConsultation, anAgreement } from './support/consultation-round.ts'
import { freshDatabase, type FreshDatabase } from './support/database.ts'
import { aCounty } from './support/decision-round.ts'
import {
  markAsDemonstration,
  type ProcessOnDatabase,
  startProcess,
} from './support/process-on-database.ts'
import { signInPath } from './support/site.ts'

type Proxy = AsyncDisposable & {
  readonly address: string
  readonly targets: string[]
  /** How many requests each has answered. */
  readonly counts: readonly number[]
}

const opened = new AsyncDisposableStack()
let database: FreshDatabase
let proxy: Proxy
let one: ProcessOnDatabase
let other: ProcessOnDatabase

before(async () => {
  database = opened.use(await freshDatabase())
  const county = await aCounty(database.db, day('2026-03-19'))
  await markAsDemonstration(database.migratingUrl)
  await aConsultation(county, await anAgreement(county, 'avtalet'), 'remissen')
  proxy = opened.use(await openProxy())
  const settings = { SAMSYN_BASE_URL: proxy.address }
  const both = await Promise.all([
    startProcess(database.migratingUrl, settings),
    startProcess(database.migratingUrl, settings),
  ])
  for (const process of both) opened.use(process)
  ;[one, other] = both
  proxy.targets.push(one.address, other.address)
})

after(() => opened.disposeAsync())

/**
 * The demonstration's identity provider remembers for a minute who is on the way in, and lives in one
 * process: the proxy sends all of it to the first. A real provider stands outside both.
 */
async function openProxy(): Promise<Proxy> {
  const targets: string[] = []
  const counts = [0, 0]
  let turn = 0
  const server = createServer((incoming, answer) => {
    const isForProvider = incoming.url!.startsWith('/oidc')
    const at = isForProvider ? 0 : turn++ % targets.length
    counts[at]! += 1
    const { method, headers, url } = incoming
    const passed = ask(new URL(url!, targets[at]), { method, headers, agent: false }, (found) => {
      answer.writeHead(found.statusCode!, found.headers)
      found.pipe(answer)
    })
    passed.on('error', () => answer.destroy())
    incoming.pipe(passed)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    targets,
    counts,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const leader = 'karin.almlid@region.exempel.se'
const coordinator = 'anna.ek@lerum.exempel.se'

async function signIn(email: string): Promise<Browser> {
  const browser = openBrowser(proxy.address)
  const page = await browser.open(signInPath(email))
  assert.equal(page.status, 200)
  return browser
}

/** The same browser, straight to one of the processes. */
function at(process: ProcessOnDatabase, browser?: Browser) {
  const header = browser && [...browser.cookies].map((pair) => pair.join('=')).join('; ')
  return (path: string, init: RequestInit = {}) =>
    fetch(process.address + path, {
      ...init,
      redirect: 'manual',
      headers: {
        ...(init.headers as Record<string, string> | undefined),
        ...(header && { cookie: header }),
        origin: proxy.address,
        'sec-fetch-site': 'same-origin',
        connection: 'close',
      },
    })
}

const post = (fields: Readonly<Record<string, string>>): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams(fields),
})

async function isSignedIn(process: ProcessOnDatabase, browser: Browser): Promise<boolean> {
  return (await at(process, browser)('/arenden')).status === 200
}

test('a sign-in that begins in one process ends well in the other, wherever each step lands', async () => {
  // A sign-in takes three turns at the proxy, so that every step of it meets both processes.
  for (let time = 0; time < 4; time++) {
    const browser = await signIn(coordinator)
    assert.ok(await isSignedIn(one, browser))
    assert.ok(await isSignedIn(other, browser))
  }
  assert.ok(proxy.counts.every((count) => count > 4))
})

test('who signs out in one process is signed out in the other at once', async () => {
  const browser = await signIn(coordinator)
  assert.ok(await isSignedIn(other, browser))
  assert.equal((await at(one, browser)('/logga-ut', post({}))).status, 303)
  assert.equal(await isSignedIn(other, browser), false)
})

test('who signs out everywhere is signed out of every browser, in both processes', async () => {
  const [here, there] = [await signIn(coordinator), await signIn(coordinator)]
  await at(other, here)('/logga-ut', post({ overallt: 'ja' }))
  for (const process of [one, other]) assert.equal(await isSignedIn(process, there), false)
})

test('a page that one process keeps shows what the other has written, on its next read', async () => {
  const path = '/remiss/remissen'
  const first = await at(other)(path)
  const tag = first.headers.get('etag')!
  assert.equal((await at(other)(path, { headers: { 'if-none-match': tag } })).status, 304)
  const asked = await at(one)(`${path}/fraga`, post({ text: 'Gäller tiderna även jul?', namn: '' }))
  assert.equal(asked.status, 303)
  const next = await at(other)(path, { headers: { 'if-none-match': tag } })
  assert.equal(next.status, 200)
  assert.match(await next.text(), /Gäller tiderna även jul\?/)
})

test('the day that is moved in one process is the day in the other', async () => {
  const browser = await signIn(leader)
  assert.match(await (await at(other)('/')).text(), /19 mars 2026/)
  const moved = await at(one, browser)(
    '/admin/dag',
    post({ [drawnForField]: browser.drawnFor(), sett: 'day=2026-03-19', steg: 'en' }),
  )
  assert.equal(moved.status, 303)
  const page = await (await at(other)('/')).text()
  assert.match(page, /20 mars 2026/)
  assert.doesNotMatch(page, /19 mars 2026/)
})

test('the journal is sealed by one at a time: each row once, and the chain holds', async () => {
  const { db } = database
  const count = async () => {
    const { rows } = await sql<{ sealed: number; written: number; seals: number }>`
      select coalesce(sum(row_count), 0)::bigint as sealed, count(*) as seals,
        (select count(*) from journal) as written
      from journal_seal`.execute(db)
    return rows[0]!
  }
  let found = await count()
  for (let waited = 0; found.sealed !== found.written && waited < 30; waited++) {
    await wait(1000)
    found = await count()
  }
  assert.equal(found.sealed, found.written)
  assert.ok(found.seals > 0)
  const verification = await verifyJournal(db)
  assert.equal(verification.finding, undefined)
  assert.equal(verification.unsealedRows, 0)
})
