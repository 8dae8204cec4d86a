// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openBrowser } from '../test/support/browser.ts'
import { freshDatabase } from '../test/support/database.ts'
import { openProduct } from '../test/support/product.ts'
import { house } from './app.ts'

async function openDemonstration() {
  const database = await freshDatabase()
  await house.loadDemonstration(database.db, () => undefined)
  const product = await openProduct(database.db)
  return {
    browser: openBrowser(product.baseUrl),
    async [Symbol.asyncDispose]() {
      await product[Symbol.asyncDispose]()
      await database[Symbol.asyncDispose]()
    },
  }
}

test('a stranger reads that a page does not exist, signs in with one click, and out again', async () => {
  await using product = await openDemonstration()
  const { browser } = product
  const missing = await browser.open('/en/no-such-page')
  assert.equal(missing.status, 404)
  assert.match(missing.text, /<html lang="en".*<h1>There is no such page<\/h1>/s)
  assert.match(missing.text, /href="\/no-such-page"[^>]*lang="sv"/)

  const people = await browser.open('/logga-in')
  assert.match(people.text, /Processledare/)
  const href = /href="(\/logga-in\/start[^"]+)"/.exec(people.text)![1]!.replaceAll('&amp;', '&')
  const home = await browser.open(href)
  assert.match(home.text, /action="\/logga-ut"/)
  const out = await browser.submit('/logga-ut', {})
  assert.doesNotMatch(out.text, /action="\/logga-ut"/)
})

test('what a page needs is served by the product itself, and fits the content policy', async () => {
  await using product = await openDemonstration()
  const { browser } = product
  const page = await browser.open('/logga-in')
  assert.doesNotMatch(page.text, /<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/)
  const addresses = [...page.text.matchAll(/(?:href|src)="(\/tillgangar\/[^"#]+)/g)]
  assert.ok(addresses.length >= 2)
  for (const [, address = ''] of addresses) {
    const answer = await browser.request(address)
    assert.equal(answer.status, 200, address)
    assert.match(answer.headers.get('cache-control')!, /immutable/)
  }
  const sheet = await browser.open(addresses[0]![1]!)
  for (const [, address] of sheet.text.matchAll(/url\("?([^")]+)"?\)/g)) {
    if (address!.startsWith('data:')) continue
    assert.equal((await browser.request(address!)).status, 200, `the sheet names ${address}`)
  }
})
