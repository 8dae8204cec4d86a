// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { request as rawRequest } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { test } from 'node:test'
import { sql } from 'kysely'
import { openBrowser } from '../../test/support/browser.ts'
import { freshDatabase } from '../../test/support/database.ts'
import { aPerson, openSite, signInPath } from '../../test/support/site.ts'
import { openDatabase } from '#platform/database/database.ts'
import { BadInput, Conflict, NotAllowed, NotFound } from '#kernel/faults.ts'
import { csv, json, type Page, redirect, show } from '#platform/page.ts'

const say = (answer: Page<string>['answer'], path: string, more: Partial<Page<string>> = {}) =>
  ({ method: 'GET', path, may: 'everyone', answer, ...more }) as Page<string>

const fault = (path: string, thrown: unknown) =>
  say(async () => {
    throw thrown
  }, path)

const pages: Page<string>[] = [
  say(async () => show('<h1>Start</h1>'), '/'),
  say(async (visit) => show(`<h1>${visit.params['id']}</h1>${visit.asOf}`), '/remiss/:id'),
  say(async () => show('<h1>Nya</h1>'), '/remiss/nya'),
  say(async () => json({ ok: true }), '/remiss/:id/beslut.json'),
  say(async () => csv('svar åäö.csv', [['=1+1', 2]]), '/svar.csv'),
  say(async () => show('<h1>Hemligt</h1>'), '/admin', { may: ['administrator'] }),
  say(async () => json({}), '/admin/logg.json', { may: ['administrator'] }),
  say(
    async (visit) => {
      const form = await visit.form()
      return show(JSON.stringify([form.text('a'), form.typed, form.file('f')?.name]), 422)
    },
    '/eko',
    { method: 'POST' },
  ),
  say(async () => redirect('/tack'), '/admin', { method: 'POST', may: ['administrator'] }),
  fault('/fel/finns-inte', new NotFound('x')),
  fault('/fel/far-inte', new NotAllowed('x')),
  fault('/fel/hann-fore', new Conflict('x')),
  fault('/fel/indata', new BadInput([{ field: 'dag', text: 'Skriv dagen.' }])),
  fault('/fel/indata.json', new BadInput([{ field: 'dag', text: 'Skriv dagen.' }])),
  fault('/fel/bugg', new TypeError('hemlig detalj')),
  say(async () => redirect('https://evil.example/'), '/fel/ut'),
]

test('an address is answered in both languages, and a slash at the end is taken away', async () => {
  await using database = await freshDatabase()
  await using site = await openSite({ db: database.db, pages })
  const browser = openBrowser(site.baseUrl)
  const table: [path: string, status: number, expected: RegExp | string][] = [
    ['/', 200, /lang="sv".*Start/],
    ['/en', 200, /lang="en".*Start/],
    ['/remiss/7', 200, /<h1>7<\/h1>2026-03-19/],
    ['/en/remiss/nya', 200, /<h1>Nya/],
    ['/remiss/7?per=2025-01-31', 200, /<h1>7<\/h1>2025-01-31/],
    ['/remiss/7?per=2025-02-30', 400, /Dagen finns inte\. Skriv den till exempel/],
    ['/en/remiss/7?per=soon', 400, /There is no such day/],
    ['/finns-inte', 404, /Sidan finns inte/],
    ['/en/finns-inte', 404, /There is no such page/],
    ['/remiss/%E0%A4', 400, /går inte att läsa/],
    ['/remiss/a%00b', 400, /går inte att läsa/],
    ['/remiss/a%2Fb', 400, /går inte att läsa/],
    ['/remiss/7?q=%ff', 400, /går inte att läsa/],
    ['//evil.example/', 404, /Sidan finns inte/],
    ['/fel/finns-inte', 404, /Sidan finns inte/],
    ['/fel/far-inte', 403, /Du kan inte göra detta/],
    ['/fel/hann-fore', 409, /Någon hann före/],
    ['/fel/indata', 422, /går inte att använda/],
    ['/fel/bugg', 500, /Felet är antecknat/],
    ['/fel/ut', 500, /Felet är antecknat/],
  ]
  for (const [path, status, expected] of table) {
    const answer = await browser.request(`${site.baseUrl}${path}`)
    const text = await answer.text()
    assert.equal(answer.status, status, path)
    assert.match(text, expected as RegExp, path)
  }
  const slash = await browser.request('/remiss/7/?per=2025-01-31')
  assert.equal(slash.status, 301)
  assert.equal(slash.headers.get('location'), '/remiss/7?per=2025-01-31')
})

test('an error where the address ends in .json is JSON', async () => {
  await using database = await freshDatabase()
  await using site = await openSite({ db: database.db, pages })
  const browser = openBrowser(site.baseUrl)
  const missing = await browser.request('/finns-inte.json')
  assert.match(missing.headers.get('content-type')!, /^application\/json/)
  assert.equal(((await missing.json()) as { error: { status: number } }).error.status, 404)
  const refused = (await (await browser.request('/fel/indata.json')).json()) as {
    error: { errors: unknown }
  }
  assert.deepEqual(refused.error.errors, [{ field: 'dag', text: 'Skriv dagen.' }])
  const closed = await browser.request('/admin/logg.json')
  assert.equal(closed.status, 403)
})

test('a bug tells the visitor a number and the log the cause', async () => {
  await using database = await freshDatabase()
  await using site = await openSite({ db: database.db, pages })
  const answer = await openBrowser(site.baseUrl).request('/fel/bugg?q=hemligt', {
    headers: { 'x-request-id': 'from-the-proxy-1' },
  })
  const text = await answer.text()
  assert.equal(answer.headers.get('x-request-id'), 'from-the-proxy-1')
  assert.match(text, /from-the-proxy-1/)
  assert.doesNotMatch(text, /hemlig detalj/)
  const line = site.log.find(({ event }) => event === 'fault')!
  assert.equal(line['id'], 'from-the-proxy-1')
  assert.match(String(line['fault']), /hemlig detalj/)
  const request = site.log.find(({ event }) => event === 'request')!
  assert.deepEqual(
    { ...request, ms: typeof request['ms'] },
    {
      event: 'request',
      id: 'from-the-proxy-1',
      method: 'GET',
      path: '/fel/bugg',
      status: 500,
      ms: 'number',
      fault: undefined,
    },
  )
})

test('the log keeps no address that names somebody, also of pages that are not there', async () => {
  await using database = await freshDatabase()
  await using site = await openSite({ db: database.db, pages })
  const named = ['/om/anna.ek@exempel.se', '/om/anna.ek%40exempel.se', '/om/640229-9801']
  const paths = [...named, ...named.map((path) => path.replace('/om', '/oidc/person'))]
  for (const path of paths) await fetch(`${site.baseUrl}${path}`, { redirect: 'manual' })
  const told = site.log.filter(({ event }) => event === 'request').map((line) => line['path'])
  assert.deepEqual(told, Array(paths.length).fill('…'))
})

test('a request id that could break a header or a log line is replaced', async () => {
  await using database = await freshDatabase()
  await using site = await openSite({ db: database.db, pages })
  for (const given of ['short', 'a'.repeat(65), 'id"}{"event":"forged', 'åäöåäöåäö']) {
    const answer = await openBrowser(site.baseUrl).request('/', {
      headers: { 'x-request-id': encodeURI(given) },
    })
    assert.match(answer.headers.get('x-request-id')!, /^[0-9a-f-]{36}$/, given)
  }
})

test('every kind of answer carries the security headers', async () => {
  await using database = await freshDatabase()
  await using site = await openSite({ db: database.db, pages })
  for (const path of [
    '/',
    '/finns-inte',
    '/halsa',
    '/svar.csv',
    '/logga-in',
    '/oidc/auth',
    '/remiss/7/',
  ]) {
    const { headers } = await openBrowser(site.baseUrl).request(path)
    const policy = headers.get('content-security-policy')!
    assert.match(policy, /default-src 'self'/, path)
    assert.doesNotMatch(policy, /unsafe|\*|data:/)
    assert.match(policy, /frame-ancestors 'none'/)
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    assert.equal(headers.get('referrer-policy'), 'same-origin')
    assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin')
    assert.ok(headers.get('permissions-policy'))
    assert.equal(headers.get('strict-transport-security'), null)
  }
})

test('what may change something is taken from our own pages only, whatever its content type', async () => {
  await using database = await freshDatabase()
  await using site = await openSite({ db: database.db, pages })
  const own = site.baseUrl
  const table: [headers: Record<string, string>, status: number][] = [
    [{ origin: own }, 422],
    [{ origin: own, 'sec-fetch-site': 'same-origin' }, 422],
    [{ 'sec-fetch-site': 'same-origin' }, 422],
    [{}, 403],
    [{ origin: 'null' }, 403],
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: own.replace('http:', 'https:').replace('127.', '128.') }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ 'sec-fetch-site': 'none' }, 403],
    [{ origin: own, 'sec-fetch-site': 'cross-site' }, 403],
    [{ origin: 'https://evil.example', 'content-type': 'application/json' }, 403],
    [{ origin: 'https://evil.example', 'content-type': 'text/plain' }, 403],
  ]
  for (const [headers, status] of table) {
    const body = headers['content-type'] ? '{}' : new URLSearchParams({ a: '1' })
    const answer = await openBrowser(own).request('/eko', { method: 'POST', body, headers })
    assert.equal(answer.status, status, JSON.stringify(headers))
  }
  for (const method of ['PUT', 'DELETE', 'PATCH']) {
    const foreign = await openBrowser(own).request('/remiss/7', { method })
    assert.equal(foreign.status, 403, method)
    const ours = await openBrowser(own).request('/remiss/7', { method, headers: { origin: own } })
    assert.equal(ours.status, 405, method)
    assert.equal(ours.headers.get('allow'), 'GET')
  }
})

test('in production only the configured address is our own page, whatever Host says', async () => {
  await using database = await freshDatabase()
  const settings = { mode: 'production', baseUrl: 'https://samsyn.example.se' } as const
  await using site = await openSite({ db: database.db, pages, settings })
  const post = (host: string, origin: string) =>
    site.server.fetch(
      new Request(`http://${host}/eko`, {
        method: 'POST',
        body: 'a=1',
        headers: { host, origin, 'content-type': 'application/x-www-form-urlencoded' },
      }),
    )
  assert.equal((await post('samsyn.example.se', 'https://samsyn.example.se')).status, 422)
  // A name of the attacker's that leads to our address.
  assert.equal((await post('evil.example', 'http://evil.example')).status, 403)
  assert.equal((await post('samsyn.example.se', 'http://samsyn.example.se')).status, 403)
  assert.equal((await post('samsyn.example.se', 'https://samsyn.example.se:8443')).status, 403)
})

test('a form is read as it was meant, and one that is broken gets a sentence', async () => {
  await using database = await freshDatabase()
  await using site = await openSite({ db: database.db, pages })
  const post = (type: string, body: BodyInit) =>
    openBrowser(site.baseUrl).request('/eko', {
      method: 'POST',
      body,
      headers: { origin: site.baseUrl, 'content-type': type },
    })
  const plain = await post('application/x-www-form-urlencoded', 'a=+%C3%A5%0D%0Ab+&a=2')
  assert.match(await plain.text(), /\["å\\nb",\{"a":" å\\nb "\},null\]/)

  const table: [type: string, body: string, status: number][] = [
    ['application/x-www-form-urlencoded', 'a=%E0%A4', 400],
    ['application/x-www-form-urlencoded', 'a=%00', 400],
    ['application/x-www-form-urlencoded', '', 422],
    ['multipart/form-data; boundary=x', '--y\r\nnothing like it', 400],
    ['multipart/form-data', '--x--', 400],
    ['application/json', '{"a":1}', 400],
    ['text/plain', 'a=1', 400],
    ['', 'a=1', 400],
  ]
  for (const [type, body, status] of table) {
    const answer = await post(type, body)
    assert.equal(answer.status, status, `${type} ${body}`)
  }
  const form = new FormData()
  form.set('a', 'text')
  form.set('f', new File(['%PDF'], '..\\..\\utdrag "1".pdf', { type: 'application/pdf' }))
  const uploaded = await openBrowser(site.baseUrl).submit('/eko', form)
  assert.match(uploaded.text, /"text",\{"a":"text",.*\},"utdrag/)
  assert.doesNotMatch(uploaded.text, /\.\./)
})

test('an upload that is cut off or cannot be read is told as what it is, and no fault of ours', async () => {
  await using database = await freshDatabase()
  await using site = await openSite({ db: database.db, pages })
  const { hostname, port, host } = new URL(site.baseUrl)
  const send = (headers: readonly string[], body: string, isCut: boolean) =>
    new Promise<string>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        const all = [`Host: ${host}`, `Origin: ${site.baseUrl}`, 'Connection: close', ...headers]
        socket.write(`POST /eko HTTP/1.1\r\n${all.join('\r\n')}\r\n\r\n${body}`)
        if (isCut) setTimeout(() => socket.destroy(), 100)
      })
      let answer = ''
      socket.on('data', (part: Buffer) => (answer += part.toString()))
      socket.on('error', () => undefined)
      socket.on('close', () => resolve(answer))
    })
  const multipart = 'Content-Type: multipart/form-data; boundary=x'
  const part = '--x\r\nContent-Disposition: form-data; name="f"; filename="a.docx"\r\n\r\nPK'
  const cut = [
    [multipart, 'Content-Length: 100000'],
    [multipart, 'Transfer-Encoding: chunked'],
    ['Content-Type: application/x-www-form-urlencoded', 'Content-Length: 100000'],
  ]
  for (const headers of cut) {
    const body = headers[1]!.startsWith('Transfer')
      ? `${part.length.toString(16)}\r\n${part}\r\n`
      : part
    assert.equal(await send(headers, body, true), '')
  }
  const broken = [
    part,
    `${part}\r\n--x`,
    '--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x--\r\n',
    '--x\r\nContent-Disposition: attachment; name="a"\r\n\r\na\r\n--x--\r\n',
    '--x\r\n\r\na\r\n--x--\r\n',
    '--y\r\nContent-Disposition: form-data; name="a"\r\n\r\na\r\n--y--\r\n',
    '--x\r\nContent-Disposition: form-data; name="a',
    '\u0000\u0001\u0002',
  ]
  for (const body of broken) {
    const answer = await send(
      [multipart, `Content-Length: ${Buffer.byteLength(body)}`],
      body,
      false,
    )
    assert.match(answer, /^HTTP\/1\.1 400 /, JSON.stringify(body))
    assert.match(answer, /Formuläret kom inte fram helt/)
  }
  const told = (event: string) => site.log.filter((line) => line['event'] === event)
  for (let tries = 0; tries < 50 && told('refused').length < cut.length + broken.length; tries++)
    await wait(20)
  assert.deepEqual(told('fault'), [])
  assert.deepEqual(
    told('refused').map(({ status, why }) => [status, why]),
    [...cut.map(() => [400, 'cut-off']), ...broken.map(() => [400, 'unreadable-form'])],
  )
  assert.equal(told('request').filter(({ status }) => Number(status) >= 500).length, 0)
})

test('a body over the limit is refused, also when its length is not told', async () => {
  await using database = await freshDatabase()
  await using site = await openSite({ db: database.db, pages, settings: { bodyLimit: 10_000 } })
  const headers = { origin: site.baseUrl, 'content-type': 'application/x-www-form-urlencoded' }
  const fits = await openBrowser(site.baseUrl).request('/eko', {
    method: 'POST',
    body: `a=${'x'.repeat(9_000)}`,
    headers,
  })
  assert.equal(fits.status, 422)
  const tooLarge = await openBrowser(site.baseUrl).request('/eko', {
    method: 'POST',
    body: `a=${'x'.repeat(3_000_000)}`,
    headers,
  })
  assert.equal(tooLarge.status, 413)
  assert.match(await tooLarge.text(), /för stort/)
  const status = await new Promise((resolve, reject) => {
    const request = rawRequest(`${site.baseUrl}/eko`, { method: 'POST', headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
    request.on('error', reject)
    for (let part = 0; part < 20; part++) request.write('a='.repeat(1000))
    request.end()
  })
  assert.equal(status, 413)
})

test('those who may not enter are asked to sign in, or told no', async () => {
  await using database = await freshDatabase()
  await aPerson(database.db, { email: 'anna@example.se', role: 'reader' })
  await aPerson(database.db, { email: 'root@example.se', role: 'administrator' })
  await using site = await openSite({ db: database.db, pages })
  const stranger = openBrowser(site.baseUrl)
  const asked = await stranger.request('/en/admin?a=1')
  assert.equal(asked.status, 303)
  assert.equal(asked.headers.get('location'), '/en/logga-in?till=%2Fen%2Fadmin%3Fa%3D1')
  assert.equal((await stranger.submit('/admin', {})).status, 403)

  const reader = openBrowser(site.baseUrl)
  await reader.open(signInPath('anna@example.se'))
  assert.equal((await reader.request('/admin')).status, 403)
  assert.equal((await reader.submit('/admin', {})).status, 403)

  const administrator = openBrowser(site.baseUrl)
  assert.match((await administrator.open(signInPath('root@example.se', '/admin'))).text, /Hemligt/)
})

test('one who has several mandates is asked which before a page that demands one', async () => {
  await using database = await freshDatabase()
  const anna = await aPerson(database.db, { email: 'anna@example.se' })
  await using site = await openSite({
    db: database.db,
    pages,
    site: {
      people: {
        meetPerson: async () => () => ({
          personId: anna.id,
          name: 'Anna',
          mandate: undefined,
          actsFor: undefined,
          mandateCount: 2,
        }),
        listDemonstrationPeople: async () => [
          { email: 'anna@example.se', name: 'Anna', actsFor: '', group: '' },
        ],
      },
    },
  })
  const browser = openBrowser(site.baseUrl)
  await browser.open(signInPath('anna@example.se'))
  const asked = await browser.request('/en/admin')
  assert.equal(asked.headers.get('location'), '/en/min-part/mandat?till=%2Fen%2Fadmin')
  assert.equal((await browser.submit('/admin', {})).status, 403)
})

test('HEAD is GET without the page', async () => {
  await using database = await freshDatabase()
  await using site = await openSite({ db: database.db, pages })
  const answer = await openBrowser(site.baseUrl).request('/remiss/7', { method: 'HEAD' })
  assert.equal(answer.status, 200)
  assert.match(answer.headers.get('content-type')!, /^text\/html/)
  assert.equal(await answer.text(), '')
})

test('a download is named safely, and no cell of it is a formula', async () => {
  await using database = await freshDatabase()
  await using site = await openSite({ db: database.db, pages })
  const answer = await openBrowser(site.baseUrl).request('/svar.csv')
  assert.equal(
    answer.headers.get('content-disposition'),
    `attachment; filename="svar ___.csv"; filename*=UTF-8''svar%20%C3%A5%C3%A4%C3%B6.csv`,
  )
  assert.match(await answer.text(), /^'=1\+1;2/)
})

test('too many requests are told when to come back', async () => {
  await using database = await freshDatabase()
  const limited = [...pages, say(async () => show('sök'), '/sok', { limit: 'search' })]
  await using site = await openSite({
    db: database.db,
    pages: limited,
    settings: {
      rateLimits: {
        general: { count: 1000, seconds: 1 },
        'sign-in': { count: 2, seconds: 60 },
        question: { count: 1, seconds: 1 },
        search: { count: 2, seconds: 60 },
        upload: { count: 1, seconds: 1 },
      },
    },
  })
  const browser = openBrowser(site.baseUrl)
  const statuses: number[] = []
  for (const path of ['/sok?q=1', '/sok?q=2', '/sok?q=3', '/']) {
    statuses.push((await browser.request(path)).status)
  }
  assert.deepEqual(statuses, [200, 200, 429, 200])
  const late = await browser.request('/sok')
  assert.match(late.headers.get('retry-after')!, /^(29|30)$/)
  assert.match(await late.text(), /För många försök/)
  for (let times = 0; times < 2; times++) await browser.request(signInPath('x'))
  assert.equal((await browser.request(signInPath('x'))).status, 429)
})

test('the demonstration’s identity provider is within the limits, but for the product itself', async () => {
  await using database = await freshDatabase()
  await aPerson(database.db, { email: 'anna@example.se', name: 'Anna' })
  const many = { count: 1000, seconds: 1 }
  await using site = await openSite({
    db: database.db,
    pages,
    settings: {
      rateLimits: {
        general: { count: 20, seconds: 3600 },
        'sign-in': many,
        question: many,
        search: many,
        upload: many,
      },
    },
  })
  // What the product asks its own provider, four times for one sign-in, is not counted.
  for (let times = 0; times < 2; times++) {
    const page = await openBrowser(site.baseUrl).open(signInPath('anna@example.se', '/'))
    assert.equal(page.status, 200)
  }
  const browser = openBrowser(site.baseUrl)
  const statuses: number[] = []
  for (let times = 0; times < 22; times++) {
    const answer = await browser.request('/oidc/jwks', {
      headers: { 'x-samsyn-own-call': 'guess' },
    })
    await answer.body?.cancel()
    statuses.push(answer.status)
  }
  assert.equal(statuses[0], 200)
  assert.equal(statuses.at(-1), 429)
  // One count: who has spent it there has spent it everywhere.
  const page = await browser.request('/')
  assert.equal(page.status, 429)
})

test('the general limit counts a visitor by the proxy only where a proxy is trusted', async () => {
  await using database = await freshDatabase()
  const rateLimits = {
    general: { count: 1, seconds: 60 },
    'sign-in': { count: 1, seconds: 1 },
    question: { count: 1, seconds: 1 },
    search: { count: 1, seconds: 1 },
    upload: { count: 1, seconds: 1 },
  }
  for (const [proxies, second] of [
    [1, 200],
    [0, 429],
  ] as const) {
    await using site = await openSite({
      db: database.db,
      pages,
      settings: { rateLimits, proxies },
    })
    const browser = openBrowser(site.baseUrl)
    await browser.request('/', { headers: { 'x-forwarded-for': '10.0.0.1' } })
    const other = await browser.request('/', {
      headers: { 'x-forwarded-for': '10.0.0.1, 10.0.0.2' },
    })
    assert.equal(other.status, second)
  }
})

const narrow = {
  general: { count: 4, seconds: 3600 },
  'sign-in': { count: 1000, seconds: 1 },
  question: { count: 1000, seconds: 1 },
  search: { count: 1000, seconds: 1 },
  upload: { count: 1000, seconds: 1 },
}

test('one who has many sessions, or throws her cookies away, may ask no more than others', async () => {
  await using database = await freshDatabase()
  await aPerson(database.db, { email: 'anna@example.se', role: 'reader' })
  await aPerson(database.db, { email: 'bo@example.se', role: 'reader' })
  await using wide = await openSite({ db: database.db, pages })
  const cookieOf = async (email: string) => {
    const browser = openBrowser(wide.baseUrl)
    await browser.open(signInPath(email))
    return browser.cookies.get('samsyn')!
  }
  const cookies = [await cookieOf('anna@example.se'), await cookieOf('anna@example.se')]
  const ofBo = await cookieOf('bo@example.se')

  await using site = await openSite({ db: database.db, pages, settings: { rateLimits: narrow } })
  const ask = async (cookie: string | undefined, path = '/') => {
    const headers: Record<string, string> =
      cookie === undefined ? {} : { cookie: `samsyn=${cookie}` }
    return (await fetch(site.baseUrl + path, { headers })).status
  }
  const statuses: number[] = []
  for (const cookie of [...cookies, ...cookies, ...cookies]) statuses.push(await ask(cookie))
  assert.deepEqual(statuses, [200, 200, 200, 200, 429, 429], 'sessions of one person')
  assert.equal(await ask(ofBo), 200, 'her colleague at the same address is another')

  const strangers: number[] = []
  for (const cookie of [undefined, 'A'.repeat(43), undefined, 'B'.repeat(43), 'C'.repeat(43)])
    strangers.push(await ask(cookie))
  assert.deepEqual(strangers, [200, 200, 200, 200, 429], 'those who are not known, by address')
  assert.equal(await ask(undefined, '/finns//inte'), 429, 'also what would be refused')
  assert.equal(await ask(ofBo), 200, 'and who is known is not counted among them')
})

test('tries to sign in are counted by address, also of one who is signed in', async () => {
  await using database = await freshDatabase()
  await aPerson(database.db, { email: 'anna@example.se', role: 'reader' })
  await using wide = await openSite({ db: database.db, pages })
  const browser = openBrowser(wide.baseUrl)
  await browser.open(signInPath('anna@example.se'))
  const rateLimits = {
    ...narrow,
    general: { count: 100, seconds: 1 },
    'sign-in': { count: 2, seconds: 3600 },
  }
  await using site = await openSite({ db: database.db, pages, settings: { rateLimits } })
  const statuses: number[] = []
  for (const cookie of [`samsyn=${browser.cookies.get('samsyn')}`, '', 'samsyn=x']) {
    const address = site.baseUrl + signInPath('anna@example.se')
    statuses.push((await fetch(address, { headers: { cookie }, redirect: 'manual' })).status)
  }
  assert.deepEqual(statuses, [303, 303, 429])
})

test('/halsa tells of the program, the database and its migrations', async () => {
  await using database = await freshDatabase()
  const newest = await newestMigration(database.db)
  await using site = await openSite({
    db: database.db,
    site: { newestMigration: newest },
  })
  const answer = await openBrowser(site.baseUrl).request('/halsa')
  assert.equal(answer.status, 200)
  assert.deepEqual(await answer.json(), {
    alive: true,
    isWell: true,
    version: '0.0.0-test',
    database: 'up',
    migrations: { newest, isCurrent: true },
  })
})

test('/halsa tells others that it is well, and not which program or database it is', async () => {
  await using database = await freshDatabase()
  const newest = await newestMigration(database.db)
  for (const [newestKnown, status] of [
    [newest, 200],
    ['9999', 503],
  ] as const) {
    await using site = await openSite({ db: database.db, site: { newestMigration: newestKnown } })
    const answer = await openBrowser(site.baseUrl).request('/halsa', {
      headers: { 'x-forwarded-for': '127.0.0.1' },
    })
    assert.equal(answer.status, status)
    assert.deepEqual(await answer.json(), { alive: true, isWell: status === 200 })
  }
})

test('/halsa asks as pages do: where the role is broken for them it says so', async () => {
  await using database = await freshDatabase()
  const newest = await newestMigration(database.db)
  await using site = await openSite({ db: database.db, site: { newestMigration: newest } })
  const browser = openBrowser(site.baseUrl)
  const ask = async () => {
    const answer = await browser.request('/halsa')
    return [answer.status, ((await answer.json()) as { database: string }).database]
  }
  assert.deepEqual(await ask(), [200, 'up'])
  for (const table of ['party', 'product_day', 'session', 'schema_migration']) {
    await sql`revoke select on ${sql.table(table)} from samsyn_working`.execute(database.owner)
    assert.deepEqual(await ask(), [503, 'refused'], table)
    await sql`grant select on ${sql.table(table)} to samsyn_working`.execute(database.owner)
    assert.deepEqual(await ask(), [200, 'up'], table)
  }
})

async function newestMigration(db: Parameters<typeof openSite>[0]['db']): Promise<string> {
  const answer = await sql<{
    name: string
  }>`select max(name) as name from schema_migration`.execute(db)
  return answer.rows[0]!.name
}

test('without its database the site is calm and says when to come back', async () => {
  const db = openDatabase({ connectionString: 'postgres://nobody@127.0.0.1:9/nothing' })
  await using site = await openSite({ db, pages })
  const browser = openBrowser(site.baseUrl)
  browser.cookies.set('samsyn', 'A'.repeat(43))
  for (const path of ['/', '/admin', '/logga-in', '/finns-inte']) {
    const answer = await browser.request(path)
    assert.equal(answer.status, 503, path)
    assert.equal(answer.headers.get('retry-after'), '60')
    assert.match(await answer.text(), /Tjänsten vilar en stund/)
  }
  assert.match(await (await browser.request('/en')).text(), /The service is resting/)
  const health = await browser.request('/halsa')
  assert.equal(health.status, 503)
  assert.equal(((await health.json()) as { database: string }).database, 'away')
})

test('two pages at the same address stop the start', async () => {
  await using database = await freshDatabase()
  const twins = [say(async () => show(''), '/a/:x'), say(async () => show(''), '/a/:y')]
  await assert.rejects(openSite({ db: database.db, pages: twins }), /two pages answer GET \/a\/:y/)
})
