// SPDX-License-Identifier: EUPL-1.2
// Another system that answers well, late, in part, too much, or elsewhere.

import assert from 'node:assert/strict'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { readOutside } from './read-outside.ts'

async function answeredBy(listener: RequestListener, limits = { seconds: 2, mostBytes: 1000 }) {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  try {
    const answer = await readOutside(`http://127.0.0.1:${port}/`, limits)
    return answer.granted ? answer.value : answer.refusal
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

test('what is answered is read as text', async () => {
  assert.equal(await answeredBy((_, response) => response.end('{"å":1}')), '{"å":1}')
})

test('one that never answers is slow, and so is one that stops in the middle', async () => {
  const limits = { seconds: 0.2, mostBytes: 1000 }
  assert.equal(await answeredBy(() => undefined, limits), 'outside-slow')
  assert.equal(await answeredBy((_, response) => response.write('{"a":'), limits), 'outside-slow')
})

test('an answer that is cut off is no answer', async () => {
  const cut: RequestListener = (_, response) => {
    response.writeHead(200, { 'content-length': '500' })
    response.write('{"a":', () => response.destroy())
  }
  assert.equal(await answeredBy(cut), 'outside-cut')
})

test('more than the limit is not read', async () => {
  assert.equal(
    await answeredBy((_, response) => response.end('x'.repeat(1001))),
    'outside-too-large',
  )
})

test('a no, another place and nobody there are told apart from an answer', async () => {
  assert.equal(
    await answeredBy((_, response) => response.writeHead(503).end('sleeping')),
    'outside-says-no',
  )
  assert.equal(
    await answeredBy((_, response) => response.writeHead(302, { location: '/b' }).end()),
    'outside-not-reached',
  )
  const gone = await readOutside('http://127.0.0.1:1/', { seconds: 2, mostBytes: 10 })
  assert.ok(!gone.granted && gone.refusal === 'outside-not-reached')
})
