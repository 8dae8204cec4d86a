// SPDX-License-Identifier: EUPL-1.2
// Public pages: kept ready, answered with 304, and drawn anew, each beside a floor of the same bytes.

import { addDays, day } from '#kernel/day.ts'
import { measure, type Measured } from './load.ts'
import type { Row } from './row.ts'
import { startServer, type ServerProcess } from './server-process.ts'

type ReadPage = {
  readonly what: string
  readonly path: string
  /** CPU-ms for a page drawn anew, where there is a goal. */
  readonly cpuGoal?: number
  /** Longest p99 in ms for a page drawn anew, where there is a goal. */
  readonly p99Goal?: number
}

const compressed = { 'accept-encoding': 'br, gzip' }
const plain = { 'accept-encoding': 'identity' }

export const agreementPage: ReadPage = {
  what: 'Avtalssidan',
  path: '/avtal/halso-och-sjukvardsavtal/2027',
  cpuGoal: 1,
}
export const statusPage: ReadPage = {
  what: 'Beslutsläget',
  path: '/sa-gar-det/nytt-avtal-2027/beslut',
}
export const collationPage: ReadPage = {
  what: 'Sammanställningen med över 300 synpunkter',
  path: '/remiss/nytt-avtal-2027/sammanstallning',
  p99Goal: 150,
}
export const comparisonPage: ReadPage = {
  what: 'Jämförelsen 2017–2027',
  path: '/avtal/jamfor?fran=halso-och-sjukvardsavtal/2017&till=halso-och-sjukvardsavtal/2027',
}

export async function readPage(product: ServerProcess, page: ReadPage): Promise<Row[]> {
  const answer = await fetch(product.url + page.path, { headers: compressed })
  const body = new Uint8Array(await (await fetchRaw(product, page.path)).arrayBuffer())
  const tag = answer.headers.get('etag')
  if (answer.status !== 200 || tag === null) throw new Error(`${page.path}: ${answer.status}`)
  await using floor = await startServer('floor-server.ts', {
    first: {
      headers: Object.fromEntries(answer.headers),
      body: await compressedBody(product, page),
    },
  })
  const kept = await measure(product, { path: page.path, headers: compressed })
  const bare = await measure(floor, { path: page.path, headers: compressed })
  const fresh = { path: page.path, headers: { ...compressed, 'if-none-match': tag }, expect: 304 }
  const unchanged = await measure(product, fresh)
  const bareUnchanged = await measure(floor, fresh)
  const drawn = await measure(product, drawnAnew(page, plain))
  const drawnCompressed = await measure(product, drawnAnew(page, compressed))
  return [
    { what: `${page.what}: golv, samma byte`, ...bare },
    againstFloor(`${page.what}: ur minnet`, kept, bare),
    { what: `${page.what}: golv, 304`, ...bareUnchanged },
    againstFloor(`${page.what}: 304`, unchanged, bareUnchanged),
    drawnRow(`${page.what}: ritad på nytt (${Math.round(body.byteLength / 1000)} kB)`, drawn, page),
    drawnRow(`${page.what}: ritad på nytt och komprimerad`, drawnCompressed, page),
  ]
}

/** As it is sent, without being unpacked on the way. */
async function compressedBody(product: ServerProcess, page: ReadPage): Promise<Uint8Array> {
  const { request } = await import('node:http')
  return new Promise((resolve, reject) => {
    request(product.url + page.path, { headers: compressed }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))))
    })
      .on('error', reject)
      .end()
  })
}

function fetchRaw(product: ServerProcess, path: string): Promise<Response> {
  return fetch(product.url + path, { headers: plain })
}

/** Asks about another day each time, so that no page has been kept. */
function drawnAnew(page: ReadPage, headers: Readonly<Record<string, string>>) {
  const sign = page.path.includes('?') ? '&' : '?'
  let asked = 0
  return {
    path: page.path,
    headers,
    request: () => ({
      setupRequest: (request: object) => ({
        ...request,
        path: `${page.path}${sign}per=${addDays(firstDay, asked++ % daysAsked)}`,
      }),
    }),
  }
}

// From the demonstration's first day on, when everything that is shown has been published.
const firstDay = day('2026-03-19')
const daysAsked = 12_000

function againstFloor(what: string, measured: Measured, floor: Measured): Row {
  const ratio = measured.perSecond / floor.perSecond
  return {
    what,
    ...measured,
    goal: '≥ 0,5 × golvet',
    isMet: ratio >= 0.5,
    note: `${ratio.toFixed(2).replace('.', ',')} × golvet`,
  }
}

function drawnRow(what: string, measured: Measured, page: ReadPage): Row {
  if (page.cpuGoal !== undefined) {
    return {
      what,
      ...measured,
      goal: `≤ ${page.cpuGoal} CPU-ms`,
      isMet: measured.cpuMs <= page.cpuGoal,
    }
  }
  if (page.p99Goal !== undefined) {
    const isMet = measured.p99 < page.p99Goal
    return { what, ...measured, goal: `p99 < ${page.p99Goal} ms`, isMet }
  }
  return { what, ...measured }
}
