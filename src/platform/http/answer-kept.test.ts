// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { request as ask } from 'node:http'
import { test } from 'node:test'
import { freshDatabase } from '../../../test/support/database.ts'
import { openSite, type OpenSite } from '../../../test/support/site.ts'
import { type Page, show } from '#platform/page.ts'
import { sessionCookieName } from '#platform/http/sign-in-routes.ts'
import { usualHttpSettings } from '#platform/http/settings.ts'

const page: Page<string> = {
  method: 'GET',
  path: '/omraden',
  may: 'everyone',
  query: ['sida'],
  answer: async (visit) =>
    show(`<h1>${visit.query.get('sida') ?? ''}</h1>${'<p>Vårdområde</p>'.repeat(300)}`),
}
const table: Page<string> = {
  method: 'GET',
  path: '/omraden.csv',
  may: 'everyone',
  answer: async () => ({
    kind: 'bytes',
    mediaType: 'text/csv; charset=utf-8',
    fileName: 'omraden.csv',
    body: 'namn\r\n'.repeat(300),
  }),
}

type Headers = Readonly<Record<string, string>>
type Answer = { readonly status: number; readonly headers: Headers; readonly body: string }

/** As it is sent: every header, and the bytes as they are. */
function read({ listensAt }: OpenSite, path: string, headers: Headers): Promise<Answer> {
  return new Promise((resolve, reject) => {
    ask(`${listensAt}${path}`, { headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({
          status: response.statusCode!,
          headers: response.headers as Headers,
          body: Buffer.concat(parts).toString('base64'),
        }),
      )
    })
      .on('error', reject)
      .end()
  })
}

/** What is no session of ours, so that its sender is nobody, and takes the long way. */
const longWay = { cookie: `${sessionCookieName('http://localhost')}=ingen` }

test('a page that is kept is answered as it would be on the long way, header by header', async () => {
  await using database = await freshDatabase()
  await using site = await openSite({ db: database.db, pages: [page, table] })
  const tagOf = async (path: string) => (await read(site, path, {})).headers['etag']!
  for (const path of ['/omraden', '/en/omraden?sida=2&annat=3', '/omraden.csv']) {
    const tag = await tagOf(path)
    const asked: readonly Headers[] = [
      {},
      { 'accept-encoding': 'gzip, br' },
      { 'accept-encoding': 'gzip;q=1, br;q=0' },
      { 'if-none-match': tag, 'accept-encoding': 'br' },
      { 'if-none-match': `"x", ${tag}` },
      { 'if-none-match': 'W/"another"' },
    ]
    for (const headers of asked) {
      const given = { ...headers, 'x-request-id': 'prov-12345678' }
      const [short, long] = [
        await read(site, path, given),
        await read(site, path, { ...given, ...longWay }),
      ]
      const { date: _, ...of } = short.headers
      const { date: __, ...ofLong } = long.headers
      assert.deepEqual({ ...short, headers: of }, { ...long, headers: ofLong }, path)
      assert.equal(of['x-request-id'], 'prov-12345678')
      const [first, second] = site.log.slice(-2).map(({ ms: ___, ...line }) => line)
      assert.deepEqual(first, second, 'and the same line is written of it')
    }
  }
})

test('a page that is kept counts against the limit of all', async () => {
  await using database = await freshDatabase()
  const rateLimits = { ...usualHttpSettings.rateLimits, general: { count: 3, seconds: 3600 } }
  await using site = await openSite({ db: database.db, pages: [page], settings: { rateLimits } })
  const statuses: number[] = []
  for (let time = 0; time < 5; time += 1) statuses.push((await read(site, '/omraden', {})).status)
  assert.deepEqual(statuses, [200, 200, 200, 429, 429])
})

test('what the address says wrongly is told as on the long way', async () => {
  await using database = await freshDatabase()
  await using site = await openSite({ db: database.db, pages: [page] })
  await read(site, '/omraden', {})
  const statuses = async (headers: Headers) => {
    const paths = ['/omraden/', '//omraden', '/omraden?per=igar', '/omraden?a=%', '/nagot']
    const answers: number[] = []
    for (const path of paths) answers.push((await read(site, path, headers)).status)
    return answers
  }
  assert.deepEqual(await statuses({}), await statuses(longWay))
})
