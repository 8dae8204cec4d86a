// SPDX-License-Identifier: EUPL-1.2
// The rights of the working role as the catalogue of a migrated database has them, held against the
// declared list, and the list against the statements in the code: the role may do what some page or job
// does, and nothing else. A table without a row in the list fails here.

import assert from 'node:assert/strict'
import { copyFile, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { loginRole } from '#platform/database/login-role.ts'
import { migrate, migrationsFolder } from '#platform/database/migrator.ts'
import { listFiles, readText } from '../house/tree.ts'
import {
  functionsToExecute,
  insertedByOwner,
  rightsOnTables,
  type TableRights,
} from '../house/working-rights.ts'
import { bareDatabase, type FreshDatabase, onServer } from '../support/database.ts'

let folder: string
let database: FreshDatabase
let owner: pg.Client

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samsyn-rights-'))
  database = await bareDatabase()
  await migrate(database.migratingUrl)
  owner = new pg.Client({ connectionString: database.migratingUrl })
  await owner.connect()
})

after(async () => {
  await owner.end()
  await database[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

/** What the working role and everyone (PUBLIC) may do with what is ours, one line for each right. */
const everyRight = `
  select r.line from (
    select format('table %s: %s', c.relname, lower(acl.privilege_type)) as line, acl.grantee
      from pg_class c, aclexplode(coalesce(c.relacl, acldefault(case c.relkind when 'S' then 's' else 'r' end::"char", c.relowner))) acl
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
    union all
    select format('table %s: %s (%s)', c.relname, lower(acl.privilege_type), a.attname), acl.grantee
      from pg_attribute a join pg_class c on c.oid = a.attrelid, aclexplode(a.attacl) acl
      where c.relnamespace = 'public'::regnamespace and not a.attisdropped
    union all
    select format('function %s: %s', p.oid::regprocedure, lower(acl.privilege_type)), acl.grantee
      from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) acl
      where p.pronamespace = 'public'::regnamespace
    union all
    select format('schema %s: %s', n.nspname, lower(acl.privilege_type)), acl.grantee
      from pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) acl
      where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    union all
    select format('database: %s', lower(acl.privilege_type)), acl.grantee
      from pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) acl
      where d.datname = current_database()
    union all
    select format('to come, %s: %s', d.defaclobjtype, lower(acl.privilege_type)), acl.grantee
      from pg_default_acl d, aclexplode(d.defaclacl) acl
    union all
    -- Without a row of its own, everyone may execute what is made next.
    select 'to come, f: execute', 0::oid
      where not exists (select from pg_default_acl where defaclobjtype = 'f' and defaclnamespace = 0
        and defaclrole = current_user::regrole)
    union all
    select format('large object: %s', lower(acl.privilege_type)), acl.grantee
      from pg_largeobject_metadata l, aclexplode(l.lomacl) acl
  ) r
  where r.grantee in (0, 'samsyn_working'::regrole)
    or r.grantee = (select oid from pg_roles where rolname = $1)`

async function rightsIn(client: pg.Client): Promise<string[]> {
  const { rows: here } = await client.query<{ name: string }>('select current_database() as name')
  const login = loginRole('samsyn_working', here[0]!.name)
  const { rows } = await client.query<{ line: string }>(everyRight, [login])
  return rows.map(({ line }) => line).toSorted()
}

function rightsOn(table: string, { select, insert, update, lock, delete: del }: TableRights) {
  const columns = [...(lock ? ['id'] : []), ...(update ?? [])]
  return [
    ...(select ? [`table ${table}: select`] : []),
    ...(insert ? [`table ${table}: insert`] : []),
    ...(del ? [`table ${table}: delete`] : []),
    ...columns.map((column) => `table ${table}: update (${column})`),
  ]
}

const declared = [
  ...Object.entries(rightsOnTables).flatMap(([table, rights]) => rightsOn(table, rights)),
  ...functionsToExecute.map((signature) => `function ${signature.replaceAll(', ', ',')}: execute`),
  // Only who logs in to this very database enters it.
  'database: connect',
  // Both by the name of the role and as everyone: to find the tables.
  'schema public: usage',
  'schema public: usage',
].toSorted()

test('the working role has the rights that are declared, and no other', async () => {
  assert.deepEqual(await rightsIn(owner), declared)
})

test('every table has its row in the list, and every row its table', async () => {
  const { rows } = await owner.query<{ name: string }>(
    `select tablename::text as name from pg_tables where schemaname = 'public'`,
  )
  assert.deepEqual(
    rows.map(({ name }) => name).toSorted(),
    Object.keys(rightsOnTables).toSorted(),
    'say in test/house/working-rights.ts what pages do with it, and grant it in its migration',
  )
})

test('the role belongs to no other, who logs in only to it; both own nothing and is nothing more', async () => {
  const asked = `select rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls,
       array(select roleid::regrole::text from pg_auth_members where member = r.oid) as belongs,
       (select count(*)::int from pg_shdepend where refobjid = r.oid and deptype = 'o'
          and dbid = (select oid from pg_database where datname = current_database())) as owns
     from pg_roles r where rolname = $1`
  const plain = {
    rolsuper: false,
    rolcreaterole: false,
    rolcreatedb: false,
    rolreplication: false,
    rolbypassrls: false,
    owns: 0,
  }
  const { rows: group } = await owner.query(asked, ['samsyn_working'])
  assert.deepEqual(group, [{ ...plain, belongs: [] }])
  const login = new URL(database.workingUrl).username
  const { rows: who } = await owner.query(asked, [login])
  assert.deepEqual(who, [{ ...plain, belongs: ['samsyn_working'] }])
})

test('an installation from before is left with the same rights, whatever came by itself then', async () => {
  await using older = await bareDatabase()
  const files = join(folder, 'older')
  await mkdir(files)
  for (const name of (await readdir(migrationsFolder)).filter((one) => one < '0028'))
    await copyFile(join(migrationsFolder, name), join(files, name))
  await onServer(older.migratingUrl, async (client) => {
    // As every start did before.
    await client.query(
      `alter default privileges in schema public
         grant select, insert, update, delete on tables to samsyn_working;
       alter default privileges in schema public
         grant usage, select on sequences to samsyn_working;
       grant create on schema public to public`,
    )
    await migrate(older.migratingUrl, files)
    const before = await rightsIn(client)
    assert.ok(before.includes('table party: delete'))
    await migrate(older.migratingUrl)
    assert.deepEqual(await rightsIn(client), declared)
  })
})

test('what an extension brings is left as it is', async () => {
  await using given = await bareDatabase()
  await onServer(given.migratingUrl, async (client) => {
    await client.query('create extension pgcrypto')
    await migrate(given.migratingUrl)
    const { rows } = await client.query<{ line: string }>(
      `select format('function %s: execute', objid::regprocedure) as line from pg_depend
       where classid = 'pg_proc'::regclass and deptype = 'e'
         and objid in (select oid from pg_proc where pronamespace = 'public'::regnamespace)`,
    )
    const brought = rows.map(({ line }) => line)
    assert.ok(brought.length > 0)
    assert.deepEqual(await rightsIn(client), [...declared, ...brought].toSorted())
  })
})

test('what the role may do is what some statement in the code does', async () => {
  const done: Record<'insert' | 'delete' | 'update', Set<string>> = {
    insert: new Set(),
    delete: new Set(),
    update: new Set(),
  }
  for (const path of await listFiles('src')) {
    if (!/\.tsx?$/.test(path) || path.includes('.test.')) continue
    const text = await readText(path)
    const found = text.matchAll(/\b(insertInto|deleteFrom|updateTable|mergeInto)\(\s*([^)\s]*)\)/g)
    for (const [statement, verb, argument = ''] of found) {
      const table = /^'([a-z_]+)'$/.exec(argument)?.[1]
      assert.ok(table && verb !== 'mergeInto', `${path}: ${statement} names no table`)
      const right = { insertInto: 'insert', deleteFrom: 'delete', updateTable: 'update' }[
        verb as 'insertInto' | 'deleteFrom' | 'updateTable'
      ]
      done[right as 'insert' | 'delete' | 'update'].add(table)
    }
    // What is there already is changed instead: the statement begins with its table.
    for (const [, table = ''] of text.matchAll(
      /insertInto\('([a-z_]+)'\)(?:(?!insertInto)[^]){0,700}?doUpdateSet/g,
    ))
      done.update.add(table)
  }
  const inCode = (right: keyof typeof done) => [...done[right]].toSorted()
  const inList = (right: keyof typeof done) =>
    Object.entries(rightsOnTables)
      .filter(([, rights]) => rights[right])
      .map(([table]) => table)
      .toSorted()
  assert.deepEqual(inList('delete'), inCode('delete'))
  assert.deepEqual(
    [...inList('insert'), ...insertedByOwner].toSorted(),
    inCode('insert').toSorted(),
  )
  // One is written as SQL: the chain of answers that are marked together.
  assert.deepEqual(inList('update'), [...new Set([...inCode('update'), 'response'])].toSorted())
})
