// SPDX-License-Identifier: EUPL-1.2
// Every address in the map of the site is answered, and nothing that needs a mandate stands in it.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { FreshDatabase } from '../../test/support/database.ts'
import { demonstrationDatabase } from '../../test/support/demonstration-database.ts'
import { openPages, type VisitedPages } from '../../test/support/visited-pages.tsx'
import { pages as allPages } from '../app.ts'
import { indexOfMap, mostInPart, partOfMap, partsOfMap, robotsText } from './formats/sitemap.ts'

let database: FreshDatabase
let pages: VisitedPages

before(async () => {
  database = await demonstrationDatabase()
  pages = await openPages(database.db, day('2026-03-19'), allPages)
})
after(async () => {
  await pages[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

const addressesIn = (text: string) =>
  [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address!).pathname)

test('the map has documents, editions, provisions, rounds and parties, and each is answered', async () => {
  const index = await pages.get('/sitemap.xml')
  assert.deepEqual(addressesIn(index.text), ['/sitemap/1.xml'])
  const addresses = addressesIn((await pages.get('/sitemap/1.xml')).text)
  assert.equal(new Set(addresses).size, addresses.length, 'an address stands twice')
  for (const kind of ['avtal', 'bestammelser', 'remiss', 'sa-gar-det', 'parter', 'lagrum']) {
    assert.ok(
      addresses.some((one) => one.startsWith(`/${kind}/`)),
      kind,
    )
  }
  const provisions = addresses.filter((one) => one.startsWith('/bestammelser/'))
  assert.ok(provisions.length > 100)
  // Lives are alike: each hundredth is asked.
  const asked = addresses.filter(
    (one) => !one.startsWith('/bestammelser/') || provisions.indexOf(one) % 100 === 0,
  )
  for (const address of asked) assert.equal((await pages.get(address)).status, 200, address)
})

test('a day before has fewer addresses, and a part that is not there is no page', async () => {
  const now = addressesIn((await pages.get('/sitemap/1.xml')).text)
  const then = addressesIn((await pages.get('/sitemap/1.xml?per=2018-01-01')).text)
  assert.ok(then.length < now.length)
  for (const part of ['2', '0', '01', 'a', '99999'])
    assert.equal((await pages.get(`/sitemap/${part}.xml`)).status, 404, part)
})

test('a demonstration asks robots to stay away; a county names its map', async () => {
  assert.match((await pages.get('/robots.txt')).text, /^User-agent: \*\nDisallow: \/\n$/)
  const mapAddress = 'https://samsyn.example.se/sitemap.xml'
  const said = robotsText({ isDemonstration: false, mapAddress })
  assert.match(said, /^Disallow: \/arbetsyta$/m)
  assert.match(said, /^Disallow: \/en\/arbetsyta$/m)
  assert.doesNotMatch(said, /^Disallow: \/avtal/m)
  assert.ok(said.endsWith(`Sitemap: ${mapAddress}\n`))
})

test('a map of many addresses is cut in parts, in one order and with nothing left out', () => {
  const many = Array.from({ length: mostInPart * 2 + 1 }, (_, at) => ({ path: `/a/${at}` }))
  const parts = partsOfMap(many)
  assert.deepEqual(
    parts.map(({ length }) => length),
    [mostInPart, mostInPart, 1],
  )
  assert.deepEqual(parts.flat(), many)
  assert.equal(partsOfMap([]).length, 1)
})

test('what XML gives a meaning is escaped, and other letters are written as addresses are', () => {
  const whole = (path: string) => `https://samsyn.example.se${path}`
  const part = partOfMap([{ path: "/avtal/å&'<" }], whole)
  assert.match(part, /<loc>https:\/\/samsyn\.example\.se\/avtal\/%C3%A5&amp;&apos;%3C<\/loc>/)
  assert.match(indexOfMap(['https://a/?b&c']), /<loc>https:\/\/a\/\?b&amp;c<\/loc>/)
})
