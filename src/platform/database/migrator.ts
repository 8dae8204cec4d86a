// SPDX-License-Identifier: EUPL-1.2
// Brings a database forward, file by file, as the migrating role. Forward only: an applied file is
// never changed, and a database that has seen more than we know is left alone.

import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { CannotStart } from '#platform/running/cannot-start.ts'
import { isForeign, listThings, type Thing } from '#platform/database/things-in-database.ts'
import { ensureWorkingRole } from '#platform/database/working-role.ts'

export type Migration = { readonly name: string; readonly sql: string; readonly hash: string }

export const migrationsFolder = fileURLToPath(new URL('../../../db/migrations', import.meta.url))

const oldestMajor = 15
const newestMajor = 18

/** The files in the order they are applied. */
export async function listMigrations(folder = migrationsFolder): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}-.+\.sql$/.test(name)).sort()
  return Promise.all(
    names.map(async (file) => {
      const sql = await readFile(join(folder, file), 'utf8')
      const hash = createHash('sha256').update(sql).digest('hex')
      return { name: file.replace(/\.sql$/, ''), sql, hash }
    }),
  )
}

/** Applies what has not been applied and returns the names of it. Two at once take turns. */
export async function migrate(
  migratingUrl: string,
  folder = migrationsFolder,
): Promise<readonly string[]> {
  return withMigratingRole(migratingUrl, (client) => prepare(client, migratingUrl, folder))
}

async function prepare(
  client: pg.Client,
  migratingUrl: string,
  folder: string,
): Promise<readonly string[]> {
  const migrations = await listMigrations(folder)
  await checkServer(client)
  const applied = await readHistory(client, migrations)
  await ensureWorkingRole(client, migratingUrl)
  await makeRegister(client)
  const pending = migrations.filter((migration) => !applied.has(migration.name))
  for (const migration of pending) await apply(client, migration)
  return pending.map((migration) => migration.name)
}

/** Checks that the server is one we know and that the working role is there. */
export async function prepareServer(client: pg.Client, migratingUrl: string): Promise<void> {
  await checkServer(client)
  await ensureWorkingRole(client, migratingUrl)
}

/**
 * Throws away everything and applies every file again, in one transaction that `mark` ends. Only what
 * the applied files make is thrown away: they are applied anew, and if anything was there that is not
 * there again, it belongs to someone else and nothing has happened.
 */
export async function startOver(
  client: pg.Client,
  migratingUrl: string,
  mark: () => Promise<void>,
): Promise<void> {
  const migrations = await listMigrations()
  const applied = await readHistory(client, migrations)
  await allOrNothing(client, async () => {
    const before = await listThings(client)
    await client.query('drop schema public cascade; create schema public')
    await prepareServer(client, migratingUrl)
    await applyTogether(
      client,
      migrations.filter(({ name }) => applied.has(name)),
    )
    const ours = new Set((await listThings(client)).map(keyOf))
    const foreign = before.find((thing) => isOutside(thing) || !ours.has(keyOf(thing)))
    if (foreign) throw isForeign(foreign)
    await applyTogether(
      client,
      migrations.filter(({ name }) => !applied.has(name)),
    )
    await mark()
  })
}

const keyOf = ({ kind, name }: Thing) => `${kind} ${name}`

/** All that is ours lies in one schema. An extension elsewhere is left where it is. */
const isOutside = ({ kind, name }: Thing) => kind !== 'extension' && !name.startsWith('public.')

const lockNumber = 7203901

/** One connection as the migrating role; nobody else migrates or prepares meanwhile. */
export async function withMigratingRole<Value>(
  migratingUrl: string,
  work: (client: pg.Client) => Promise<Value>,
): Promise<Value> {
  const client = new pg.Client({
    connectionString: migratingUrl,
    application_name: 'samsyn migrator',
    connectionTimeoutMillis: 10_000,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (cause) {
    throw cannotConnect(cause)
  }
  try {
    await client.query('select pg_advisory_lock($1)', [lockNumber])
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

function cannotConnect(cause: unknown): CannotStart {
  const reason = cause instanceof Error ? cause.message || cause.name : String(cause)
  return new CannotStart(
    {
      sv: `Databasen går inte att nå: ${reason}. Se efter att servern är igång och att DATABASE_URL stämmer.`,
      en: `The database cannot be reached: ${reason}. Check that the server runs and that DATABASE_URL is right.`,
    },
    { cause },
  )
}

/** That it is a server we know, and that we may make tables in it. */
export async function checkServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: string; mayCreate: boolean; encoding: string }>(
    `select current_setting('server_version_num') as version,
       current_setting('server_encoding') as encoding,
       has_schema_privilege('public', 'create') as "mayCreate"`,
  )
  const server = rows[0]!
  const major = Math.floor(Number(server.version) / 10_000)
  if (major < oldestMajor || major > newestMajor) {
    throw new CannotStart({
      sv: `Databasservern är PostgreSQL ${major}. Samsyn behöver ${oldestMajor} till ${newestMajor}.`,
      en: `The database server is PostgreSQL ${major}. Samsyn needs ${oldestMajor} to ${newestMajor}.`,
    })
  }
  if (server.encoding !== 'UTF8') {
    throw new CannotStart({
      sv: `Databasen har teckenkodningen ${server.encoding}. Skapa den med UTF8.`,
      en: `The database has the encoding ${server.encoding}. Create it with UTF8.`,
    })
  }
  if (!server.mayCreate) {
    throw new CannotStart({
      sv: 'Databasens användare får inte skapa tabeller. Gör den till ägare av databasen.',
      en: 'The database user may not create tables. Make it the owner of the database.',
    })
  }
}

const register: Thing = { kind: 'table', name: 'public.schema_migration' }

/**
 * The files that the database has seen, each of them one of ours. A database that has seen none is
 * empty: what lies in another was made by someone else, also when its tables have the names of ours.
 */
export async function readHistory(
  client: pg.Client,
  migrations: readonly Migration[],
): Promise<ReadonlyMap<string, string>> {
  const applied = await readRegister(client)
  if (applied.size === 0) {
    const things = await listThings(client)
    const foreign = things.find(({ kind, name }) => kind !== 'extension' && !isRegister(name))
    if (foreign) throw isForeign(foreign)
  }
  checkHistory(migrations, applied)
  return applied
}

/** The files that a database of ours has yet to see. */
async function listPending(client: pg.Client): Promise<readonly string[]> {
  const migrations = await listMigrations()
  const applied = await readHistory(client, migrations)
  return migrations.map(({ name }) => name).filter((name) => !applied.has(name))
}

/**
 * That the database is one of ours, at the version of the program: a command that reads or writes rows
 * says so before its first query, instead of the database saying that there is no such table.
 */
export async function refuseUnmigrated(migratingUrl: string): Promise<void> {
  const [next] = await withMigratingRole(migratingUrl, (client) => listPending(client))
  if (next === undefined) return
  throw new CannotStart({
    sv: `Databasen är inte framförd till programmets version: ${next} är inte körd. Kör npm run -s samsyn -- migrate, och försök igen.`,
    en: `The database is not at the version of the program: ${next} has not been applied. Run npm run -s samsyn -- migrate, and try again.`,
  })
}

/** Whether the database was made by files that we know, of whichever version. */
export async function isMigratedByUs(client: pg.Client): Promise<boolean> {
  const applied = await readRegister(client)
  return (await listMigrations()).some(({ name, hash }) => applied.get(name) === hash)
}

const isRegister = (name: string) => name === register.name || name.startsWith(`${register.name}.`)

async function readRegister(client: pg.Client): Promise<ReadonlyMap<string, string>> {
  const { rows: columns } = await client.query<{ name: string }>(
    `select attname::text as name from pg_attribute
     where attrelid = to_regclass($1) and attnum > 0 and not attisdropped order by attnum`,
    [register.name],
  )
  if (columns.length === 0) return new Map()
  if (columns.map(({ name }) => name).join() !== 'name,hash,applied_at') throw isForeign(register)
  const { rows } = await client.query<{ name: string; hash: string }>(
    'select name, hash from public.schema_migration',
  )
  return new Map(rows.map((row) => [row.name, row.hash]))
}

async function makeRegister(client: pg.Client): Promise<void> {
  await client.query(
    `create table if not exists schema_migration (
       name text primary key,
       hash text not null,
       applied_at timestamptz not null default now()
     );
     revoke all on schema_migration from samsyn_working;
     grant select on schema_migration to samsyn_working;`,
  )
}

function checkHistory(
  migrations: readonly Migration[],
  applied: ReadonlyMap<string, string>,
): void {
  const known = new Map(migrations.map((migration) => [migration.name, migration.hash]))
  for (const [name, hash] of applied) {
    if (!known.has(name)) {
      throw new CannotStart({
        sv: `Databasen är nyare än programmet: den har ${name}, som inte finns här. Kör en nyare version av Samsyn.`,
        en: `The database is newer than the program: it has ${name}, which is not here. Run a newer version of Samsyn.`,
      })
    }
    if (known.get(name) !== hash) {
      throw new CannotStart({
        sv: `Filen ${name} har ändrats sedan den kördes i databasen. Återställ filen, och gör ändringen i en ny fil.`,
        en: `The file ${name} has changed since the database ran it. Restore it, and make the change in a new file.`,
      })
    }
  }
}

/** Each file is one transaction, its row in the table included. */
function apply(client: pg.Client, migration: Migration): Promise<void> {
  return allOrNothing(client, () => run(client, migration))
}

export async function allOrNothing<Value>(
  client: pg.Client,
  work: () => Promise<Value>,
): Promise<Value> {
  await client.query('begin')
  try {
    const value = await work()
    await client.query('commit')
    return value
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}

/** Applies files to an empty database within the transaction that is open: all or none of them. */
export async function applyTogether(
  client: pg.Client,
  migrations: readonly Migration[],
): Promise<void> {
  await makeRegister(client)
  for (const migration of migrations) await run(client, migration)
}

async function run(client: pg.Client, migration: Migration): Promise<void> {
  try {
    await client.query(migration.sql)
    await client.query('insert into schema_migration (name, hash) values ($1, $2)', [
      migration.name,
      migration.hash,
    ])
  } catch (cause) {
    throw new Error(`Migration ${migration.name}: ${placeOf(cause, migration.sql)}`, { cause })
  }
}

function placeOf(cause: unknown, sql: string): string {
  if (!(cause instanceof pg.DatabaseError)) return String(cause)
  const line = cause.position ? sql.slice(0, Number(cause.position)).split('\n').length : undefined
  return line ? `line ${line}: ${cause.message}` : cause.message
}
