// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeAssetServer } from '#platform/files/asset-server.ts'

const css = (text: string) => ({
  name: 'samsyn.css',
  mediaType: 'text/css; charset=utf-8',
  bytes: Buffer.from(text),
})
const font = (bytes: Uint8Array) => ({ name: 'fonts/sans.woff2', mediaType: 'font/woff2', bytes })
const style = `@font-face { src: url("./fonts/sans.woff2") } p { margin: 0 } ${'/* */'.repeat(400)}`

test('an address changes with the bytes, and with the bytes of what a style sheet names', () => {
  const before = makeAssetServer([css(style), font(Buffer.from('1'))])
  const same = makeAssetServer([font(Buffer.from('1')), css(style)])
  const after = makeAssetServer([css(style), font(Buffer.from('2'))])
  assert.match(before.href('samsyn.css'), /^\/tillgangar\/samsyn\.[0-9a-f]{16}\.css$/)
  assert.equal(before.href('samsyn.css'), same.href('samsyn.css'))
  assert.notEqual(before.href('samsyn.css'), after.href('samsyn.css'))
  assert.notEqual(before.digest, after.digest)
  assert.throws(() => before.href('none.css'), /no asset named none\.css/)
})

test('an asset is kept by browsers for ever and sent compressed where that helps', async () => {
  const assets = makeAssetServer([css(style), font(Buffer.alloc(5000))])
  const sheet = await assets.answer(assets.href('samsyn.css'), 'gzip, br')
  assert.equal(sheet?.headers.get('content-encoding'), 'br')
  assert.match(sheet.headers.get('cache-control')!, /immutable/)
  const plain = await (await assets.answer(assets.href('samsyn.css'), null))!.text()
  assert.ok(plain.includes(`url("${assets.href('fonts/sans.woff2')}")`))
  const woff = await assets.answer(assets.href('fonts/sans.woff2'), 'gzip, br')
  assert.equal(woff?.headers.get('content-encoding'), null)
  assert.equal(await assets.answer('/tillgangar/samsyn.css', null), undefined)
})
