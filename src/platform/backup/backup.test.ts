// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  copyFile,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { deflate, inflate } from 'node:zlib'
import pg from 'pg'
import { day } from '#kernel/day.ts'
import { inTransaction, theProduct, type Tx } from '#platform/database/database.ts'
import { putFile } from '#platform/files/file-store.ts'
import { newId } from '#platform/id.ts'
import { sealJournal } from '#platform/journal/journal-seal.ts'
import { type Verification, verifyJournal } from '#platform/journal/journal-verification.ts'
import { record } from '#platform/journal/journal.ts'
import { listMigrations, migrate, migrationsFolder } from '#platform/database/migrator.ts'
import { findAnything, type Thing } from '#platform/database/things-in-database.ts'
import { bareDatabase, freshDatabase, type FreshDatabase } from '../../../test/support/database.ts'
import { runProgram } from '../../../test/support/program.ts'
import { wholeRecord } from '../../record.ts'
import { leftOut } from './contents.ts'
import type { Frame, Header } from './file-format.ts'
import { openFrames } from './frame-reader.ts'
import { writeFrames } from './frame-writer.ts'
import { readBackup } from './read-backup.ts'
import { restoreBackup } from './restore-backup.ts'
import { takeBackup } from './take-backup.ts'

let folder: string
let database: FreshDatabase
let whole: string

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samsyn-backup-'))
  database = await freshDatabase()
  await asOwner(database, `insert into installation (mode) values ('demo')`)
  await inTransaction(database.db, theProduct, (tx) =>
    putFile(tx, crypto.getRandomValues(new Uint8Array(60_000)), 'application/pdf'),
  )
  await inTransaction(database.db, theProduct, (tx) => anAdministrator(tx))
  await inTransaction(database.db, theProduct, (tx) => aFact(tx))
  await sealAll(database, 3)
  await inTransaction(database.db, theProduct, (tx) => aFact(tx))
  whole = join(folder, 'whole.backup')
  await back(database, whole)
})

after(async () => {
  await database[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

/** Her mandate is part of the record: the journal is told of it, and its fingerprint is fixed. */
async function anAdministrator(tx: Tx): Promise<void> {
  const [id, mandateId] = [newId(), newId()]
  const email = 'anna.ek@exempel.se'
  await tx.insertInto('person').values({ id, name: email, email }).execute()
  await tx
    .insertInto('mandate')
    .values({
      id: mandateId,
      person_id: id,
      role: 'administrator',
      valid_from: day('2020-01-01'),
      status: 'accepted',
    })
    .execute()
  await record(tx, day('2026-03-19'), {
    room: 'organisation',
    event: 'mandate-given',
    subjectKind: 'mandate',
    subjectId: mandateId,
    isPublic: false,
  })
}

function aFact(tx: Tx): Promise<void> {
  return record(tx, day('2026-03-19'), {
    room: 'platform',
    event: 'tried',
    subjectKind: 'try',
    subjectId: newId(),
    payload: { weight: 1.5 },
    isPublic: true,
  })
}

/** Seals until so many rows are sealed: what runs elsewhere on the server may hold a seal back. */
async function sealAll({ db }: FreshDatabase, rows: number): Promise<Verification> {
  for (let tries = 0; ; tries += 1) {
    await sealJournal(db)
    const verification = await verifyJournal(db)
    if (verification.sealedRows === rows) return verification
    assert.ok(tries < 200, `only ${verification.sealedRows} rows were sealed`)
    await wait(50)
  }
}

async function asOwner<Row extends pg.QueryResultRow>(
  { migratingUrl }: Pick<FreshDatabase, 'migratingUrl'>,
  query: string,
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: migratingUrl })
  await client.connect()
  try {
    return (await client.query<Row>(query)).rows
  } finally {
    await client.end()
  }
}

function back({ migratingUrl }: FreshDatabase, path: string, mayReplace = false) {
  return takeBackup({
    migratingUrl,
    path,
    mayReplace,
    version: '0.0.0-test',
    tell: () => undefined,
  })
}

function putBack({ migratingUrl }: FreshDatabase, path: string, files?: string) {
  return restoreBackup({
    migratingUrl,
    path,
    mode: 'demo',
    record: wholeRecord,
    tell: () => undefined,
    ...(files !== undefined && { folder: files }),
  })
}

/** The backup written anew with something changed in it, and with seals that are right. */
async function rewritten(
  name: string,
  change: (frame: Frame, table: string | undefined) => Promise<Frame>,
): Promise<string> {
  const path = join(folder, name)
  await using frames = await openFrames(whole)
  await writeFrames(path, true, async ({ writeFrame }) => {
    let table: string | undefined
    for (let kind = ''; kind !== 'ends';) {
      const frame = await frames.next()
      kind = frame.kind
      if (kind === 'tabl') table = (JSON.parse(frame.payload.toString()) as { table: string }).table
      const { kind: now, payload } = await change(frame, table)
      await writeFrame(now, payload)
    }
  })
  return path
}

function withHeader(name: string, change: (header: Header) => Header): Promise<string> {
  return rewritten(name, async ({ kind, payload }) => {
    if (kind !== 'head') return { kind, payload }
    const changed = change(JSON.parse(payload.toString()) as Header)
    return { kind, payload: Buffer.from(JSON.stringify(changed)) }
  })
}

/** That the file is refused with this sentence, and that nothing came of it. */
async function refuses(path: string, sentence: RegExp): Promise<void> {
  await using target = await bareDatabase()
  await assert.rejects(putBack(target, path), { name: 'CannotStart', message: sentence })
  assert.equal(await anythingIn(target), undefined)
}

async function anythingIn({ migratingUrl }: FreshDatabase): Promise<Thing | undefined> {
  const client = new pg.Client({ connectionString: migratingUrl })
  await client.connect()
  try {
    return await findAnything(client)
  } finally {
    await client.end()
  }
}

/** The rows of every table, as text. */
async function contentsOf(source: FreshDatabase): Promise<Record<string, unknown>> {
  const { header } = await readBackup(whole)
  const contents: Record<string, unknown> = {}
  for (const { name } of header.tables) {
    const rows = await asOwner(source, `select t::text as row from ${name} t order by 1`)
    contents[name] = rows.map(({ row }) => row)
  }
  return contents
}

test('what was backed up is there again, the journal goes on, and guards stand where they stood', async () => {
  await using target = await bareDatabase()
  const { journal, migrated, rows } = await putBack(target, whole)
  assert.equal(journal.finding, undefined)
  assert.deepEqual([journal.sealedRows, journal.unsealedRows, migrated], [3, 1, []])
  assert.ok(rows > 5)
  assert.deepEqual(await contentsOf(target), await contentsOf(database))
  assert.deepEqual(await guardsOf(target), await guardsOf(database))

  await inTransaction(target.db, theProduct, (tx) => aFact(tx))
  const numbers = await asOwner<{ number: string }>(
    target,
    'select transaction_number as number from journal order by id',
  )
  const [second, third] = numbers.slice(-2).map(({ number }) => Number(number))
  assert.ok(third! > second!, 'a new row comes after the old ones')
  const { finding } = await sealAll(target, 5)
  assert.equal(finding, undefined)
})

/** Everything but rows: columns, constraints, indexes, triggers, policies and rights. */
function guardsOf(source: FreshDatabase): Promise<pg.QueryResultRow[]> {
  return asOwner(
    source,
    `select format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as guard
       from pg_constraint where connamespace = 'public'::regnamespace
     union all select format('%s %s %s', tgrelid::regclass, pg_get_triggerdef(oid), tgenabled)
       from pg_trigger where not tgisinternal
     union all select indexdef from pg_indexes where schemaname = 'public'
     union all select format('%s %s %s %s', relname, relrowsecurity, relforcerowsecurity,
         (select array_agg(right_of::text order by right_of::text) from unnest(relacl) right_of
          where right_of::text not like 'samsyn_backup=%'))
       from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
     union all select format('%s %s %s %s %s', tablename, policyname, cmd, qual, with_check)
       from pg_policies where policyname <> 'read_by_backup'
     order by 1`,
  )
}

test('every table is in the backup, or left out with a reason', async () => {
  const { header } = await readBackup(whole)
  const kept = header.tables.map(({ name }) => name)
  const tables = await asOwner<{ name: string }>(
    database,
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  )
  assert.deepEqual([...kept, ...Object.keys(leftOut)].sort(), tables.map(({ name }) => name).sort())
})

test('a table that a migration adds is in the backup, its guarded rows and its numbers too', async () => {
  const files = join(folder, 'migrations')
  await copyMigrations(files)
  await writeFile(
    join(files, '9001-make-note.sql'),
    `create table note (number bigint generated always as identity primary key, text text, length integer
       generated always as (length(text)) stored, about bigint references note);
     alter table note enable row level security; alter table note force row level security;
     create policy nobody on note using (false) with check (true);`,
  )
  await using source = await bareDatabase()
  await migrate(source.migratingUrl, files)
  await asOwner(source, `insert into installation (mode) values ('demo')`)
  await asOwner(
    source,
    `insert into note (text, about) values (e'två\\nrader\\t\\\\', 2), (null, 1), ('', null)`,
  )
  const path = join(folder, 'note.backup')
  const { header } = await back(source, path)
  assert.deepEqual(header.tables.find(({ name }) => name === 'note')?.columns, [
    'number',
    'text',
    'about',
  ])
  await using target = await bareDatabase()
  await putBack(target, path, files)
  assert.deepEqual(await asOwner(target, 'select * from note'), [], 'they are withheld as before')
  await asOwner(target, `insert into note (text) values ('fyra')`)
  await asOwner(target, 'alter table note no force row level security')
  assert.deepEqual(await asOwner(target, 'select * from note order by number'), [
    { number: '1', text: 'två\nrader\t\\', length: 11, about: '2' },
    { number: '2', text: null, length: null, about: '1' },
    { number: '3', text: '', length: 0, about: null },
    { number: '4', text: 'fyra', length: 4, about: null },
  ])
})

async function copyMigrations(to: string): Promise<void> {
  await mkdir(to)
  for (const name of await readdir(migrationsFolder))
    await copyFile(join(migrationsFolder, name), join(to, name))
}

test('a backup from before the last migration is brought forward', async () => {
  const files = join(folder, 'one-more')
  await copyMigrations(files)
  await writeFile(
    join(files, '9001-make-note.sql'),
    'create table note (text text); insert into note select name from person;',
  )
  await using target = await bareDatabase()
  const { migrated } = await putBack(target, whole, files)
  assert.deepEqual(migrated, ['9001-make-note'])
  assert.deepEqual(await asOwner(target, 'select text from note'), [{ text: 'anna.ek@exempel.se' }])
})

test('one wrong bit anywhere is found, and so is an end that is missing or one too many', async () => {
  const bytes = await readFile(whole)
  const path = join(folder, 'damaged.backup')
  const places = [...bytes.keys()].filter(
    (place) => place < 150 || place % 997 === 0 || place > bytes.length - 80,
  )
  for (const place of places) {
    const damaged = Buffer.from(bytes)
    damaged[place]! ^= 1 << (place % 8)
    await writeFile(path, damaged)
    await assert.rejects(readBackup(path), { name: 'CannotStart' }, `byte ${place}`)
  }
  for (const size of [0, 5, 16, 20, 4000, bytes.length - 1]) {
    await writeFile(path, bytes.subarray(0, size))
    await assert.rejects(readBackup(path), { name: 'CannotStart' }, `cut at ${size}`)
  }
  await writeFile(path, Buffer.concat([bytes, Buffer.from('x')]))
  await assert.rejects(readBackup(path), /är skadad vid byte/)
})

test('a damaged, foreign or unknown file is refused before anything is written', async () => {
  const path = join(folder, 'other')
  const bytes = await readFile(whole)
  bytes[bytes.length >> 1]! ^= 1
  await writeFile(path, bytes)
  await refuses(path, /är skadad vid byte \d+\. Använd en annan kopia/)
  await writeFile(path, bytes.subarray(0, bytes.length >> 2))
  await refuses(path, /tar slut för tidigt/)
  await writeFile(path, 'PGDMP and so on')
  await refuses(path, /är ingen säkerhetskopia från Samsyn/)
  await writeFile(path, 'SAMSYN BACKUP 2\n')
  await refuses(path, /har formatet 2/)
  await refuses(join(folder, 'nowhere'), /kan inte läsas: mappen eller filen finns inte/)
})

test('a backup from a newer version or of another mode is refused', async () => {
  const newer = await withHeader('newer', (header) => ({
    ...header,
    version: '7.0.0',
    migrations: [...header.migrations, { name: '9999-fly', hash: '00' }],
  }))
  await refuses(newer, /Samsyn 7\.0\.0 och har 9999-fly, som inte finns här/)
  const other = await withHeader('mode', (header) => ({ ...header, mode: 'production' }))
  await refuses(other, /av en installation för production/)
})

test('a file with right seals that contradicts itself or the tables is refused', async () => {
  const counted = await rewritten('counted', async ({ kind, payload }, table) =>
    kind === 'done' && table === 'person'
      ? { kind, payload: Buffer.from('{"rows":2}') }
      : { kind, payload },
  )
  await refuses(counted, /är skadad/)
  const columns = await withHeader('columns', (header) => ({
    ...header,
    tables: header.tables.map((shape) =>
      shape.name === 'person' ? { ...shape, columns: [...shape.columns, 'shoe_size'] } : shape,
    ),
  }))
  await refuses(columns, /Tabellen person är en annan/)
  const orphan = await rewritten('orphan', async ({ kind, payload }, table) => {
    if (kind !== 'rows' || table !== 'mandate') return { kind, payload }
    const text = (await promisify(inflate)(payload)).toString().split('\t')
    const changed = [text[0], newId(), ...text.slice(2)].join('\t')
    return { kind, payload: await promisify(deflate)(Buffer.from(changed)) }
  })
  await refuses(orphan, /bryter mot regeln mandate_person_id_fkey i tabellen mandate/)
})

test('what a file says about itself cannot speak to the terminal, nor to the database', async () => {
  const escape = '\u001b]0;taken over\u0007'
  const hostile: Record<string, (header: Header) => Header> = {
    version: (header) => ({ ...header, version: escape }),
    takenAt: (header) => ({ ...header, takenAt: escape }),
    migration: (header) => ({ ...header, migrations: [{ name: escape, hash: '00' }] }),
    sequence: (header) => ({
      ...header,
      sequences: [{ name: `x"'); drop table person; --`, lastValue: '1' }],
    }),
    table: (header) => ({
      ...header,
      tables: header.tables.map((shape) =>
        shape.name === 'person' ? { ...shape, name: 'person"; drop table mandate; --' } : shape,
      ),
    }),
    column: (header) => ({
      ...header,
      tables: header.tables.map((shape) =>
        shape.name === 'person' ? { ...shape, columns: ["id\") from program 'id'; --"] } : shape,
      ),
    }),
  }
  for (const [name, change] of Object.entries(hostile))
    await refuses(await withHeader(name, change), /är skadad/)
  const twice = await withHeader('twice', (header) => ({
    ...header,
    migrations: [header.migrations[0]!, ...header.migrations],
  }))
  await refuses(twice, /är skadad/)
})

test('a file that would have the journal count from too low, or too high, is refused', async () => {
  const { header } = await readBackup(whole)
  const [{ last } = { last: '' }] = await asOwner<{ last: string }>(
    database,
    'select max(transaction_number) as last from journal',
  )
  for (const low of [0, 1, Number(last)]) {
    const file = await withHeader('low', (was) => ({ ...was, belowTransaction: low }))
    await refuses(file, new RegExp(`räknas vidare från ${low}, men har redan kommit till \\d+`))
  }
  const high = await withHeader('high', (was) => ({ ...was, belowTransaction: 2 ** 53 - 1 }))
  await refuses(high, /är skadad/)
  assert.ok(header.belowTransaction > Number(last))
})

/** The backup with one more row in a table, counted as it should be. */
async function withRow(
  name: string,
  into: string,
  values: Readonly<Record<string, string>>,
): Promise<string> {
  const { header } = await readBackup(whole)
  const { columns } = header.tables.find((shape) => shape.name === into)!
  const line = `${columns.map((column) => values[column] ?? '\\N').join('\t')}\n`
  let isPlanted = false
  return rewritten(name, async ({ kind, payload }, table) => {
    if (kind === 'rows' && table === into && !isPlanted) {
      isPlanted = true
      const rows = Buffer.concat([await promisify(inflate)(payload), Buffer.from(line)])
      return { kind, payload: await promisify(deflate)(rows) }
    }
    const isCounted = (kind === 'done' && table === into) || kind === 'ends'
    if (!isCounted) return { kind, payload }
    const counted = JSON.parse(payload.toString()) as { rows: number }
    return { kind, payload: Buffer.from(JSON.stringify({ ...counted, rows: counted.rows + 1 })) }
  })
}

test('a file with a planted administrator or seal, or with sessions, is refused', async () => {
  const [person] = await asOwner<{ id: string }>(database, 'select id from person')
  const administrator = await withRow('mandate', 'mandate', {
    id: newId(),
    person_id: person!.id,
    role: 'administrator',
    valid_from: '2020-01-01',
    status: 'accepted',
  })
  await refuses(administrator, /är inte som dess logg fick veta \(untold\)/)
  const [{ number } = { number: '' }] = await asOwner<{ number: string }>(
    database,
    'select max(number) + 1 as number from journal_seal',
  )
  const seal = await withRow('seal', 'journal_seal', {
    number,
    below_transaction: '9',
    row_count: '0',
    public_row_count: '0',
    public_total: '0',
    rows: '[]',
    previous_hash: '0'.repeat(64),
    hash: '0'.repeat(64),
    sealed_at: '2026-03-19 12:00:00+00',
  })
  await refuses(seal, /stämmer inte med sina sigill .*seal-altered/)
  const sessions = await withHeader('sessions', (header) => ({
    ...header,
    tables: [...header.tables, { name: 'session', columns: ['id_hash', 'person_id'] }],
  }))
  await refuses(sessions, /är skadad/)
})

test('a file that names a sequence that is none of ours is refused', async () => {
  for (const name of ['no_such', 'person', 'pg_toast']) {
    const file = await withHeader('sequence', (header) => ({
      ...header,
      sequences: [{ name, lastValue: '1' }],
    }))
    await refuses(file, new RegExp(`Tabellen ${name} är en annan`))
  }
})

test('a file that is another than the one that was written down is refused, whole as it is', async () => {
  const { sha256 } = await readBackup(whole)
  assert.equal(
    sha256,
    createHash('sha256')
      .update(await readFile(whole))
      .digest('hex'),
  )
  const later = await withHeader('later', (header) => ({ ...header, version: '0.0.1-test' }))
  await using target = await bareDatabase()
  const options = {
    migratingUrl: target.migratingUrl,
    mode: 'demo',
    record: wholeRecord,
    tell: () => undefined,
    sha256,
  } as const
  await assert.rejects(restoreBackup({ ...options, path: later }), {
    name: 'CannotStart',
    message: /är en annan än den du angav/,
  })
  assert.equal(await anythingIn(target), undefined)
  await restoreBackup({ ...options, path: whole })
})

test('a journal that was altered before the backup is not restored as if it were whole', async () => {
  await using source = await bareDatabase()
  await putBack(source, whole)
  await asOwner(
    source,
    `alter table journal disable trigger user; update journal set event = 'changed';
     alter table journal enable trigger user`,
  )
  const path = join(folder, 'altered.backup')
  await back(source, path)
  await refuses(path, /Loggen i säkerhetskopian stämmer inte .*row-altered/)
})

test('a database that has something in it is left as it is', async () => {
  await using target = await freshDatabase()
  await assert.rejects(
    putBack(target, whole),
    /Databasen är inte tom: den har tabellen public\.adoption/,
  )
  assert.deepEqual(await asOwner(target, 'select * from person'), [])
})

test('a file that is there is replaced only when asked for, and by a whole one', async () => {
  await using empty = await freshDatabase()
  const path = join(folder, 'kept.backup')
  await copyFile(whole, path)
  await assert.rejects(back(database, path), /finns redan/)
  await assert.rejects(back(empty, path, true), /är ingen färdig installation/)
  assert.deepEqual(await readFile(path), await readFile(whole))
  await back(database, path, true)
  await readBackup(path)
  await assert.rejects(back(database, join(path, 'x')), /kan inte skrivas .* går genom en fil/)
  assert.deepEqual(
    (await readdir(folder)).filter((name) => name.endsWith('.part')),
    [],
  )
})

test('a backup is never written into what lies there already', async () => {
  const path = join(folder, 'trapped.backup')
  const foreign = join(folder, 'foreign')
  await writeFile(foreign, 'theirs')
  await symlink(foreign, `${path}.part`)
  await back(database, path)
  assert.equal(await readFile(foreign, 'utf8'), 'theirs')
  await writeFile(`${path}.part`, '', { mode: 0o666 })
  await back(database, path, true)
  const { mode } = await lstat(path)
  assert.equal(mode & 0o777, 0o600)
})

/** A backup that has come half-way, in a process of its own; resolves when it has written something. */
async function halfWay(path: string): Promise<ChildProcess> {
  const writer = new URL('frame-writer.ts', import.meta.url).href
  const script = `
    const { writeFrames } = await import('${writer}')
    await writeFrames(${JSON.stringify(path)}, false, async ({ writeRows }) => {
      await writeRows(Buffer.alloc(100_000, 'x'))
      process.stdout.write('half')
      await new Promise((resolve) => setTimeout(resolve, 600_000))
    })`
  const typescript = new URL('../../../scripts/typescript.mjs', import.meta.url).href
  const child = spawn(
    process.execPath,
    ['--import', typescript, '--input-type=module', '-e', script],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  await once(child.stdout, 'data')
  return child
}

const halvesIn = async (path: string) =>
  (await readdir(path)).filter((name) => name.endsWith('.part'))

test('a backup that is stopped leaves nothing behind', async () => {
  const own = await mkdtemp(join(folder, 'stopped-'))
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    const child = await halfWay(join(own, 'night.backup'))
    assert.equal((await halvesIn(own)).length, 1)
    child.kill(signal)
    const [, endedBy] = await once(child, 'exit')
    assert.equal(endedBy, signal)
    assert.deepEqual(await readdir(own), [])
  }
})

test('what a killed backup leaves behind is named by the next one, and removed when it is old', async () => {
  const own = await mkdtemp(join(folder, 'killed-'))
  const child = await halfWay(join(own, 'monday.backup'))
  child.kill('SIGKILL')
  await once(child, 'exit')
  const [half] = await halvesIn(own)
  assert.match(half!, /^monday\.backup\.[0-9a-f]{12}\.part$/)
  const path = join(own, half!)
  const env = { DATABASE_URL: database.migratingUrl }
  const run = (name: string) => runProgram('samsyn.mjs', ['backup', join(own, name)], { env }).ended

  const first = await run('tuesday.backup')
  assert.equal(first.code, 0)
  assert.ok(first.stderr.includes(path), 'it may still be written in: it is named, and stays')
  assert.match(first.stderr, /kan du ta bort den/)
  assert.deepEqual(await halvesIn(own), [half])

  const longAgo = new Date(Date.now() - 2 * 3600_000)
  await utimes(path, longAgo, longAgo)
  const theirs = ['notes.part', `theirs.0123456789ab.part`, 'link.0123456789ab.part']
  await writeFile(join(own, theirs[0]!), 'theirs')
  await writeFile(join(own, theirs[1]!), 'theirs')
  await symlink(path, join(own, theirs[2]!))
  for (const name of theirs.slice(0, 2)) await utimes(join(own, name), longAgo, longAgo)
  const second = await run('wednesday.backup')
  assert.equal(second.code, 0)
  assert.match(second.stderr, /är borttagen/)
  assert.ok(second.stderr.includes(path))
  assert.deepEqual((await halvesIn(own)).toSorted(), theirs.toSorted(), 'only ours is removed')
})

test('the role that reads everything cannot write, and nobody else reads through it', async () => {
  const rights = await asOwner(
    database,
    `select bool_or(has_table_privilege('samsyn_backup', c.oid, 'insert, update, delete, truncate')) as writes,
       has_table_privilege('samsyn_backup', 'session', 'select') as "readsSessions",
       pg_has_role('samsyn_working', 'samsyn_backup', 'member') as "isShared",
       (select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles
        where rolname = 'samsyn_backup') as "isStrong"
     from pg_class c where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  )
  assert.deepEqual(rights, [
    { writes: false, readsSessions: false, isShared: false, isStrong: false },
  ])
})

const nameOf = ({ migratingUrl }: FreshDatabase) => new URL(migratingUrl).pathname.slice(1)

test('an owner that may not make roles is told what the administrator runs', async () => {
  await using source = await freshDatabase()
  const owner = `samsyn_test_owner_${process.pid}`
  await asOwner(
    source,
    `insert into installation (mode) values ('demo');
     create role ${owner} login password 'only-for-this-test';
     grant connect on database ${nameOf(source)} to ${owner};
     grant select on all tables in schema public to ${owner}`,
  )
  try {
    const url = new URL(source.migratingUrl)
    url.username = owner
    url.password = 'only-for-this-test'
    await assert.rejects(
      back({ ...source, migratingUrl: url.href }, join(folder, 'weak')),
      /CREATE ROLE samsyn_backup_samsyn_test_\w+ LOGIN PASSWORD 'SCRAM-SHA-256\$/,
    )
  } finally {
    await asOwner(
      source,
      `revoke all on all tables in schema public from ${owner};
       revoke all on database ${nameOf(source)} from ${owner}; drop role ${owner}`,
    )
  }
})

test('the migrations of the header are those that were applied', async () => {
  const { header } = await readBackup(whole)
  const known = await listMigrations()
  assert.deepEqual(
    header.migrations,
    known.map(({ name, hash }) => ({ name, hash })),
  )
})

test('a backup waits a moment for a table that is in use, and then says so', async () => {
  await using source = await bareDatabase()
  await putBack(source, whole)
  const client = new pg.Client({ connectionString: source.migratingUrl })
  await client.connect()
  try {
    await client.query('begin; lock table comment in row exclusive mode')
    // The first backup makes the role's policies, for which nobody may be writing in the table.
    await assert.rejects(back(source, join(folder, 'busy')), /Försök igen om en stund/)
    await client.query('rollback')
    await back(source, join(folder, 'busy'))
  } finally {
    await client.end()
  }
})

test('two backups of one database are not made at once', async () => {
  const client = new pg.Client({ connectionString: database.migratingUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(7302002)')
    await assert.rejects(back(database, join(folder, 'second')), /En annan säkerhetskopia/)
  } finally {
    await client.end()
  }
})

test('the commands say on stdout what came of it, and nothing else', async () => {
  const env = { DATABASE_URL: database.migratingUrl }
  const run = (args: string[]) => runProgram('samsyn.mjs', args, { env }).ended
  const path = join(folder, 'typed.backup')
  const taken = await run(['backup', path, '--json'])
  assert.deepEqual([taken.code, taken.stderr], [0, ''])
  const { sha256, rows } = JSON.parse(taken.stdout) as { sha256: string; rows: number }
  const bytes = await readFile(path)
  assert.equal(sha256, createHash('sha256').update(bytes).digest('hex'))

  const checked = await run(['restore', path, '--check', '--json'])
  assert.equal(checked.code, 0)
  assert.equal((JSON.parse(checked.stdout) as { rows: number }).rows, rows)
  const named = await run(['restore', path, '--check', '--sha256', sha256])
  assert.equal(named.code, 0)
  assert.match(named.stdout, new RegExp(sha256))
  const other = await run(['restore', path, '--check', '--sha256', '0'.repeat(64)])
  assert.deepEqual([other.code, other.stdout], [1, ''])
  assert.match(other.stderr, /är en annan än den du angav/)
  assert.equal((await run(['restore', path, '--sha256', 'abc'])).code, 2)
  const refused = await run(['restore', path])
  assert.deepEqual([refused.code, refused.stdout], [1, ''])
  assert.match(refused.stderr, /Databasen är inte tom/)
  assert.equal((await run(['backup'])).code, 2)

  await using target = await bareDatabase()
  const restored = await runProgram('samsyn.mjs', ['restore', path], {
    env: { DATABASE_URL: target.migratingUrl },
  }).ended
  assert.equal(restored.code, 0, restored.stderr)
  assert.match(
    restored.stdout,
    /^Klart\. \d+ rader .*\nLoggen stämmer: 4 rader, \d sigill\. 1 uppgifter är som den fick veta\.\n$/,
  )
})
