// SPDX-License-Identifier: EUPL-1.2
// The parts of the furniture as a browser shows them: to axe, on narrow screens, in high contrast.

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { type Browser, chromium, type Page } from 'playwright-core'
import { makeAssetServer } from '#platform/files/asset-server.ts'
import { securityHeaders } from '#platform/http/security-headers.ts'
import { placeAssets } from '#web/assets.ts'
import { renderDocument } from '#web/frame.tsx'
import { readAssets } from '../../src/app/read-assets.ts'
import { componentSheet, sheetFrame } from '../support/component-sheet.tsx'

const widths = [1280, 390, 320] as const
const desks = ['/ark', '/bord', '/en/ark'] as const
const quiet =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

const assets = makeAssetServer(await readAssets())
placeAssets(assets.href)
const axe = await readFile(
  new URL('../../node_modules/axe-core/axe.min.js', import.meta.url),
  'utf8',
)

const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname
  void assets.answer(path, null).then(async (asset) => {
    if (asset) {
      response.writeHead(asset.status, Object.fromEntries(asset.headers))
      response.end(Buffer.from(await asset.arrayBuffer()))
      return
    }
    const language = path.startsWith('/en/') ? 'en' : 'sv'
    const isSignedIn = path === '/bord'
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      ...securityHeaders({ isHttps: false }),
    })
    response.end(
      renderDocument(
        sheetFrame(language, isSignedIn),
        componentSheet(language, isSignedIn ? 'work' : 'public'),
      ),
    )
  })
})

let browser: Browser
let base = ''

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await chromium.launch({
    executablePath: process.env['SAMSYN_CHROMIUM'] ?? '/usr/bin/chromium',
    args: quiet.split(' '),
  })
})

after(async () => {
  await browser?.close()
  server.closeAllConnections()
  server.close()
})

async function opened(
  path: string,
  width: number,
  more = {},
): Promise<AsyncDisposable & { page: Page }> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...more })
  const page = await context.newPage()
  await page.goto(base + path)
  return { page, [Symbol.asyncDispose]: () => context.close() }
}

for (const path of desks) {
  for (const width of widths) {
    test(`axe finds nothing on ${path} at ${width} px, and nothing stands outside`, async () => {
      // Only to let axe in: the page's own policy is tried below.
      await using one = await opened(path, width, { bypassCSP: true })
      await one.page.evaluate(axe)
      const found = await one.page.evaluate<string[]>(
        `axe.run().then((report) => report.violations.map((fault) => fault.id + ' ' + fault.nodes.map((node) => node.html).join(' ')))`,
      )
      assert.deepEqual(found, [])
      assert.equal(await one.page.evaluate('document.documentElement.scrollWidth'), width)
    })
  }
}

test('the content policy stops nothing that the sheet needs', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('requestfailed', (request) => complaints.push(request.url()))
  await page.goto(`${base}/ark`, { waitUntil: 'networkidle' })
  assert.deepEqual(complaints, [])
  assert.equal(
    await page.evaluate(`document.fonts.check('16px "Source Sans 3"')`),
    true,
    'the fonts are our own',
  )
  await context.close()
})

test('the page begins at the error summary, and its links lead to the fields', async () => {
  await using one = await opened('/ark', 1280)
  assert.equal(await one.page.evaluate('document.activeElement.className'), 'error-summary')
  await one.page.getByRole('link', { name: 'Skriv diarienumret för ert beslut.' }).click()
  await one.page.keyboard.press('Tab')
  await one.page.keyboard.press('Shift+Tab')
  assert.equal(await one.page.evaluate('document.activeElement.id'), 'diarienummer')
})

test('what is pressed or typed in is 44 px high', async () => {
  await using one = await opened('/bord', 390)
  const small = await one.page.evaluate<string[]>(
    `[...document.querySelectorAll('.ds-button:not(.is-small), .input, .select, .menu > summary')]
      .filter((element) => element.getBoundingClientRect().height < 44 && element.offsetParent)
      .map((element) => element.outerHTML)`,
  )
  assert.deepEqual(small, [])
})

test('on a phone the menu opens without script and holds what the header holds', async () => {
  await using one = await opened('/bord', 390, { javaScriptEnabled: false })
  await one.page.getByText('Meny', { exact: true }).click()
  for (const name of ['Avtal', 'Sök', 'Byt mandat', 'In English']) {
    assert.ok(await one.page.locator('.menu').getByRole('link', { name }).isVisible(), name)
  }
  assert.ok(await one.page.locator('.menu').getByRole('button', { name: 'Logga ut' }).isVisible())
})

test('on a phone the timeline is a list, and by ear it always is', async () => {
  await using phone = await opened('/ark', 390)
  assert.equal(await phone.page.locator('.gantt').isVisible(), false)
  assert.ok(await phone.page.locator('.vtime').isVisible())
  await using wide = await opened('/ark', 1280)
  assert.ok(await wide.page.locator('.gantt').isVisible())
  assert.ok(
    (await wide.page
      .getByRole('list', { name: /Tidsplan/ })
      .getByRole('listitem')
      .count()) > 5,
  )
})
