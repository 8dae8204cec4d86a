// SPDX-License-Identifier: EUPL-1.2
// What empties or fills a database is pointed at the wrong one. It acts only where the database says so in
// words; everywhere else it names what it met, and nothing has changed.

import assert from 'node:assert/strict'
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { audit } from '#platform/journal/audit-command.ts'
import { backup } from '#platform/backup/backup-command.ts'
import type { Io } from '#platform/running/command.ts'
import { readConfig } from '#platform/running/config.ts'
import { checkInstallation } from '#platform/database/installation.ts'
import { doctor } from '#platform/doctor/doctor-command.ts'
import { migrateDatabase } from '#platform/database/migrate-command.ts'
import { migrate, migrationsFolder } from '#platform/database/migrator.ts'
import { restore } from '#platform/backup/restore-command.ts'
import { listThings } from '#platform/database/things-in-database.ts'
import { compareVersionsAt, importFile } from '../../src/cli/agreement-commands.ts'
import { exportVersion } from '../../src/cli/export-command.ts'
import { register } from '../../src/cli/register-command.ts'
import { house } from '../../src/app.ts'
import { demo } from '../../src/cli/demo-command.ts'
import { init } from '../../src/cli/init-command.ts'
import { wholeRecord } from '../../src/record.ts'
import { serve } from '../../src/serve.ts'
import { numberedAgreement } from '../fixtures/word-files.ts'
import { bareDatabase, type FreshDatabase, freshDatabase } from '../support/database.ts'
import { runProgram } from '../support/program.ts'

let folder: string
/** A file to import. */
let letter: string
let rows: string
/** A backup of a demonstration, to restore where it must not be. */
let copy: string

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samsyn-foreign-'))
  copy = join(folder, 'copy.samsyn')
  letter = join(folder, 'avtal.docx')
  await writeFile(letter, await numberedAgreement())
  rows = join(folder, 'rader.json')
  const document = { kind: 'document', address: 'avtalet', documentKind: 'strategy' }
  await writeFile(rows, JSON.stringify([document]))
  await using source = await freshDatabase()
  await asOwner(source, `insert into installation (mode) values ('demo')`)
  assert.equal(await backup([copy], ioOn(source)), 0)
})

after(() => rm(folder, { recursive: true, force: true }))

function ioOn({ migratingUrl }: FreshDatabase): Io {
  return {
    env: { DATABASE_URL: migratingUrl },
    asJson: false,
    pathOf: (typed) => typed,
    readInput: async () => '',
    answer: () => undefined,
    tell: () => undefined,
  }
}

async function asOwner<Row extends pg.QueryResultRow>(
  { migratingUrl }: Pick<FreshDatabase, 'migratingUrl'>,
  statements: string,
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: migratingUrl })
  await client.connect()
  try {
    return (await client.query<Row>(statements)).rows
  } finally {
    await client.end()
  }
}

/** Everything that is there, how many rows each table has, and who may do what. */
async function stateOf({ migratingUrl }: FreshDatabase): Promise<unknown> {
  const client = new pg.Client({ connectionString: migratingUrl })
  await client.connect()
  try {
    const things = await listThings(client)
    const counts: unknown[] = []
    for (const { kind, name } of things.filter((thing) => thing.kind === 'table')) {
      const { rows } = await client.query(`select count(*) as count from ${name}`)
      counts.push([kind, name, rows[0].count])
    }
    const { rows: rights } = await client.query(
      `select oid::regclass::text as of, relacl::text as rights from pg_class where oid >= 16384
       union all select nspname, nspacl::text from pg_namespace
       union all select datname, datacl::text from pg_database where datname = current_database()
       union all select 'default', defaclacl::text from pg_default_acl
       union all select polname, polrelid::regclass::text from pg_policy order by 1, 2`,
    )
    return { things, counts, rights }
  } finally {
    await client.end()
  }
}

const ourNames = `
  create table schema_migration (name text primary key, hash text not null, applied_at timestamptz not null default now());
  create table installation (only_row boolean primary key default true, mode text not null, is_whole boolean not null default true);
  insert into installation (mode) values ('demo');
  create table journal (id uuid primary key, event text); create table person (id int, name text);
  insert into person values (1, 'Kund');`

/** Databases that are not ours to touch, each with what must be named. */
const foreign: Readonly<Record<string, { made: string; named: RegExp }>> = {
  'of another application': {
    made: `create table kund (id int primary key, namn text); insert into kund values (1, 'Ek')`,
    named: /tabellen public\.kund/,
  },
  'of another application, in a schema of its own': {
    made: `create schema butik; create table butik.kund (id int); insert into butik.kund values (1)`,
    named: /tabellen butik\.kund/,
  },
  'with a type and nothing more': {
    made: `create type humor as enum ('glad', 'arg')`,
    named: /typen public\.humor/,
  },
  'with a function and nothing more': {
    made: `create function svar() returns int language sql as 'select 42'`,
    named: /funktionen public\.svar\(\)/,
  },
  'whose tables have the names of ours': {
    made: ourNames,
    named: /tabellen public\.(installation|journal|person)/,
  },
  'that counts its own migrations': {
    made: `create table schema_migration (version bigint primary key); insert into schema_migration values (1)`,
    named: /tabellen public\.schema_migration/,
  },
  'whose migrations have names of their own': {
    made: `${ourNames} insert into schema_migration (name, hash) values ('0001-make-shop', 'ab')`,
    named: /0001-make-shop, som inte finns här|public\.installation/,
  },
}

const fromNothing: Readonly<Record<string, (io: Io) => Promise<unknown>>> = {
  'demo --reset': (io) => demo(['--reset'], io),
  migrate: migrateDatabase,
  init: (io) => init(['--county', 'vastra-gotaland', '--admin', 'a@region.exempel.se'], io),
  restore: (io) => restore([copy], io, wholeRecord),
  backup: (io) => backup([join(folder, 'theirs.samsyn')], io),
  'audit verify': (io) => audit(['verify'], io, wholeRecord),
  import: (io) =>
    importFile([letter, '--document', 'avtalet', '--label', '2027', '--as', 'e@x.se'], io),
  register: (io) => register([rows, '--as', 'e@x.se'], io),
  compare: (io) => compareVersionsAt('avtalet/2026', 'avtalet/2027', io),
  export: (io) => exportVersion(['avtalet/2027'], io),
  serve: (io) =>
    serve(
      readConfig(io.env),
      house,
      () => undefined,
      () => undefined,
    ),
}

/** These open no database; the doctor only looks, and is tried by itself below. */
const notTried = ['anchor', 'check', 'compute', 'county', 'doctor', 'indicator', 'redline'] as const

test('every command that opens a database has been tried on a foreign one', async () => {
  const { stdout } = await runProgram('samsyn.mjs', ['help']).ended
  const names = [...stdout.matchAll(/^ {2}([a-z]+)(?: |$)/gm)].map(([, name]) => name!)
  const tried = Object.keys(fromNothing).map((command) => command.split(' ')[0]!)
  assert.deepEqual(
    [...tried, ...notTried].toSorted(),
    names.toSorted(),
    'try it, or say why it is not',
  )
})

for (const [what, { made, named }] of Object.entries(foreign)) {
  test(`a database ${what} is named and left as it is`, async (t) => {
    await using database = await bareDatabase()
    await asOwner(database, made)
    const was = await stateOf(database)
    for (const [command, run] of Object.entries(fromNothing)) {
      await t.test(command, async () => {
        // A backup writes nothing that could be wrong, and says that there is nothing of ours.
        const message = command === 'backup' ? /ingen färdig installation|Samsyns/ : named
        await assert.rejects(run(ioOn(database)), { name: 'CannotStart', message })
        assert.deepEqual(await stateOf(database), was)
      })
    }
  })
}

test('the doctor leaves a database of another application as it is, and says that something is wrong', async () => {
  await using database = await bareDatabase()
  await asOwner(database, foreign['of another application']!.made)
  const was = await stateOf(database)
  assert.equal(await doctor([], ioOn(database)), 1)
  assert.deepEqual(await stateOf(database), was)
})

/** Databases that are ours, and say something else than that they are a demonstration. */
const unmarked: Readonly<Record<string, { make: () => Promise<FreshDatabase>; named: RegExp }>> = {
  empty: { make: bareDatabase, named: /säger inte att den är en demonstration/ },
  'brought forward and no more': {
    make: freshDatabase,
    named: /säger inte att den är en demonstration/,
  },
  'in production': {
    make: async () => {
      const database = await freshDatabase()
      await fromNothing['init']!(ioOn(database))
      return database
    },
    named: /gjord för production och töms inte/,
  },
  'with rows that nothing is said of': {
    make: async () => {
      const database = await freshDatabase()
      await asOwner(
        database,
        `insert into person (id, name, email) values (gen_random_uuid(), 'Ek', 'e@x')`,
      )
      return database
    },
    named: /säger inte att den är en demonstration/,
  },
}

for (const [what, { make, named }] of Object.entries(unmarked)) {
  test(`demo --reset leaves a database that is ${what} as it is`, async () => {
    await using database = await make()
    const was = await stateOf(database)
    await assert.rejects(demo(['--reset'], ioOn(database)), { name: 'CannotStart', message: named })
    assert.deepEqual(await stateOf(database), was)
  })
}

test('neither a demonstration nor an installation is made where rows lie that nothing is said of', async () => {
  await using database = await unmarked['with rows that nothing is said of']!.make()
  await migrate(database.migratingUrl)
  const was = await stateOf(database)
  const sentence = { name: 'CannotStart', message: /tabellen person\) men säger inte/ }
  const load = () => assert.fail('it was loaded')
  await assert.rejects(checkInstallation(database.migratingUrl, 'demo', load), sentence)
  await assert.rejects(fromNothing['init']!(ioOn(database)), sentence)
  assert.deepEqual(await stateOf(database), was)
})

const besides: Readonly<Record<string, { made: string; named: RegExp }>> = {
  'a table': { made: 'create table rapport (id int)', named: /tabellen public\.rapport/ },
  'a column': {
    made: 'alter table person add column skonummer int',
    named: /kolumnen public\.person\.skonummer/,
  },
  'a view': { made: 'create view namn as select name from person', named: /vyn public\.namn/ },
  'a schema': { made: 'create schema rapport', named: /schemat rapport/ },
  'a view elsewhere': {
    made: 'create schema rapport; create view rapport.namn as select name from public.person',
    named: /rapport/,
  },
  'a type': { made: `create domain kod as text`, named: /typen public\.kod/ },
}

for (const [what, { made, named }] of Object.entries(besides)) {
  test(`a demonstration where someone has put ${what} is not emptied`, async () => {
    await using database = await freshDatabase()
    await asOwner(database, `insert into installation (mode) values ('demo'); ${made}`)
    const was = await stateOf(database)
    await assert.rejects(demo(['--reset'], ioOn(database)), { name: 'CannotStart', message: named })
    assert.deepEqual(await stateOf(database), was)
  })
}

test('a demonstration that was cut off says so, is no backup, and is loaded anew from the beginning', async () => {
  await using database = await freshDatabase()
  const { migratingUrl } = database
  const person = `insert into person (id, name, email) values (gen_random_uuid(), 'Ek', 'e@x')`
  await assert.rejects(
    checkInstallation(migratingUrl, 'demo', async () => {
      await asOwner(database, person)
      throw new Error('the power went')
    }),
    /the power went/,
  )
  const half = await asOwner(database, 'select mode, is_whole from installation')
  assert.deepEqual(half, [{ mode: 'demo', is_whole: false }])
  await assert.rejects(backup([join(folder, 'half.samsyn')], ioOn(database)), /ingen färdig/)
  await asOwner(database, 'create table rapport (id int)')
  const load = async () => void (await asOwner(database, person))
  await assert.rejects(checkInstallation(migratingUrl, 'demo', load), /tabellen public\.rapport/)
  await asOwner(database, 'drop table rapport')
  await checkInstallation(migratingUrl, 'demo', load)
  const made = await asOwner(
    database,
    'select mode, is_whole, (select count(*)::int from person) as people from installation',
  )
  assert.deepEqual(made, [{ mode: 'demo', is_whole: true, people: 1 }])
})

test('a demonstration of an older version is emptied and brought forward in one stroke', async () => {
  await using database = await bareDatabase()
  const older = await mkdtemp(join(folder, 'older-'))
  const names = (await readdir(migrationsFolder)).sort()
  for (const name of names.filter((one) => one < '0010'))
    await copyFile(join(migrationsFolder, name), join(older, name))
  await migrate(database.migratingUrl, older)
  await asOwner(
    database,
    `insert into installation (mode) values ('demo');
     insert into person (id, name, email) values (gen_random_uuid(), 'Ek', 'e@x')`,
  )
  assert.equal(await demo(['--reset'], ioOn(database)), 0)
  assert.deepEqual(await asOwner(database, `select name from person where email = 'e@x'`), [])
  assert.deepEqual(await migrate(database.migratingUrl), [], 'nothing is left to bring forward')
})

test('on the command line it is a sentence and exit code 1', async () => {
  await using database = await bareDatabase()
  await asOwner(database, 'create table kund (id int)')
  const env = { DATABASE_URL: database.migratingUrl }
  for (const args of [
    ['demo', '--reset'],
    ['migrate'],
    ['restore', copy],
    ['audit', 'verify'],
    ['export', 'avtalet/2027'],
    ['compare', 'avtalet/2026', 'avtalet/2027'],
    ['import', letter, '--document', 'avtalet', '--label', '2027', '--as', 'e@x.se'],
  ]) {
    const { code, stdout, stderr } = await runProgram('samsyn.mjs', args, { env }).ended
    assert.deepEqual([code, stdout], [1, ''])
    assert.match(stderr, /tabellen public\.kund\.[^]*Inget har ändrats/)
    assert.doesNotMatch(stderr, /\bat .*\.ts/)
  }
})

test('a database that is not brought forward is named before it is read', async () => {
  await using empty = await bareDatabase()
  for (const command of ['audit verify', 'import', 'compare', 'export'] as const) {
    await assert.rejects(fromNothing[command]!(ioOn(empty)), {
      name: 'CannotStart',
      message: /0001-make-platform är inte körd\. Kör npm run -s samsyn -- migrate/,
    })
  }
})

test('demo --reset is refused where the settings say production', async () => {
  await using database = await freshDatabase()
  await asOwner(database, `insert into installation (mode) values ('demo')`)
  const io = ioOn(database)
  const env = {
    ...io.env,
    SAMSYN_MODE: 'production',
    SAMSYN_BASE_URL: 'https://samsyn.example.se',
    SAMSYN_OIDC_1_NAME: 'Regionen',
    SAMSYN_OIDC_1_ISSUER: 'https://login.example.se',
    SAMSYN_OIDC_1_CLIENT_ID: 'samsyn',
    SAMSYN_OIDC_1_CLIENT_SECRET: 'secret',
  }
  await assert.rejects(demo(['--reset'], { ...io, env }), /SAMSYN_MODE är production/)
})

test('a backup replaces a backup, and no other file', async () => {
  await using source = await freshDatabase()
  await asOwner(source, `insert into installation (mode) values ('demo')`)
  const letter = join(folder, 'brev.txt')
  await writeFile(letter, 'Hej')
  await assert.rejects(backup([letter, '--force'], ioOn(source)), /skrivs inte över/)
  assert.equal(await readFile(letter, 'utf8'), 'Hej')
  await assert.rejects(backup([folder, '--force'], ioOn(source)), /skrivs inte över/)
  const half = join(folder, 'natt.samsyn')
  await writeFile(`${half}.part`, 'mitt')
  assert.equal(await backup([half], ioOn(source)), 0)
  assert.equal(await readFile(`${half}.part`, 'utf8'), 'mitt')
  assert.equal(await backup([half, '--force'], ioOn(source)), 0)
})
