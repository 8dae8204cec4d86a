// SPDX-License-Identifier: EUPL-1.2
// The product as a process of its own, on a database that the test has filled.

import { createServer, type AddressInfo } from 'node:net'
import pg from 'pg'
import { type Program, runProgram } from './program.ts'

export type ProcessOnDatabase = AsyncDisposable & { readonly address: string }

/** A form is sent more often than people do it. */
export const wideLimits: Readonly<Record<string, string>> = Object.fromEntries(
  ['GENERAL', 'SIGN_IN', 'QUESTION', 'SEARCH', 'UPLOAD'].map((name) => [
    `SAMSYN_LIMIT_${name}`,
    '1000000/1',
  ]),
)

/** The database is a demonstration from now on, and nothing more is loaded into it. */
export async function markAsDemonstration(migratingUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: migratingUrl })
  await client.connect()
  await client.query(`insert into installation (mode) values ('demo')`)
  await client.end()
}

/** Starts one and waits until it answers. */
export async function startProcess(
  migratingUrl: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<ProcessOnDatabase> {
  const port = await freePort()
  const program = runProgram('start.mjs', [], {
    env: { DATABASE_URL: migratingUrl, SAMSYN_PORT: String(port), ...wideLimits, ...settings },
  })
  await program.says(/Samsyn svarar på/)
  return {
    address: `http://localhost:${port}`,
    [Symbol.asyncDispose]: () => end(program),
  }
}

async function end(program: Program): Promise<void> {
  program.signal('SIGTERM')
  await program.ended
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
