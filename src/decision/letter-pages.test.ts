// SPDX-License-Identifier: EUPL-1.2
// A decision that came by letter, as people meet it: the process leader's form, the party's confirming,
// and what everyone else is told.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openBrowser, type Browser } from '../../test/support/browser.ts'
import type { FreshDatabase } from '../../test/support/database.ts'
import { demonstrationDatabase } from '../../test/support/demonstration-database.ts'
import { formsOf, hiddenFieldsOf } from '../../test/support/html-forms.ts'
import { aPdf } from '../../test/support/pdf.ts'
import { openProduct, type OpenProduct } from '../../test/support/product.ts'
import { signInPath } from '../../test/support/site.ts'

const page = '/sa-gar-det/nytt-avtal-2027/beslut/1490-boras'
let database: FreshDatabase
let product: OpenProduct
let leader: Browser
let registrar: Browser
let visitor: Browser

before(async () => {
  database = await demonstrationDatabase()
  product = await openProduct(database.db)
  leader = await signedIn('karin.almlid@region.exempel.se')
  registrar = await signedIn('ake.vinterlund@boras.exempel.se')
  visitor = openBrowser(product.baseUrl)
})
after(async () => {
  await product[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

async function signedIn(email: string): Promise<Browser> {
  const browser = openBrowser(product.baseUrl)
  await browser.open(signInPath(email))
  return browser
}

const original = () => new File([aPdf()], 'C:\\Brev\\svar.pdf', { type: 'application/pdf' })

async function typed(more: Readonly<Record<string, string | File>> = {}) {
  const { text } = await leader.open(`${page}?gor=brev`)
  const hash = /name="fingeravtryck"[^>]*value="([^"]+)"/.exec(text)?.[1] ?? ''
  return {
    ...hiddenFieldsOf(text, 'brev'),
    'kom-som': 'letter',
    kom: '2026-03-12',
    kontor: 'Kommunkansliet',
    original: original(),
    utfall: 'approved',
    fingeravtryck: hash,
    motesdag: '2026-03-09',
    paragraf: '§ 41',
    diarienummer: 'KS 2026/1',
    ...more,
  }
}

const sentence = 'Registrerat av processledaren efter brev 12 mars 2026; parten har inte bekräftat.'
let decisionId = ''

test('errors stand at their fields, and the file is asked for again', async () => {
  const returned = await leader.submit(page, await typed({ kontor: 'a@b.se', kom: '2026-03-01' }))
  assert.equal(returned.status, 422)
  assert.match(returned.text, /Skriv kontorets namn i stället för en adress/)
  assert.match(returned.text, /Välj filen igen/)
  assert.match(returned.text, /value="KS 2026\/1"/)
  const broken = new File(['inte en fil'], 'svar.pdf')
  const refused = await leader.submit(page, await typed({ original: broken }))
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Välj en hel PDF eller Word-fil utan lösenord/)
})

test('the process leader records it and gets a receipt that says how it came', async () => {
  const receipt = await leader.submit(page, await typed())
  assert.equal(receipt.status, 200)
  decisionId = /\/kvitto\/([0-9a-f-]+)/.exec(receipt.path)?.[1] ?? ''
  assert.ok(receipt.text.includes(sentence))
  assert.match(receipt.text, /Beslutet från Borås[^<]* är registrerat efter brev/)
  assert.match(receipt.text, /bekräftar eller rättar/)
})

test('everyone is told that it is not confirmed: page, list, CSV and JSON', async () => {
  const own = await visitor.open(page)
  assert.ok(own.text.includes(sentence))
  assert.doesNotMatch(own.text, /original\//)
  const all = '/sa-gar-det/nytt-avtal-2027/beslut'
  const list = await visitor.open(all)
  assert.match(list.text, /efter brev, inte bekräftat/)
  assert.match(list.text, /registrerat efter brev och inte bekräftat av parten/)
  const csv = (await visitor.open(`${all}.csv`)).text.split('\r\n')
  const head = csv[0]!.split(';')
  const boras = csv.find((row) => row.includes('Borås'))!.split(';')
  assert.equal(boras[head.indexOf('Registrerat efter brev')], '2026-03-12')
  assert.equal(boras[head.indexOf('Bekräftat av parten')], '')
  const json = JSON.parse((await visitor.open(`${all}.json`)).text)
  const row = JSON.stringify(json).match(/"byLetter":(\{[^}]*\})/)?.[1]
  assert.deepEqual(JSON.parse(row ?? 'null'), {
    channel: 'letter',
    cameOn: '2026-03-12',
    fromOffice: 'Kommunkansliet',
    confirmedOn: null,
  })
})

test('the original is given to the party and to those who lead, and to nobody else', async () => {
  const path = `${page}/original/${decisionId}`
  for (const browser of [leader, registrar]) {
    const response = await browser.request(path)
    assert.equal(response.status, 200)
    assert.match(
      response.headers.get('content-disposition') ?? '',
      /original-1490-boras-2026-03-12\.pdf/,
    )
    assert.deepEqual(new Uint8Array(await response.arrayBuffer()), aPdf())
  }
  const others = ['maria.sandlid@goteborg.exempel.se', 'elin.bjorkvall@kommunerna.exempel.se']
  for (const email of others) {
    assert.equal((await (await signedIn(email)).request(path)).status, 403, email)
  }
  assert.equal((await visitor.request(path)).status, 303)
})

test('the party finds it among its matters and confirms it on a page of its own', async () => {
  const desk = await registrar.open('/arenden')
  assert.match(desk.text, /Bekräfta ert beslut/)
  const confirming = await registrar.open(`${page}?gor=bekrafta&beslut=${decisionId}`)
  assert.ok(confirming.text.includes(sentence))
  const form = formsOf(confirming.text, page).find(({ deeds }) => deeds.includes('bekrafta'))
  assert.ok(form, 'one button')
  const done = await registrar.submit(page, hiddenFieldsOf(confirming.text, 'bekrafta'))
  assert.match(done.text, /Beslutet är bekräftat/)
  assert.match(done.text, /efter brev 12 mars 2026; parten bekräftade 19 mars 2026/)
  assert.doesNotMatch((await registrar.open('/arenden')).text, /Bekräfta ert beslut/)
  const list = await visitor.open('/sa-gar-det/nytt-avtal-2027/beslut')
  assert.doesNotMatch(list.text, /inte bekräftat/)
})

test('a party that has said it itself is not recorded for: the button says why', async () => {
  const own = await leader.open(page)
  assert.match(own.text, /Parten har själv registrerat eller bekräftat sitt beslut/)
  assert.doesNotMatch(own.text, /gor=brev/)
  assert.doesNotMatch((await leader.open(`${page}?gor=brev`)).text, /name="kom-som"/)
})
