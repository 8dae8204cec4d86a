// SPDX-License-Identifier: EUPL-1.2
// A page asks the database as little however much a county has done. Each is drawn on the
// demonstration and on the same with six times its history, right after something public was changed,
// so that nothing that is kept for visitors is of use. The pages that say no are drawn too: whoever
// meets them must not cost more than whoever meets the page.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import pg from 'pg'
import { day } from '#kernel/day.ts'
import { inTransaction, openDatabase, theProduct, type Db } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { record } from '#platform/journal/journal.ts'
import { growCounty } from '../scripts/bench/grow-county.ts'
import { listPublicVersions } from '../src/agreement/reads/versions.ts'
import { readText } from '../src/agreement/reads/texts.ts'
import { accessTable, visitors } from './access-table.ts'
import { exampleAddresses, type ExampleAddresses } from './e2e/example-addresses.ts'
import { openBrowser, type Browser } from './support/browser.ts'
import { startCountingProxy, type Asked } from './support/counting-proxy.ts'
import type { FreshDatabase } from './support/database.ts'
import { demonstrationDatabase } from './support/demonstration-database.ts'
import { openPagesOnly } from './support/product.ts'
import { signInPath } from './support/site.ts'
import { startWorks } from './support/works-in-progress.ts'

const today = day('2026-03-19')
const times = 6
/** Three of them ask what the laws' register, what may be written and the questions from staff know, for the number in the menu. */
const most = 28
const more: Readonly<Record<string, number>> = {
  // It takes the step and takes it back, to say what it would do: as much as the step itself costs,
  // which asks whether everyone whom the route waits for is still there, and what was chosen of it.
  '/remiss/:id/oppna · process leader': 52,
  // So does freezing, beside a checklist that asks every room that knows what is left.
  '/arbetsyta/:dok/:utgava/frys · process leader': 46,
  // Seven rooms tell of its life.
  '/bestammelser/:id · process leader': 31,
  '/bestammelser/:id · coordinator': 30,
  // The form of a provision, with those who write beside, notes, and what it may refer to.
  '/arbetsyta/:dok/:utgava/bestammelse/:id · process leader': 30,
  '/arbetsyta/:dok/:utgava/bestammelse/:id (2) · process leader': 32,
  // So are a removal, which goes through every table that speaks of a draft, and what is suggested.
  '/arbetsyta/:dok/ta-bort · process leader': 41,
  '/arbetsyta/:dok/:utgava/ta-bort · process leader': 52,
  '/arbetsyta/paket/:slug/ta-bort · process leader': 34,
  '/arbetsyta/:dok/:utgava/forslag/godta · process leader': 46,
  '/arbetsyta/:dok/:utgava/forslag/godta (2) · process leader': 46,
  '/arbetsyta/:dok/:utgava/forslag/avvisa · process leader': 35,
  // The plan is tried against every body's meetings, in the same form as what was chosen.
  '/remiss/:id/andra · process leader': 28,
}
/** As much more as six times the history may cost: a growth exponent of 0.1, or one statement. */
const mayGrowTo = (count: number) => Math.max(count + 1, Math.floor(count * times ** 0.1))
/**
 * Who draws a page: these where it is for them, else the first whom it is for. A further face of the
 * page is drawn by the first of them.
 */
const drawers = ['no session', 'coordinator', 'process leader'] as const

type Visit = {
  readonly name: string
  readonly address: string
  readonly email: string | undefined
  readonly status?: number
}

/** No such page, and a page that is not for her. */
const refusals: readonly Visit[] = [
  { name: '404 · no session', address: '/finns-inte', email: undefined, status: 404 },
  { name: '404 · coordinator', address: '/finns-inte', email: visitors.coordinator, status: 404 },
  { name: '403 · coordinator', address: '/arbetsyta', email: visitors.coordinator, status: 403 },
]

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

/** How many statements each visit takes, by its name, when the process has met the frozen texts. */
async function countAll(
  database: FreshDatabase,
  visits: readonly Visit[],
): Promise<ReadonlyMap<string, Asked>> {
  for (const { id } of await listPublicVersions(database.db)) await readText(database.db, id)
  await using proxy = await startCountingProxy(database.workingUrl)
  const db = openDatabase({ connectionString: proxy.url })
  await using _ = { [Symbol.asyncDispose]: () => db.destroy() }
  await using product = await openPagesOnly(db)
  const browsers = new Map<string | undefined, Browser>()
  const counted = new Map<string, Asked>()
  for (const { name, address, email, status = 200 } of visits) {
    const browser = browsers.get(email) ?? (await signedIn(product.baseUrl, email))
    browsers.set(email, browser)
    await changeSomethingPublic(database.db)
    proxy.take()
    const response = await browser.request(address)
    assert.equal(response.status, status, address)
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
const visits = [...listVisits(await exampleAddresses(database.db, today, works)), ...refusals]
const before = await countAll(database, visits)
await grow(database)
const grown = await countAll(database, visits)

for (const { name } of visits) {
  const { statements: few } = before.get(name)!
  const asked = grown.get(name)!
  const told = `${few} statements, ${asked.statements} with ${times} times the history`
  test(`${name}: ${told}`, () => {
    const mostOfPage = more[name] ?? most
    const may = Math.min(mostOfPage, mayGrowTo(few))
    assert.ok(few <= mostOfPage && asked.statements <= may, `${told}\n${mostOften(asked)}`)
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
