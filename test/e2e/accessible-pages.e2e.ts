// SPDX-License-Identifier: EUPL-1.2
// Every page of the route table, by everyone it is for: full, empty and with a form gone wrong. Axe, the
// validator and the widths of a desk and a phone find nothing. No page has a script to do without.

import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { BrowserContext, Page as BrowserPage } from 'playwright-core'
import { day } from '#kernel/day.ts'
import type { Role } from '#kernel/mandate.ts'
import { inTransaction, theProduct } from '#platform/database/database.ts'
import { pages } from '../../src/app.ts'
import { bundledCounty, layCounty } from '../../src/county/bundled.ts'
import { loadPeople } from '../../src/demonstration/people.ts'
import { assertAccessible, keepSource } from '../support/accessible-page.ts'
import { openChromium } from '../support/chromium.ts'
import { freshDatabase } from '../support/database.ts'
import { demonstrationDatabase } from '../support/demonstration-database.ts'
import { findForms, isKept, marker, sendNearlyEmpty } from '../support/empty-forms.ts'
import { openProduct } from '../support/product.ts'
import { signInPath } from '../support/site.ts'
import { startWorks } from '../support/works-in-progress.ts'
import { exampleAddresses, notInDemonstration, type Example } from './example-addresses.ts'

const today = day('2026-03-19')
const wide = { width: 1280, height: 900 }
const phone = { width: 390, height: 844 }

/** One person of the demonstration in each role. */
const personIn: Readonly<Record<Role, string>> = {
  'process-leader': 'karin.almlid@region.exempel.se',
  editor: 'elin.bjorkvall@kommunerna.exempel.se',
  administrator: 'mats.granlof@drift.exempel.se',
  coordinator: 'anna.ek@lerum.exempel.se',
  contributor: 'per.akerlov@lerum.exempel.se',
  registrar: 'ingrid.lovmark@lerum.exempel.se',
  reader: 'gun.hallmo@lerum.exempel.se',
}
const visitor = 'a visitor'

const filled = await demonstrationDatabase()
const works = await startWorks(filled.db, today)
const examples = await exampleAddresses(filled.db, today, works)
const empty = await freshDatabase()
await inTransaction(empty.owner, theProduct, async (tx) => {
  await layCounty(tx, today, bundledCounty('vastra-gotaland'))
  await loadPeople(tx, today)
})
const browser = await openChromium()
const state = {
  filled: { product: await openProduct(filled.db), contexts: new Map<string, BrowserContext>() },
  empty: { product: await openProduct(empty.db), contexts: new Map<string, BrowserContext>() },
}
type State = (typeof state)['filled']

/** Open pages that nobody uses just now: a new one is a new process, which takes longer than most pages. */
const free = new Map<BrowserContext, BrowserPage[]>()

after(async () => {
  await browser.close()
  for (const { product } of Object.values(state)) await product[Symbol.asyncDispose]()
  await filled[Symbol.asyncDispose]()
  await empty[Symbol.asyncDispose]()
})

async function contextOf({ product, contexts }: State, who: string): Promise<BrowserContext> {
  const known = contexts.get(who)
  if (known) return known
  const context = await browser.newContext({ viewport: wide })
  contexts.set(who, context)
  if (who !== visitor) {
    const page = await context.newPage()
    await page.goto(product.baseUrl + signInPath(who))
    await page.close()
  }
  return context
}

async function withPage(
  where: State,
  who: string,
  use: (page: BrowserPage) => Promise<void>,
): Promise<void> {
  const context = await contextOf(where, who)
  const page = free.get(context)?.pop() ?? (await openPage(context))
  try {
    await use(page)
  } catch (cause) {
    await page.close()
    throw cause
  }
  free.set(context, [...(free.get(context) ?? []), page])
}

async function openPage(context: BrowserContext): Promise<BrowserPage> {
  const page = await context.newPage()
  keepSource(page)
  return page
}

async function assertAtBothWidths(page: BrowserPage): Promise<void> {
  await page.setViewportSize(wide)
  await assertAccessible(page)
  await page.setViewportSize(phone)
  await assertAccessible(page)
}

/** Goes there; nothing when it is no page: a browser saves that, and tells nothing of the answer. */
async function goTo(page: BrowserPage, url: string) {
  return page.goto(url).catch((cause: unknown) => {
    if (/Download is starting|ERR_ABORTED/.test(String(cause))) return undefined
    throw cause
  })
}

/** The page answers 200 and is accessible; what is no page, a download, answers 200. */
async function assertGoodPage(where: State, who: string, address: string, status = 200) {
  await withPage(where, who, async (page) => {
    const url = where.product.baseUrl + address
    const shown = await goTo(page, url)
    const answer = shown ?? (await page.request.get(url))
    assert.equal(answer.status(), status, `${address} as ${who}`)
    const { 'content-type': type, 'content-disposition': saved } = answer.headers()
    const isPage = type?.startsWith('text/html') === true && saved === undefined
    assert.ok(shown !== null && (shown !== undefined || !isPage), `${address} is shown`)
    if (isPage) await assertAtBothWidths(page)
  })
}

const routes = pages.filter(({ method }) => method === 'GET').map(({ path }) => path)
/** These speak of what their query names. */
const needsQuery = new Set(['/avtal/jamfor.pdf', '/avtal/jamfor.docx', '/vem-ansvarar/hjalpte'])
const needsExample = (path: string) => path.includes(':') || needsQuery.has(path)

/** Whom a page is for: a visitor where everyone may enter, and someone of a role that may act on it. */
function visitorsOf(path: string): string[] {
  const acting = pages.filter(
    (page) =>
      page.path === path ||
      (page.method === 'POST' && !routes.includes(page.path) && parentOf(page.path) === path),
  )
  const roles = acting.flatMap(({ may }): readonly Role[] => {
    if (may === 'everyone') return []
    return may === 'signed-in' ? ['coordinator', 'process-leader'] : may.slice(0, 1)
  })
  const isOpen = acting.some((page) => page.method === 'GET' && page.may === 'everyone')
  return [...(isOpen ? [visitor] : []), ...new Set(roles.map((role) => personIn[role]))]
}

const parentOf = (path: string) => path.slice(0, path.lastIndexOf('/'))

type Visiting = { readonly path: string; readonly address: string; readonly who: string }

function visitsTo(path: string): Visiting[] {
  const listed: readonly Example[] = examples[path] ?? (needsExample(path) ? [] : [path])
  return listed.flatMap((example) =>
    typeof example === 'string'
      ? visitorsOf(path).map((who) => ({ path, address: example, who }))
      : [{ path, address: example.address, who: example.as }],
  )
}

test('every route with something in its address has an example', () => {
  assert.deepEqual(
    routes.filter((path) => needsExample(path) && !examples[path] && !notInDemonstration[path]),
    [],
  )
})

const filledVisits = [
  ...routes.flatMap(visitsTo),
  { path: '/logga-in', address: '/logga-in', who: visitor },
]

describe('full: the demonstration', { concurrency: 2 }, () => {
  for (const { address, who } of filledVisits) {
    test(`${address} as ${who}`, () => assertGoodPage(state.filled, who, address))
  }
  for (const address of ['/en/avtal', '/en/parter', '/en/sa-gar-det/nytt-avtal-2027/beslut']) {
    test(address, () => assertGoodPage(state.filled, visitor, address))
  }
  test('a page that is not there', () =>
    assertGoodPage(state.filled, visitor, '/avtal/finns-inte', 404))
  test('a page that is for others', () =>
    assertGoodPage(state.filled, personIn.coordinator, '/admin/logg', 403))
})

describe('empty: a county without agreements', { concurrency: 2 }, () => {
  const open = routes.filter((path) => !needsExample(path))
  const visits = [...open, '/parter/1441-lerum'].flatMap((address) =>
    visitorsOf(address === '/parter/1441-lerum' ? '/parter/:slug' : address).map((who) => ({
      address,
      who,
    })),
  )
  for (const { address, who } of visits) {
    test(`${address} as ${who}`, () => assertGoodPage(state.empty, who, address))
  }
})

describe('in error: each form sent nearly empty', { timeout: 900_000 }, () => {
  const sent = new Map<string, number>()
  for (const { address, who } of filledVisits.filter((one) => one.who !== visitor)) {
    test(`${address} as ${who}`, () =>
      withPage(state.filled, who, async (page) => {
        const url = state.filled.product.baseUrl + address
        if (!(await goTo(page, url))) return
        for (const form of await findForms(page)) {
          if (sent.has(form.signature)) continue
          await page.goto(url)
          const { status, keptIn } = await sendNearlyEmpty(page, form)
          sent.set(form.signature, status)
          if (status < 400) continue
          assert.ok(status < 500, `${form.signature} answered ${status}`)
          const alerts = await page.locator('.error-summary, [role=alert]').count()
          assert.ok(alerts > 0, `${form.signature}: ${status} says what is wrong`)
          const isStill = keptIn === undefined || (await isKept(page))
          assert.ok(isStill, `${form.signature}: «${marker}» in ${keptIn} is kept`)
          await assertAtBothWidths(page)
        }
      }))
  }
  test('most forms refuse to be empty', () => {
    const refused = [...sent.values()].filter((status) => status >= 400)
    assert.ok(refused.length >= 8, JSON.stringify([...sent], undefined, 1))
  })
})
