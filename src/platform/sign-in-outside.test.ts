// SPDX-License-Identifier: EUPL-1.2
// Production's way in: an outside provider, two processes behind one address.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Browser, openBrowser } from '../../test/support/browser.ts'
import { freshDatabase } from '../../test/support/database.ts'
import { openOutsideProvider, passThrough } from '../../test/support/outside-provider.ts'
import { aPerson, openSite } from '../../test/support/site.ts'
import type { Db } from '#platform/database.ts'
import type { ProviderSettings } from '#platform/http/settings.ts'

// Nothing listens there: the test walks between the processes itself, as a proxy would.
const baseUrl = 'http://samsyn.test'

function openProcess(db: Db, provider: ProviderSettings) {
  return openSite({
    db,
    settings: { mode: 'production', baseUrl, providers: [provider] },
  })
}

type Process = Awaited<ReturnType<typeof openProcess>>

/** Sets out at one process and comes back at another. */
async function signIn(browser: Browser, from: Process, to: Process): Promise<Response> {
  const ask = (site: Process, path: string) =>
    site.server.fetch(
      new Request(baseUrl + path, {
        headers: { cookie: [...browser.cookies].map((pair) => pair.join('=')).join('; ') },
      }),
    )
  const started = await ask(from, '/logga-in/start?leverantor=outside&till=/parter')
  const [attempt] = started.headers.getSetCookie()
  const [name, value] = attempt!.split(';')[0]!.split('=')
  browser.cookies.set(name!, value!)
  const back = await passThrough(started.headers.get('location')!)
  assert.equal(back.origin, baseUrl)
  return ask(to, back.pathname + back.search)
}

test('one sets out at one process and comes back at another', async () => {
  await using database = await freshDatabase()
  await using provider = await openOutsideProvider(`${baseUrl}/logga-in/svar`)
  await using one = await openProcess(database.db, provider.settings)
  await using other = await openProcess(database.db, provider.settings)
  const anna = await aPerson(database.db, { email: 'anna@example.se' })

  provider.account = { sub: 'a-1', email: 'Anna@Example.se', email_verified: true }
  const first = await signIn(openBrowser(baseUrl), one, other)
  assert.equal(first.status, 303)
  assert.equal(first.headers.get('location'), '/parter')
  assert.ok(first.headers.getSetCookie().some((cookie) => cookie.startsWith('samsyn=')))

  // The account has been bound: its e-mail no longer plays a part.
  provider.account = { sub: 'a-1', email: 'gift@example.se', email_verified: true }
  assert.equal((await signIn(openBrowser(baseUrl), other, one)).status, 303)
  const sessions = await database.db.selectFrom('session').select('person_id').execute()
  assert.deepEqual(sessions, [{ person_id: anna.id }, { person_id: anna.id }])
})

test('only a verified e-mail of a known person binds an account', async () => {
  await using database = await freshDatabase()
  await using provider = await openOutsideProvider(`${baseUrl}/logga-in/svar`)
  await using site = await openProcess(database.db, provider.settings)
  await aPerson(database.db, { email: 'anna@example.se' })
  const email = 'anna@example.se'
  for (const [account, sentence] of [
    [{ sub: '1', email, email_verified: false }, /har inte bekräftat din e-postadress/],
    [{ sub: '1', email }, /har inte bekräftat din e-postadress/],
    [{ sub: '1' }, /har inte bekräftat din e-postadress/],
    [{ sub: '1', email: 'bo@example.se', email_verified: true }, /finns inte i Samsyn/],
  ] as const) {
    provider.account = account
    const answer = await signIn(openBrowser(baseUrl), site, site)
    assert.equal(answer.status, 422)
    assert.match(await answer.text(), sentence)
  }
  assert.deepEqual(await database.db.selectFrom('identity').selectAll().execute(), [])

  provider.account = { sub: '1', email, email_verified: true }
  assert.equal((await signIn(openBrowser(baseUrl), site, site)).status, 303)
  provider.account = { sub: '2', email, email_verified: true }
  const colleague = await signIn(openBrowser(baseUrl), site, site)
  assert.match(await colleague.text(), /hör redan till ett annat konto/)
})

test('an answer that was tampered with signs no one in', async () => {
  await using database = await freshDatabase()
  await using provider = await openOutsideProvider(`${baseUrl}/logga-in/svar`)
  await using site = await openProcess(database.db, provider.settings)
  await aPerson(database.db, { email: 'anna@example.se' })
  provider.account = { sub: '1', email: 'anna@example.se', email_verified: true }
  for (const tamper of [
    (query: URLSearchParams) => query.set('code', 'stolen'),
    (query: URLSearchParams) => query.set('iss', 'https://evil.example'),
    (query: URLSearchParams) => query.set('state', 'other'),
    (query: URLSearchParams) => query.delete('state'),
  ]) {
    const started = await site.server.fetch(
      new Request(`${baseUrl}/logga-in/start?leverantor=outside`),
    )
    const cookie = started.headers.getSetCookie()[0]!.split(';')[0]!
    const back = await passThrough(started.headers.get('location')!)
    tamper(back.searchParams)
    const answer = await site.server.fetch(new Request(back, { headers: { cookie } }))
    assert.equal(answer.status, 422)
  }
  assert.deepEqual(await database.db.selectFrom('session').selectAll().execute(), [])
})
