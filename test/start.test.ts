// SPDX-License-Identifier: EUPL-1.2
// The two ways in: `npm start` and the command line, as programs of their own.

import assert from 'node:assert/strict'
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { readLockFile } from '#platform/database/embedded-postgres/postmaster.ts'
import { runProgram } from './support/program.ts'

async function dataFolder(): Promise<AsyncDisposable & { path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'samsyn-start-'))
  await chmod(path, 0o711)
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return String(port)
}

const folder = await dataFolder()
after(() => folder[Symbol.asyncDispose]())

test('the product starts on an empty folder, says where it is, and stops without a trace', async () => {
  const env = { SAMSYN_DATA_DIR: folder.path, SAMSYN_PORT: await freePort() }
  const first = runProgram('start.mjs', [], { env })
  await first.says(/(Läser in)/)
  const early = await fetch(`http://localhost:${env.SAMSYN_PORT}/avtal`)
  assert.deepEqual([early.status, early.headers.get('refresh')], [503, '5'])
  assert.match(await early.text(), /Samsyn startar/)
  const address = await first.says(/Samsyn svarar på (http:\S+)/)
  assert.match(await first.says(/Logga in: .*/), /\/logga-in/)
  assert.equal(address, `http://localhost:${env.SAMSYN_PORT}`)
  assert.equal((await fetch(`${address}/halsa`)).status, 200)
  // The one that was started has become the product: no other waits beside it.
  const commandLine = await readFile(`/proc/${first.pid}/cmdline`, 'utf8').catch(() => undefined)
  if (commandLine !== undefined) assert.match(commandLine, /src\/main\.mjs/)

  const second = await runProgram('start.mjs', [], { env }).ended
  assert.equal(second.code, 1)
  assert.match(second.stderr, /^SAMSYN_PORT: /)
  assert.equal((await fetch(`${address}/halsa`)).status, 200)

  const lock = await readLockFile(join(folder.path, 'postgres'))
  assert.ok(lock, 'the database lies where it was asked for')
  const stopped = performance.now()
  first.signal('SIGTERM')
  assert.equal((await first.ended).code, 0)
  assert.ok(performance.now() - stopped < 10_000)
  assert.equal(await readLockFile(join(folder.path, 'postgres')), undefined)
})

test('a port that is taken is said before anything is loaded', async () => {
  await using empty = await dataFolder()
  const holder = createServer().listen(0)
  await new Promise((resolve) => holder.once('listening', resolve))
  const { port } = holder.address() as AddressInfo
  const env = { SAMSYN_DATA_DIR: empty.path, SAMSYN_PORT: String(port) }
  const { code, stdout, stderr } = await runProgram('start.mjs', [], { env }).ended
  holder.close()
  assert.equal(code, 1)
  assert.match(stderr, /^SAMSYN_PORT: porten \d+ är upptagen/)
  assert.doesNotMatch(stdout + stderr, /Läser in/)
  assert.deepEqual(await readdir(empty.path), [], 'nothing was made')
})

test('it starts again on what is there, and Ctrl-C stops it', async () => {
  const env = { SAMSYN_DATA_DIR: folder.path, SAMSYN_PORT: await freePort() }
  const again = runProgram('start.mjs', [], { env })
  await again.says(/Logga in/)
  assert.doesNotMatch(again.output(), /Läser in demonstrationen/)
  again.signal('SIGINT')
  assert.equal((await again.ended).code, 0)
})

/** On what the tests before have left: a demonstration takes as long to load as all else here. */
test('a database made for a demonstration refuses production', async () => {
  const production = await runProgram('start.mjs', [], {
    env: {
      SAMSYN_DATA_DIR: folder.path,
      SAMSYN_PORT: await freePort(),
      SAMSYN_MODE: 'production',
      SAMSYN_BASE_URL: 'https://samsyn.example.se',
      SAMSYN_OIDC_1_NAME: 'Regionen',
      SAMSYN_OIDC_1_ISSUER: 'https://login.example.se',
      SAMSYN_OIDC_1_CLIENT_ID: 'samsyn',
      SAMSYN_OIDC_1_CLIENT_SECRET: 'secret',
    },
  }).ended
  assert.equal(production.code, 1)
  assert.match(production.stderr, /databasen är gjord för demo/)
})

test('a setting that cannot be used is named, without a stack', async () => {
  const { code, stderr } = await runProgram('start.mjs', [], { env: { SAMSYN_PORT: 'http' } }).ended
  assert.equal(code, 1)
  assert.match(stderr, /^SAMSYN_PORT: /)
  assert.doesNotMatch(stderr, /\bat .*\.ts/)
})

test('the command line answers on stdout only, and computes without a database', async () => {
  const { code, stdout, stderr } = await runProgram('samsyn.mjs', ['compute', 'route'], {
    input: '[]',
    cwd: tmpdir(),
    env: { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' },
  }).ended
  assert.deepEqual([code, stdout, stderr], [0, '[]\n', ''])
})

test('a command that is not understood ends with 2 and shows what there is', async () => {
  const { code, stdout, stderr } = await runProgram('samsyn.mjs', ['gissa']).ended
  assert.equal(code, 2)
  assert.equal(stdout, '')
  assert.match(stderr, /Det finns inget kommando gissa\.[^]*\n {2}migrate /)
})

test('help on a command is an answer', async () => {
  const { code, stdout } = await runProgram('samsyn.mjs', ['help', 'migrate']).ended
  assert.equal(code, 0)
  assert.match(stdout, /samsyn -- migrate/)
})
