// SPDX-License-Identifier: EUPL-1.2
// Rows that are restored were let in once already. While they are put back, the triggers, the
// references between tables and what is withheld from the owner stand aside; then all of it is as
// the migrations made it, and every reference has been held against its rows.

import type pg from 'pg'
import { asSql, listGuardedTables } from './contents.ts'
import type { TableShape } from './file-format.ts'

/** Lifts what guards the tables, within the transaction that is open, and gives back the way to return it. */
export async function liftGuards(
  client: pg.Client,
  tables: readonly TableShape[],
): Promise<() => Promise<void>> {
  // What migrations wrote may still wait for its triggers, and a table that is waited for cannot change.
  await client.query('set constraints all immediate')
  const names = tables.map((shape) => asSql(client, shape).table)
  const forced = (await listGuardedTables(client))
    .filter(({ isForced }) => isForced)
    .map(({ name }) => `public.${client.escapeIdentifier(name)}`)
  const references = await listReferences(client)
  const each = async (items: readonly string[], statement: (item: string) => string) => {
    for (const item of items) await client.query(statement(item))
  }
  await each(names, (table) => `alter table ${table} disable trigger user`)
  await each(forced, (table) => `alter table ${table} no force row level security`)
  for (const { table, name } of references)
    await client.query(`alter table ${table} drop constraint ${name}`)
  return async () => {
    for (const { table, name, definition } of references)
      await client.query(`alter table ${table} add constraint ${name} ${definition}`)
    await each(names, (table) => `alter table ${table} enable trigger user`)
    await each(forced, (table) => `alter table ${table} force row level security`)
  }
}

type Reference = { readonly table: string; readonly name: string; readonly definition: string }

/** Foreign keys as SQL writes them. Taken away and added anew, they ask for no order of tables. */
async function listReferences(client: pg.Client): Promise<Reference[]> {
  const { rows } = await client.query<Reference>(
    `select conrelid::regclass::text as "table", quote_ident(conname) as name,
       pg_get_constraintdef(oid) as definition
     from pg_constraint
     where contype = 'f' and conparentid = 0 and connamespace = 'public'::regnamespace order by oid`,
  )
  return rows
}
