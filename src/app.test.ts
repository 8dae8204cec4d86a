// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { openBrowser } from '../test/support/browser.ts'
import { freshDatabase } from '../test/support/database.ts'
import { usualHttpSettings } from '#platform/http/settings.ts'
import { house } from './app.ts'

async function openProduct() {
  const database = await freshDatabase()
  await house.loadDemonstration(database.db, () => undefined)
  const opening = Promise.withResolvers<Awaited<ReturnType<typeof house.open>>>()
  const node = createHttpServer((request, response) => {
    void opening.promise.then((open) => open.answer(request, response))
  })
  await new Promise<void>((resolve) => node.listen(0, '127.0.0.1', resolve))
  const baseUrl = `http://127.0.0.1:${(node.address() as AddressInfo).port}`
  const open = await house.open({
    db: database.db,
    settings: { ...usualHttpSettings, baseUrl, version: '0.0.0-test' },
    log: () => undefined,
    listensAt: baseUrl,
  })
  opening.resolve(open)
  return {
    browser: openBrowser(baseUrl),
    async [Symbol.asyncDispose]() {
      node.closeAllConnections()
      await new Promise((resolve) => node.close(resolve))
      await open.close()
      await database[Symbol.asyncDispose]()
    },
  }
}

test('a stranger reads that a page does not exist, signs in with one click, and out again', async () => {
  await using product = await openProduct()
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
  await using product = await openProduct()
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
