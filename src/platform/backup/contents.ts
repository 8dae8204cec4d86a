// SPDX-License-Identifier: EUPL-1.2
// What a backup holds, asked of the database itself: a table that a migration adds is in it without
// anyone remembering to say so.

import type pg from 'pg'
import type { TableShape } from './file-format.ts'

/** Tables whose rows are not kept, and why. */
export const leftOut: Readonly<Record<string, string>> = {
  session: 'a copy must not let anyone in; everyone signs in again',
  sign_in_attempt: 'it lasts for the minutes that a sign-in takes',
  schema_migration: 'the header says which files were applied, and restoring applies them',
  journal_epoch: 'restoring counts it anew, so that the order of transactions goes on',
  making: 'what is restored is another making of the database',
  public_progress: 'another making counts its own commits',
}

/** The tables in a fixed order, with their columns but for those that the database computes. */
export async function listTables(client: pg.Client): Promise<TableShape[]> {
  const { rows } = await client.query<TableShape>(
    `select c.relname::text as name, coalesce(array_agg(a.attname::text order by a.attnum), '{}') as columns
     from pg_class c
     left join pg_attribute a
       on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where ${isOurTable} and c.relname <> all ($1)
     group by c.oid, c.relname order by c.relname collate "C"`,
    [Object.keys(leftOut)],
  )
  return rows
}

/** Conditions on `pg_class c`: a table of the product, and not of an extension that stands beside it. */
const isOurTable = `c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
  and not c.relispartition and not exists (
    select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`

/** The sequences that belong to the tables' owner, used or not. */
export async function listSequenceNames(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select sequencename::text as name from pg_sequences
     where schemaname = 'public' and sequenceowner = current_user`,
  )
  return rows.map(({ name }) => name)
}

/** Sequences that have been used, with the last number they gave. */
export async function listSequences(
  client: pg.Client,
): Promise<{ name: string; lastValue: string }[]> {
  const { rows } = await client.query<{ name: string; lastValue: string }>(
    `select sequencename::text as name, last_value::text as "lastValue"
     from pg_sequences where schemaname = 'public' and last_value is not null order by 1`,
  )
  return rows
}

/** Tables that withhold rows, from their owner too if `isForced`. */
export async function listGuardedTables(
  client: pg.Client,
): Promise<{ name: string; isForced: boolean }[]> {
  const { rows } = await client.query<{ name: string; isForced: boolean }>(
    `select c.relname::text as name, c.relforcerowsecurity as "isForced"
     from pg_class c where ${isOurTable} and c.relrowsecurity order by 1`,
  )
  return rows
}

/** Every text, day and number is written and read alike, whatever the server is set to; and nothing hurries us. */
export async function writeValuesPlainly(client: pg.Client): Promise<void> {
  await client.query(
    `set client_encoding = 'UTF8'; set datestyle = 'ISO, YMD'; set intervalstyle = 'iso_8601';
     set timezone = 'UTC'; set bytea_output = 'hex'; set extra_float_digits = 1;
     set search_path = public; set synchronize_seqscans = off;
     set statement_timeout = 0; set lock_timeout = '60s'; set idle_in_transaction_session_timeout = 0;`,
  )
}

/** The table and its columns as SQL writes them. */
export function asSql(client: pg.Client, shape: TableShape): { table: string; columns: string } {
  return {
    table: `public.${client.escapeIdentifier(shape.name)}`,
    columns: shape.columns.map((column) => client.escapeIdentifier(column)).join(', '),
  }
}
