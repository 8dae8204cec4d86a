// SPDX-License-Identifier: EUPL-1.2
// Reads the tables out of the migrations' text, in the order they are made.

import { listFiles, readText } from './tree.ts'

export type TableInSql = { readonly name: string; readonly columns: readonly string[] }

export type Migrations = {
  readonly tables: readonly TableInSql[]
  /** Tables that withhold rows from those who may not see them, from their owner too. */
  readonly guarded: ReadonlySet<string>
}

const createTable = /create\s+table\s+(?:if\s+not\s+exists\s+)?([a-z_.]+)\s*\(([\s\S]*?)\n\)/gi
const addColumn = /alter\s+table\s+([a-z_.]+)\s+add\s+column\s+(?:if\s+not\s+exists\s+)?([a-z_]+)/gi
const enabled = /alter\s+table\s+([a-z_.]+)\s+enable\s+row\s+level\s+security/gi
const forced = /alter\s+table\s+([a-z_.]+)\s+force\s+row\s+level\s+security/gi

// Several tables may be guarded in one stroke: a loop over their names.
const loop = /foreach\s+\w+\s+in\s+array\s+array\s*\[([^\]]*)\]([\s\S]*?)end\s+loop/gi

export async function readMigrations(): Promise<Migrations> {
  const files = (await listFiles('db/migrations')).filter((path) => path.endsWith('.sql'))
  const texts = await Promise.all(files.map(readText))
  // Comments may hold anything, also half a statement.
  const sql = texts.join('\n').replaceAll(/--[^\n]*/g, '')
  const columns = new Map<string, string[]>()
  for (const [, name = '', body = ''] of sql.matchAll(createTable))
    columns.set(name, columnsOf(body))
  for (const [, name = '', column = ''] of sql.matchAll(addColumn)) columns.get(name)?.push(column)
  const written = unrollLoops(sql)
  const forcedTables = new Set([...written.matchAll(forced)].map(([, name = '']) => name))
  const enabledTables = [...written.matchAll(enabled)].map(([, name = '']) => name)
  return {
    tables: [...columns].map(([name, names]) => ({ name, columns: names })),
    guarded: new Set(enabledTables.filter((name) => forcedTables.has(name))),
  }
}

function unrollLoops(sql: string): string {
  return sql.replaceAll(loop, (_, names: string, body: string) =>
    [...names.matchAll(/'([a-z_]+)'/g)]
      .map(([, name = '']) => body.replaceAll('%I', name))
      .join('\n'),
  )
}

function columnsOf(body: string): string[] {
  return body
    .split('\n')
    .map((line) => /^\s*([a-z_]+)\s+[a-z]/.exec(line)?.[1] ?? '')
    .filter(
      (word) =>
        word !== '' &&
        !['constraint', 'primary', 'unique', 'check', 'foreign', 'exclude'].includes(word),
    )
}
