// SPDX-License-Identifier: EUPL-1.2
// Production's way in: an outside provider, two processes behind one address.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Browser, openBrowser } from '../../../test/support/browser.ts'
import { freshDatabase } from '../../../test/support/database.ts'
import { openOutsideProvider, passThrough } from '../../../test/support/outside-provider.ts'
import { aPerson, openSite } from '../../../test/support/site.ts'
import { type Db, inTransaction, theProduct } from '#platform/database/database.ts'
import type { ProviderSettings } from '#platform/http/settings.ts'
import { takeToldName } from '../../organisation/commands/naming.ts'

// Nothing listens there: the test walks between the processes itself, as a proxy would.
const baseUrl = 'http://samsyn.test'

function openProcess(db: Db, ...providers: ProviderSettings[]) {
  return openSite({
    db,
    settings: { mode: 'production', baseUrl, providers },
  })
}

type Process = Awaited<ReturnType<typeof openProcess>>

/** Sets out at one process and comes back at another. */
async function signIn(
  browser: Browser,
  from: Process,
  to: Process,
  provider = 'outside',
): Promise<Response> {
  const ask = (site: Process, path: string) =>
    site.server.fetch(
      new Request(baseUrl + path, {
        headers: { cookie: [...browser.cookies].map((pair) => pair.join('=')).join('; ') },
      }),
    )
  const started = await ask(from, `/logga-in/start?leverantor=${provider}&till=/parter`)
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
    [{ sub: '1' }, /skickade ingen e-postadress/],
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

test('a second provider takes nobody over who is bound at the first, whatever it says', async () => {
  await using database = await freshDatabase()
  const redirectUri = `${baseUrl}/logga-in/svar`
  await using first = await openOutsideProvider(redirectUri, { emailDomains: ['example.se'] })
  await using second = await openOutsideProvider(redirectUri, {
    id: 'second',
    emailDomains: ['example.se', 'example.org'],
  })
  await using site = await openProcess(database.db, first.settings, second.settings)
  const { db } = database
  const anna = await aPerson(db, { email: 'anna@example.se' })
  const bo = await aPerson(db, { email: 'bo@example.org' })
  const at = (provider: string) => signIn(openBrowser(baseUrl), site, site, provider)

  first.account = { sub: 'a-1', email: 'anna@example.se', email_verified: true }
  assert.equal((await at('outside')).status, 303)

  // The same e-mail, the same subject, another writing of the address: another provider is another.
  for (const account of [
    { sub: 'x-1', email: 'anna@example.se', email_verified: true },
    { sub: 'a-1', email: 'Anna@Example.SE', email_verified: true },
    { sub: 'a-1', email: 'anna@example.se', email_verified: true },
  ]) {
    second.account = account
    const refused = await at('second')
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), /administratör behöver bekräfta/)
  }
  second.account = { sub: 'x-1', email: 'anna@example.se', email_verified: false }
  assert.match(await (await at('second')).text(), /har inte bekräftat/)

  // A provider may not speak for another's domain, and what looks like an address is none.
  for (const [email, sentence] of [
    ['bo@example.org', /svarar inte för e-postadressens domän/],
    ['anna@ｅxample.se', /tecken som inte går att använda/],
    ['"anna@example.se"@example.se', /tecken som inte går att använda/],
    ['anna@example.se.', /tecken som inte går att använda/],
    ['anna+x@example.se', /finns inte i Samsyn/],
  ] as const) {
    first.account = { sub: 'x-2', email, email_verified: true }
    assert.match(await (await at('outside')).text(), sentence, email)
  }

  second.account = { sub: 'b-1', email: 'bo@example.org', email_verified: true }
  assert.equal((await at('second')).status, 303)
  // A changed e-mail leads to no one else: the account decides.
  second.account = { sub: 'b-1', email: 'anna@example.se', email_verified: true }
  assert.equal((await at('second')).status, 303)
  const sessions = await db
    .selectFrom('session')
    .select('person_id')
    .orderBy('started_at')
    .execute()
  assert.deepEqual(
    sessions.map(({ person_id }) => person_id),
    [anna.id, bo.id, bo.id],
  )

  // Each binding, and each account that waits, is in the journal and told to the one it is about.
  const told = await inTransaction(db, theProduct, (tx) =>
    tx.selectFrom('mail').select(['kind', 'to_person_id']).execute(),
  )
  const journal = await db
    .selectFrom('journal')
    .select('subject_id')
    .where('event', '=', 'identity-bound')
    .execute()
  assert.deepEqual(
    told.map(({ kind, to_person_id }) => [kind, to_person_id]).toSorted(),
    [
      ['identity-asked', anna.id],
      ['identity-asked', anna.id],
      ['identity-bound', anna.id],
      ['identity-bound', bo.id],
    ].toSorted(),
  )
  assert.deepEqual(
    journal.map(({ subject_id }) => subject_id).toSorted(),
    [anna.id, bo.id].toSorted(),
  )
})

const redirectUri = `${baseUrl}/logga-in/svar`
const anna = { sub: 'a-1', email: 'anna@example.se', email_verified: true }

test('a lower level of assurance than was asked for is refused, and so is a missing one', async () => {
  await using database = await freshDatabase()
  await using provider = await openOutsideProvider(
    redirectUri,
    { id: 'oidc-1', levels: ['loa3', 'loa4'] },
    { acrValues: ['loa2', 'loa3', 'loa4'] },
  )
  await using site = await openProcess(database.db, provider.settings)
  await aPerson(database.db, { email: anna.email })
  provider.account = anna
  const come = () => signIn(openBrowser(baseUrl), site, site, 'oidc-1')
  for (const [level, told] of [
    ['loa2', '”loa2” \\(acr\\)'],
    [undefined, 'ingen sådan uppgift \\(acr\\)'],
  ] as const) {
    provider.level = level
    const refused = await come()
    assert.equal(refused.status, 422)
    const page = await refused.text()
    assert.match(page, /lägre tillitsnivå än Samsyn kräver/)
    assert.match(page, new RegExp(`SAMSYN_OIDC_1_ACR: Samsyn begärde ”loa3 loa4” .*${told}`))
    assert.equal(provider.asked.get('acr_values'), 'loa3 loa4')
    const line = site.log.findLast(({ event }) => event === 'sign-in-refused')
    assert.deepEqual(
      [line?.['refusal'], line?.['provider'], line?.['set']],
      ['assurance-too-low', 'oidc-1', 'SAMSYN_OIDC_1_ACR'],
    )
    assert.match(String(line?.['hint']), new RegExp(told))
  }
  assert.deepEqual(await database.db.selectFrom('identity').selectAll().execute(), [])
  for (const level of ['loa3', 'loa4']) {
    provider.level = level
    assert.equal((await come()).status, 303, level)
  }
  // One who is bound already does not come in by a weaker way either.
  provider.level = 'loa2'
  assert.equal((await come()).status, 422)
})

test('what verifies an e-mail, and which one it is, is set for each provider', async () => {
  await using database = await freshDatabase()
  const { db } = database
  const emailDomains = ['example.se']
  await aPerson(db, { email: anna.email })
  for (const [own, account, expected] of [
    [{}, { email: anna.email }, /SAMSYN_OIDC_1_EMAIL_VERIFIED_BY: i uppgiften email_verified/],
    [{}, {}, /SAMSYN_OIDC_1_SCOPE, SAMSYN_OIDC_1_EMAIL_CLAIM: leverantören skickade ingen/],
    [{}, { email: anna.email, email_verified: 'true' }, 303],
    [
      { emailVerifiedBy: { kind: 'claim', claim: 'verified_by_us' } },
      { email: anna.email, email_verified: true },
      /i uppgiften verified_by_us skickade leverantören ingen sådan uppgift/,
    ],
    [
      { emailVerifiedBy: { kind: 'claim', claim: 'verified_by_us' } },
      { email: anna.email, verified_by_us: '1' },
      303,
    ],
    [{ emailVerifiedBy: { kind: 'issuer' }, emailDomains }, { email: anna.email }, 303],
    [
      { emailVerifiedBy: { kind: 'issuer' }, emailDomains, emailClaim: 'upn' },
      { email: 'bo@example.se', upn: anna.email },
      303,
    ],
    [
      { emailVerifiedBy: { kind: 'issuer' }, emailDomains },
      { email: anna.email, email_verified: false },
      /EMAIL_VERIFIED_BY: .*skickade leverantören ”false”/,
    ],
    [
      { emailVerifiedBy: { kind: 'issuer' }, emailDomains: ['example.org'] },
      { email: anna.email },
      /SAMSYN_OIDC_1_DOMAINS: leverantören får bara/,
    ],
  ] as const) {
    // The one person has no account yet, whichever provider it is that asks.
    await database.owner.deleteFrom('session').execute()
    await database.owner.deleteFrom('identity').execute()
    await using provider = await openOutsideProvider(redirectUri, { id: 'oidc-1', ...own })
    await using site = await openProcess(db, provider.settings)
    provider.account = { sub: 'a-1', ...account }
    const answer = await signIn(openBrowser(baseUrl), site, site, 'oidc-1')
    const what = JSON.stringify([own, account])
    if (expected === 303) assert.equal(answer.status, 303, what)
    else assert.match(await answer.text(), expected, what)
  }
})

test('one who goes by her e-mail gets the name that her provider tells, and no one else does', async () => {
  await using database = await freshDatabase()
  const { db } = database
  await using provider = await openOutsideProvider(redirectUri)
  await using site = await openSite({
    db,
    settings: { mode: 'production', baseUrl, providers: [provider.settings] },
    site: { people: { takeToldName } },
  })
  const nameOf = async (email: string) => {
    const found = await db.selectFrom('person').select('name').where('email', '=', email).execute()
    return found[0]?.name
  }
  for (const [email, registered, told, expected] of [
    ['a@example.se', 'a@example.se', { name: 'Anna  Ek\u202e' }, 'Anna Ek'],
    ['b@example.se', 'b@example.se', { given_name: 'Bo', family_name: 'Al' }, 'Bo Al'],
    ['c@example.se', 'Cecilia Dahl', { name: 'C. Dahl' }, 'Cecilia Dahl'],
    ['d@example.se', 'd@example.se', {}, 'd@example.se'],
    ['e@example.se', 'e@example.se', { name: 'Eva 19121212-1212' }, 'e@example.se'],
    ['f@example.se', 'f@example.se', { name: 'F'.repeat(201) }, 'f@example.se'],
  ] as const) {
    await aPerson(db, { email, name: registered })
    provider.account = { sub: email, email, email_verified: true, ...told }
    assert.equal((await signIn(openBrowser(baseUrl), site, site)).status, 303, email)
    assert.equal(await nameOf(email), expected)
  }
  const named = await db
    .selectFrom('journal')
    .select('event')
    .where('event', '=', 'person-named')
    .execute()
  assert.equal(named.length, 2)
})

test('what the operator must set is told where the provider says no to Samsyn itself', async () => {
  await using database = await freshDatabase()
  await using provider = await openOutsideProvider(redirectUri)
  const own = { ...provider.settings, id: 'oidc-1' }
  for (const [settings, expected] of [
    [
      { ...own, clientSecret: 'an-old-secret' },
      /SAMSYN_OIDC_1_CLIENT_ID, SAMSYN_OIDC_1_CLIENT_SECRET: /,
    ],
    [{ ...own, issuer: 'http://127.0.0.1:9' }, /SAMSYN_OIDC_1_ISSUER: adressen svarar inte/],
    [{ ...own, issuer: `${own.issuer}/elsewhere` }, /SAMSYN_OIDC_1_ISSUER: adressen svarar inte/],
    [
      { ...own, scope: 'openid secrets' },
      /SAMSYN_OIDC_1_SCOPE, SAMSYN_OIDC_1_EMAIL_CLAIM: leverantören skickade ingen/,
    ],
  ] as const) {
    await using site = await openProcess(database.db, settings)
    provider.account = anna
    const begun = await site.server.fetch(
      new Request(`${baseUrl}/logga-in/start?leverantor=oidc-1`),
    )
    const answer =
      begun.status === 422 ? begun : await signIn(openBrowser(baseUrl), site, site, 'oidc-1')
    assert.equal(answer.status, 422)
    const page = await answer.text()
    assert.match(page, expected)
    assert.doesNotMatch(page, /secret-of|an-old-secret/)
    assert.match(String(site.log.findLast(({ hint }) => hint)?.['hint']), expected)
  }
})

test('a provider that takes the secret in the form only is met there', async () => {
  await using database = await freshDatabase()
  await using provider = await openOutsideProvider(
    redirectUri,
    {},
    { clientAuthMethods: ['client_secret_post'] },
  )
  await using site = await openProcess(database.db, provider.settings)
  await aPerson(database.db, { email: anna.email })
  provider.account = anna
  assert.equal((await signIn(openBrowser(baseUrl), site, site)).status, 303)
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
