// SPDX-License-Identifier: EUPL-1.2
// What applied before the product was in use is registered by a process leader, on pages, where the
// county has just begun: nothing of the demonstration is there.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { aPdf } from '../../../test/support/pdf.ts'
import {
  openEditionsOnPages,
  saidBeside,
  type EditionsOnPages,
} from '../../../test/support/editions-on-pages.ts'
import { agreementPages } from '../../agreement/pages.tsx'
import { draftingPages } from '../pages.tsx'

let room: EditionsOnPages
before(async () => {
  room = await openEditionsOnPages([...agreementPages(saidBeside), ...draftingPages()])
})
after(() => room[Symbol.asyncDispose]())

const leader = 'process-leader'
const get = (address: string) => room.get(address, leader)
const post = (address: string, fields: Parameters<EditionsOnPages['post']>[1]) =>
  room.post(address, fields, leader)

const form = '/arbetsyta/registrera/utgava'
const correction = '/arbetsyta/vardavtal/2012/registrering'

/** The value that a field of the page holds. */
const valueOf = (html: string, name: string) =>
  new RegExp(`name="${name}"[^>]*value="([^"]*)"|value="([^"]*)"[^>]*name="${name}"`)
    .exec(html)
    ?.slice(1)
    .find(Boolean) ?? ''

/** The document's id, as the list of the form offers it. */
async function documentId(): Promise<string> {
  const page = await get(form)
  return /<option value="([0-9a-f-]{36})"/.exec(page.text)![1]!
}

const edition2012 = async () => ({
  id: valueOf((await get(form)).text, 'id'),
  dokument: await documentId(),
  beteckning: '2012',
  titel: 'Hälso- och sjukvårdsavtal 2012',
  antagen: '2012-03-31',
  av: 'Regionfullmäktige och 49 kommunfullmäktige',
  'galler-fran': '2012-04-01',
  'sista-dag': '2016-03-31',
  uppsagning: '12',
  forlangning: 'by-decision',
  'forlangning-ar': '1',
  kalla: 'Protokoll § 14',
})

const pdfNamed = (name: string) => new File([Buffer.from(aPdf())], name)

test('each thing that is wrong is told at its field, all at once, and what was typed is kept', async () => {
  const fields = await edition2012()
  const answer = await post(form, {
    ...fields,
    beteckning: 'Tolv',
    antagen: '2099-01-01',
    av: '',
    'sista-dag': '2011-12-31',
    kalla: '',
    fil: new File(['ingen pdf'], 'beslut.pdf'),
  })
  assert.equal(answer.status, 422)
  for (const field of ['beteckning', 'antagen', 'av', 'sista-dag', 'kalla', 'fil']) {
    assert.match(answer.text, new RegExp(`id="${field}-error"`), field)
  }
  assert.match(answer.text, /varken PDF eller Word/)
  assert.match(answer.text, /value="Hälso- och sjukvårdsavtal 2012"/)
  assert.equal(valueOf(answer.text, 'id'), fields.id, 'it would still be made once')
  assert.doesNotMatch((await get('/avtal/vardavtal/utgavor')).text, /2012/)
})

test('an edition known by its days alone says on its page what it was, by whom, and that it came afterwards', async () => {
  const fields = { ...(await edition2012()), fil: pdfNamed('C:\\arkiv\\avtal 2012.pdf') }
  const saved = await post(form, fields)
  assert.equal(saved.status, 303)
  assert.equal(saved.to, '/arbetsyta/registrera?sparat=utgava')
  assert.equal((await post(form, fields)).to, saved.to, 'pressed twice it is made once')
  const list = await get(saved.to!)
  assert.match(list.text, /Utgåvan är registrerad\./)

  const then = await get('/avtal/vardavtal?per=2013-01-01')
  assert.match(then.text, /Gällde.*1 januari 2013/s)
  const editions = await get('/avtal/vardavtal/utgavor')
  assert.match(editions.text, /Regionfullmäktige och 49 kommunfullmäktige/)
  assert.match(editions.text, /Registrerat i efterhand av processledaren 19 mars 2026\./)
  assert.match(editions.text, /Protokoll § 14/)
  const original = await get('/avtal/vardavtal/2012/original')
  assert.equal(original.status, 200)
  assert.match(original.text, /^%PDF/)
})

test('the label and the day of another edition are told at their fields', async () => {
  const fields = await edition2012()
  const taken = await post(form, fields)
  assert.equal(taken.status, 422)
  assert.match(taken.text, /id="beteckning-error"/)
  const sameDay = await post(form, { ...fields, beteckning: '2012-b' })
  assert.match(sameDay.text, /id="galler-fran-error"[^]*gäller från samma dag/)
})

test('a mistake is corrected with a reason, and what stood stays to be seen', async () => {
  const page = await get(correction)
  assert.equal(valueOf(page.text, 'antagen'), '2012-03-31')
  const mended = {
    antagen: '2012-03-20',
    av: 'Regionfullmäktige och kommunfullmäktige',
    'galler-fran': '2012-04-01',
    kalla: 'Protokoll § 15',
    sett: valueOf(page.text, 'sett'),
  }
  const silent = await post(correction, { ...mended, varfor: '' })
  assert.equal(silent.status, 422)
  assert.match(silent.text, /id="varfor-error"/)
  const fields = { ...mended, varfor: 'Fel dag i protokollet.' }
  assert.equal((await post(correction, fields)).to, '/arbetsyta/registrera?sparat=rattad')
  assert.equal((await post(correction, fields)).status, 303, 'pressed twice it is corrected once')
  const editions = await get('/avtal/vardavtal/utgavor')
  assert.match(editions.text, /20 mars 2012/)
  assert.match(editions.text, /Rättat 19 mars 2026\./)
  assert.match(editions.text, /Tidigare stod: antaget 31 mars 2012/)
  assert.match(editions.text, /Fel dag i protokollet\./)
  assert.match(editions.text, /avtal 2012\.pdf/, 'the original is kept')

  const late = await post(correction, { ...mended, antagen: '2012-03-01', varfor: 'Annat skäl.' })
  assert.equal(late.status, 409, 'what was seen has been corrected meanwhile')
  assert.match(late.text, /value="2012-03-01"/)
})

test('what never was adopted is taken back, counts no more, and says why', async () => {
  const path = `${correction}/ta-tillbaka`
  const sett = valueOf((await get(path)).text, 'sett')
  assert.match((await post(path, { sett, varfor: '' })).text, /id="varfor-error"/)
  const saved = await post(path, { sett, varfor: 'Det var länets strategi.' })
  assert.equal(saved.to, '/arbetsyta/registrera?sparat=tillbaka')
  assert.match(
    (await get('/avtal/vardavtal?per=2013-01-01')).text,
    /Ingen utgåva gäller 1 januari 2013/,
  )
  const editions = await get('/avtal/vardavtal/utgavor')
  assert.match(editions.text, /Registreringen togs tillbaka 19 mars 2026\./)
  assert.match(editions.text, /Det var länets strategi\./)
  assert.equal((await get('/avtal/vardavtal/2012/original')).status, 404)
})

test('the adoption of an imported text is registered, once', async () => {
  const path = '/arbetsyta/registrera/antagande'
  const page = await get(path)
  const versionId = /<option value="([0-9a-f-]{36})"/.exec(page.text)![1]!
  const told = {
    utgava: versionId,
    antagen: '2026-03-01',
    av: 'Alla fullmäktige',
    'galler-fran': '2027-01-01',
    kalla: 'Protokoll 2026',
  }
  const future = await post(path, { ...told, antagen: '2026-03-20' })
  assert.match(future.text, /id="antagen-error"/)
  assert.equal((await post(path, told)).to, '/arbetsyta/registrera?sparat=antagande')
  const editions = await get('/avtal/vardavtal/utgavor')
  assert.match(editions.text, /Alla fullmäktige/)
})
