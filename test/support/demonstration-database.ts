// SPDX-License-Identifier: EUPL-1.2
// The demonstration on its first day, in a database of the test's own. The runner's tests share one
// that is loaded by whoever needs it first, and copy it: loading takes longer than most tests.

import { env } from 'node:process'
import type pg from 'pg'
import { openDatabase, type Db } from '#platform/database/database.ts'
import { firstDayOfDemonstration } from '#platform/day/day-of-product.ts'
import type { LoadingDoors } from '#platform/database/installation.ts'
import { ensureWorkingRole, workingUrl } from '#platform/database/working-role.ts'
import { loadDemonstration } from '../../src/demonstration/demonstration.ts'
import {
  cloneOf,
  freshDatabase,
  makeTemplate,
  onServer,
  urlOn,
  type FreshDatabase,
  type Template,
} from './database.ts'

/** `await using database = await demonstrationDatabase()` */
export async function demonstrationDatabase(): Promise<FreshDatabase> {
  const [serverUrl, run] = [env['SAMSYN_TEST_SERVER'], env['SAMSYN_TEST_RUN']]
  // By hand there is no run to share it with, and what an earlier one loaded may be out of date.
  if (serverUrl !== undefined && run !== undefined) return cloneOf(await loadedOnce(serverUrl, run))
  const database = await freshDatabase()
  await load(database)
  return database
}

export function demonstrationTemplate(run: string): string {
  return `samsyn_demonstration_${run}`
}

async function loadedOnce(serverUrl: string, run: string): Promise<Template> {
  const name = demonstrationTemplate(run)
  const migrated = await makeTemplate(serverUrl)
  await onServer(serverUrl, async (client) => {
    await client.query('select pg_advisory_lock(4)')
    if (!(await exists(client, name))) await makeLoaded(client, migrated, serverUrl, name)
  })
  return { serverUrl, name }
}

async function exists(client: pg.Client, name: string): Promise<boolean> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
  return rowCount === 1
}

async function makeLoaded(
  client: pg.Client,
  migrated: Template,
  serverUrl: string,
  name: string,
): Promise<void> {
  const half = `${name}_half`
  await client.query(`drop database if exists ${half} with (force)`)
  await client.query(`create database ${half} template ${migrated.name} strategy file_copy`)
  const url = urlOn(serverUrl, half)
  await onServer(url, (own) => ensureWorkingRole(own, url))
  const [owner, db] = [url, workingUrl(url)].map((connectionString) =>
    openDatabase({ connectionString }),
  ) as [Db, Db]
  await load({ owner, db })
  await db.destroy()
  await owner.destroy()
  await client.query(`alter database ${half} rename to ${name}`)
}

function load(doors: LoadingDoors): Promise<unknown> {
  return loadDemonstration(doors, firstDayOfDemonstration, () => undefined)
}
