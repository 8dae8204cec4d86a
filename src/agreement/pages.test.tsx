// SPDX-License-Identifier: EUPL-1.2
// The public pages as a browser asks for them: who sees what, which day, what is refused and how.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  openEditionsOnPages,
  saidBeside,
  type EditionsOnPages,
} from '../../test/support/editions-on-pages.ts'
import { draftingPages } from '../drafting/pages.tsx'
import { agreementPages } from './pages.tsx'

let room: EditionsOnPages
before(async () => {
  room = await openEditionsOnPages([...agreementPages(saidBeside), ...draftingPages()])
})
after(() => room[Symbol.asyncDispose]())

const get = (...asked: Parameters<EditionsOnPages['get']>) => room.get(...asked)

test('the document shows the edition of the day, and says so when there is none', async () => {
  const now = await get('/avtal/vardavtal')
  assert.equal(now.status, 200)
  assert.match(now.text, /Gäller i dag, 19 mars 2026\.<\/strong> I kraft sedan 1 april 2017, löper/)
  assert.match(now.text, /36 av 50 har godkänt/)
  assert.match(now.text, /9 synpunkter/)
  assert.match(now.text, /På väg 2027: /)
  const later = await get('/avtal/vardavtal?per=2026-12-31')
  assert.match(later.text, /Gäller 31 december 2026, enligt dagens beslut/)
  const before = await get('/avtal/vardavtal?per=2001-01-01')
  assert.match(before.text, /Ingen utgåva gäller 1 januari 2001/)
  assert.match(before.text, /href="\/avtal\/vardavtal\/2017\?per=2001-01-01"/)
  assert.equal((await get('/avtal/vardavtal?per=2026-02-30')).status, 400)
  assert.match((await get('/en/avtal/vardavtal')).text, /In force today, 19 March 2026\./)
})

test('a provision has a lasting address in its edition, and a short one to the edition of today', async () => {
  const short = await get('/avtal/vardavtal/1.2.1')
  assert.equal(short.status, 302)
  assert.equal(short.to, '/avtal/vardavtal/2017/1.2.1#b-1-2-1')
  const linked = await get('/avtal/vardavtal/2017/1.2.1')
  assert.match(linked.text, /<div class="prov is-linked" id="b-1-2-1" autofocus tabindex="-1">/)
  const point = await get('/avtal/vardavtal/2017/1.5.3a')
  assert.match(point.text, /<div class="prov is-linked" id="b-1-5-3a" autofocus tabindex="-1">/)
  for (const path of ['/2017/99.9', '/99.9', '/nix', '/2017/']) {
    assert.ok([404, 301, 308].includes((await get(`/avtal/vardavtal${path}`)).status), path)
  }
})

test('a number that the text of the day does not have says what became of it', async () => {
  type Listed = {
    readonly provisions: readonly { readonly id: string; readonly number: string | null }[]
  }
  const listed = async (label: string) =>
    (JSON.parse((await get(`/avtal/vardavtal/${label}.json`)).text) as Listed).provisions
  const [now, coming] = [await listed('2017'), await listed('2027')]
  const has = (those: Listed['provisions'], number: string | null) =>
    those.some((one) => one.number === number)
  const own = coming.filter(({ number }) => number !== null && !has(now, number))
  const kept = own.find(({ id }) => now.some((one) => one.id === id))
  const added = own.find(({ id }) => !now.some((one) => one.id === id))
  assert.ok(kept && added, 'the two editions number differently')
  const answer = await get(`/avtal/vardavtal/${kept.number!.replaceAll(' ', '')}`)
  assert.equal(answer.status, 200)
  assert.match(answer.text, /Texten som gäller i dag har ingen bestämmelse med det numret/)
  assert.match(answer.text, /Bestämmelsen är nu <a href="\/avtal\/vardavtal\/2017\//)
  const inEdition = await get(`/avtal/vardavtal/2017/${added.number!.replaceAll(' ', '')}`)
  assert.equal(inEdition.status, 200)
  assert.match(inEdition.text, /2017 har ingen bestämmelse med det numret/)
  assert.match(inEdition.text, /Bestämmelsen finns inte i <a href="\/avtal\/vardavtal\/2017"/)
  assert.ok(inEdition.text.includes(`href="/bestammelser/${added.id}"`))
  const before = await get(`/avtal/vardavtal/${added.number!.replaceAll(' ', '')}?per=2001-01-01`)
  assert.match(before.text, /Ingen utgåva av dokumentet gäller den dagen/)
  assert.match((await get(`/en/avtal/vardavtal/2017/${added.number}`)).text, /has no provision/)
})

test('the open data and the page carry the same fingerprint', async () => {
  const data = JSON.parse((await get('/avtal/vardavtal/2027.json')).text) as {
    textHash: string
    provisions: readonly { number: string | null }[]
  }
  assert.match(data.textHash, /^[0-9a-f]{64}$/)
  assert.ok(data.provisions.length > 100)
  assert.ok((await get('/avtal/vardavtal/utgavor')).text.includes(data.textHash))
  const paper = await get('/avtal/paket/avtal-2027')
  assert.equal(paper.status, 200)
  assert.ok(paper.text.includes(data.textHash))
})

test('the list begins with what applies and tells what is on its way', async () => {
  const { text } = await get('/avtal')
  assert.match(text, /Gäller i dag, 19 mars 2026/)
  assert.ok(text.indexOf('Löper vidare') < text.indexOf('Under beslut'))
  assert.doesNotMatch(text, /utkast-2/)
  assert.match((await get('/avtal?per=2001-01-01')).text, /Inget avtal är registrerat som gällande/)
})

test('a comparison counts, filters and marks words, and keeps its state in the address', async () => {
  const address = '/avtal/jamfor?fran=vardavtal/2017&till=vardavtal/2027'
  const all = await get(address)
  assert.equal(all.status, 200)
  assert.match(all.text, /<h1>Vad ändras i det nya avtalet\?<\/h1>/)
  assert.match(all.text, /\d+ ändringar, \d+ oförändrade/)
  assert.match(all.text, /<ins><span class="hidden">Tillagt: <\/span>/)
  assert.match(all.text, /\d+ oförändrade bestämmelser <u>Visa<\/u>/)
  const added = await get(`${address}&typ=ny&visa=sida`)
  assert.match(added.text, /k-inserted/)
  assert.doesNotMatch(added.text, /class="change__head"><span class="kind-tag k-deleted"/)
  assert.doesNotMatch(added.text, /<details class="fold"/)
  assert.match(added.text, /typ=ny&amp;visa=lop|visa=lop&amp;typ=ny/)
  const municipal = await get(`${address}&part=kommun`)
  assert.match(municipal.text, /Bara det som binder kommunen\./)
  assert.match(municipal.text, /Visa alla ändringar/)
  assert.match(
    municipal.text,
    /jamfor\.pdf\?fran=vardavtal%2F2017&amp;till=vardavtal%2F2027&amp;part=kommun/,
  )
  const same = await get('/avtal/jamfor?fran=vardavtal/2017&till=vardavtal/2017')
  assert.equal(same.status, 422)
  assert.match(same.text, /samma utgåva två gånger/)
  assert.equal((await get('/avtal/jamfor?fran=x&till=')).status, 422)
  assert.equal((await get('/avtal/jamfor')).status, 200)
})

test('a draft is there for those who write and for no one else', async () => {
  for (const path of ['/avtal/vardavtal/utkast-2', '/avtal/vardavtal/utkast-2.json']) {
    assert.equal((await get(path)).status, 404, path)
    assert.equal((await get(path, 'reader')).status, 404, path)
    assert.equal((await get(path, 'editor')).status, 200, path)
  }
  const address = '/avtal/jamfor?fran=vardavtal/2017&till=vardavtal/utkast-2'
  assert.equal((await get(address, 'reader')).status, 422)
  assert.equal((await get(address, 'editor')).status, 200)
  assert.doesNotMatch((await get('/avtal/vardavtal/utgavor')).text, /utkast-2/)
  assert.equal((await get('/arbetsyta', 'reader')).status, 403)
  assert.equal((await get('/arbetsyta/paket', 'editor')).status, 403)
  assert.match((await get('/arbetsyta', 'editor')).text, /utkast-2/)
})
