// SPDX-License-Identifier: EUPL-1.2
// Roles that Samsyn logs in as beside the one that migrates. What a role may do is said of a group, which
// migrations name and nobody logs in as; who logs in belongs to one database, so that several
// installations on one server neither change each other's passwords nor enter each other's rows. They own
// nothing; they are made if we may, and asked for if we may not.

import { createHash, createHmac, pbkdf2Sync } from 'node:crypto'
import pg from 'pg'
import { CannotStart } from '#platform/running/cannot-start.ts'

/** PostgreSQL cuts longer names. */
const mostBytesInName = 63

/** Who logs in to a database with the rights of a group: `samsyn_working_` and the name of the database. */
export function loginRole(group: string, database: string): string {
  const plain = `${group}_${database}`
  const isPlain = /^[a-z0-9_]+$/.test(database) && plain.length <= mostBytesInName
  return isPlain
    ? plain
    : `${group}_${createHash('sha256').update(database).digest('hex').slice(0, 20)}`
}

/** Who logs in to the database of an address. */
export function loginOf(group: string, migratingUrl: string): string {
  return loginRole(group, databaseOf(new URL(migratingUrl)))
}

/** The same server and database, as the one who logs in with the rights of a group. */
export function urlAs(group: string, migratingUrl: string): string {
  const url = new URL(migratingUrl)
  const role = loginOf(group, migratingUrl)
  const password = passwordOf(role, url)
  url.username = role
  url.password = password ?? ''
  url.searchParams.delete('user')
  url.searchParams.delete('password')
  return url.href
}

/** As PostgreSQL's own clients do: without a database in the address, that of the user's name. */
function databaseOf(url: URL): string {
  const user = url.searchParams.get('user') ?? url.username
  return decodeURIComponent(url.pathname.slice(1) || user)
}

/**
 * The password follows from the migrating role's own, so that every process knows it and nobody
 * has to keep it. A server that lets the migrating role in without one does so for all.
 */
function passwordOf(role: string, migrating: URL): string | undefined {
  const secret = decodeURIComponent(migrating.password) || migrating.searchParams.get('password')
  if (!secret) return undefined
  return createHmac('sha256', secret).update(role).digest('base64url')
}

/**
 * Makes sure that the group is there, that its one who logs in to this database can, and that neither has
 * rights it must not have. No other role enters, but the owner and whom an administrator has let in by name.
 */
export async function ensureLoginRole(
  client: pg.Client,
  migratingUrl: string,
  group: string,
): Promise<void> {
  const role = loginOf(group, migratingUrl)
  await makeOrAsk(client, await missing(client, migratingUrl, group, role))
  const { rows } = await client.query<{ name: string }>('select current_database() as name')
  const database = client.escapeIdentifier(rows[0]!.name)
  await client.query(
    `grant connect on database ${database} to current_user, ${role};
     revoke connect on database ${database} from public, ${group};
     grant usage on schema public to ${group};`,
  )
}

/** What must be said to the server before the role can log in, in order. */
async function missing(
  client: pg.Client,
  migratingUrl: string,
  group: string,
  role: string,
): Promise<readonly string[]> {
  const password = passwordOf(role, new URL(migratingUrl))
  const secret = password === undefined ? '' : ` PASSWORD '${scramVerifier(role, password)}'`
  const found = await findRoles(client, group, role)
  for (const { name, isTooStrong } of found) if (isTooStrong) throw roleIsTooStrong(name)
  const isThere = (name: string) => found.some((one) => one.name === name)
  const statements: string[] = []
  if (!isThere(group)) statements.push(`CREATE ROLE ${group} NOLOGIN;`)
  if (!isThere(role)) statements.push(`CREATE ROLE ${role} LOGIN${secret} IN ROLE ${group};`)
  else {
    if (!found.some(({ name, isInGroup }) => name === role && isInGroup))
      statements.push(`GRANT ${group} TO ${role};`)
    if (!(await canConnect(urlAs(group, migratingUrl))))
      statements.push(`ALTER ROLE ${role} LOGIN${secret};`)
  }
  return statements
}

type FoundRole = {
  readonly name: string
  readonly isTooStrong: boolean
  readonly isInGroup: boolean
}

async function findRoles(
  client: pg.Client,
  group: string,
  role: string,
): Promise<readonly FoundRole[]> {
  const { rows } = await client.query<FoundRole>(
    `select rolname as name,
       rolsuper or rolbypassrls or rolcreaterole or pg_has_role(oid, current_user, 'member')
         as "isTooStrong",
       exists (select from pg_auth_members
               where member = r.oid and roleid = (select oid from pg_roles where rolname = $1))
         as "isInGroup"
     from pg_roles r where rolname in ($1, $2)`,
    [group, role],
  )
  return rows
}

async function canConnect(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch (error) {
    const code = (error as pg.DatabaseError).code ?? ''
    // Class 28 is a refused login; 42501 a database that the role may not enter yet.
    if (code.startsWith('28')) return false
    if (code === '42501') return true
    throw error
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Says it to the server, or tells what an administrator runs when the migrating role may not make roles. */
async function makeOrAsk(client: pg.Client, statements: readonly string[]): Promise<void> {
  for (const [place, statement] of statements.entries()) {
    try {
      await client.query(statement)
    } catch (cause) {
      const code = (cause as pg.DatabaseError).code
      // Two starts at once: the other made it.
      if (code === '42710' || code === '23505') continue
      if (code !== '42501') throw cause
      const left = statements.slice(place).join('\n  ')
      throw new CannotStart(
        {
          sv: `Databasens användare får inte skapa rollerna. Be databasens administratör köra detta, och försök sedan igen:\n\n  ${left}\n`,
          en: 'The database user may not make the roles. Ask the database administrator to run the statements above, then try again.',
        },
        { cause },
      )
    }
  }
}

function roleIsTooStrong(role: string): CannotStart {
  return new CannotStart({
    sv: `Rollen ${role} har för stora rättigheter: den får inte vara superanvändare, gå förbi radskyddet, skapa roller eller ingå i rollen som äger tabellerna. Be databasens administratör ändra det.`,
    en: `The role ${role} has too many rights: it must not be a superuser, bypass row-level security, make roles or belong to the role that owns the tables. Ask the database administrator to change that.`,
  })
}

/** The form that PostgreSQL stores, so that the password itself stands in no log (RFC 5802, RFC 7677). */
function scramVerifier(role: string, password: string): string {
  const rounds = 4096
  const salt = createHash('sha256').update(`${role}:${password}`).digest().subarray(0, 16)
  const salted = pbkdf2Sync(password, salt, rounds, 32, 'sha256')
  const key = (name: string) => createHmac('sha256', salted).update(name).digest()
  const stored = createHash('sha256').update(key('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${rounds}:${salt.toString('base64')}$${stored}:${key('Server Key').toString('base64')}`
}
