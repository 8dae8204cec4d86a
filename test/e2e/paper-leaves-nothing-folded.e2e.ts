// SPDX-License-Identifier: EUPL-1.2
// What is folded on the screen stands on paper: every fold of every public page, and of those who lead.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { day } from '#kernel/day.ts'
import { pages } from '../../src/app.ts'
import { openChromium } from '../support/chromium.ts'
import { demonstrationDatabase } from '../support/demonstration-database.ts'
import { openProduct } from '../support/product.ts'
import { signInPath } from '../support/site.ts'
import { startWorks } from '../support/works-in-progress.ts'
import { exampleAddresses } from './example-addresses.ts'

const today = day('2026-03-19')
const database = await demonstrationDatabase()
const works = await startWorks(database.db, today)
const examples = await exampleAddresses(database.db, today, works)
const product = await openProduct(database.db)
const browser = await openChromium()

after(async () => {
  await browser.close()
  await product[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

const drawn = pages
  .filter(({ method, path }) => method === 'GET' && !/\.\w+$/.test(path))
  .flatMap(({ path }) => examples[path] ?? (path.includes(':') ? [] : [path]))
  .map((example) => (typeof example === 'string' ? example : example.address))

for (const [who, email] of [
  ['a visitor', undefined],
  ['a process leader', 'karin.almlid@region.exempel.se'],
] as const) {
  test(`nothing that ${who} has folded is left out on paper`, async () => {
    const page = await browser.newPage()
    if (email) await page.goto(product.baseUrl + signInPath(email))
    await page.emulateMedia({ media: 'print' })
    let folds = 0
    const leftOut: string[] = []
    for (const address of drawn) {
      const answer = await page.goto(product.baseUrl + address).catch(() => undefined)
      if (answer?.status() !== 200) continue
      const found = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('main details')]
          .filter((one) => one.getClientRects().length > 0 && !one.closest('.toc--phone'))
          .flatMap((one) =>
            [...one.children]
              .filter((child) => child.tagName !== 'SUMMARY' && child.textContent?.trim() !== '')
              .map((child) => ({
                words: child.textContent!.trim().slice(0, 60),
                isThere: child.checkVisibility({ contentVisibilityAuto: true }),
              })),
          ),
      )
      folds += found.length
      leftOut.push(
        ...found.filter(({ isThere }) => !isThere).map(({ words }) => `${address}: ${words}`),
      )
    }
    await page.close()
    assert.ok(folds > 10, `${folds} folds were met`)
    assert.deepEqual(leftOut, [])
  })
}

test('the answers to the questions of a round are in its printed collation', async () => {
  const page = await browser.newPage()
  await page.emulateMedia({ media: 'print' })
  const [address] = examples['/remiss/:id/sammanstallning']!
  await page.goto(product.baseUrl + String(address))
  const printed = await page.locator('section[aria-labelledby="fragor"]').innerText()
  const { questions } = (await (
    await fetch(`${product.baseUrl}${String(address)}.json`)
  ).json()) as {
    questions: { text: string; answers: { text: string }[] }[]
  }
  const answers = questions.flatMap((one) => one.answers)
  assert.ok(answers.length > 0)
  const words = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
  for (const { text } of answers) assert.ok(words(printed).includes(words(text)), text)
  const csv = await (await fetch(`${product.baseUrl}${String(address)}/fragor.csv`)).text()
  assert.equal(csv.trim().split('\r\n').length - 1, answers.length)
  await page.close()
})
