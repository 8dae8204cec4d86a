// SPDX-License-Identifier: EUPL-1.2
// A page asks the database as little however much a county has done. Each is drawn on the
// demonstration and on the same with six times its history, right after something public was changed,
// so that nothing that is kept for visitors is of use. Pages that do not hold yet stand in a table; as
// it is measured it lies in test-output/statements-not-yet.txt.

import assert from 'node:assert/strict'
import { mkdir, writeFile } from 'node:fs/promises'
import { after, test } from 'node:test'
import pg from 'pg'
import { day } from '#kernel/day.ts'
import { inTransaction, openDatabase, theProduct, type Db } from '#platform/database.ts'
import { newId } from '#platform/id.ts'
import { record } from '#platform/journal.ts'
import { growCounty } from '../scripts/bench/grow-county.ts'
import { accessTable, visitors } from './access-table.ts'
import { exampleAddresses, type ExampleAddresses } from './e2e/example-addresses.ts'
import { notYet, type Counts } from './statements-not-yet.ts'
import { openBrowser, type Browser } from './support/browser.ts'
import { startCountingProxy, type Asked } from './support/counting-proxy.ts'
import type { FreshDatabase } from './support/database.ts'
import { demonstrationDatabase } from './support/demonstration-database.ts'
import { openPagesOnly } from './support/product.ts'
import { signInPath } from './support/site.ts'
import { startWorks } from './support/works-in-progress.ts'

const today = day('2026-03-19')
const times = 6
const most = 25
/** As much more as six times the history may cost: a growth exponent of 0.1, or one statement. */
const mayGrowTo = (count: number) => Math.max(count + 1, Math.floor(count * times ** 0.1))
/** How far a page that does not hold yet may be from its numbers before somebody is told. */
const slackFor = (count: number) => Math.ceil(count * 1.1)

const holds = ({ before, after }: Counts) =>
  before <= most && after <= most && after <= mayGrowTo(before)

/**
 * Who draws a page: these where it is for them, else the first whom it is for. A further face of the
 * page is drawn by the first of them.
 */
const drawers = ['no session', 'coordinator', 'process leader'] as const

type Visit = { readonly name: string; readonly address: string; readonly email: string | undefined }

function listVisits(examples: ExampleAddresses): readonly Visit[] {
  const columns = Object.entries(visitors)
  return accessTable
    .filter(({ method }) => method === 'GET')
    .flatMap(({ path, answers }) => {
      const welcome = columns.filter((_, at) => answers[at] === 200)
      const usual = welcome.filter(([who]) => drawers.some((one) => one === who))
      const drawing = usual.length > 0 ? usual : welcome.slice(0, 1)
      return (examples[path] ?? [path]).flatMap((example, at): readonly Visit[] => {
        const face = at === 0 ? path : `${path} (${at + 1})`
        if (typeof example !== 'string') {
          return [{ name: `${face} · its own`, address: example.address, email: example.as }]
        }
        return drawing
          .slice(0, at === 0 ? undefined : 1)
          .map(([who, email]) => ({ name: `${face} · ${who}`, address: example, email }))
      })
    })
}

/** How many statements each visit takes, by its name. */
async function countAll(
  database: FreshDatabase,
  visits: readonly Visit[],
): Promise<ReadonlyMap<string, Asked>> {
  await using proxy = await startCountingProxy(database.workingUrl)
  const db = openDatabase({ connectionString: proxy.url })
  await using _ = { [Symbol.asyncDispose]: () => db.destroy() }
  await using product = await openPagesOnly(db)
  const browsers = new Map<string | undefined, Browser>()
  const counted = new Map<string, Asked>()
  for (const { name, address, email } of visits) {
    const browser = browsers.get(email) ?? (await signedIn(product.baseUrl, email))
    browsers.set(email, browser)
    await changeSomethingPublic(database.db)
    proxy.take()
    const response = await browser.request(address)
    assert.equal(response.status, 200, address)
    await response.arrayBuffer()
    counted.set(name, proxy.take())
  }
  return counted
}

async function signedIn(baseUrl: string, email: string | undefined): Promise<Browser> {
  const browser = openBrowser(baseUrl)
  if (email !== undefined) await browser.open(signInPath(email))
  return browser
}

function changeSomethingPublic(db: Db): Promise<void> {
  return inTransaction(db, theProduct, (tx) =>
    record(tx, today, {
      room: 'platform',
      event: 'something-public',
      subjectKind: 'nothing',
      subjectId: newId(),
      isPublic: true,
    }),
  )
}

async function grow(database: FreshDatabase): Promise<void> {
  const client = new pg.Client({ connectionString: database.migratingUrl })
  await client.connect()
  await growCounty(client, {
    times,
    comments: times * 1_000,
    letters: times * 500,
    journalRows: times * 5_000,
    answered: 'all',
  })
  await client.end()
}

const database = await demonstrationDatabase()
after(() => database[Symbol.asyncDispose]())
const works = await startWorks(database.db, today)
const visits = listVisits(await exampleAddresses(database.db, today, works))
// The first round reads the frozen texts, which the process keeps from then on.
await countAll(database, visits)
const before = await countAll(database, visits)
await grow(database)
const grown = await countAll(database, visits)

for (const { name } of visits) {
  const asked = grown.get(name)!
  const counts = { before: before.get(name)!.statements, after: asked.statements }
  const told = `${counts.before} statements, ${counts.after} with ${times} times the history`
  const known = notYet.get(name)
  test(`${name}: ${told}`, () => {
    if (known === undefined) return assert.ok(holds(counts), `${told}\n${mostOften(asked)}`)
    assert.ok(!holds(counts), `${told}: it holds now, so its row leaves the table`)
    assert.ok(counts.before <= slackFor(known.before), `${told}: was ${known.before}`)
    assert.ok(counts.after <= slackFor(known.after), `${told}: was ${known.after}`)
  })
}

/** The statements that are asked again and again, for whoever is to mend it. */
function mostOften({ texts }: Asked): string {
  const alike = Map.groupBy(texts, (text) => text.replaceAll(/\s+/g, ' ').slice(0, 150))
  return [...alike]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, 5)
    .map(([text, { length }]) => `  ${length} × ${text}`)
    .join('\n')
}

/** The table as it would be now, for whoever has turned some of its rows. */
async function writeMeasured(): Promise<void> {
  const rows = visits.flatMap(({ name }) => {
    const counts = { before: before.get(name)!.statements, after: grown.get(name)!.statements }
    return holds(counts) ? [] : [rowOf(name, counts)]
  })
  await mkdir('test-output', { recursive: true })
  await writeFile('test-output/statements-not-yet.txt', `${rows.toSorted(byName).join('\n')}\n`)
}

const rowOf = (name: string, counts: Counts) =>
  `${String(counts.before).padStart(4)} ${String(counts.after).padStart(4)}  ${name}`
const byName = (a: string, b: string) => (a.slice(11) < b.slice(11) ? -1 : 1)

await writeMeasured()

test('the table names pages that are drawn', () => {
  const names = new Set(visits.map(({ name }) => name))
  assert.deepEqual(
    [...notYet.keys()].filter((name) => !names.has(name)),
    [],
  )
})
