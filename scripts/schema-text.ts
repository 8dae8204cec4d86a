// SPDX-License-Identifier: EUPL-1.2
// The row types of every table, as the migrated database has them.

import { format } from 'prettier'
import type pg from 'pg'

type Column = {
  table_name: string
  column_name: string
  data_type: string
  udt_name: string
  is_nullable: string
  column_default: string | null
  is_generated: string
}

const typeOf: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  bool: 'boolean',
  int4: 'number',
  int8: 'number',
  date: 'Day',
  timestamptz: 'Instant',
  jsonb: 'Json',
  bytea: 'Uint8Array',
  tsvector: 'string',
  _text: 'string[]',
  _uuid: 'string[]',
}

const pascal = (name: string) =>
  name
    .split('_')
    .map((part) => part[0]?.toUpperCase() + part.slice(1))
    .join('')

type ClosedList = { table_name: string; column_name: string; definition: string }

/** The words that a check lets a text column hold, when the check is about that column and nothing else. */
function wordsOf({ definition }: ClosedList): readonly string[] {
  const list = /^CHECK \(\(\w+ = ANY \(ARRAY\[(.+)\]\)\)\)$/.exec(definition)?.[1] ?? ''
  return [...list.matchAll(/'([^']+)'::text/g)].map(([, word]) => word!)
}

function lineOf(column: Column, words: readonly string[]): string {
  const known =
    words.length > 0 ? words.map((word) => `'${word}'`).join(' | ') : typeOf[column.udt_name]
  if (!known)
    throw new Error(
      `${column.table_name}.${column.column_name}: ${column.udt_name} has no type here`,
    )
  const type = known === 'Json' ? 'unknown' : known
  const read = column.is_nullable === 'YES' ? `${type} | null` : type
  if (column.is_generated === 'ALWAYS')
    return `${column.column_name}: ColumnType<${read}, never, never>`
  if (known === 'Json') {
    const written = column.is_nullable === 'YES' ? 'string | null' : 'string'
    return `${column.column_name}: ColumnType<unknown, ${written}, ${written}>`
  }
  const hasDefault = column.column_default !== null && column.is_nullable === 'NO'
  return `${column.column_name}: ${hasDefault ? `Generated<${read}>` : read}`
}

/** The text of src/platform/database/schema.ts for the database of the client; the migrator's own table has no rows there. */
export async function schemaText(client: pg.Client): Promise<string> {
  const { rows } = await client.query<Column>(`
    select c.* from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where table_schema = 'public' and t.table_type = 'BASE TABLE'
      and table_name <> 'schema_migration' order by table_name, ordinal_position`)
  const tables = Map.groupBy(rows, (row) => row.table_name)
  const lists = await client.query<ClosedList>(`
    select conrelid::regclass::text as table_name, attname as column_name,
      pg_get_constraintdef(pg_constraint.oid) as definition
    from pg_constraint
    join pg_attribute on attrelid = conrelid and array[attnum] = conkey
    where contype = 'c' and connamespace = 'public'::regnamespace`)
  const closed = new Map(
    lists.rows
      .map((list) => [`${list.table_name}.${list.column_name}`, wordsOf(list)] as const)
      .filter(([, words]) => words.length > 0),
  )
  const line = (column: Column) =>
    lineOf(column, closed.get(`${column.table_name}.${column.column_name}`) ?? [])
  const source = `// SPDX-License-Identifier: EUPL-1.2
// Written by scripts/write-schema.ts from the migrated database: row types, table by table.

import type { ColumnType, Generated } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Instant } from '#kernel/instant.ts'

${[...tables].map(([name, columns]) => `type ${pascal(name)} = {\n${columns.map(line).join('\n')}\n}`).join('\n\n')}

/** Every table by its name. */
export type Schema = {
${[...tables.keys()].map((name) => `${name}: ${pascal(name)}`).join('\n')}
}
`
  return format(source, { parser: 'typescript', semi: false, singleQuote: true, printWidth: 100 })
}
