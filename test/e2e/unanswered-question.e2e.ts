// SPDX-License-Identifier: EUPL-1.2
// What nobody could answer at night becomes an answer for everyone: asked without a name, followed by its
// number, read, found to be one that was asked before, given to a body and answered with a case.

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

const asked = 'Vem tar ut stygn hemma hos den som annars går till vårdcentralen?'

test('a question is asked by nobody, handled by those who may, and answered for all', async () => {
  await using staff = await travelAs(browser, product.baseUrl)
  await staff.open('/vem-ansvarar/fragor', 'Frågor från vården')
  await staff.follow('Ställ en fråga', /fråga som ingen har kunnat svara på/)
  await staff.page.getByLabel('Din fråga').fill('Ring 811218-9876, hon har stygn kvar.')
  await staff.press('Skicka frågan', /fråga som ingen har kunnat svara på/)
  assert.match(await staff.page.locator('main').innerText(), /Ta bort personnumret/)
  await staff.page.getByLabel('Din fråga').fill(asked)
  await staff.press('Skicka frågan', /^Fråga 2026-\d{4}$/)
  const address = new URL(staff.page.url()).pathname
  assert.match(await staff.page.locator('main').innerText(), /är mottagen och har nummer/)
  assert.doesNotMatch(await staff.page.locator('main').innerText(), /stygn/)

  await using leader = await travelAs(browser, product.baseUrl, 'karin.almlid@region.exempel.se')
  await leader.open('/arenden')
  assert.match(await leader.page.locator('main').innerText(), /4 frågor från vården att läsa/)
  await leader.open(address, /^Fråga 2026-/)
  assert.match(await leader.page.locator('main').innerText(), /stygn/)
  await leader.follow('Visa den för alla', 'Visa frågan för alla')
  await leader.page.getByLabel(/Jag har läst frågan/).check()
  await leader.press('Visa frågan', /^Fråga 2026-/)
  await leader.follow('Lämna till ett organ', 'Lämna frågan till ett organ')
  await leader.page.getByLabel('Organ').selectOption({ label: 'Gemensam arbetsgrupp' })
  await leader.page.getByLabel('Svar senast').fill('2026-04-30')
  await leader.press('Lämna frågan', /^Fråga 2026-/)

  await staff.open(address, /^Fråga 2026-/)
  const waiting = await staff.page.locator('main').innerText()
  assert.match(waiting, /Hos organet/)
  assert.match(waiting, /30 april 2026/)

  await leader.follow(/^Svara$/, 'Svara på frågan')
  await leader.page.getByLabel('Svar', { exact: true }).fill('Vårdcentralens egen personal.')
  await leader.page.getByLabel(/Vägledande fall/).fill('2')
  await leader.press('Publicera svaret', /^Fråga 2026-/)

  await staff.open(address, /^Fråga 2026-/)
  assert.match(await staff.page.locator('main').innerText(), /Vårdcentralens egen personal/)
  await staff.follow('Ett enda besök hemma', 'Ett enda besök hemma')
  await staff.press(/^Ja$/, 'Hjälpte svaret?')
  assert.match(await staff.page.locator('main').innerText(), /räknat/)
})
