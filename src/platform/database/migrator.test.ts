// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { sql } from 'kysely'
import { checkInstallation, resetDemonstration } from '#platform/database/installation.ts'
import { migrate } from '#platform/database/migrator.ts'
import { readPublicState } from '#platform/cache/public-state.ts'
import { bareDatabase, freshDatabase } from '../../../test/support/database.ts'

async function migrations(files: Record<string, string>) {
  const path = await mkdtemp(join(tmpdir(), 'samsyn-migrations-'))
  const put = async (more: Record<string, string>) => {
    for (const [name, text] of Object.entries(more)) await writeFile(join(path, name), text)
  }
  await put(files)
  return { path, put, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}

test('migrations are applied once, in order, also by two at the same time', async () => {
  await using database = await bareDatabase()
  await using folder = await migrations({
    '0002-fill-note.sql': `insert into note values ('one')`,
    '0001-make-note.sql': 'create table note (text text)',
  })
  const both = await Promise.all([
    migrate(database.migratingUrl, folder.path),
    migrate(database.migratingUrl, folder.path),
  ])
  assert.deepEqual(both.flat(), ['0001-make-note', '0002-fill-note'])
  const { rows } = await sql`select text from note`.execute(database.owner)
  assert.deepEqual(rows, [{ text: 'one' }])
})

test('a migration that fails leaves nothing behind, and names the line', async () => {
  await using database = await bareDatabase()
  await using folder = await migrations({
    '0001-make-note.sql': 'create table note (text text);\nselect nothing_like_this;',
  })
  await assert.rejects(
    migrate(database.migratingUrl, folder.path),
    /0001-make-note: line 2: .*nothing_like_this/,
  )
  await folder.put({ '0001-make-note.sql': 'create table note (text text)' })
  assert.deepEqual(await migrate(database.migratingUrl, folder.path), ['0001-make-note'])
})

test('an applied file that has changed, or is gone, is refused', async () => {
  await using database = await bareDatabase()
  await using folder = await migrations({ '0001-make-note.sql': 'create table note (text text)' })
  await migrate(database.migratingUrl, folder.path)
  await folder.put({ '0001-make-note.sql': 'create table note (text text not null)' })
  await assert.rejects(migrate(database.migratingUrl, folder.path), /0001-make-note har ändrats/)
  await using other = await migrations({})
  await assert.rejects(migrate(database.migratingUrl, other.path), /nyare än programmet/)
})

test('a table gives the working role what its migration grants, and nothing by itself', async () => {
  await using database = await bareDatabase()
  await using folder = await migrations({
    '0001-make-tables.sql': `create table note (id bigint generated always as identity, text text, fixed text);
       create table closed (text text);
       grant select, insert, delete, update (text) on note to samsyn_working;`,
  })
  await migrate(database.migratingUrl, folder.path)
  await migrate(database.migratingUrl, folder.path)
  const run = (text: string) => sql.raw(text).execute(database.db)
  await run(`insert into note (text) values ('a')`)
  await run(`update note set text = 'b'`)
  await run('delete from note')
  for (const statement of [
    `update note set fixed = 'b'`,
    'select from closed',
    `insert into closed values ('a')`,
    'create table own (text text)',
    'create temp table own (text text)',
    'create schema own',
    'alter table note add own text',
    'truncate note',
    'delete from schema_migration',
  ]) {
    await assert.rejects(run(statement), { code: '42501' }, statement)
  }
  await run('select name from schema_migration')
})

test('the working role owns nothing and passes no row-level security', async () => {
  await using database = await freshDatabase()
  const { rows } = await sql`
    select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as strong,
      (select count(*)::int from pg_tables where tableowner = current_user) as owned
    from pg_roles where rolname = current_user`.execute(database.db)
  assert.deepEqual(rows, [{ strong: false, owned: 0 }])
})

test('an empty database becomes a demonstration once, and refuses production after that', async () => {
  await using database = await freshDatabase()
  let loaded = 0
  const load = async () => void (loaded += 1)
  await Promise.all([
    checkInstallation(database.migratingUrl, 'demo', load),
    checkInstallation(database.migratingUrl, 'demo', load),
  ])
  assert.equal(loaded, 1)
  await assert.rejects(checkInstallation(database.migratingUrl, 'production', load), {
    name: 'CannotStart',
    message: /SAMSYN_MODE är production, men databasen är gjord för demo/,
  })
})

test('a demonstration that could not be loaded is tried again', async () => {
  await using database = await freshDatabase()
  const fail = () => Promise.reject(new Error('no'))
  await assert.rejects(checkInstallation(database.migratingUrl, 'demo', fail), /no/)
  let loaded = false
  await checkInstallation(database.migratingUrl, 'demo', async () => void (loaded = true))
  assert.equal(loaded, true)
})

test('a demonstration made anew is another database to whoever kept pages of the old one', async () => {
  await using database = await freshDatabase()
  await checkInstallation(database.migratingUrl, 'demo', async () => undefined)
  const revisions = async () =>
    (await readPublicState(database.db, 'demo', () => assert.fail('no clock'))).revisions
  const before = await revisions()
  assert.equal(await revisions(), before)
  await resetDemonstration(database.migratingUrl, async () => undefined)
  assert.notEqual(await revisions(), before)
})

test('production loads nothing and asks to be prepared', async () => {
  await using database = await freshDatabase()
  await assert.rejects(
    checkInstallation(database.migratingUrl, 'production', () => assert.fail('it loaded')),
    { name: 'CannotStart', message: /init --county/ },
  )
})
