// SPDX-License-Identifier: EUPL-1.2
// What stands in an address and no page reads makes nothing new: not a page, not a tag, not a copy in
// memory. And no page leads to an address with something that its page does not read.

import assert from 'node:assert/strict'
import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { inspect } from 'node:util'
import { firstDayOfDemonstration } from '#platform/day/day-of-product.ts'
import { createServer } from '#platform/http.ts'
import { splitLanguage } from '#platform/http/request/address.ts'
import { shareQueries } from '#platform/http/request/declared-query.ts'
import { makeRouteTable } from '#platform/http/route-table.ts'
import { usualHttpSettings, type HttpSettings } from '#platform/http/settings.ts'
import { makeSite, pages } from '../src/app.ts'
import { exampleAddresses, type ExampleAddresses } from './e2e/example-addresses.ts'
import { openBrowser } from './support/browser.ts'
import type { FreshDatabase } from './support/database.ts'
import { demonstrationDatabase } from './support/demonstration-database.ts'
import { signInPath } from './support/site.ts'
import { startWorks } from './support/works-in-progress.ts'

const cached = pages.filter(
  ({ method, may, isLive }) => method === 'GET' && may === 'everyone' && isLive !== true,
)
const limits = Object.fromEntries(
  Object.keys(usualHttpSettings.rateLimits).map((name) => [name, { count: 100_000, seconds: 1 }]),
) as HttpSettings['rateLimits']

let database: FreshDatabase
let addresses: ExampleAddresses
let baseUrl: string
/** How often each page has been drawn. */
const drawn = new Map<string, number>()
const faults: unknown[] = []
const closing: (() => Promise<unknown>)[] = []

before(async () => {
  database = await demonstrationDatabase()
  const works = await startWorks(database.db, firstDayOfDemonstration)
  addresses = await exampleAddresses(database.db, firstDayOfDemonstration, works)
  const node = createHttpServer((request, response) => web.answer(request, response))
  await new Promise<void>((resolve) => node.listen(0, '127.0.0.1', resolve))
  baseUrl = `http://127.0.0.1:${(node.address() as AddressInfo).port}`
  const settings = { ...usualHttpSettings, rateLimits: limits, baseUrl, version: '0.0.0-test' }
  const site = await makeSite({
    db: database.db,
    settings,
    log: (event, facts, fault) => event === 'fault' && faults.push({ facts, fault }),
  })
  const counting = site.pages.map((page) => ({
    ...page,
    answer: (visit: Parameters<typeof page.answer>[0]) => {
      drawn.set(page.path, (drawn.get(page.path) ?? 0) + 1)
      return page.answer(visit)
    },
  }))
  const web = await createServer({ ...site, pages: counting }, baseUrl)
  closing.push(async () => {
    node.closeAllConnections()
    await new Promise((resolve) => node.close(resolve))
  })
})
after(async () => {
  for (const close of closing) await close()
  await database[Symbol.asyncDispose]()
})

/** Where each page is tried; one without anything that varies at its own path. */
function examplesOf(path: string): readonly string[] {
  const listed = addresses[path] ?? (path.includes(':') ? [] : [path])
  return listed.flatMap((one) => (typeof one === 'string' ? [one] : []))
}

test('what a page does not read makes no other page, and is drawn once', async () => {
  const tried: string[] = []
  for (const { path } of cached) {
    for (const address of examplesOf(path)) {
      const first = await fetch(baseUrl + address, { redirect: 'manual' })
      await first.arrayBuffer()
      const tag = first.headers.get('etag')
      if (first.status !== 200 || tag === null) continue
      tried.push(path)
      const times = drawn.get(path)
      const join = address.includes('?') ? '&' : '?'
      for (const more of ['okand=1', 'x=1&x=2&y=%C3%A5', 'utm_source=brev&fbclid=9', '=&&']) {
        const again = await fetch(baseUrl + address + join + more)
        await again.arrayBuffer()
        assert.equal(again.headers.get('etag'), tag, address + join + more)
      }
      const known = await fetch(`${baseUrl}${address}${join}okand=2`, {
        headers: { 'if-none-match': tag },
      })
      assert.equal(known.status, 304, address)
      assert.equal(drawn.get(path), times, `${path} was drawn again`)
    }
  }
  const missed = cached.map(({ path }) => path).filter((path) => !tried.includes(path))
  assert.deepEqual(missed, [])
})

test('the order of what is asked, and what is asked twice, make no other page', async () => {
  const path = '/avtal/jamfor'
  const [example = ''] = examplesOf(path)
  const asked = [...new URL(example, baseUrl).searchParams]
  const tagOf = async (query: readonly (readonly [string, string])[]) => {
    const answer = await fetch(
      `${baseUrl}${path}?${new URLSearchParams(query.map(([a, b]) => [a, b]))}`,
    )
    await answer.arrayBuffer()
    assert.equal(answer.status, 200)
    return answer.headers.get('etag')
  }
  const tag = await tagOf(asked)
  assert.equal(await tagOf(asked.toReversed()), tag)
  assert.equal(await tagOf([...asked, ...asked.map(([name]) => [name, 'annat'] as const)]), tag)
})

const table = makeRouteTable(shareQueries(pages))

/** What an address asks that its page does not read; nothing when no page of a room is there. */
function undeclaredIn(address: string): string[] {
  const { pathname, searchParams } = new URL(address, baseUrl)
  const found = table.find('GET', splitLanguage(decodeURIComponent(pathname)).path)
  if (found.found !== 'row') return []
  const known = ['per', ...(found.row.query ?? [])].map((one) =>
    typeof one === 'string' ? one : one.each,
  )
  return [...searchParams.keys()].filter((name) => !known.includes(name))
}

function linksOf(html: string): readonly string[] {
  const links = Array.from(html.matchAll(/\shref="([^"]+)"/g), ([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  )
  const forms = Array.from(
    html.matchAll(/<form\b(?=[^>]*\smethod="get")[^>]*\saction="([^"]+)"[^>]*>(.*?)<\/form>/gis),
    ([, action = '', body = '']) => {
      const names = Array.from(body.matchAll(/\sname="([^"]+)"/g), ([, name = '']) => [name, ''])
      return `${action.split('?')[0]}?${new URLSearchParams(names)}`
    },
  )
  return [...links, ...forms].filter((href) => href.startsWith('/') && !href.startsWith('//'))
}

const people = [
  undefined,
  'elin.bjorkvall@kommunerna.exempel.se',
  'karin.almlid@region.exempel.se',
  'anna.ek@lerum.exempel.se',
  'ingrid.lovmark@lerum.exempel.se',
  'mats.granlof@drift.exempel.se',
]

test('no page leads to an address with something that its page does not read', async () => {
  const wrong = new Set<string>()
  let read = 0
  for (const person of people) {
    const browser = openBrowser(baseUrl)
    if (person) await browser.open(signInPath(person))
    for (const { method, path } of pages) {
      if (method !== 'GET') continue
      for (const address of examplesOf(path)) {
        const { status, text } = await browser.open(address)
        assert.ok(status < 500, `${status} ${address} ${person} ${inspect(faults.at(-1))}`)
        for (const href of linksOf(text)) {
          read += 1
          for (const name of undeclaredIn(href)) wrong.add(`${path} → ${href} (${name})`)
        }
      }
    }
  }
  assert.ok(read > 1000, `${read} links were read`)
  assert.deepEqual([...wrong], [])
})
