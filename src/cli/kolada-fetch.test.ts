// SPDX-License-Identifier: EUPL-1.2
// Against a server of our own that answers as Kolada v3 does, well and badly.

import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { type Io, Misuse } from '#platform/running/command.ts'
import { indicator } from './kolada-fetch.ts'

type Answering = (request: IncomingMessage, response: ServerResponse) => void

async function serve(answer: Answering) {
  const asked: { readonly path: string; readonly at: number }[] = []
  const server = createServer((request, response) => {
    asked.push({ path: request.url ?? '', at: performance.now() })
    answer(request, response)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    base: `http://127.0.0.1:${port}/v3`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => void server.close(resolve))
    },
  }
}

const json = (response: ServerResponse, body: object) => {
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(body))
}

const page = (values: readonly object[], next: string | null = null) => ({
  values,
  next_url: next,
  previous_url: null,
  count: values.length,
})

const datum = (municipality: string, period: number, value: number | null = 1) => ({
  kpi: 'N20403',
  period,
  municipality,
  values: [{ gender: 'T', count: 1, status: '', value, isdeleted: false }],
})

const measure = { id: 'N20403', title: 'Medelvårdtid, dagar', publ_period: '2026' }

/** Measures are told of as they are; data by what is handed in. */
const withData =
  (data: Answering): Answering =>
  (request, response) => {
    if (request.url?.startsWith('/v3/kpi/')) json(response, page([measure]))
    else data(request, response)
  }

const usual = [
  'fetch',
  '--source',
  'kolada',
  '--kpi',
  'N20403,N20506',
  '--municipality',
  '1480,1490',
]

async function run(base: string, args: readonly string[] = [...usual, '--dry-run'], asJson = true) {
  const answers: string[] = []
  const told: string[] = []
  const io: Io = {
    env: { SAMSYN_KOLADA_URL: base },
    asJson,
    pathOf: (typed) => typed,
    readInput: async () => '',
    answer: (text) => void answers.push(text),
    tell: (text) => void told.push(text),
  }
  const code = await indicator(args, io, { seconds: 1, mostBytes: 5_000_000 })
  return { code, out: answers.join('\n'), told: told.join('\n') }
}

test('more than 5 000 rows come page after page, and what did not come is named', async () => {
  const rows = Array.from({ length: 5200 }, (_, at) => datum('1480', 1000 + at))
  await using server = await serve(
    withData((request, response) => {
      const number = Number(new URL(request.url!, 'http://x').searchParams.get('page') ?? 1)
      const next = number < 2 ? `http://${request.headers.host}${request.url}&page=2` : ''
      json(response, page(rows.slice((number - 1) * 5000, number * 5000), next))
    }),
  )
  const { code, out } = await run(server.base)
  assert.equal(code, 0)
  const found = JSON.parse(out) as { rows: { period: number }[]; missing: object; ended: object }
  assert.equal(found.rows.length, 5200)
  assert.deepEqual([found.rows[0]?.period, found.rows.at(-1)?.period], [1000, 6199])
  assert.deepEqual(found.missing, { kpi: ['N20506'], municipality: ['1490'] })
  assert.deepEqual(found.ended, [])
  assert.ok(server.asked.every(({ path }) => !path.includes('/year/')))
})

test('no more than five are asked a second', async () => {
  await using server = await serve(withData((_, response) => json(response, page([]))))
  const many = Array.from({ length: 130 }, (_, at) => String(1000 + at)).join(',')
  await run(server.base, [
    'fetch',
    '--source',
    'kolada',
    '--kpi',
    'N20403',
    '--municipality',
    many,
    '--dry-run',
  ])
  assert.equal(server.asked.length, 7)
  const times = server.asked.map(({ at }) => at)
  assert.ok(times[6]! - times[0]! >= 1150, `${times[6]! - times[0]!} ms`)
})

test('a source that is busy is asked again when it says', async () => {
  let refusals = 0
  await using server = await serve(
    withData((_, response) => {
      if (refusals++ > 0) return json(response, page([datum('1480', 2024)]))
      response.statusCode = 429
      response.setHeader('retry-after', '1')
      response.end()
    }),
  )
  const { code } = await run(server.base)
  assert.equal(code, 0)
  const [, first, second] = server.asked
  assert.ok(second!.at - first!.at >= 990)
})

test('changes since a day: what is deleted is told, and what has not changed is not missing', async () => {
  await using server = await serve((request, response) => {
    const path = request.url!
    if (path.startsWith('/v3/kpi/'))
      return json(response, page([measure, { ...measure, id: 'N20506', publ_period: null }]))
    if (path.startsWith('/v3/municipality/')) return json(response, page([{ id: '1490' }]))
    const { values, ...rest } = datum('1480', 2024, null)
    json(response, page([{ ...rest, values: [{ ...values[0], isdeleted: true }] }]))
  })
  const { out } = await run(server.base, [...usual, '--since', '2026-01-31', '--dry-run'])
  assert.deepEqual(JSON.parse(out), {
    rows: [
      {
        kpi: 'N20403',
        municipality: '1480',
        period: 2024,
        gender: 'T',
        value: null,
        deleted: true,
      },
    ],
    missing: { kpi: [], municipality: [] },
    ended: ['N20506'],
  })
  assert.ok(server.asked.some(({ path }) => path.includes('from_date=2026-01-31')))
})

const bad: readonly (readonly [string, Answering, RegExp])[] = [
  ['cut', (_, response) => void response.end('{"values": [{"kpi"'), /avbrutet/],
  [
    'cut on the way',
    (_, response) => {
      response.writeHead(200, { 'content-length': '1000' })
      response.write('{"values": [')
      setTimeout(() => response.destroy(), 20)
    },
    /avbrutet/,
  ],
  ['slow', () => undefined, /inte inom 1 s\./],
  ['a page for people', (_, response) => void response.end('<!doctype html><p>Hej'), /webbsida/],
  ['of another form', (_, response) => json(response, { values: [{ kpi: 3 }] }), /annan form/],
  ['not found', (_, response) => void response.writeHead(404).end(), /säger nej \(404\)/],
  [
    'moved elsewhere',
    (_, response) => void response.writeHead(302, { location: 'http://localhost:1/' }).end(),
    /går inte att nå, eller skickar vidare/,
  ],
  [
    'with a next page elsewhere',
    (_, response) => json(response, page([], 'http://kolada.example/v3/data?page=2')),
    /annan adress/,
  ],
  [
    'with pages without end',
    (request, response) => json(response, page([], `http://${request.headers.host}${request.url}`)),
    /aldrig tar slut/,
  ],
]

for (const [what, answer, sentence] of bad) {
  test(`an answer that is ${what} is told in one line, and nothing is answered`, async () => {
    await using server = await serve(withData(answer))
    const { code, out, told } = await run(server.base)
    assert.deepEqual([code, out], [1, ''])
    assert.match(told, sentence)
    assert.doesNotMatch(told, /\n/)
  })
}

test('without JSON the rows are lines, with a decimal comma', async () => {
  await using server = await serve(
    withData((_, response) => json(response, page([datum('1480', 2024, 2.5)]))),
  )
  const { out } = await run(server.base, [...usual, '--dry-run'], false)
  assert.match(out, /^N20403\t1480\t2024\tT\t2,5\n/)
  assert.match(out, /Kommuner och regioner som inte kom: 1490\nKälla: Kolada$/)
})

test('what is asked for in another way is told how to be', async () => {
  for (const args of [
    [],
    usual,
    ['fetch', '--source', 'scb', '--dry-run'],
    ['fetch', '--source', 'kolada', '--kpi', '20403', '--municipality', '1480', '--dry-run'],
    ['fetch', '--source', 'kolada', '--kpi', 'N20403', '--dry-run'],
    [...usual, '--year', '24', '--dry-run'],
    [...usual, '--since', '2026-02-31', '--dry-run'],
  ])
    await assert.rejects(run('http://127.0.0.1:1/v3', args), Misuse, args.join(' '))
  await assert.rejects(run('kolada'), Misuse)
})
