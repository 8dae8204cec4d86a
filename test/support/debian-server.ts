// SPDX-License-Identifier: EUPL-1.2
// The oldest PostgreSQL that the product knows, as Debian packs it, on a socket of its own.

import { spawn } from 'node:child_process'
import { access, chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import {
  chooseRunAs,
  environment,
  handOver,
  runProgram,
} from '#platform/database/embedded-postgres/run-as.ts'

export type DebianServer = AsyncDisposable & {
  /** As the role that owns its database and may make roles, nothing more. */
  readonly urlOf: (database: string) => string
}

const programs = '/usr/lib/postgresql/15/bin'
export const owner = 'samsyn'

export function hasDebianServer(): Promise<boolean> {
  return access(join(programs, 'postgres')).then(
    () => true,
    () => false,
  )
}

/** Starts the server with these empty databases. */
export async function startDebianServer(databases: readonly string[]): Promise<DebianServer> {
  const folder = await mkdtemp(join(tmpdir(), 'samsyn-debian-'))
  const runAs = await chooseRunAs(folder)
  await handOver(folder, runAs)
  await chmod(folder, 0o700)
  const secret = 'only-for-this-test'
  const secretFile = join(folder, 'password')
  await writeFile(secretFile, secret)
  await handOver(secretFile, runAs)
  const made = await runProgram(
    join(programs, 'initdb'),
    [
      `--pgdata=${join(folder, 'made')}`,
      '--username=postgres',
      `--pwfile=${secretFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--locale-provider=icu',
      '--icu-locale=sv-SE',
    ],
    runAs,
  )
  if (made.exitCode !== 0) throw new Error(made.output)
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', join(folder, 'made'), '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off'],
    { ...runAs, cwd: '/', env: environment, stdio: 'ignore' },
  )
  const ended = new Promise((resolve) => server.once('close', resolve))
  const urlAs = (role: string, database: string) =>
    `postgres://${role}:${secret}@localhost/${database}?host=${encodeURIComponent(folder)}`
  const client = await connect(urlAs('postgres', 'postgres'))
  await client.query(`create role ${owner} login createdb createrole password '${secret}'`)
  for (const name of databases) await client.query(`create database ${name} owner ${owner}`)
  await client.end()
  return {
    urlOf: (database) => urlAs(owner, database),
    async [Symbol.asyncDispose]() {
      // PostgreSQL's fast shutdown.
      server.kill('SIGINT')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function connect(url: string): Promise<pg.Client> {
  for (let tries = 0; ; tries += 1) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      return client
    } catch (error) {
      if (tries === 200) throw error
      await wait(100)
    }
  }
}
