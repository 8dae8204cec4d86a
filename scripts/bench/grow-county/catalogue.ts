// SPDX-License-Identifier: EUPL-1.2
// What the database itself says of its tables, so that a column that came with a later migration, or
// is not there in an earlier build, needs no word here.

import type pg from 'pg'

export type Column = {
  readonly name: string
  readonly type: string
  readonly isGenerated: boolean
}

/** A reference of one column to the id of a table. */
export type Reference = { readonly column: string; readonly table: string }

export type Table = {
  readonly name: string
  /** In the order in which the table keeps them. */
  readonly columns: readonly Column[]
  /** The column that alone is its primary key. */
  readonly id: string | undefined
  readonly references: readonly Reference[]
  /** The columns of each unique index, the primary key among them. */
  readonly uniques: readonly (readonly string[])[]
  readonly isForced: boolean
}

export type Catalogue = ReadonlyMap<string, Table>

export async function readCatalogue(client: pg.Client): Promise<Catalogue> {
  const { rows } = await client.query<Table>(`
    select relname as name, relforcerowsecurity as "isForced",
      (select json_agg(json_build_object('name', attname, 'type', format_type(atttypid, atttypmod),
          'isGenerated', attgenerated <> '') order by attnum)
        from pg_attribute where attrelid = relation.oid and attnum > 0 and not attisdropped) as columns,
      (select attname from pg_index
        join pg_attribute on attrelid = indrelid and attnum = indkey[0]
        where indrelid = relation.oid and indisprimary and indnkeyatts = 1) as id,
      coalesce((select json_agg(json_build_object('column', attname, 'table', other.relname))
        from pg_constraint
        join pg_class other on other.oid = confrelid
        join pg_attribute on attrelid = conrelid and attnum = conkey[1]
        where conrelid = relation.oid and contype = 'f' and cardinality(conkey) = 1), '[]') as "references",
      coalesce((select json_agg((select json_agg(attname) from pg_attribute
          where attrelid = indrelid and attnum = any (indkey)))
        from pg_index where indrelid = relation.oid and indisunique), '[]') as uniques
    from pg_class relation
    where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname`)
  return new Map(rows.map((table) => [table.name, table]))
}

export function tableOf(catalogue: Catalogue, name: string): Table {
  const table = catalogue.get(name)
  if (table === undefined) throw new Error(`there is no table ${name} to grow`)
  return table
}

/** The tables that hang on the roots by their references, the roots among them, parents first. */
export function tablesUnder(
  catalogue: Catalogue,
  roots: readonly string[],
  ground: ReadonlySet<string>,
): readonly Table[] {
  const under = new Set(roots)
  const hangs = ({ name, references }: Table) =>
    !ground.has(name) && references.some(({ table }) => under.has(table))
  for (let size = 0; size !== under.size;) {
    size = under.size
    for (const table of catalogue.values()) if (hangs(table)) under.add(table.name)
  }
  return parentsFirst([...under].map((name) => tableOf(catalogue, name)))
}

export function parentsFirst(tables: readonly Table[]): readonly Table[] {
  const waiting = new Map(tables.map((table) => [table.name, table]))
  const ordered: Table[] = []
  while (waiting.size > 0) {
    const next = [...waiting.values()].find(({ name, references }) =>
      references.every(({ table }) => table === name || !waiting.has(table)),
    )
    if (!next) throw new Error(`tables refer to one another: ${[...waiting.keys()].join(', ')}`)
    waiting.delete(next.name)
    ordered.push(next)
  }
  return ordered
}
