// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliDecompressSync } from 'node:zlib'
import { openBrowser } from '../../../test/support/browser.ts'
import { freshDatabase, ownerOf } from '../../../test/support/database.ts'
import { aPerson, openSite, signInPath } from '../../../test/support/site.ts'
import { day } from '#kernel/day.ts'
import { type Db, inTransaction, theProduct } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { record } from '#platform/journal/journal.ts'
import { makePageCache } from '#platform/cache/page-cache.ts'
import { type Page, show } from '#platform/page.ts'

const today = day('2026-03-19')

/** A page that shows the names of care areas, and counts how often it was drawn. */
function aCountedPage(): { pages: Page<string>[]; drawn: () => number } {
  let drawn = 0
  const page: Page<string> = {
    method: 'GET',
    path: '/omraden',
    may: 'everyone',
    answer: async (visit) => {
      drawn += 1
      const rows = await visit.db.selectFrom('care_area').select('name').orderBy('name').execute()
      const names = rows.map(({ name }) => `<li>${name}</li>`).join('')
      return show(`<p>${visit.asOf}</p><ul>${names}</ul>${'<p>…</p>'.repeat(300)}`)
    },
  }
  return { pages: [page], drawn: () => drawn }
}

async function addArea(db: Db, name: string, isPublic: boolean): Promise<void> {
  await inTransaction(ownerOf(db), theProduct, async (tx) => {
    const id = newId()
    await tx.insertInto('care_area').values({ id, name, slug: name.toLowerCase() }).execute()
    await record(tx, today, {
      room: 'organisation',
      event: 'care-area-added',
      subjectKind: 'care-area',
      subjectId: id,
      isPublic,
    })
  })
}

test('a public page is drawn once, until something public is committed in any process', async () => {
  await using database = await freshDatabase()
  const [one, other] = [aCountedPage(), aCountedPage()]
  await using first = await openSite({ db: database.db, pages: one.pages })
  await using second = await openSite({ db: database.db, pages: other.pages })
  const [here, there] = [openBrowser(first.baseUrl), openBrowser(second.baseUrl)]

  await addArea(database.db, 'Fyrbodal', true)
  for (const browser of [here, here, there, there]) {
    assert.match((await browser.open('/omraden')).text, /Fyrbodal/)
  }
  assert.deepEqual([one.drawn(), other.drawn()], [1, 1])

  await addArea(database.db, 'Skaraborg', true)
  for (const browser of [here, there]) {
    assert.match((await browser.open('/omraden')).text, /Fyrbodal.*Skaraborg/)
  }
  assert.deepEqual([one.drawn(), other.drawn()], [2, 2])

  await addArea(database.db, 'Hemligt', false)
  await here.open('/omraden')
  assert.equal(one.drawn(), 2, 'what is not public makes no public page stale')
})

test('a browser that has the page is told so without the page, by any process', async () => {
  await using database = await freshDatabase()
  const counted = aCountedPage()
  await using first = await openSite({ db: database.db, pages: counted.pages })
  await using second = await openSite({ db: database.db, pages: aCountedPage().pages })
  const got = await openBrowser(first.baseUrl).request('/omraden')
  const tag = got.headers.get('etag')!
  assert.equal(got.headers.get('cache-control'), 'no-cache')
  assert.equal(got.headers.get('vary'), 'Cookie, Accept-Encoding')

  const ask = async (baseUrl: string, path: string, ifNoneMatch: string) =>
    (await openBrowser(baseUrl).request(path, { headers: { 'if-none-match': ifNoneMatch } })).status
  assert.equal(await ask(first.baseUrl, '/omraden', tag), 304)
  assert.equal(await ask(second.baseUrl, '/omraden', `"other", ${tag}`), 304)
  assert.equal(await ask(first.baseUrl, '/en/omraden', tag), 200)
  assert.equal(await ask(first.baseUrl, '/omraden?per=2025-01-01', tag), 200)
  await addArea(database.db, 'Fyrbodal', true)
  assert.equal(await ask(first.baseUrl, '/omraden', tag), 200)
})

test('the day is part of what a page depends on', async () => {
  await using database = await freshDatabase()
  const counted = aCountedPage()
  await using site = await openSite({ db: database.db, pages: counted.pages })
  const browser = openBrowser(site.baseUrl)
  assert.match((await browser.open('/omraden')).text, /<p>2026-03-19/)
  await inTransaction(database.owner, theProduct, async (tx) => {
    await tx.deleteFrom('product_day').execute()
    await tx
      .insertInto('product_day')
      .values({ only_row: true, day: day('2027-01-01') })
      .execute()
  })
  assert.match((await browser.open('/omraden')).text, /<p>2027-01-01/)
  assert.match((await browser.open('/omraden?per=2025-06-01')).text, /<p>2025-06-01/)
})

test('what one who is signed in sees is kept by no one', async () => {
  await using database = await freshDatabase()
  await aPerson(database.db, { email: 'anna@example.se', name: 'Anna' })
  const counted = aCountedPage()
  await using site = await openSite({ db: database.db, pages: counted.pages })
  const stranger = openBrowser(site.baseUrl)
  const tag = (await stranger.request('/omraden')).headers.get('etag')!

  const anna = openBrowser(site.baseUrl)
  await anna.open(signInPath('anna@example.se'))
  const hers = await anna.request('/omraden', { headers: { 'if-none-match': tag } })
  assert.equal(hers.status, 200)
  assert.equal(hers.headers.get('cache-control'), 'private, no-store')
  assert.equal(hers.headers.get('etag'), null)
  assert.match(await hers.text(), /Anna/)
  assert.doesNotMatch((await stranger.open('/omraden')).text, /Anna/)
})

test('the page is sent in the form that the browser takes', async () => {
  await using database = await freshDatabase()
  await using site = await openSite({ db: database.db, pages: aCountedPage().pages })
  const ask = (acceptEncoding: string) =>
    site.server.fetch(
      new Request(`${site.baseUrl}/omraden`, { headers: { 'accept-encoding': acceptEncoding } }),
    )
  const table: [accept: string, encoding: string | null][] = [
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['identity', null],
    ['', null],
  ]
  for (const [accept, encoding] of table) {
    const answer = await ask(accept)
    assert.equal(answer.headers.get('content-encoding'), encoding, accept)
  }
  const plain = await (await ask('identity')).text()
  const brotli = Buffer.from(await (await ask('br')).arrayBuffer())
  assert.ok(brotli.byteLength < plain.length / 4)
  assert.equal(brotliDecompressSync(brotli).toString(), plain)
})

test('the cache stays within its bytes and forgets what was asked for longest ago', () => {
  const cache = makePageCache(120_000)
  const page = (size: number) => ({
    mediaType: 'text/html',
    fileName: undefined,
    bodies: new Map([['identity' as const, new Uint8Array(size)]]),
  })
  for (let number = 0; number < 8; number++) cache.keep(`page ${number}`, page(9_000))
  assert.ok(cache.find('page 0'), 'asked for, so it is kept')
  cache.keep('page 8', page(9_000))
  assert.ok(cache.find('page 0'))
  assert.equal(cache.find('page 1'), undefined)
  cache.keep('large', page(40_000))
  assert.equal(cache.find('large'), undefined, 'one large answer does not push out the others')
  assert.ok(cache.find('page 8'))
})
