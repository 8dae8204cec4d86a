// SPDX-License-Identifier: EUPL-1.2
// From the text to the life of a provision and on to each source, without script, on a screen and on a phone.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { commentCountsByProvision } from '../../src/consultation/reads/responses.ts'
import { readText } from '../../src/agreement/reads/texts.ts'
import { findVersion } from '../../src/agreement/reads/versions.ts'
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

/** The provision that most has been said of. */
async function mostSaid(): Promise<string> {
  const version = await findVersion(database.db, 'halso-och-sjukvardsavtal', '2027-remiss')
  const { provisions } = await readText(database.db, version!.id)
  const counts = await commentCountsByProvision(
    database.db,
    provisions.map(({ id }) => id),
  )
  return counts.toSorted((a, b) => b.count - a.count)[0]!.provisionId
}

for (const viewport of [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`the life of a provision is read and followed at ${viewport.width} px`, async () => {
    const context = await browser.newContext({ viewport, javaScriptEnabled: false })
    const page = await context.newPage()
    const path = `/bestammelser/${await mostSaid()}`
    await page.goto(product.baseUrl + path)
    assert.match(await page.locator('.eyebrow').first().innerText(), /bestämmelsens liv/i)
    const isWide = viewport.width > 768
    assert.equal(await page.locator('svg.gantt').isVisible(), isWide)
    const said = page.locator('ol.life > li')
    assert.ok((await said.count()) > 3)
    const sources = await said.evaluateAll((items) =>
      items.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''),
    )
    assert.ok(!sources.includes(''), 'each entry leads to its source')
    for (const source of new Set(sources)) {
      const answer = await page.request.get(new URL(source, product.baseUrl).href)
      assert.equal(answer.status(), 200, source)
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    assert.ok(wide <= viewport.width, `${wide} px`)
    const pictures = process.env['PICTURES_OF_LIFE']
    if (pictures)
      await page.screenshot({ path: `${pictures}-${viewport.width}.png`, fullPage: true })
    const data = await page.request.get(`${product.baseUrl}${path}.json`)
    const { entries } = (await data.json()) as { readonly entries: readonly unknown[] }
    assert.equal(entries.length, await said.count())
    const early = await page.goto(`${product.baseUrl}${path}?per=2001-01-01`)
    assert.equal(early?.status(), 404)
    assert.match(await page.locator('main').innerText(), /Bestämmelsen fanns inte 1 januari 2001/)
    await page.locator('main').getByRole('link').first().click()
    assert.equal(new URL(page.url()).pathname, path)
    await context.close()
  })
}
