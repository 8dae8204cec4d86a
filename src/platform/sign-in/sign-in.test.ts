// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { openBrowser } from '../../../test/support/browser.ts'
import { freshDatabase } from '../../../test/support/database.ts'
import { aPerson, openSite, signInPath } from '../../../test/support/site.ts'
import { instant } from '#kernel/instant.ts'
import { makeDemonstrationProvider } from '#platform/sign-in/demonstration-provider.ts'
import { type Page, redirect, show } from '#platform/page.ts'

const pages: Page<string>[] = [
  { method: 'GET', path: '/', may: 'everyone', answer: async () => show('<h1>Start</h1>') },
  {
    method: 'GET',
    path: '/arenden',
    may: 'signed-in',
    answer: async (visit) => show(`<h1>Ärenden</h1>${visit.query}`),
  },
  { method: 'POST', path: '/arenden', may: 'signed-in', answer: async () => redirect('/arenden') },
]

test('one click signs a demonstration person in, by a real exchange, and leads back', async () => {
  await using database = await freshDatabase()
  await aPerson(database.db, { email: 'anna@example.se', name: 'Anna' })
  await using site = await openSite({ db: database.db, pages })
  const browser = openBrowser(site.baseUrl)

  const asked = await browser.open('/arenden?urval=mina')
  assert.equal(asked.path, '/logga-in?till=%2Farenden%3Furval%3Dmina')
  const href = /<a href="([^"]+)">Anna</.exec(asked.text)![1]!.replaceAll('&amp;', '&')
  const back = await browser.open(href)

  assert.equal(back.path, '/arenden?urval=mina')
  assert.match(back.text, /<p>Anna<\/p><h1>Ärenden/)
  assert.deepEqual(
    [...browser.cookies.keys()].filter((name) => name.startsWith('samsyn-attempt')),
    [],
    'the attempt is forgotten',
  )
  const { id_hash } = await database.db.selectFrom('session').selectAll().executeTakeFirstOrThrow()
  assert.notEqual(id_hash, browser.cookies.get('samsyn'), 'the database knows only the hash')
  const identity = await database.db.selectFrom('identity').selectAll().executeTakeFirstOrThrow()
  assert.equal(identity.issuer, `${site.baseUrl}/oidc`)
})

test('another person can sign in right after, in the same browser', async () => {
  await using database = await freshDatabase()
  await aPerson(database.db, { email: 'anna@example.se', name: 'Anna' })
  await aPerson(database.db, { email: 'bo@example.se', name: 'Bo' })
  await using site = await openSite({ db: database.db, pages })
  const browser = openBrowser(site.baseUrl)
  for (const [email, name] of [
    ['anna@example.se', 'Anna'],
    ['bo@example.se', 'Bo'],
    ['anna@example.se', 'Anna'],
  ] as const) {
    const page = await browser.open(signInPath(email, '/arenden'))
    assert.match(page.text, new RegExp(`<p>${name}</p>`))
  }
})

test('a new id is given at sign-in, and the one before it is worth nothing', async () => {
  await using database = await freshDatabase()
  await aPerson(database.db, { email: 'anna@example.se' })
  await using site = await openSite({ db: database.db, pages })
  const browser = openBrowser(site.baseUrl)
  // Someone planted an id of their own choice in the browser before the sign-in.
  const planted = 'A'.repeat(43)
  browser.cookies.set('samsyn', planted)
  await browser.open(signInPath('anna@example.se'))
  const first = browser.cookies.get('samsyn')!
  assert.notEqual(first, planted)
  await browser.open(signInPath('anna@example.se'))
  assert.notEqual(browser.cookies.get('samsyn'), first)

  const thief = openBrowser(site.baseUrl)
  for (const stolen of [planted, first]) {
    thief.cookies.set('samsyn', stolen)
    assert.equal((await thief.request('/arenden')).status, 303)
  }
})

test('an e-mail that no one has, or no person at all, gives a clear page and no session', async () => {
  await using database = await freshDatabase()
  await using site = await openSite({
    db: database.db,
    pages,
    site: {
      people: {
        meetPerson: async () => () => undefined,
        listDemonstrationPeople: async () => [
          { email: 'ny@example.se', name: 'Ny', actsFor: '', group: '' },
        ],
      },
    },
  })
  const browser = openBrowser(site.baseUrl)
  const unknown = await browser.open(signInPath('ny@example.se'))
  assert.equal(unknown.status, 422)
  assert.match(unknown.text, /Din e-postadress finns inte i Samsyn/)
  const nobody = await browser.open(signInPath('ingen@example.se'))
  assert.match(nobody.text, /Leverantören avbröt inloggningen/)
  assert.equal(browser.cookies.has('samsyn'), false)
  assert.equal((await database.db.selectFrom('session').selectAll().execute()).length, 0)
})

test('an account that passed to a colleague does not bring the first owner along', async () => {
  await using database = await freshDatabase()
  const anna = await aPerson(database.db, { email: 'anna@example.se' })
  await using site = await openSite({ db: database.db, pages })
  await database.db
    .insertInto('identity')
    .values({ issuer: `${site.baseUrl}/oidc`, subject: 'another', person_id: anna.id })
    .execute()
  const page = await openBrowser(site.baseUrl).open(signInPath('anna@example.se'))
  assert.match(page.text, /hör redan till ett annat konto/)
})

test('the way back works once, and not in another browser', async () => {
  await using database = await freshDatabase()
  await aPerson(database.db, { email: 'anna@example.se', name: 'Anna' })
  await using site = await openSite({ db: database.db, pages })
  const browser = openBrowser(site.baseUrl)
  let step = await browser.request(signInPath('anna@example.se', '/arenden'))
  while (!step.headers.get('location')!.startsWith('/logga-in/svar')) {
    step = await browser.request(step.headers.get('location')!)
  }
  const answerPath = step.headers.get('location')!

  const victim = await openBrowser(site.baseUrl).open(answerPath)
  assert.equal(victim.status, 422)
  assert.match(victim.text, /började i en annan webbläsare/)

  const done = await browser.open(answerPath)
  assert.match(done.text, /<p>Anna<\/p>/)
  const again = await browser.open(answerPath)
  assert.equal(again.status, 422, 'an answer is used once')
})

test('an attempt that took longer than ten minutes is over', async () => {
  await using database = await freshDatabase()
  await aPerson(database.db, { email: 'anna@example.se' })
  await using site = await openSite({ db: database.db, pages })
  const browser = openBrowser(site.baseUrl)
  let step = await browser.request(signInPath('anna@example.se'))
  while (!step.headers.get('location')!.startsWith('/logga-in/svar')) {
    step = await browser.request(step.headers.get('location')!)
  }
  await database.owner
    .updateTable('sign_in_attempt')
    .set({ created_at: instant(new Date(Date.now() - 601_000).toISOString()) })
    .execute()
  const late = await browser.open(step.headers.get('location')!)
  assert.match(late.text, /tog för lång tid/)
  assert.equal(browser.cookies.has('samsyn'), false)
})

test('no address leads on to another site after the sign-in', async () => {
  await using database = await freshDatabase()
  await aPerson(database.db, { email: 'anna@example.se' })
  await using site = await openSite({ db: database.db, pages })
  for (const till of [
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example',
    '/\t/evil.example',
    '/..//evil.example',
    'javascript:alert(1)',
    '/logga-ut',
    '/arenden\r\nSet-Cookie: a=b',
  ]) {
    const page = await openBrowser(site.baseUrl).open(signInPath('anna@example.se', till))
    assert.equal(page.path, '/', till)
    assert.equal(page.status, 200)
  }
})

test('a personal number in the address one came from is neither stored nor logged', async () => {
  await using database = await freshDatabase()
  await aPerson(database.db, { email: 'anna@example.se' })
  await using site = await openSite({ db: database.db, pages })
  const browser = openBrowser(site.baseUrl)
  for (const till of ['/sok?q=640229-9801', '/sok?q=%EF%BC%96%EF%BC%940229%2D9801', '/640229-9801'])
    await browser.request(signInPath('anna@example.se', till))
  const attempts = await database.db.selectFrom('sign_in_attempt').select('return_to').execute()
  assert.deepEqual(
    attempts.map(({ return_to }) => return_to),
    ['', '', ''],
  )
  await browser.request('/640229-9801')
  assert.doesNotMatch(JSON.stringify(site.log), /640229/)
})

test('the language one came from is kept all the way back', async () => {
  await using database = await freshDatabase()
  await aPerson(database.db, { email: 'anna@example.se' })
  await using site = await openSite({ db: database.db, pages })
  const browser = openBrowser(site.baseUrl)
  const asked = await browser.open('/en/arenden')
  assert.equal(asked.path, '/en/logga-in?till=%2Fen%2Farenden')
  const back = await browser.open(`/en${signInPath('anna@example.se')}`)
  assert.equal(back.path, '/en')
})

test('signing out ends the session here, or everywhere', async () => {
  await using database = await freshDatabase()
  await aPerson(database.db, { email: 'anna@example.se' })
  await using site = await openSite({ db: database.db, pages })
  const [work, phone, home] = [1, 2, 3].map(() => openBrowser(site.baseUrl))
  for (const browser of [work!, phone!, home!]) await browser.open(signInPath('anna@example.se'))
  const before = work!.cookies.get('samsyn')!

  const out = await work!.submit('/logga-ut', {})
  assert.equal(out.path, '/')
  assert.equal(work!.cookies.has('samsyn'), false)
  work!.cookies.set('samsyn', before)
  assert.equal((await work!.request('/arenden')).status, 303)
  assert.equal((await phone!.request('/arenden')).status, 200)

  await phone!.submit('/logga-ut', { overallt: 'ja' })
  assert.equal((await home!.request('/arenden')).status, 303)
})

test('one whose session has ended here can sign out everywhere, and its cookie is worth nothing', async () => {
  await using database = await freshDatabase()
  await aPerson(database.db, { email: 'anna@example.se', role: 'coordinator' })
  await using site = await openSite({ db: database.db, pages })
  const [library, work] = [openBrowser(site.baseUrl), openBrowser(site.baseUrl)]
  for (const browser of [library, work]) await browser.open(signInPath('anna@example.se'))
  const cookie = library.cookies.get('samsyn')!
  await database.db
    .updateTable('session')
    .set({ seen_at: instant('2026-01-01T00:00:00.000Z') })
    .where('id_hash', '=', createHash('sha256').update(cookie).digest('hex'))
    .execute()

  await library.submit('/logga-ut', { overallt: 'ja' })
  assert.equal((await work.request('/arenden')).status, 303)
  library.cookies.set('samsyn', cookie)
  // What is kept for one whose session ended by itself is not kept after she has signed out.
  const late = await library.submit('/arenden', { ord: 'hej' })
  assert.equal(late.status, 403)
})

test('a foreign page cannot sign anyone out', async () => {
  await using database = await freshDatabase()
  await aPerson(database.db, { email: 'anna@example.se' })
  await using site = await openSite({ db: database.db, pages })
  const browser = openBrowser(site.baseUrl)
  await browser.open(signInPath('anna@example.se'))
  const answer = await browser.request('/logga-ut', {
    method: 'POST',
    headers: { origin: 'https://evil.example' },
  })
  assert.equal(answer.status, 403)
  assert.equal((await browser.request('/arenden')).status, 200)
})

test('a session ends when it is idle, when it is old, and with the person', async () => {
  await using database = await freshDatabase()
  await aPerson(database.db, { email: 'anna@example.se' })
  await using site = await openSite({
    db: database.db,
    pages,
    settings: { session: { idleSeconds: 600, longestSeconds: 3600 } },
  })
  const browser = openBrowser(site.baseUrl)
  await browser.open(signInPath('anna@example.se'))
  const ago = (seconds: number) => instant(new Date(Date.now() - seconds * 1000).toISOString())

  await database.db
    .updateTable('session')
    .set({ seen_at: ago(120) })
    .execute()
  assert.equal((await browser.request('/arenden')).status, 200)
  const { seen_at } = await database.db
    .selectFrom('session')
    .select('seen_at')
    .executeTakeFirstOrThrow()
  assert.ok(seen_at > ago(60), 'being seen was written')

  await database.db
    .updateTable('session')
    .set({ seen_at: ago(601) })
    .execute()
  assert.equal((await browser.request('/arenden')).status, 303, 'idle')

  await database.owner
    .updateTable('session')
    .set({ seen_at: ago(1), ends_at: ago(1) })
    .execute()
  assert.equal((await browser.request('/arenden')).status, 303, 'old')
})

test('behind https the cookie is bound to the host', async () => {
  await using database = await freshDatabase()
  await aPerson(database.db, { email: 'anna@example.se', name: 'Anna' })
  await using site = await openSite({
    db: database.db,
    pages,
    settings: { baseUrl: 'https://samsyn.example.se' },
  })
  const started = await site.server.fetch(
    new Request(`http://localhost${signInPath('anna@example.se')}`),
  )
  const [cookie] = started.headers.getSetCookie()
  assert.match(
    cookie!,
    /^__Host-samsyn-attempt-[\w-]+=[\w-]+; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=600$/,
  )
  assert.match(started.headers.get('location')!, /^\/oidc\/auth\?/)
  assert.match(started.headers.get('strict-transport-security')!, /^max-age=\d{8}$/)
})

test('the demonstration provider does not start in production', async () => {
  await assert.rejects(
    makeDemonstrationProvider({
      mode: 'production',
      baseUrl: 'http://localhost',
      listensAt: 'http://localhost',
      findPerson: async () => undefined,
    }),
    /does not start in production/,
  )
})

test('in production there is neither demonstration provider nor list of people', async () => {
  await using database = await freshDatabase()
  await aPerson(database.db, { email: 'anna@example.se', name: 'Anna' })
  await using site = await openSite({
    db: database.db,
    pages,
    settings: {
      mode: 'production',
      providers: [
        {
          id: 'oidc-1',
          name: 'Inloggning A',
          issuer: 'http://127.0.0.1:9',
          clientId: 'x',
          clientSecret: 'y',
        },
      ],
    },
  })
  const browser = openBrowser(site.baseUrl)
  const page = await browser.open('/logga-in')
  assert.match(page.text, /Inloggning A/)
  assert.doesNotMatch(page.text, /Anna/)
  assert.equal((await browser.request('/oidc/auth')).status, 404)
  assert.equal((await browser.request(signInPath('anna@example.se'))).status, 422)
  const away = await browser.open('/logga-in/start?leverantor=oidc-1')
  assert.match(away.text, /Leverantören svarar inte just nu/)
})
