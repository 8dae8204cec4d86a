// SPDX-License-Identifier: EUPL-1.2
// Public pages that are kept ready, and those that a browser has already, beside a floor that sends the
// same bytes; and what it costs them that much has just been written and is not sealed yet.

import autocannon from 'autocannon'
import { request } from 'node:http'
import pg from 'pg'
import type { Build } from './build.ts'
import { startFloor } from './floor-process.ts'
import { median, type Row } from './row.ts'
import type { Stage } from './stage.ts'
import { costOf, openBuilds, writeRows, type Visited } from './visitor.ts'

const compressed = { 'accept-encoding': 'br, gzip' }
const seconds = 3
const rounds = 3

const pages = [
  { what: 'Avtalssidan', address: '/avtal/halso-och-sjukvardsavtal/2027' },
  { what: 'Beslutsläget', address: '/sa-gar-det/nytt-avtal-2027/beslut' },
  { what: 'Om tjänsten', address: '/om' },
]

export async function keptRows(stage: Stage, builds: readonly Build[]): Promise<readonly Row[]> {
  await using opened = await openBuilds(stage, 'demonstration', builds)
  const rows: Row[] = []
  for (const page of pages) rows.push(...(await besideFloor(opened.visited, page)))
  rows.push(await unsealedRow(stage, opened.visited))
  return rows
}

async function besideFloor(
  visited: readonly Visited[],
  { what, address }: (typeof pages)[number],
): Promise<readonly Row[]> {
  const now = visited.at(-1)!
  const answer = await readRaw(now.running.url + address)
  await using floor = await startFloor(answer)
  const kept = await perSecond(visited, floor.url, address, () => ({}))
  const fresh = await perSecond(visited, floor.url, address, (tag) => ({ 'if-none-match': tag }))
  const row = (name: string, { builds, bare }: Rates, goal: Row['goal']): readonly Row[] => [
    {
      what: `${what}: ${name}`,
      unit: 'per s',
      before: builds.length > 1 ? builds[0] : undefined,
      now: builds.at(-1)!,
      goal,
      note: `golv ${Math.round(bare)}: ${(builds.at(-1)! / bare).toFixed(2).replace('.', ',')} ×`,
    },
  ]
  const isSmall = answer.body.byteLength < 10_000
  return [
    ...row('ur minnet', kept, isSmall ? { ratioAtLeast: 2.5 } : undefined),
    ...row('304', fresh, { ratioAtLeast: 2.5 }),
  ]
}

type Rates = { readonly builds: readonly number[]; readonly bare: number }

/** Each build and the floor in turn, medians of the rounds. */
async function perSecond(
  visited: readonly Visited[],
  floor: string,
  address: string,
  headersOf: (tag: string) => Readonly<Record<string, string>>,
): Promise<Rates> {
  const urls = [...visited.map(({ running }) => running.url), floor]
  const tags = await Promise.all(
    urls.map(async (url) => (await readRaw(url + address)).headers['etag'] ?? ''),
  )
  const rates = urls.map((): number[] => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, url] of urls.entries()) {
      const headers = { ...compressed, ...headersOf(tags[at]!) }
      const result = await autocannon({
        url: url + address,
        connections: 20,
        duration: seconds,
        headers,
      })
      if (result.errors > 0) throw new Error(`${url}${address}: ${result.errors} errors`)
      rates[at]!.push(result.requests.average)
    }
  }
  const typical = rates.map(median)
  return { builds: typical.slice(0, -1), bare: typical.at(-1)! }
}

type Answer = {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** As it is sent, without being unpacked on the way. */
function readRaw(url: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(url, { headers: compressed }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const headers = response.headers as Record<string, string>
        resolve({ headers, body: new Uint8Array(Buffer.concat(parts)) })
      })
    })
      .on('error', reject)
      .end()
  })
}

const unsealed = 50_000

/** A transaction that stays open keeps what is written meanwhile from being sealed, as an import does. */
async function unsealedRow(stage: Stage, visited: readonly Visited[]): Promise<Row> {
  const costs: number[] = []
  for (const one of visited) {
    const long = new pg.Client({ connectionString: one.databaseUrl })
    await long.connect()
    await long.query('begin; select pg_current_xact_id()')
    await writeRows(one.owner, unsealed)
    costs.push(await databaseCostOf304(stage, one))
    await long.end()
  }
  return {
    what: `304 med ${unsealed} oförseglade rader`,
    unit: 'PostgreSQL, CPU-ms',
    before: costs.length > 1 ? costs[0] : undefined,
    now: costs.at(-1)!,
    goal: { atMost: 1 },
  }
}

async function databaseCostOf304(stage: Stage, visited: Visited): Promise<number> {
  const address = visited.running.url + pages[2]!.address
  const tag = (await readRaw(address)).headers['etag'] ?? ''
  const costs: number[] = []
  for (let round = 0; round < 9; round += 1) {
    const ask = () => fetch(address, { headers: { ...compressed, 'if-none-match': tag } })
    const cost = await costOf(stage, visited, ask)
    if (cost.status !== 304) throw new Error(`${address}: ${cost.status}`)
    costs.push(cost.databaseMs)
  }
  return median(costs)
}
