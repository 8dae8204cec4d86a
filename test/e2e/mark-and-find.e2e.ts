// SPDX-License-Identifier: EUPL-1.2
// An editor marks a provision, and the next nurse who asks is answered by it: no code changes.

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

test('a provision that an editor marks is in the next answer', async () => {
  await using nurse = await travelAs(browser, product.baseUrl)
  const asked = '/vem-ansvarar?insats=fast-omsorgskontakt'
  await nurse.open(asked, 'Avtalet ger inget säkert svar')
  await using editor = await travelAs(
    browser,
    product.baseUrl,
    'elin.bjorkvall@kommunerna.exempel.se',
  )
  await editor.open('/markning/halso-och-sjukvardsavtal/2017', /Vem ansvarar enligt/)
  await editor.follow(/^1\.3\.6/, /Märk 1\.3\.6/)
  const { page } = editor
  await page.getByLabel('Kommunen', { exact: true }).first().check()
  await page.getByLabel('Den avgör vem som ansvarar').check()
  await page.getByLabel('Fast omsorgskontakt').first().check()
  await editor.press('Spara märkningen', /Vem ansvarar enligt/)
  assert.ok(await page.getByText('Märkningen är sparad.').isVisible())
  await nurse.open(asked, 'Kommunen ansvarar för fast omsorgskontakt')
})
