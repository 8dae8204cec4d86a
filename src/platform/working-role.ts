// SPDX-License-Identifier: EUPL-1.2
// Two roles: one migrates and owns the tables, one works. Pages connect as the one that works, so
// that row-level security and what migrations revoke hold for every page.

import { createHash, createHmac, pbkdf2Sync } from 'node:crypto'
import pg from 'pg'
import { CannotStart } from '#platform/cannot-start.ts'

export const workingRole = 'samsyn_working'

/** Where pages connect: the same server and database, as the working role. */
export function workingUrl(migratingUrl: string): string {
  const url = new URL(migratingUrl)
  const password = workingPassword(url)
  url.username = workingRole
  url.password = password ?? ''
  url.searchParams.delete('user')
  url.searchParams.delete('password')
  return url.href
}

/**
 * The password follows from the migrating role's own, so that every process knows it and nobody
 * has to keep it. A server that lets the migrating role in without one does so for both.
 */
function workingPassword(migrating: URL): string | undefined {
  const secret = decodeURIComponent(migrating.password) || migrating.searchParams.get('password')
  if (!secret) return undefined
  return createHmac('sha256', secret).update(workingRole).digest('base64url')
}

/** Makes sure that the working role can log in and has no rights it must not have. */
export async function ensureWorkingRole(client: pg.Client, migratingUrl: string): Promise<void> {
  const password = workingPassword(new URL(migratingUrl))
  const role = await findRole(client)
  if (!role) await tryOrAsk(client, password, 'create')
  else if (role.isTooStrong) throw roleIsTooStrong()
  else if (!(await canConnect(workingUrl(migratingUrl)))) await tryOrAsk(client, password, 'alter')
  await grantEntry(client)
}

async function findRole(client: pg.Client): Promise<{ isTooStrong: boolean } | undefined> {
  const { rows } = await client.query<{ isTooStrong: boolean }>(
    `select rolsuper or rolbypassrls or rolcreaterole or pg_has_role(oid, current_user, 'member')
       as "isTooStrong"
     from pg_roles where rolname = $1`,
    [workingRole],
  )
  return rows[0]
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

/** What an administrator runs when the migrating role may not make roles. */
export function workingRoleSql(verb: 'create' | 'alter', password: string | undefined): string {
  const secret = password === undefined ? '' : ` PASSWORD '${scramVerifier(password)}'`
  return `${verb === 'create' ? 'CREATE' : 'ALTER'} ROLE ${workingRole} LOGIN${secret};`
}

async function tryOrAsk(
  client: pg.Client,
  password: string | undefined,
  verb: 'create' | 'alter',
): Promise<void> {
  const statement = workingRoleSql(verb, password)
  try {
    await client.query(statement)
  } catch (cause) {
    const code = (cause as pg.DatabaseError).code
    // Two starts at once: the other made it.
    if (code === '42710' || code === '23505') return
    if (code !== '42501') throw cause
    throw new CannotStart(
      {
        sv: `Databasens användare får inte skapa rollen ${workingRole}. Be databasens administratör köra detta, och starta sedan igen:\n\n  ${statement}\n`,
        en: `The database user may not make the role ${workingRole}. Ask the database administrator to run the statement above, then start again.`,
      },
      { cause },
    )
  }
}

function roleIsTooStrong(): CannotStart {
  return new CannotStart({
    sv: `Rollen ${workingRole} har för stora rättigheter: den får inte vara superanvändare, gå förbi radskyddet, skapa roller eller ingå i rollen som äger tabellerna. Be databasens administratör ändra det.`,
    en: `The role ${workingRole} has too many rights: it must not be a superuser, bypass row-level security, make roles or belong to the role that owns the tables. Ask the database administrator to change that.`,
  })
}

/**
 * Lets the role in, and gives it the rights of a worker on tables that do not exist yet: so a
 * migration that takes some of them away has the last word.
 */
async function grantEntry(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>('select current_database() as name')
  await client.query(
    `grant connect on database ${client.escapeIdentifier(rows[0]!.name)} to ${workingRole};
     grant usage on schema public to ${workingRole};
     alter default privileges in schema public
       grant select, insert, update, delete on tables to ${workingRole};
     alter default privileges in schema public
       grant usage, select on sequences to ${workingRole};`,
  )
}

/** The form that PostgreSQL stores, so that the password itself stands in no log (RFC 5802, RFC 7677). */
function scramVerifier(password: string): string {
  const rounds = 4096
  const salt = createHash('sha256').update(`${workingRole}:${password}`).digest().subarray(0, 16)
  const salted = pbkdf2Sync(password, salt, rounds, 32, 'sha256')
  const key = (name: string) => createHmac('sha256', salted).update(name).digest()
  const stored = createHash('sha256').update(key('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${rounds}:${salt.toString('base64')}$${stored}:${key('Server Key').toString('base64')}`
}
