// SPDX-License-Identifier: EUPL-1.2
// Whether the database is one that pages can work in: who owns it, how far it has come, what the
// working role may, and whether private rows are withheld. Nothing is changed.

import pg from 'pg'
import type { Bilingual } from '#kernel/language.ts'
import { loginOf } from '#platform/database/login-role.ts'
import { openDatabase } from '#platform/database/database.ts'
import { checkServer, listMigrations, readHistory } from '#platform/database/migrator.ts'
import { workingRole, workingUrl } from '#platform/database/working-role.ts'
import { readHealth } from '#platform/http/health.ts'
import { CannotStart } from '#platform/running/cannot-start.ts'
import { saidBy, teller, type Observation } from './observation.ts'
import { mostSkew } from './clock-skew.ts'

const say = teller('database')
const longestWait = 10_000

export async function examineDatabase(
  migratingUrl: string,
  mode: 'demo' | 'production',
  now: () => number,
): Promise<readonly Observation[]> {
  const client = new pg.Client({
    connectionString: migratingUrl,
    application_name: 'samsyn doctor',
    connectionTimeoutMillis: longestWait,
    statement_timeout: longestWait,
    // Nothing is changed, whatever is asked.
    options: '-c default_transaction_read_only=on',
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (cause) {
    const why = saidBy(cause)
    return [
      say.fault(
        `går inte att nå: ${why}. Se efter att servern är igång och att DATABASE_URL stämmer`,
        `cannot be reached: ${why}. See that the server runs and that DATABASE_URL is right`,
      ),
    ]
  }
  try {
    const owned = await examineOwner(client, now)
    const isBroken = owned.some(({ sign }) => sign === 'fault')
    const forward = isBroken ? [] : await examineMigrations(client)
    // What is not there yet has no roles and no rows to look at.
    if (isBroken || forward.some(({ sign }) => sign !== 'ok')) return [...owned, ...forward]
    return [
      ...owned,
      ...forward,
      ...(await examineInstallation(client, mode)),
      ...(await examineWorkingRole(client, migratingUrl)),
      ...(await examineRowSecurity(client)),
    ]
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** A sentence that was written for a start says the same here. */
async function inWordsOfStart(work: () => Promise<unknown>): Promise<readonly Observation[]> {
  try {
    await work()
    return []
  } catch (cause) {
    if (!(cause instanceof CannotStart)) throw cause
    const { sv, en } = cause.text
    return [say.fault(sv, en)]
  }
}

async function examineOwner(client: pg.Client, now: () => number): Promise<readonly Observation[]> {
  const asked = now()
  const { rows } = await client.query<{
    version: string
    isSuperuser: boolean
    clock: string
  }>(
    `select current_setting('server_version') as version,
       extract(epoch from clock_timestamp()) * 1000 as clock,
       (select rolsuper from pg_roles where rolname = current_user) as "isSuperuser"`,
  )
  const { version, isSuperuser, clock } = rows[0]!
  const findings: Observation[] = [...(await inWordsOfStart(() => checkServer(client)))]
  if (findings.length === 0)
    findings.push(
      say.ok(
        `PostgreSQL ${version} svarar, och inget tillägg (extension) behövs`,
        `PostgreSQL ${version} answers, and no extension is needed`,
      ),
    )
  if (isSuperuser) {
    findings.push(
      say.warning(
        'DATABASE_URL är en superanvändare. Skapa en egen ägare till databasen, som i driftguiden',
        'DATABASE_URL is a superuser. Make an owner of the database, as in the guide',
      ),
    )
  }
  const skew = Math.round((asked - Number(clock)) / 1000)
  if (Math.abs(skew) > mostSkew) {
    findings.push(
      teller('clock').fault(
        `databasens klocka går ${Math.abs(skew)} sekunder annorlunda än datorns. Ställ båda med NTP`,
        `the clock of the database is ${Math.abs(skew)} seconds from that of this computer. Set both by NTP`,
      ),
    )
  }
  return findings
}

async function examineMigrations(client: pg.Client): Promise<readonly Observation[]> {
  const migrations = await listMigrations()
  let applied: ReadonlyMap<string, string> = new Map()
  const foreign = await inWordsOfStart(async () => {
    applied = await readHistory(client, migrations)
  })
  if (foreign.length > 0) return foreign
  const pending = migrations.filter(({ name }) => !applied.has(name))
  if (pending.length === 0)
    return [say.ok(`framförd till ${migrations.at(-1)!.name}`, `at ${migrations.at(-1)!.name}`)]
  if (applied.size === 0) {
    return [
      say.warning(
        'databasen är tom. Kör init för produktion, eller npm start för en demonstration',
        'the database is empty. Run init for production, or npm start for a demonstration',
      ),
    ]
  }
  return [
    say.fault(
      `${pending.length} filer är inte körda, den första ${pending[0]!.name}. Kör npm run -s samsyn -- migrate`,
      `${pending.length} files have not been applied, the first ${pending[0]!.name}. Run npm run -s samsyn -- migrate`,
    ),
  ]
}

async function examineInstallation(
  client: pg.Client,
  mode: 'demo' | 'production',
): Promise<readonly Observation[]> {
  const { rows } = await client.query<{ mode: string; isWhole: boolean }>(
    'select mode, is_whole as "isWhole" from public.installation',
  )
  const made = rows[0]
  if (made === undefined) {
    return [
      say.warning(
        'databasen är inte förberedd. Kör init för produktion, eller npm start för en demonstration',
        'the database is not prepared. Run init for production, or npm start for a demonstration',
      ),
    ]
  }
  if (made.mode !== mode) {
    return [
      say.fault(
        `SAMSYN_MODE är ${mode}, men databasen är gjord för ${made.mode}. Ange en annan databas, eller sätt SAMSYN_MODE=${made.mode}`,
        `SAMSYN_MODE is ${mode}, but the database was made for ${made.mode}. Name another database, or set SAMSYN_MODE=${made.mode}`,
      ),
    ]
  }
  return made.isWhole
    ? []
    : [
        say.warning(
          'inläsningen av demonstrationen bröts. Kör npm start: den tas om från början',
          'the loading of the demonstration was cut off. Run npm start: it is begun anew',
        ),
      ]
}

/** The role that pages connect as: that it comes in, is nothing more, and reads what every page reads. */
async function examineWorkingRole(
  client: pg.Client,
  migratingUrl: string,
): Promise<readonly Observation[]> {
  const login = loginOf(workingRole, migratingUrl)
  const { rows } = await client.query<{ tooStrong: boolean; owns: boolean; canEnter: boolean }>(
    `select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
         or pg_has_role(r.oid, current_user, 'member') as "tooStrong",
       exists (select from pg_class c where c.relowner = r.oid
         and c.relnamespace = 'public'::regnamespace) as owns,
       has_database_privilege(r.oid, current_database(), 'connect') as "canEnter"
     from pg_roles r where rolname in ($1, $2) order by rolname = $1`,
    [workingRole, login],
  )
  if (rows.some(({ tooStrong, owns }) => tooStrong || owns)) {
    return [
      say.fault(
        `rollen ${login} får för mycket: den får inte vara superanvändare, gå förbi radskyddet, skapa roller eller databaser, äga tabeller eller ingå i ägaren. Be databasens administratör ändra det`,
        `the role ${login} may too much: it must not be a superuser, bypass row-level security, make roles or databases, own tables or belong to the owner. Ask the database administrator to change that`,
      ),
    ]
  }
  const start: Bilingual = {
    sv: 'Kör npm run -s samsyn -- migrate: den rättar det, eller skriver ut vad databasens administratör ska köra',
    en: 'Run npm run -s samsyn -- migrate: it mends that, or says what the database administrator is to run',
  }
  if (rows.length < 2) {
    return [
      say.fault(
        `rollen ${login}, som sidorna använder, saknas. ${start.sv}`,
        `the role ${login}, which pages use, is missing. ${start.en}`,
      ),
    ]
  }
  const db = openDatabase({
    connectionString: workingUrl(migratingUrl),
    maxConnections: 1,
    longestWait,
  })
  try {
    const { database } = await readHealth(db, '', undefined)
    if (database === 'up')
      return [
        say.ok(
          `rollen ${login}, som sidorna använder, läser det de läser och är inget mer`,
          `the role ${login}, which pages use, reads what they read and is nothing more`,
        ),
      ]
    return [
      say.fault(
        `rollen ${login}, som sidorna använder, nekas. ${start.sv}. Hjälper det inte: någon har ändrat dess rättigheter`,
        `the role ${login}, which pages use, is refused. ${start.en}. If that does not help: someone has changed its rights`,
      ),
    ]
  } finally {
    await db.destroy()
  }
}

/** Tables with rows of a party's own, where the owner too must be kept out, and who owns what. */
async function examineRowSecurity(client: pg.Client): Promise<readonly Observation[]> {
  const { rows } = await client.query<{ name: string; isOpen: boolean; isOthers: boolean }>(
    `select c.relname as name,
       (c.relrowsecurity or exists (select from pg_attribute a where a.attrelid = c.oid
          and a.attname = 'party_id' and a.attnum > 0 and not a.attisdropped)
        or exists (select from pg_policy p where p.polrelid = c.oid))
         and not (c.relrowsecurity and c.relforcerowsecurity) as "isOpen",
       c.relowner <> current_user::regrole as "isOthers"
     from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`,
  )
  const open = rows.filter(({ isOpen }) => isOpen).map(({ name }) => name)
  const others = rows.filter(({ isOthers }) => isOthers).map(({ name }) => name)
  const findings: Observation[] = []
  if (open.length > 0) {
    findings.push(
      say.fault(
        `radskyddet gäller inte i ${open.join(', ')}: någon har stängt av det. Kör för var och en: alter table … enable row level security, force row level security`,
        `row-level security does not hold in ${open.join(', ')}: someone has turned it off. Run for each: alter table … enable row level security, force row level security`,
      ),
    )
  } else {
    findings.push(
      say.ok(
        'radskyddet gäller, också för den som äger tabellerna',
        'row-level security holds, for the owner of the tables too',
      ),
    )
  }
  if (others.length > 0) {
    findings.push(
      say.fault(
        `tabellerna ${others.join(', ')} ägs av någon annan än DATABASE_URL, som inte kan föra dem framåt. Kör för var och en: alter table … owner to`,
        `the tables ${others.join(', ')} belong to another than DATABASE_URL, which cannot bring them forward. Run for each: alter table … owner to`,
      ),
    )
  }
  return findings
}
