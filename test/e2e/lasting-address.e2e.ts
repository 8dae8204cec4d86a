// SPDX-License-Identifier: EUPL-1.2
// The lasting address of a provision opens its edition at the provision and marks it, without script.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openChromium } from '../support/chromium.ts'
import { demonstrationDatabase } from '../support/demonstration-database.ts'
import { openProduct } from '../support/product.ts'

const database = await demonstrationDatabase()
const product = await openProduct(database.db)
const browser = await openChromium()

after(async () => {
  await browser.close()
  await product[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

const edition = '/avtal/halso-och-sjukvardsavtal/2017'

for (const viewport of [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
]) {
  for (const [what, address, id] of [
    ['a provision', `${edition}/4.8`, 'b-4-8'],
    ['a section', `${edition}/3.6`, 'b-3-6'],
    ['a provision with its place', `${edition}/4.8#b-4-8`, 'b-4-8'],
    ['a provision of the edition of today', '/avtal/halso-och-sjukvardsavtal/4.8', 'b-4-8'],
  ] as const) {
    test(`${what} is where the page opens at ${viewport.width} px`, async () => {
      const page = await browser.newPage({ viewport })
      await page.goto(product.baseUrl + address)
      const shown = await page.locator(`#${id}`).evaluate((one) => {
        const { top, bottom } = one.getBoundingClientRect()
        const ground = getComputedStyle(one.querySelector('.prov__text') ?? one)
        return {
          isInSight: top >= 0 && bottom <= window.innerHeight,
          hasScrolled: window.scrollY > 0,
          isMarked:
            ground.backgroundImage !== 'none' || ground.backgroundColor !== 'rgba(0, 0, 0, 0)',
        }
      })
      assert.deepEqual(shown, { isInSight: true, hasScrolled: true, isMarked: true })
      await page.close()
    })
  }
}
