// SPDX-License-Identifier: EUPL-1.2
// The open source as another program on this computer: it answers well, and in every other way.

import assert from 'node:assert/strict'
import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { addSeconds, fromEpoch } from '#kernel/instant.ts'
import { type CountyOfPeople, countyOfPeople, today } from '../../../test/support/county-people.ts'
import { sayVisit } from '../messages/source.ts'
import { readLaws } from '../reads/laws.ts'
import { findLastVisit } from '../reads/source-visits.ts'
import { refreshLaws } from './refreshing.ts'

let county: CountyOfPeople
before(async () => {
  county = await countyOfPeople()
})
after(() => county[Symbol.asyncDispose]())

// Later than any visit is written down at.
let now = addSeconds(fromEpoch(Date.now()), 24 * 3600)

async function refreshFrom(answer: RequestListener, seconds = 2) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    answer(request, response)
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  now = addSeconds(now, 24 * 3600)
  try {
    const source = new URL(`http://127.0.0.1:${port}/dokumentlista/`)
    const limits = { seconds, mostBytes: 100_000 }
    const visit = await refreshLaws(county.db, today, { source, now, limits })
    return { visit, asked }
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

/** Answers as the source does, with how far each law has been changed. */
function sourceWith(through: Readonly<Record<string, string>>) {
  return (request: { url?: string | undefined }, response: ServerResponse) => {
    const bet = new URL(request.url ?? '', 'http://x').searchParams.get('bet') ?? ''
    const dokument = {
      doktyp: 'sfs',
      beteckning: bet,
      titel: `Ur källan (${bet})`,
      undertitel: through[bet] ? `t.o.m. SFS ${through[bet]}` : '',
      datum: '2017-02-09',
    }
    response.end(JSON.stringify({ dokumentlista: { '@traffar': '1', dokument } }))
  }
}

const stored = async () => JSON.stringify(await readLaws(county.db))
const lawOf = async (number: string) =>
  (await readLaws(county.db)).find(({ designation }) => designation === number)

test('the first answer is where the register begins; the same answer again writes nothing', async () => {
  const { visit, asked } = await refreshFrom(sourceWith({ '2017:30': '2025:446' }))
  assert.deepEqual([visit?.outcome, visit?.changes], ['ok', 1])
  assert.ok(asked.every((url) => url.includes('doktyp=sfs') && url.includes('utformat=json')))
  assert.equal((await lawOf('2017:30'))!.amendedThrough, '2025:446')
  const before2 = await stored()
  const again = await refreshFrom(sourceWith({ '2017:30': '2025:446' }))
  assert.equal(again.visit?.changes, 0)
  assert.equal(await stored(), before2)
})

test('a law that is changed further gets its changing law in the register, to be read by an editor', async () => {
  const { visit } = await refreshFrom(sourceWith({ '2017:30': '2026:77' }))
  assert.equal(visit?.changes, 2)
  const changing = await lawOf('2026:77')
  assert.deepEqual(changing?.touches, [{ designation: '2017:30', place: '', word: '' }])
  assert.equal((await lawOf('2017:30'))!.title, 'Hälso- och sjukvårdslag', 'the editors’ own words')
})

const odd: readonly (readonly [string, RequestListener])[] = [
  ['outside-says-no', (_, response) => response.writeHead(500).end()],
  ['source-is-page', (_, response) => response.end('<!doctype html><title>Underhåll</title>')],
  ['source-not-json', (_, response) => response.end('{"dokumentlista":{"@traff')],
  ['source-other-shape', (_, response) => response.end('{"documents":[]}')],
  ['source-other-document', (_, response) => sourceWith({})({ url: '/?bet=1999:1' }, response)],
  ['outside-too-large', (_, response) => response.end(' '.repeat(100_001))],
  [
    'outside-cut',
    (_, response) => {
      response.writeHead(200, { 'content-length': '500' })
      response.write('{', () => response.destroy())
    },
  ],
]

for (const [outcome, answer] of odd) {
  test(`after some good answers one that is ${outcome}: nothing is written but why`, async () => {
    const before2 = await stored()
    let count = 0
    const good = sourceWith({ '2017:30': '2027:1', '2017:725': '2027:1' })
    const { visit } = await refreshFrom((request, response) =>
      (count += 1) > 15 ? answer(request, response) : good(request, response),
    )
    assert.equal(visit?.outcome, outcome)
    assert.equal(await stored(), before2)
    assert.equal((await findLastVisit(county.db))?.outcome, outcome)
    assert.match(sayVisit(visit!, 'sv'), /^Källan/)
    assert.notEqual(sayVisit(visit!, 'en'), sayVisit(visit!, 'sv'))
  })
}

test('one that never answers is given up', async () => {
  const { visit } = await refreshFrom(() => undefined, 0.2)
  assert.equal(visit?.outcome, 'outside-slow')
})

test('it is not asked again before it is time', async () => {
  const last = (await findLastVisit(county.db))!
  const source = new URL('http://127.0.0.1:1/')
  const early = addSeconds(last.at, 60)
  assert.equal(await refreshLaws(county.db, today, { source, now: early }), undefined)
})
