// SPDX-License-Identifier: EUPL-1.2
// The product as `npm start` runs it: the wrapper, Node and PostgreSQL, over one data folder.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { passwordFile, superuser } from '#platform/database/embedded-postgres/data-folder.ts'
import { productDatabase } from '#platform/database/embedded-postgres/cluster.ts'
import { readLockFile } from '#platform/database/embedded-postgres/postmaster.ts'
import { wideLimits } from '../../test/support/process-on-database.ts'
import { runProgram } from '../../test/support/program.ts'
import { killTree } from './process-tree.ts'

export type RunningProduct = {
  readonly baseUrl: string
  readonly startedInMs: number
  /** Past the row-level security, so that everything that was written can be read back. */
  readonly database: pg.Client
  /** kill -9 of everything, PostgreSQL too. Gives how many processes there were. */
  readonly kill: () => Promise<number>
  /** Stops it as Ctrl-C does. */
  readonly stop: () => Promise<void>
}

export type Place = { readonly dataFolder: string; readonly port: number }

export function settingsOf({ dataFolder, port }: Place): Record<string, string> {
  return { SAMSYN_DATA_DIR: dataFolder, SAMSYN_PORT: String(port), ...wideLimits }
}

/** Starts and waits until it says where it answers. */
export async function startProduct(place: Place): Promise<RunningProduct> {
  const begun = performance.now()
  const program = runProgram('start.mjs', [], { env: settingsOf(place) })
  const baseUrl = await program.says(/Samsyn svarar på (http:\S+)/)
  const startedInMs = Math.round(performance.now() - begun)
  const folder = join(place.dataFolder, 'postgres')
  const lock = await readLockFile(folder)
  if (!lock) throw new Error('the product answers without a database of its own')
  const database = new pg.Client({
    user: superuser,
    password: (await readFile(join(folder, passwordFile), 'utf8')).trim(),
    host: lock.socketFolder,
    database: productDatabase,
  })
  database.on('error', () => undefined)
  await database.connect()
  return {
    baseUrl,
    startedInMs,
    database,
    // A server that was found running is nobody's child, and is named by its own file.
    kill: () => killTree([program.pid, lock.pid]),
    async stop() {
      await database.end()
      program.signal('SIGTERM')
      const { code, stderr } = await program.ended
      if (code !== 0) throw new Error(`the product ended with ${code}: ${stderr}`)
    },
  }
}
