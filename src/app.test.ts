// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { test } from 'node:test'
import { openBrowser } from '../test/support/browser.ts'
import { demonstrationDatabase } from '../test/support/demonstration-database.ts'
import { openProduct } from '../test/support/product.ts'

async function openDemonstration() {
  const database = await demonstrationDatabase()
  const product = await openProduct(database.db)
  return {
    baseUrl: product.baseUrl,
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

test('no address makes the link to the other language lead away', async () => {
  await using product = await openDemonstration()
  const { browser } = product
  for (const asked of [
    '//evil.example',
    '//evil.example/en',
    '/en//evil.example',
    '/en//evil.example/',
    '/en///evil.example',
    '/en/%2Fevil.example',
    '/en/%5C%5Cevil.example',
    '/en/\\\\evil.example',
    '/en/%09/evil.example',
    '/en/%0A/evil.example',
    '/en/%E0%A4',
    '/en/x//evil.example',
    '/en/..//evil.example',
    '/en/.%2e//evil.example',
    '/en/finns-inte?per=ig%C3%A5r&till=//evil.example',
    '/en/a%3Fb%23c',
    '/en/javascript:alert(1)',
    '/%E2%80%AE//evil',
  ]) {
    // As it is written: `new URL` would mend it first.
    const text = await askRaw(product.baseUrl, asked)
    if (asked.includes('\\')) {
      assert.match(text, /^HTTP\/1\.1 400 [^]*content-security-policy[^]*\r\n\r\n$/i)
      continue
    }
    const links = [...text.matchAll(/class="language" href="([^"]*)"/g)].map(([, href]) => href!)
    assert.ok(links.length > 0, asked)
    for (const href of links) {
      assert.match(href, /^\/(?![/\\])[!-~]*$/, `${asked} gave ${href}`)
      assert.equal(new URL(href, 'http://own.invalid').host, 'own.invalid', asked)
      // What could not be read is in no link at all.
      if (!isReadable(asked)) assert.match(href, /^\/(en)?$/, asked)
    }
  }
  const odd = await browser.open('/en/a%3Fb%23c')
  assert.match(odd.text, /class="language" href="\/a%3Fb%23c"/)
})

function isReadable(asked: string): boolean {
  return !/\/\/|%2f|%5c|\\|%e0/i.test(asked.split('?')[0]!)
}

function askRaw(baseUrl: string, path: string): Promise<string> {
  const { hostname, port } = new URL(baseUrl)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: close\r\n\r\n`)
    })
    socket.on('error', reject)
    void text(socket).then(resolve, reject)
  })
}

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
