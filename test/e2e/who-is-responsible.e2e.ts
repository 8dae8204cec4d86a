// SPDX-License-Identifier: EUPL-1.2
// A nurse on a phone at night asks who does something: with three taps, with own words, with the keyboard
// alone and without script. The answer is the heading of the page.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openChromium } from '../support/chromium.ts'
import { demonstrationDatabase } from '../support/demonstration-database.ts'
import { travelAs } from '../support/journey.ts'
import { openProduct } from '../support/product.ts'

const database = await demonstrationDatabase()
const product = await openProduct(database.db)
const browser = await openChromium()

after(async () => {
  await browser.close()
  await product[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

const tenSeconds = 10_000

test('on a phone without script three taps and a button answer', async () => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    javaScriptEnabled: false,
  })
  const page = await context.newPage()
  const began = Date.now()
  await page.goto(`${product.baseUrl}/vem-ansvarar`)
  await page.getByText('På särskilt boende', { exact: true }).click()
  await page.getByText('Bedömning av läkare', { exact: true }).click()
  await page.getByText('Ingen ännu', { exact: true }).click()
  await page.getByRole('button', { name: 'Visa vem som ansvarar' }).click()
  const heading = page.getByRole('heading', { level: 1 })
  assert.equal(await heading.textContent(), 'Regionen ansvarar för läkarinsatser')
  assert.ok(Date.now() - began < tenSeconds)
  assert.ok(await page.getByText('Om ni är oense: vården fortsätter').isVisible())
  await page.getByRole('link', { name: 'Ändra', exact: true }).click()
  await page.getByLabel('Skriv med egna ord').fill('vem tar blodprov hemma')
  await page.getByRole('button', { name: 'Sök svar' }).click()
  assert.match((await heading.textContent())!, /^Kommunen ansvarar för provtagning/)
  await context.close()
})

test('with the keyboard alone a question in own words is answered', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  await page.goto(`${product.baseUrl}/vem-ansvarar`)
  const field = page.getByLabel('Skriv med egna ord')
  for (let tabs = 0; tabs < 40; tabs += 1) {
    if (await field.evaluate((one) => one === one.ownerDocument.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.type('habilitering barn')
  await page.keyboard.press('Enter')
  await page.waitForURL(/fraga=habilitering/)
  const heading = page.getByRole('heading', { level: 1 })
  assert.match((await heading.textContent())!, /^Regionen ansvarar för/)
  await page.close()
})

test('every kind of answer is accessible, wide and on a phone', async () => {
  await using nurse = await travelAs(browser, product.baseUrl)
  await nurse.open('/vem-ansvarar', 'Vem ansvarar?')
  await nurse.follow('Vem kallar till SIP', /Region och kommun/)
  await nurse.open('/vem-ansvarar?insats=rehabilitering', /Det beror på/)
  await nurse.follow('I eget hem', /Kommunen ansvarar för rehabilitering/)
  await nurse.open('/vem-ansvarar?insats=tjanstekop', 'Avtalet ger inget säkert svar')
  await nurse.open('/vem-ansvarar?insats=sip&per=2001-01-01', 'Inget gäller den dagen')
  await nurse.open('/vem-ansvarar/ficka/sabo', /På särskilt boende/)
})
