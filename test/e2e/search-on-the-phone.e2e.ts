// SPDX-License-Identifier: EUPL-1.2
// Whoever comes with a question on a phone sees where to ask it without scrolling, on every kind of page.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openChromium } from '../support/chromium.ts'
import { demonstrationDatabase } from '../support/demonstration-database.ts'
import { openProduct } from '../support/product.ts'
import { signInPath } from '../support/site.ts'

const database = await demonstrationDatabase()
const product = await openProduct(database.db)
const browser = await openChromium()

after(async () => {
  await browser.close()
  await product[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

test('the search is on the first screen of a phone, and finds', async () => {
  const phone = { width: 390, height: 664 }
  const page = await browser.newPage({ viewport: phone })
  await page.goto(product.baseUrl + signInPath('anna.ek@lerum.exempel.se'))
  for (const path of ['/', '/avtal/halso-och-sjukvardsavtal', '/remiss', '/arenden', '/finns-ej']) {
    await page.goto(product.baseUrl + path)
    const box = await page.locator('header').getByRole('searchbox').boundingBox()
    assert.ok(box && box.y + box.height < phone.height / 2, `${path}: ${box?.y}`)
    assert.ok(box.width > phone.width * 0.8, path)
  }
  await page.locator('header').getByRole('searchbox').fill('permission')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/sok\?q=permission/)
})
