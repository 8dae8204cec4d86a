// SPDX-License-Identifier: EUPL-1.2
// Roles that Samsyn logs in as beside the one that migrates. They own nothing; they are made if we may,
// and asked for if we may not.

import { createHash, createHmac, pbkdf2Sync } from 'node:crypto'
import pg from 'pg'
import { CannotStart } from '#platform/running/cannot-start.ts'

/** The same server and database, as another role. */
export function urlAs(role: string, migratingUrl: string): string {
  const url = new URL(migratingUrl)
  const password = passwordOf(role, url)
  url.username = role
  url.password = password ?? ''
  url.searchParams.delete('user')
  url.searchParams.delete('password')
  return url.href
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

/** Makes sure that the role can log in to this database and has no rights it must not have. */
export async function ensureLoginRole(
  client: pg.Client,
  migratingUrl: string,
  role: string,
): Promise<void> {
  const password = passwordOf(role, new URL(migratingUrl))
  const found = await findRole(client, role)
  if (!found) await tryOrAsk(client, role, password, 'create')
  else if (found.isTooStrong) throw roleIsTooStrong(role)
  else if (!(await canConnect(urlAs(role, migratingUrl))))
    await tryOrAsk(client, role, password, 'alter')
  const { rows } = await client.query<{ name: string }>('select current_database() as name')
  await client.query(
    `grant connect on database ${client.escapeIdentifier(rows[0]!.name)} to ${role};
     grant usage on schema public to ${role};`,
  )
}

async function findRole(
  client: pg.Client,
  role: string,
): Promise<{ isTooStrong: boolean } | undefined> {
  const { rows } = await client.query<{ isTooStrong: boolean }>(
    `select rolsuper or rolbypassrls or rolcreaterole or pg_has_role(oid, current_user, 'member')
       as "isTooStrong"
     from pg_roles where rolname = $1`,
    [role],
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

async function tryOrAsk(
  client: pg.Client,
  role: string,
  password: string | undefined,
  verb: 'create' | 'alter',
): Promise<void> {
  const secret = password === undefined ? '' : ` PASSWORD '${scramVerifier(role, password)}'`
  // What an administrator runs when the migrating role may not make roles.
  const statement = `${verb === 'create' ? 'CREATE' : 'ALTER'} ROLE ${role} LOGIN${secret};`
  try {
    await client.query(statement)
  } catch (cause) {
    const code = (cause as pg.DatabaseError).code
    // Two starts at once: the other made it.
    if (code === '42710' || code === '23505') return
    if (code !== '42501') throw cause
    throw new CannotStart(
      {
        sv: `Databasens användare får inte skapa rollen ${role}. Be databasens administratör köra detta, och försök sedan igen:\n\n  ${statement}\n`,
        en: `The database user may not make the role ${role}. Ask the database administrator to run the statement above, then try again.`,
      },
      { cause },
    )
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
