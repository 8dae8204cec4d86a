// SPDX-License-Identifier: EUPL-1.2
// Rows again under new ids. What is copied together refers to one another in the copies as in the
// originals; what is not copied is referred to as before.

import type pg from 'pg'
import type { Table } from './catalogue.ts'

/** Copies of one kind lie minutes before their originals, those of another months: they never meet. */
type Apart = 'minutes' | 'months'

export type Copying = {
  /** Parents first. */
  readonly tables: readonly Table[]
  readonly times: number
  /** Which rows of a table, by its name; all when nothing is said. May name `original` and `copy`. */
  readonly where?: Readonly<Record<string, string>>
  /** What stands in a column of the copies, as `table.column`. May name `original` and `copy`. */
  readonly instead?: Readonly<Record<string, string>>
  readonly apart?: Apart
}

/** Copies so many times, all within the transaction that is open. */
export async function copyRows(client: pg.Client, copying: Copying): Promise<void> {
  const move = moverOf(copying.apart ?? 'minutes')
  await rememberIds(client, copying)
  for (const table of copying.tables) {
    const columns = table.columns.filter(({ isGenerated }) => !isGenerated)
    const names = columns.map(({ name }) => `"${name}"`).join(', ')
    const values = columns.map((column) => valueOf(copying, table, column, move)).join(', ')
    await client.query(`
      insert into "${table.name}" (${names})
      select ${values}
      from generate_series(1, ${copying.times}) copy cross join "${table.name}" original
      where ${whereOf(copying, table)}`)
  }
}

const millisecondsApart = { minutes: 600_000, months: 100 * 86_400_000 }

/** An id of version 7 from before its original's time, so that copies sort among themselves as they do. */
export function moverOf(apart: Apart): (id: string, copy: string) => string {
  const digits = (id: string) => `replace(${id}::text, '-', '')`
  return (id, copy) => `(
    lpad(to_hex(('x' || lpad(left(${digits(id)}, 12), 16, '0'))::bit(64)::bigint
      - ${copy} * ${millisecondsApart[apart]}::bigint), 12, '0') || substr(${digits(id)}, 13))::uuid`
}

/** The ids that are copied, for columns that hold one without a reference that says so. */
export async function rememberIds(
  client: pg.Client,
  copying: Pick<Copying, 'tables' | 'where'>,
): Promise<void> {
  await client.query('drop table if exists copied_id')
  await client.query('create temporary table copied_id (id uuid primary key) on commit drop')
  const isChosen = ({ name }: Table) => Number(copying.where?.[name] !== undefined)
  // A choice of rows may ask for the ids of the others.
  for (const table of copying.tables.toSorted((a, b) => isChosen(a) - isChosen(b))) {
    if (!hasOwnIds(table)) continue
    await client.query(`
      insert into copied_id select "${table.id}" from "${table.name}" original, (select 1) _(copy)
      where ${whereOf(copying, table)} on conflict do nothing`)
  }
  await client.query('analyze copied_id')
}

function hasOwnIds({ id, columns, references }: Table): boolean {
  const isReference = references.some(({ column }) => column === id)
  return !isReference && columns.some(({ name, type }) => name === id && type === 'uuid')
}

function whereOf({ where }: Pick<Copying, 'where'>, table: Table): string {
  return where?.[table.name] ?? 'true'
}

function valueOf(
  { tables, instead }: Copying,
  table: Table,
  { name, type }: Table['columns'][number],
  move: (id: string, copy: string) => string,
): string {
  const own = `original."${name}"`
  const given = instead?.[`${table.name}.${name}`]
  if (given !== undefined) return given
  if (isMoved(tables, table, name)) return move(own, 'copy')
  const refers = table.references.some(({ column }) => column === name)
  if (type === 'uuid' && !refers) {
    return `case when exists (select from copied_id where id = ${own})
      then ${move(own, 'copy')} else ${own} end`
  }
  return isNamedAnew(tables, table, name, type, instead) ? `${own} || '-' || copy` : own
}

function isMoved(tables: readonly Table[], table: Table, column: string): boolean {
  const reference = table.references.find((one) => one.column === column)
  if (reference) return tables.some(({ name }) => name === reference.table)
  return column === table.id && hasOwnIds(table)
}

/** Whether a name must be another because nothing else tells the copy from its original. */
function isNamedAnew(
  tables: readonly Table[],
  table: Table,
  column: string,
  type: string,
  instead: Copying['instead'],
): boolean {
  const isTold = (name: string) =>
    isMoved(tables, table, name) ||
    instead?.[`${table.name}.${name}`] !== undefined ||
    table.columns.some(
      (one) => one.name === name && one.type === 'uuid' && !refersFrom(table, name),
    )
  const unclear = table.uniques.filter((columns) => !columns.some(isTold))
  if (type !== 'text' || refersFrom(table, column)) return false
  return unclear.some((columns) => columns.includes(column))
}

function refersFrom(table: Table, column: string): boolean {
  return table.references.some((one) => one.column === column)
}
