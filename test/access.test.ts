// SPDX-License-Identifier: EUPL-1.2
// Every route, asked by everyone, answers as the one table says.

import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { day } from '#kernel/day.ts'
import { drawnForField } from '#kernel/mandate.ts'
import { pages } from '../src/app.ts'
import { accessTable, formsSent, furtherAccess, visitors, type AccessRow } from './access-table.ts'
import { exampleAddresses } from './e2e/example-addresses.ts'
import { openBrowser, type Browser } from './support/browser.ts'
import { demonstrationDatabase } from './support/demonstration-database.ts'
import { openProduct } from './support/product.ts'
import { signInPath } from './support/site.ts'
import { sendMarkedAnswers } from './support/marked-answers.ts'
import { registerParts } from './support/parts-of-parties.ts'
import { startWorks } from './support/works-in-progress.ts'

const today = day('2026-03-19')
const database = await demonstrationDatabase()
const works = await startWorks(database.db, today)
const examples = await exampleAddresses(database.db, today, works)
await registerParts(database.db, today)
await sendMarkedAnswers(database.db, today)
const product = await openProduct(database.db)
const browsers: readonly (readonly [string, Browser])[] = await Promise.all(
  Object.entries(visitors).map(async ([who, email]) => [who, await browserOf(email)] as const),
)

after(async () => {
  await product[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

async function browserOf(email: string | undefined): Promise<Browser> {
  const browser = openBrowser(product.baseUrl)
  if (email === undefined) return browser
  const { status, text } = await browser.open(signInPath(email))
  assert.ok(status === 200 && text.includes('Logga ut'), `${email} is signed in`)
  return browser
}

/** What has no example of its own is a deed on the page above it. */
function addressOf(path: string): string {
  const [example] = examples[path] ?? []
  if (example !== undefined) return typeof example === 'string' ? example : example.address
  if (!path.includes(':')) return path
  const slash = path.lastIndexOf('/')
  return addressOf(path.slice(0, slash)) + path.slice(slash)
}

/** The status; a GET that leads elsewhere than to the sign-in is told apart. */
async function ask(browser: Browser, { method, path, address }: AccessRow): Promise<number> {
  const response = await browser.request(address ?? addressOf(path), {
    method,
    ...(method === 'POST' && {
      body: new URLSearchParams([
        [drawnForField, browser.drawnFor()],
        ...new URLSearchParams(formsSent[path] ?? ''),
      ]),
      headers: { origin: product.baseUrl, 'sec-fetch-site': 'same-origin' },
    }),
  })
  await response.body?.cancel()
  const to = response.headers.get('location')
  if (method === 'GET' && to !== null && !to.startsWith('/logga-in?')) assert.fail(`led to ${to}`)
  return response.status
}

function answersIn(row: AccessRow, statuses: readonly number[]): Record<string, number> {
  assert.equal(statuses.length, browsers.length, `${row.method} ${row.path} has every column`)
  return Object.fromEntries(browsers.map(([who], at) => [who, statuses[at]!]))
}

test('every route has one row in the table, and every row a route', () => {
  const nameOf = ({ method, path }: { readonly method: string; readonly path: string }) =>
    `${method} ${path}`
  const routes = pages.map(nameOf).sort()
  assert.deepEqual(accessTable.map(nameOf).sort(), routes)
  for (const row of furtherAccess) assert.ok(routes.includes(nameOf(row)), nameOf(row))
  for (const path of Object.keys(formsSent)) assert.ok(routes.includes(`POST ${path}`), path)
})

// What is read comes first: a form that is accepted changes what others see.
for (const method of ['GET', 'POST']) {
  describe(method, () => {
    for (const row of [...accessTable, ...furtherAccess].filter((one) => one.method === method)) {
      test(row.address ?? row.path, async () => {
        const statuses: number[] = []
        for (const [, browser] of browsers) statuses.push(await ask(browser, row))
        assert.deepEqual(answersIn(row, statuses), answersIn(row, row.answers))
      })
    }
  })
}
