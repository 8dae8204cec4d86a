// SPDX-License-Identifier: EUPL-1.2
// One assertion for every page: what assistive technology and a validator would say of it.

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { faultsOfHtml } from './valid-html.ts'

const axeSource = await readFile(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] }

/** axe finds nothing, the HTML is valid, the one h1 is there, and nothing hangs out at the side. */
export async function assertAccessible(page: Page, heading?: string | RegExp): Promise<void> {
  await assertFits(page, heading)
  await assertValid(page, whereIs(page))
}

const whereIs = (page: Page) => `${page.url()} at ${page.viewportSize()?.width ?? 0} px`

/** The same but for the HTML, which does not change with the width of the screen. */
export async function assertFits(page: Page, heading?: string | RegExp): Promise<void> {
  const where = whereIs(page)
  // Once for each document, at whatever widths it is looked at.
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(axeSource)
  const violations = await page.evaluate<Violation[]>(
    "axe.run({ resultTypes: ['violations'] }).then((result) => result.violations)",
  )
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`),
    [],
    `axe on ${where}`,
  )
  const texts = await page.getByRole('heading', { level: 1 }).allTextContents()
  const headings = texts.map((text) => text.trim())
  assert.equal(headings.length, 1, `one h1 on ${where}: ${headings.join(' | ')}`)
  if (heading !== undefined) {
    assert.match(headings[0]!, heading instanceof RegExp ? heading : new RegExp(`^${heading}`))
  }
  const hangsOut = await page.evaluate<boolean>(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  )
  assert.equal(hangsOut, false, `sideways scroll on ${where}`)
}

async function assertValid(page: Page, where: string): Promise<void> {
  // As it was sent; what is in the document now has been mended by the browser.
  const html = await sources.get(page)
  if (html === undefined) throw new Error(`keepSource was not asked to keep ${where}`)
  // The same document at another width is as valid as it was.
  if (validated.get(page) === html) return
  validated.set(page, html)
  assert.doesNotMatch(html, /<script|\son[a-z]+="|javascript:/i, `script in ${where}`)
  const faults = await faultsOfHtml(html)
  assert.deepEqual(faults, [], `html of ${where}`)
}

const sources = new WeakMap<Page, Promise<string | undefined>>()
const validated = new WeakMap<Page, string>()

/** Keeps the HTML of each document as it was sent, for the validator. Asked once, before the first page. */
export function keepSource(page: Page): void {
  page.on('response', (response) => {
    const isDocument = response.request().resourceType() === 'document'
    const isRedirect = response.status() >= 300 && response.status() < 400
    // A document that is left before it is looked at keeps nothing.
    if (isDocument && !isRedirect)
      sources.set(
        page,
        response.text().catch(() => undefined),
      )
  })
}
