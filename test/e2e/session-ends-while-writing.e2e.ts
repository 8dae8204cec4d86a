// SPDX-License-Identifier: EUPL-1.2
// A coordinator writes for an hour, and her session ends before she saves. In the browser: what she wrote
// is in its form when she has signed in again, is saved once, and nobody who signs in instead sees it.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { sql } from 'kysely'
import { inTransaction, theProduct } from '#platform/database/database.ts'
import { openChromium } from '../support/chromium.ts'
import { demonstrationDatabase } from '../support/demonstration-database.ts'
import { travelAs, type Traveller } from '../support/journey.ts'
import { type OpenProduct, openProduct } from '../support/product.ts'

const anna = 'anna.ek@lerum.exempel.se'
const per = 'per.akerlov@lerum.exempel.se'
const editor = 'elin.bjorkvall@kommunerna.exempel.se'
const processLeader = 'karin.almlid@region.exempel.se'
const answering = '/remiss/avvikelser-och-tvister/svara'

const database = await demonstrationDatabase()
let product: OpenProduct
let browser: Browser

before(async () => {
  product = await openProduct(database.db)
  browser = await openChromium()
})
after(async () => {
  await browser.close()
  await product[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

/** As when nothing has been asked for since yesterday. */
async function endSessions(): Promise<void> {
  await inTransaction(database.db, theProduct, (tx) =>
    tx
      .updateTable('session')
      .set({ seen_at: sql<never>`now() - interval '1 day'` })
      .execute(),
  )
}

async function signInAgain({ page }: Traveller, email: string): Promise<void> {
  assert.match(new URL(page.url()).pathname, /^\/logga-in/)
  await Promise.all([
    page.waitForEvent('domcontentloaded'),
    page
      .locator(`a[href*="${encodeURIComponent(email)}"]`)
      .first()
      .click(),
  ])
  await page.getByRole('button', { name: 'Logga ut' }).first().waitFor()
}

/** Opens the form for a comment at the first provision that takes one. */
async function openComment(traveller: Traveller): Promise<void> {
  await traveller.open(answering, /svar på remissen$/)
  await traveller.page.locator(`a[href*="${answering}?del="]`).first().click()
  await traveller.follow(/Lägg till synpunkt/)
}

const commentField = 'Vad vill ni säga?'
const written = `Tidpunkten för samverkan behöver stå i avtalet. ${'Vi utvecklar det här. '.repeat(60)}Tack.`

test('a comment comes back in its form, and is saved once', async () => {
  await using traveller = await travelAs(browser, product.baseUrl, anna)
  const { page } = traveller
  await openComment(traveller)
  await page.getByLabel('Vad är det för slags synpunkt?').selectOption({ index: 1 })
  const kind = await page.getByLabel('Vad är det för slags synpunkt?').inputValue()
  await page.getByLabel(commentField).fill(written)
  await endSessions()

  await traveller.press('Spara synpunkten')
  assert.match(
    await page.locator('main').innerText(),
    /gått ut/,
    'the door says why she is asked to sign in',
  )
  const till = page.url()

  await using other = await travelAs(browser, product.baseUrl)
  await other.page.goto(till)
  await signInAgain(other, per)
  assert.doesNotMatch(await other.page.content(), /Tidpunkten för samverkan behöver/)

  await signInAgain(traveller, anna)
  assert.equal(await page.getByLabel(commentField).inputValue(), written)
  assert.equal(await page.getByLabel('Vad är det för slags synpunkt?').inputValue(), kind)
  await traveller.press('Spara synpunkten')
  await traveller.open(new URL(page.url()).pathname + new URL(page.url()).search)
  assert.equal(await page.getByText(/^Tidpunkten för samverkan behöver/).count(), 1)
})

test('boxes that were ticked are ticked', async () => {
  await using traveller = await travelAs(browser, product.baseUrl, processLeader)
  const { page } = traveller
  await traveller.open('/arbetsyta/paket', 'Gör ett paket')
  await page.getByLabel('Paketets titel').fill('Paket som hann vänta')
  const box = page.getByRole('checkbox').first()
  await box.check()
  const chosen = await box.getAttribute('value')
  await endSessions()
  await traveller.press('Gör paketet')
  await signInAgain(traveller, processLeader)
  assert.equal(await page.getByLabel('Paketets titel').inputValue(), 'Paket som hann vänta')
  assert.ok(await page.locator(`input[type=checkbox][value="${chosen}"]`).isChecked())
})

test('a file cannot be kept: that it must be chosen anew is said, with the rest in the form', async () => {
  await using traveller = await travelAs(browser, product.baseUrl, editor)
  const { page } = traveller
  await traveller.open('/arbetsyta/halso-och-sjukvardsavtal/import')
  await page
    .getByLabel('Word-fil')
    .setInputFiles(
      fileURLToPath(
        new URL('../../db/seed/texts/halso-och-sjukvardsavtal-2027.docx', import.meta.url),
      ),
    )
  await page.getByLabel('Beteckning').fill('2027-sen')
  await endSessions()
  await traveller.press('Läs filen')
  await signInAgain(traveller, editor)
  assert.equal(await page.getByLabel('Beteckning').inputValue(), '2027-sen')
  assert.match(await page.locator('main').innerText(), /Välj filen/)
})
