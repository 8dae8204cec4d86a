// SPDX-License-Identifier: EUPL-1.2
// A migrated database of its own for each test, cloned from a template and dropped afterwards.

import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env, pid } from 'node:process'
import pg from 'pg'
import { openDatabase, type Db } from '#platform/database/database.ts'
import { startCluster } from '#platform/database/embedded-postgres/cluster.ts'
import { listMigrations, migrate } from '#platform/database/migrator.ts'
import { loginRole } from '#platform/database/login-role.ts'
import { ensureWorkingRole, workingUrl } from '#platform/database/working-role.ts'

export type FreshDatabase = AsyncDisposable & {
  /** As the pages connect: the working role. */
  readonly db: Db
  /** As the role that owns the tables, for what no page may do: a county is established by it. */
  readonly owner: Db
  readonly workingUrl: string
  /** The role that owns the tables and made them. */
  readonly migratingUrl: string
}

/**
 * `await using database = await freshDatabase()`: empty but for what the migrations put there.
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  return cloneOf(await findTemplate())
}

/** An empty database without any table: for tests of the migrator. */
export async function bareDatabase(): Promise<FreshDatabase> {
  return cloneOf({ serverUrl: (await findTemplate()).serverUrl, name: 'template0' })
}

/** Where databases are made, and which one is copied. */
export type Template = { readonly serverUrl: string; readonly name: string }

let template: Promise<Template> | undefined
let count = 0

function findTemplate(): Promise<Template> {
  template ??= (async () => {
    const serverUrl = env['SAMSYN_TEST_SERVER'] ?? env['DATABASE_URL'] ?? (await ownServer())
    return makeTemplate(serverUrl)
  })()
  return template
}

/** A test run by hand, outside the runner: a server that stays up between runs. */
async function ownServer(): Promise<string> {
  const cluster = await startCluster({
    dataFolder: join(tmpdir(), 'samsyn-test-database'),
    isDurable: false,
    staysUp: true,
  })
  return cluster.urlOf('postgres')
}

/** The migrated template, made once for each state of the migrations. */
export async function makeTemplate(serverUrl: string): Promise<Template> {
  const migrations = await listMigrations()
  const hash = createHash('sha256')
  for (const migration of migrations) hash.update(migration.hash)
  const name = `samsyn_template_${hash.digest('hex').slice(0, 12)}`
  await onServer(serverUrl, async (client) => {
    await client.query('select pg_advisory_lock(3)')
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
    if (rowCount) return
    const half = `${name}_half`
    await client.query(`drop database if exists ${half} with (force)`)
    await client.query(`create database ${half} template template0`)
    await migrate(urlOn(serverUrl, half))
    await client.query(`alter database ${half} rename to ${name}`)
  })
  return { serverUrl, name }
}

export async function dropTemplate({ serverUrl, name }: Template): Promise<void> {
  await onServer(serverUrl, (client) => client.query(`drop database if exists ${name}`))
}

export async function cloneOf({ serverUrl, name }: Template): Promise<FreshDatabase> {
  count += 1
  const own = `samsyn_test_${pid}_${Date.now().toString(36)}_${count}`
  // Copying files is the quicker way when nothing has to survive a power cut.
  await onServer(serverUrl, (client) =>
    client.query(`create database ${own} template ${name} strategy file_copy`),
  )
  const migratingUrl = urlOn(serverUrl, own)
  // Whoever logs in belongs to one database, so a copy has its own.
  await onServer(migratingUrl, (client) => ensureWorkingRole(client, migratingUrl))
  const connectionString = workingUrl(migratingUrl)
  const db = openDatabase({ connectionString, maxConnections: 4 })
  const owner = openDatabase({ connectionString: migratingUrl, maxConnections: 2 })
  owners.set(db, owner)
  return {
    db,
    owner,
    migratingUrl,
    workingUrl: connectionString,
    async [Symbol.asyncDispose]() {
      await db.destroy()
      await owner.destroy()
      await onServer(serverUrl, async (client) => {
        await client.query(`drop database ${own}`)
        for (const group of ['samsyn_working', 'samsyn_backup'])
          await client.query(`drop role if exists ${loginRole(group, own)}`)
      })
    },
  }
}

const owners = new WeakMap<Db, Db>()

/** The owner's door to the fresh database that this is the pages' door to. */
export function ownerOf(db: Db): Db {
  const owner = owners.get(db)
  if (!owner) throw new RangeError('this is not the door to a fresh database')
  return owner
}

export function urlOn(serverUrl: string, database: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${database}`
  return url.href
}

export async function onServer<Value>(
  serverUrl: string,
  work: (client: pg.Client) => Promise<Value>,
): Promise<Value> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
