// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import type { RequestListener } from 'node:http'
import { test } from 'node:test'
import { startHttpServer } from '#platform/http/http-server.ts'

const host = '127.0.0.1'
const hello: RequestListener = (_request, response) => response.end('hello')

async function anyPort(answer: RequestListener = hello) {
  const server = await startHttpServer({ host, port: { number: 0, isChosen: true } }, answer)
  return { ...server, [Symbol.asyncDispose]: server.stop }
}

test('a port that was chosen and is taken is refused, and the setting is named', async () => {
  await using taken = await anyPort()
  await assert.rejects(
    startHttpServer({ host, port: { number: taken.port, isChosen: true } }, hello),
    { name: 'CannotStart', message: /^SAMSYN_PORT: porten \d+ är upptagen/ },
  )
})

test('when none was chosen the next free port is used, and that is said', async () => {
  await using taken = await anyPort()
  const next = await startHttpServer({ host, port: { number: taken.port, isChosen: false } }, hello)
  try {
    assert.ok(next.port > taken.port)
    assert.match(next.notice?.sv ?? '', new RegExp(`${taken.port} är upptagen; ${next.port} `))
    assert.equal(await (await fetch(`http://${host}:${next.port}`)).text(), 'hello')
  } finally {
    await next.stop()
  }
})

test('an answer that is under way is finished before the server stops', async () => {
  const asked = Promise.withResolvers<void>()
  const server = await anyPort((_request, response) => {
    asked.resolve()
    setTimeout(() => response.end('finished'), 200)
  })
  const answer = fetch(`http://${host}:${server.port}`).then((response) => response.text())
  await asked.promise
  await server.stop()
  assert.equal(await answer, 'finished')
  await assert.rejects(fetch(`http://${host}:${server.port}`))
})

test('an answer that never ends does not keep the server from stopping', async () => {
  const asked = Promise.withResolvers<void>()
  const server = await anyPort(() => asked.resolve())
  const answer = fetch(`http://${host}:${server.port}`)
  await asked.promise
  const started = performance.now()
  await Promise.all([server.stop(), assert.rejects(answer)])
  assert.ok(performance.now() - started < 5000)
})
