// SPDX-License-Identifier: EUPL-1.2
// Everything that somebody has made in a database, by name: before anything of it is emptied or made
// ours, what is not Samsyn's must be found, wherever it lies and whatever it is.

import type pg from 'pg'
import type { Bilingual } from '#kernel/language.ts'
import { CannotStart } from '#platform/running/cannot-start.ts'

// PostgreSQL gives what its own initdb makes numbers below 16384 (FirstNormalObjectId): all above was
// made by someone. What belongs to an extension is named by the extension.
const everythingMade = `
  select named.type as kind, named.identity as name
  from (
    select 'pg_namespace'::regclass as class, oid, 0 as part from pg_namespace
      where nspname <> 'public' and nspname !~ '^pg_(toast_)?temp_'
    union all select 'pg_class'::regclass, oid, 0 from pg_class
      where relkind in ('r', 'p', 'v', 'm', 'S', 'f', 'c') and relpersistence <> 't'
    union all select 'pg_class'::regclass, attrelid, attnum from pg_attribute
      join pg_class on pg_class.oid = attrelid
      where relkind in ('r', 'p', 'f') and relpersistence <> 't' and attnum > 0 and not attisdropped
    union all select 'pg_proc'::regclass, oid, 0 from pg_proc
    union all select 'pg_type'::regclass, oid, 0 from pg_type
      where typtype in ('d', 'e', 'r') or (typtype = 'b' and typelem = 0)
    union all select 'pg_operator'::regclass, oid, 0 from pg_operator
    union all select 'pg_collation'::regclass, oid, 0 from pg_collation
    union all select 'pg_ts_config'::regclass, oid, 0 from pg_ts_config
    union all select 'pg_ts_dict'::regclass, oid, 0 from pg_ts_dict
    union all select 'pg_extension'::regclass, oid, 0 from pg_extension
    union all select 'pg_event_trigger'::regclass, oid, 0 from pg_event_trigger
    union all select 'pg_publication'::regclass, oid, 0 from pg_publication
    union all select 'pg_foreign_server'::regclass, oid, 0 from pg_foreign_server
    union all select 'pg_largeobject'::regclass, oid, 0 from pg_largeobject_metadata
  ) made, pg_identify_object(made.class, made.oid, made.part) named
  where made.oid >= 16384 and not exists (
    select from pg_depend
    where classid = made.class and objid = made.oid and deptype = 'e')
  order by named.type <> 'table', named.identity`

export type Thing = { readonly kind: string; readonly name: string }

/** Tables, columns, functions, types, schemas, extensions: what is there, tables first. */
export async function listThings(client: pg.Client): Promise<Thing[]> {
  const { rows } = await client.query<Thing>(everythingMade)
  return rows
}

/** The first thing that somebody has made, but for an extension, which holds nobody's rows. */
export async function findAnything(client: pg.Client): Promise<Thing | undefined> {
  return (await listThings(client)).find(({ kind }) => kind !== 'extension')
}

const inSwedish: Readonly<Record<string, string>> = {
  table: 'tabellen',
  'table column': 'kolumnen',
  view: 'vyn',
  sequence: 'sekvensen',
  function: 'funktionen',
  type: 'typen',
  schema: 'schemat',
  extension: 'tillägget',
}

/** What it is and its name, as a sentence says it. */
export function thingInWords({ kind, name }: Thing): Bilingual {
  return { sv: `${inSwedish[kind] ?? 'objektet'} ${name}`, en: `the ${kind} ${name}` }
}

/** There is something that is not ours: it is named, and nothing is done. */
export function isForeign(thing: Thing): CannotStart {
  const { sv, en } = thingInWords(thing)
  return new CannotStart({
    sv: `Databasen har något som inte är Samsyns: ${sv}. Inget har ändrats. Ange en egen, tom databas med DATABASE_URL eller SAMSYN_DATA_DIR.`,
    en: `The database holds something that is not Samsyn's: ${en}. Nothing was changed. Name an empty database of its own with DATABASE_URL or SAMSYN_DATA_DIR.`,
  })
}
