// SPDX-License-Identifier: EUPL-1.2
// Two installations on one server, each with an owner and a database of its own: neither changes the
// other's passwords, neither enters the other's database, and each makes its backup.

import assert from 'node:assert/strict'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { takeBackup } from '#platform/backup/take-backup.ts'
import { loginRole } from '#platform/database/login-role.ts'
import { migrate } from '#platform/database/migrator.ts'
import { workingUrl } from '#platform/database/working-role.ts'
import { hasDebianServer, startDebianServer } from './support/debian-server.ts'
import { markAsDemonstration, startProcess } from './support/process-on-database.ts'

const skip = (await hasDebianServer()) ? false : 'PostgreSQL 15 of Debian is not here'
const opened = new AsyncDisposableStack()
let urls: readonly [string, string]

before(async () => {
  if (skip) return
  const server = opened.use(await startDebianServer(['halland']))
  const first = server.urlOf('halland')
  const second = new URL(server.urlOf('skane'))
  second.username = 'skanes_owner'
  second.password = 'of-the-second'
  await asOwner(first, [
    `create role skanes_owner login createrole password 'of-the-second'`,
    'grant skanes_owner to current_user',
    'create database skane owner skanes_owner',
    'revoke skanes_owner from current_user',
  ])
  urls = [first, second.href]
  for (const url of urls) {
    await migrate(url)
    await markAsDemonstration(url)
  }
})
after(() => opened.disposeAsync())

async function asOwner(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

async function codeOf(connectionString: string): Promise<string> {
  const client = new pg.Client({ connectionString })
  try {
    await client.connect()
    return 'entered'
  } catch (error) {
    return (error as pg.DatabaseError).code ?? String(error)
  } finally {
    await client.end()
  }
}

test('one is started anew, and both answer', { skip }, async () => {
  const [first, second] = urls
  await using one = await startProcess(first)
  const other = await startProcess(second)
  await other[Symbol.asyncDispose]()
  await using again = await startProcess(second)
  // One that has to log in to the first after the second has been started anew.
  await using later = await startProcess(first)
  for (const { address } of [one, again, later]) {
    const { status } = await fetch(`${address}/avtal`)
    assert.equal(status, 200)
  }
})

test('who logs in to one does not enter the other', { skip }, async () => {
  const [first, second] = urls
  assert.equal(await codeOf(workingUrl(first)), 'entered')
  assert.equal(await codeOf(workingUrl(second)), 'entered')
  const astray = new URL(workingUrl(first))
  astray.pathname = '/skane'
  assert.equal(await codeOf(astray.href), '42501')
  const other = new URL(workingUrl(second))
  other.pathname = '/halland'
  assert.equal(await codeOf(other.href), '42501')
})

test('each makes its backup, in either order', { skip }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'samsyn-two-'))
  try {
    for (const [place, url] of [...urls, ...urls].entries()) {
      const path = join(folder, `${place}.backup`)
      await takeBackup({
        migratingUrl: url,
        path,
        mayReplace: false,
        version: 'test',
        tell: () => undefined,
      })
      assert.ok((await stat(path)).size > 0)
    }
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('who logs in is named for its database, whatever that is called', () => {
  assert.equal(loginRole('samsyn_working', 'samsyn'), 'samsyn_working_samsyn')
  for (const strange of ['Västra Götaland', 'a-b', 'x'.repeat(63)]) {
    const name = loginRole('samsyn_working', strange)
    assert.match(name, /^samsyn_working_[0-9a-f]{20}$/)
  }
})
