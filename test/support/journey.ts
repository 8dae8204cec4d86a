// SPDX-License-Identifier: EUPL-1.2
// What every journey in the browser does: sign in as someone, look around, send a form. After each
// step the page must be accessible, on a wide screen and on a phone.

import type { Browser, Page } from 'playwright-core'
import { assertAccessible, assertFits, keepSource } from './accessible-page.ts'

const wide = { width: 1280, height: 900 }
const phone = { width: 390, height: 844 }

export type Traveller = AsyncDisposable & {
  readonly page: Page
  /** Goes to an address and checks the page there. */
  open(path: string, heading?: string | RegExp): Promise<void>
  /** Presses a button by its words, waits for the answer and checks the page it gives. */
  press(name: string | RegExp, heading?: string | RegExp): Promise<void>
  /** Follows a link by its words and checks the page it leads to. */
  follow(name: string | RegExp, heading?: string | RegExp): Promise<void>
}

/**
 * A person in a browser of her own; signed in when an e-mail address is given. Script is allowed, since
 * axe is one: that the product's pages have none is asserted of every page elsewhere.
 */
export async function travelAs(
  browser: Browser,
  baseUrl: string,
  email?: string,
): Promise<Traveller> {
  // A proxy of the tests has a certificate that no browser knows.
  const context = await browser.newContext({ viewport: wide, ignoreHTTPSErrors: true })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  keepSource(page)
  const check = async (heading?: string | RegExp) => {
    await assertAccessible(page, heading)
    await page.setViewportSize(phone)
    await assertFits(page, heading)
    await page.setViewportSize(wide)
  }
  if (email !== undefined) {
    await page.goto(`${baseUrl}/logga-in`)
    await page
      .locator(`a[href*="${encodeURIComponent(email)}"]`)
      .first()
      .click()
    await page.getByRole('button', { name: 'Logga ut' }).first().waitFor()
  }
  return {
    page,
    async open(path, heading) {
      await page.goto(new URL(path, baseUrl).href)
      await check(heading)
    },
    async press(name, heading) {
      await Promise.all([
        page.waitForEvent('domcontentloaded'),
        page.getByRole('button', { name }).first().click(),
      ])
      await check(heading)
    },
    async follow(name, heading) {
      await Promise.all([
        page.waitForEvent('domcontentloaded'),
        page.getByRole('link', { name }).first().click(),
      ])
      await check(heading)
    },
    [Symbol.asyncDispose]: () => context.close(),
  }
}
