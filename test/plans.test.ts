// SPDX-License-Identifier: EUPL-1.2
// How PostgreSQL carries out what pages ask, under the policies that hold for whoever asks. Rows are met
// by key: a plan that tries each pair of two tables is right on a small county and stops a large one, and
// it is the policies, dear by the planner's count, that lead there.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import pg from 'pg'
import { demonstrationDatabase } from './support/demonstration-database.ts'
import { openBrowser } from './support/browser.ts'
import { openPagesOnly } from './support/product.ts'
import { signInPath } from './support/site.ts'

const round = '/remiss/nytt-avtal-2027'
const pages = [
  '/',
  '/avtal/halso-och-sjukvardsavtal/2027',
  `${round}/sammanstallning`,
  '/sa-gar-det/nytt-avtal-2027',
  '/arenden',
  '/arbetsyta',
]
const people = {
  nobody: undefined,
  coordinator: 'anna.ek@lerum.exempel.se',
  leader: 'karin.almlid@region.exempel.se',
} as const
/** Pairs that were tried in vain, of any one statement. */
const mostPairs = 5_000

type Asked = { readonly text: string; readonly values: unknown[] }
type Plan = {
  readonly Plans?: readonly Plan[]
  readonly 'Rows Removed by Join Filter'?: number
  readonly 'Actual Loops'?: number
}

const database = await demonstrationDatabase()
const product = await openPagesOnly(database.db)
after(async () => {
  await product[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

for (const [who, email] of Object.entries(people)) {
  test(`${who}: no statement of a page tries each pair`, async () => {
    const browser = openBrowser(product.baseUrl)
    if (email !== undefined) await browser.open(signInPath(email))
    const tooMany: string[] = []
    for (const page of pages) {
      const asked = await statementsOf(() => browser.request(page))
      for (const [text, pairs] of await pairsTried(asked)) {
        if (pairs > mostPairs) tooMany.push(`${page}: ${pairs} pairs: ${text.slice(0, 200)}`)
      }
    }
    assert.deepEqual(tooMany, [])
  })
}

/** What the working role is asked meanwhile, with its values. */
async function statementsOf(work: () => Promise<Response>): Promise<readonly Asked[]> {
  const asked: Asked[] = []
  const query = pg.Client.prototype.query as (...given: unknown[]) => unknown
  const client = pg.Client.prototype as unknown as { query: typeof query }
  client.query = function (...given) {
    const [first, second] = given as [string | Asked, unknown[] | undefined]
    asked.push(typeof first === 'string' ? { text: first, values: second ?? [] } : first)
    return query.apply(this, given)
  }
  try {
    await (await work()).arrayBuffer()
  } finally {
    client.query = query
  }
  return asked
}

async function pairsTried(
  asked: readonly Asked[],
): Promise<readonly (readonly [string, number])[]> {
  const client = new pg.Client({ connectionString: database.workingUrl, options: '-c jit=off' })
  await client.connect()
  try {
    await client.query('begin')
    const scope = asked.find(({ text }) => text.includes('set_config'))
    if (scope) await client.query(scope.text, scope.values)
    const tried: (readonly [string, number])[] = []
    for (const { text, values } of asked) {
      if (!/^(select|with)/.test(text) || text.includes('set_config')) continue
      const { rows } = await client.query(`explain (analyze, format json) ${text}`, values)
      const [{ Plan: plan }] = rows[0]['QUERY PLAN'] as [{ Plan: Plan }]
      tried.push([text, pairsOf(plan)])
    }
    return tried
  } finally {
    await client.end()
  }
}

function pairsOf(plan: Plan): number {
  const own = (plan['Rows Removed by Join Filter'] ?? 0) * (plan['Actual Loops'] ?? 1)
  return own + (plan.Plans ?? []).reduce((sum, part) => sum + pairsOf(part), 0)
}
