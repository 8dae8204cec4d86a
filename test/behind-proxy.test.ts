// SPDX-License-Identifier: EUPL-1.2
// Production behind a real nginx with the block of docs/guides/drift.md: who a visitor is, what may be
// sent, and what nobody can claim. Skipped where there is no nginx, but never in CI.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Page, redirect, show } from '#platform/page.ts'
import { usualHttpSettings } from '#platform/http/settings.ts'
import { freshDatabase } from './support/database.ts'
import { ask, blockOfGuide, hasNginx, type Nginx, startNginx } from './support/nginx.ts'
import { openOutsideProvider } from './support/outside-provider.ts'
import { openSite } from './support/site.ts'

const host = 'samsyn.example.se'
const baseUrl = `https://${host}`

const pages: Page<string>[] = [
  { method: 'GET', path: '/', may: 'everyone', answer: async () => show('<h1>Start</h1>') },
  {
    method: 'POST',
    path: '/eko',
    may: 'everyone',
    answer: async (visit) => show(`<h1>${(await visit.form()).text('a')}</h1>`, 422),
  },
  {
    method: 'POST',
    path: '/fil',
    may: 'everyone',
    bodyLimit: 29_000_000,
    answer: async (visit) => show(`${(await visit.form()).file('f')?.bytes.byteLength}`, 422),
  },
  {
    method: 'POST',
    path: '/vidare',
    may: 'everyone',
    answer: async (visit) => redirect(visit.link('/tack?a=1')),
  },
]

type Behind = AsyncDisposable & { readonly nginx: Nginx; readonly listensAt: string }

/** The site in production; the outermost proxy writes the visitor's address, each one inside adds its own. */
async function openBehind(proxies: number, count = 1000): Promise<Behind> {
  const database = await freshDatabase()
  const provider = await openOutsideProvider(`${baseUrl}/logga-in/svar`)
  const site = await openSite({
    db: database.db,
    pages,
    settings: {
      mode: 'production',
      baseUrl,
      providers: [provider.settings],
      proxies,
      rateLimits: { ...usualHttpSettings.rateLimits, general: { count, seconds: 3600 } },
    },
  })
  const inner: Nginx[] = []
  let block = await blockOfGuide(site.listensAt)
  for (let more = 1; more < proxies; more++) {
    const adding = block.replace(
      'X-Forwarded-For $remote_addr',
      'X-Forwarded-For $proxy_add_x_forwarded_for',
    )
    assert.notEqual(adding, block)
    inner.push(await startNginx(adding))
    block = (await blockOfGuide(`https://127.0.0.1:${inner.at(-1)!.port}`)).replace(
      '}\n',
      'proxy_ssl_verify off;\n}\n',
    )
  }
  const nginx = await startNginx(block)
  return {
    nginx,
    listensAt: site.listensAt,
    async [Symbol.asyncDispose]() {
      for (const one of [nginx, ...inner, site, provider, database])
        await one[Symbol.asyncDispose]()
    },
  }
}

const isThere = await hasNginx()
// CI installs it, so that what is skipped here is tried there.
const skip =
  isThere || process.env['CI'] === 'true' ? false : 'there is no nginx: apt-get install nginx-light'

for (const proxies of [1, 2]) {
  test(
    `each visitor is counted by her own address behind ${proxies} proxies`,
    { skip },
    async () => {
      await using behind = await openBehind(proxies, 3)
      const { port } = behind.nginx
      const statuses = async (
        from: string,
        headersOf: (time: number) => Record<string, string>,
      ) => {
        const found: number[] = []
        for (let time = 0; time < 4; time++)
          found.push(
            (await ask({ port, path: '/', from, headers: { host, ...headersOf(time) } })).status,
          )
        return found
      }
      assert.deepEqual(await statuses('127.0.0.2', () => ({})), [200, 200, 200, 429])
      const claims = (time: number) => ({
        'x-forwarded-for': `198.51.100.${time}, 203.0.113.${time}`,
        'x-real-ip': `198.51.100.${time}`,
        forwarded: `for=198.51.100.${time}`,
        cookie: `__Host-samsyn=${'A'.repeat(42)}${time}`,
      })
      assert.deepEqual(
        await statuses('127.0.0.3', claims),
        [200, 200, 200, 429],
        'claims count for nothing',
      )
      const blaming = () => ({ 'x-forwarded-for': '127.0.0.5' })
      await statuses('127.0.0.4', blaming)
      assert.equal(
        (await ask({ port, path: '/', from: '127.0.0.5', headers: { host } })).status,
        200,
      )
    },
  )
}

test(
  'forms are taken from the address of the product, whatever the request claims',
  { skip },
  async () => {
    await using behind = await openBehind(1)
    const { port } = behind.nginx
    const post = (path: string, headers: Record<string, string>) =>
      ask({
        port,
        path,
        method: 'POST',
        headers: { host, 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: Buffer.from('a=ord'),
      })
    const own = await post('/eko', { origin: baseUrl, 'sec-fetch-site': 'same-origin' })
    assert.equal(own.status, 422)
    assert.match(own.text, /<h1>ord/)
    assert.equal((await post('/eko', { origin: baseUrl })).status, 422)
    const evil = 'https://evil.example'
    const foreign: Record<string, string>[] = [
      {},
      { origin: evil },
      { origin: evil, 'x-forwarded-host': 'evil.example' },
      { origin: evil, host: 'evil.example' },
      {
        origin: evil,
        host: 'evil.example',
        'x-forwarded-host': host,
        'x-forwarded-proto': 'https',
      },
      { origin: `http://${host}` },
      { origin: baseUrl, 'sec-fetch-site': 'cross-site' },
    ]
    for (const headers of foreign)
      assert.equal((await post('/eko', headers)).status, 403, JSON.stringify(headers))
    const led = await post('/en/vidare', { origin: baseUrl })
    assert.deepEqual([led.status, led.headers.get('location')], [303, '/en/tack?a=1'])
  },
)

test(
  'what the request claims of host and protocol is in no address, cookie or page',
  { skip },
  async () => {
    await using behind = await openBehind(1)
    const { port } = behind.nginx
    const claims = {
      host,
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'http',
      'x-forwarded-port': '81',
      'x-original-url': '/admin',
      'x-rewrite-url': '/admin',
      forwarded: 'host=evil.example;proto=http',
    }
    for (const headers of [claims, { ...claims, host: 'evil.example' }]) {
      const start = await ask({ port, path: '/logga-in/start?leverantor=outside', headers })
      assert.equal(start.status, 303)
      const to = new URL(start.headers.get('location')!)
      assert.equal(to.searchParams.get('redirect_uri'), `${baseUrl}/logga-in/svar`)
      assert.match(
        start.headers.get('set-cookie')!,
        /^__Host-samsyn-attempt-[^;]+; Path=\/; HttpOnly; SameSite=Lax; Secure;/,
      )
      assert.match(start.headers.get('strict-transport-security')!, /max-age=/)
      const page = await ask({ port, path: '/', headers })
      assert.match(page.text, /<h1>Start/)
      assert.doesNotMatch(page.text, /evil/)
      const slash = await ask({ port, path: '/en/remiss/7/?a=1', headers })
      assert.deepEqual([slash.status, slash.headers.get('location')], [301, '/en/remiss/7?a=1'])
    }
    const twice = await ask({ port, path: '//evil.example/', headers: { host } })
    assert.deepEqual([twice.status, twice.headers.get('location')], [404, null])
  },
)

test(
  'a stranger is not told the version; who asks on the computer itself is',
  { skip },
  async () => {
    await using behind = await openBehind(1)
    for (const headers of [
      { host },
      { host: 'localhost' },
      { host: '127.0.0.1', 'x-forwarded-for': '' },
    ]) {
      const told = await ask({ port: behind.nginx.port, path: '/halsa', headers })
      assert.deepEqual(Object.keys(JSON.parse(told.text) as object), ['alive', 'isWell'])
    }
    const here = (await (await fetch(`${behind.listensAt}/halsa`)).json()) as { version: string }
    assert.equal(here.version, '0.0.0-test')
  },
)

test(
  'uploads come through up to the limit, and what is too large gets a page',
  { skip },
  async () => {
    await using behind = await openBehind(1)
    const { port } = behind.nginx
    const upload = async (path: string, size: number) => {
      const form = new FormData()
      form.set('f', new File([Buffer.alloc(size)], 'a.docx'))
      const encoded = new Response(form)
      const body = Buffer.from(await encoded.arrayBuffer())
      const type = encoded.headers.get('content-type')!
      const headers = { host, origin: baseUrl, 'content-type': type, 'content-length': body.length }
      return ask({ port, path, method: 'POST', headers, body })
    }
    const whole = await upload('/fil', 28_000_000)
    assert.equal(whole.status, 422)
    assert.match(whole.text, /28000000/)
    const tooLarge = await upload('/eko', 5_000_000)
    assert.equal(tooLarge.status, 413)
    assert.match(tooLarge.text, /Det du skickade är för stort/)
    // Over what the proxy lets through, it may close before all is sent.
    const stopped = await upload('/fil', 32_000_000).then(
      ({ status }) => status,
      (cause: NodeJS.ErrnoException) => cause.code ?? '',
    )
    assert.ok([413, 'EPIPE', 'ECONNRESET'].includes(stopped), String(stopped))
  },
)

test(
  'headers that are too large, and another protocol, change nothing for the next one',
  { skip },
  async () => {
    await using behind = await openBehind(1)
    const { port } = behind.nginx
    const fits = { host, cookie: `other=${'x'.repeat(7000)}` }
    assert.equal((await ask({ port, path: '/', headers: fits })).status, 200)
    const large = { host, cookie: `other=${'x'.repeat(40_000)}` }
    assert.ok([400, 431].includes((await ask({ port, path: '/', headers: large })).status))
    const direct = await fetch(behind.listensAt, { headers: { cookie: large.cookie } })
    assert.equal(direct.status, 431)
    const socket = {
      host,
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
    }
    assert.equal((await ask({ port, path: '/', headers: socket })).status, 200)
    assert.equal((await ask({ port, path: '/', headers: { host } })).status, 200)
  },
)
