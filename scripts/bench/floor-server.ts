// SPDX-License-Identifier: EUPL-1.2
// The floor: bare node:http that sends the bytes it was given.

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FloorBytes } from './floor-process.ts'

/** What node:http says itself, and what would be wrong about an answer without a body. */
const ownToAnswer = new Set([
  'content-length',
  'connection',
  'keep-alive',
  'date',
  'transfer-encoding',
])

process.once('message', (message) => {
  const { headers: given, body } = message as FloorBytes
  const headers = Object.fromEntries(
    Object.entries(given).filter(([name]) => !ownToAnswer.has(name)),
  )
  const server = createServer((request, response) => {
    if (request.headers['if-none-match'] !== undefined) response.writeHead(304, headers).end()
    else response.writeHead(200, { ...headers, 'content-length': body.byteLength }).end(body)
  })
  process.once('disconnect', () => process.exit(0))
  server.listen(0, '127.0.0.1', () => {
    process.send!(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  })
})
