// SPDX-License-Identifier: EUPL-1.2
// What everyone reads of a published round, with and without secrecy marks, in the browser.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addDays, day, type Day } from '#kernel/day.ts'
import { inTransaction, theProduct } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { openBrowser, type Browser } from '../../test/support/browser.ts'
import {
  aConsultation,
  anAgreement,
  dueOn,
  type SmallAgreement,
  wording,
} from '../../test/support/consultation-round.ts'
import { freshDatabase, type FreshDatabase } from '../../test/support/database.ts'
import { aCounty } from '../../test/support/decision-round.ts'
import { openProduct, type OpenProduct } from '../../test/support/product.ts'
import { signInPath } from '../../test/support/site.ts'

const path = '/remiss/avtalet'
const lerum = `${path}/svar/1441-lerum`
const ale = `${path}/svar/1440-ale`

let database: FreshDatabase
let product: OpenProduct
let agreement: SmallAgreement
let leader: Browser
let anna: Browser
let yusuf: Browser
const sure = { bekraftat: 'ja' }
const anyone = () => openBrowser(product.baseUrl)

const moveTo = (on: Day) =>
  inTransaction(database.owner, theProduct, async (tx) => {
    await tx.deleteFrom('product_day').execute()
    await tx.insertInto('product_day').values({ day: on }).execute()
  })

before(async () => {
  database = await freshDatabase()
  await moveTo(day('2026-03-19'))
  const county = await aCounty(database.db, day('2026-03-19'))
  agreement = await anAgreement(county, 'avtalet')
  await aConsultation(county, agreement, 'avtalet')
  product = await openProduct(database.db)
  leader = await signIn('karin.almlid@region.exempel.se')
  anna = await signIn('anna.ek@lerum.exempel.se')
  yusuf = await signIn('yusuf.strom@ale.exempel.se')
  await answer(anna, 'Lerum behöver mer tid.')
  await answer(yusuf, 'Ale behöver mer personal.')
})
after(async () => {
  await product[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

async function signIn(email: string): Promise<Browser> {
  const browser = openBrowser(product.baseUrl)
  await browser.open(signInPath(email))
  return browser
}

async function answer(browser: Browser, text: string): Promise<void> {
  await browser.fill(`${path}/svara`, { gor: 'helheten', hallning: 'endorse' })
  const commented = await browser.submit(`${path}/svara`, {
    gor: 'synpunkt',
    del: `${agreement.versionId}.${agreement.sectionIds[0]}`,
    bestammelse: agreement.paragraphIds[0],
    kommentar: newId(),
    sett: 'synpunkt=',
    slag: 'clarify',
    text,
    lydelse: wording,
  })
  assert.equal(commented.status, 200)
  const sent = await browser.fill(`${path}/granska`, {})
  assert.match(sent.path, /kvitto/)
}

/** The page and the two files that anyone can open. */
async function published(): Promise<readonly [page: string, csv: string, json: string]> {
  const text = async (address: string) => (await anyone().open(`${path}/${address}`)).text
  return [
    await text('sammanstallning?visa=alla'),
    await text('sammanstallning.csv'),
    await text('sammanstallning.json'),
  ]
}

test('published page, CSV and JSON leave out the marked answer and hold the one that is not', async () => {
  assert.equal((await anna.fill(lerum, { skal: 'OSL 18:8' })).status, 200)
  await moveTo(addDays(dueOn, 4))
  for (const number of [1, 2]) {
    const given = { utfall: 'noted', skal: 'Vi har läst.', andring: '' }
    assert.equal((await leader.fill(`${path}/synpunkter/${number}`, given)).status, 200)
  }
  assert.equal((await leader.fill(path, sure, `${path}/stang`)).status, 200)
  assert.equal((await leader.fill(path, sure, `${path}/publicera`)).status, 200)
  for (const text of await published()) {
    assert.match(text, /Ale behöver mer personal\./)
    assert.doesNotMatch(text, /Lerum behöver|1441-lerum|Lerums kommun/)
  }
  assert.equal((await anyone().open(lerum)).status, 404)
  assert.equal((await anyone().open(ale)).status, 200)
})

test('what has been published cannot be marked afterwards', async () => {
  const drawnBefore = { sett: 'response=2;secrecy=' }
  const late = await yusuf.submit(ale, { ...drawnBefore, skal: 'OSL 18:8' })
  assert.equal(late.status, 422)
  assert.match(late.text, /Läs in sidan igen/)
  assert.match(late.text, /OSL 18:8/, 'what was typed is kept')
  assert.equal((await anyone().open(ale)).status, 200)
})

test('correspondence is marked afterwards on its own page, and unmarked again', async () => {
  const written = { gor: 'helheten', text: 'Ale vill tillägga en sak.' }
  assert.equal((await yusuf.fill(`${path}/svara`, written)).status, 200)
  const receipt = await yusuf.fill(`${path}/granska`, {})
  const number = /kvitto\/(\d+)/.exec(receipt.path)?.[1]
  const letter = `${ale}?skrivelse=${number}`
  assert.ok(receipt.text.includes(`href="${letter}"`))
  assert.doesNotMatch(receipt.text, /Varje synpunkt får svar/)
  assert.ok((await yusuf.open(path)).text.includes(`href="${letter}"`))

  const shown = await anyone().open(letter)
  assert.match(shown.text, /<h1>Skrivelse från Ale kommun<\/h1>/)
  assert.match(shown.text, /Ale vill tillägga en sak\./)
  assert.doesNotMatch((await anyone().open(ale)).text, /tillägga/, 'the answer stays as it was')
  const [page, , json] = await published()
  assert.ok(page.includes(`href="${letter}"`))
  assert.match(json, /tillägga/)

  assert.equal((await anna.submit(letter, { skal: 'OSL 18:8' })).status, 403)
  const marked = await yusuf.fill(letter, { skal: 'OSL 18:8' }, letter)
  assert.match(marked.text, /Markeringen är sparad/)
  assert.match(marked.text, /sekretessmarkerat/)
  assert.equal((await anyone().open(letter)).status, 404)
  assert.equal((await anna.open(letter)).status, 404)
  const [pageWithout, , jsonWithout] = await published()
  assert.ok(!pageWithout.includes(`skrivelse=${number}`))
  assert.doesNotMatch(jsonWithout, /tillägga/)

  assert.equal((await leader.fill(letter, { skal: '' }, letter)).status, 200)
  assert.equal((await anyone().open(letter)).status, 200)
})

test('a number that is no letter of the party names nothing', async () => {
  for (const number of ['1', '2', '99', 'x', '']) {
    assert.equal((await leader.open(`${ale}?skrivelse=${number}`)).status, 404, number)
  }
})
