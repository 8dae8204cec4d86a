// SPDX-License-Identifier: EUPL-1.2
// Writes the skeleton of a room, which passes every gate: what it says, its first rule with its test,
// a table, a page and its face. Then it is hung: each place outside its folder that has to know of it.
// Usage: npm run room -- NAME [ordet på svenska]

import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { filesOfRoom, nounOf, type Noun } from './room-skeleton.ts'

const run = promisify(execFile)

/** Makes the room in a tree, and says which files outside its folder were changed or made. */
export async function makeRoom(root: string, name: string, swedish = name): Promise<string[]> {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name)) throw new Error(`Not the name of a room: ${name}`)
  const noun = nounOf(name, swedish)
  for (const [path, text] of Object.entries(filesOfRoom(noun))) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text, { flag: 'wx' })
  }
  const touched = [await writeMigration(root, noun)]
  for (const [path, edit] of Object.entries(edits(noun))) {
    const file = join(root, path)
    const before = await readFile(file, 'utf8')
    const after = edit(before)
    if (after === before) throw new Error(`${path} has no place for a room: hang it by hand`)
    await writeFile(file, after)
    touched.push(path)
  }
  for (const [script, path] of [
    ['scripts/draw-house.ts', 'docs/house.svg'],
    ['scripts/write-schema.ts', 'src/platform/database/schema.ts'],
  ] as const) {
    await run(process.execPath, ['--import', './scripts/typescript.mjs', script], { cwd: root })
    touched.push(path)
  }
  return touched.toSorted()
}

async function writeMigration(root: string, { table, name }: Noun): Promise<string> {
  const newest = (await readdir(join(root, 'db/migrations'))).toSorted().at(-1)
  const number = String(Number(newest?.slice(0, 4)) + 1).padStart(4, '0')
  const path = `db/migrations/${number}-make-${name}.sql`
  const text = `-- The first table of a room; what it is for is said in src/${name}/README.md.

create table ${table} (
  id uuid primary key,
  title text not null constraint ${table}_has_a_title check (title <> ''),
  noted_on date not null
);
grant select on ${table} to samsyn_working;
`
  await writeFile(join(root, path), text, { flag: 'wx' })
  return path
}

type Edit = (text: string) => string

/** One line more in each of the places that know the rooms by name. */
function edits({ name, swedish, camel, table }: Noun): Readonly<Record<string, Edit>> {
  const key = name === camel ? name : `'${name}'`
  return {
    '.dependency-cruiser.mjs': (text) =>
      text
        .replace(
          /(export const mayUse = \{[^}]*)\n\}/,
          `$1\n  ${key}: ['organisation', 'agreement'],\n}`,
        )
        .replace(/(export const captions = \{[^}]*)\n\}/, `$1\n  ${key}: '${swedish}',\n}`)
        .replace(
          /(title: 'avtalet levs', rooms: \[)([^\]]*)\]/,
          (whole, begin: string, rooms: string) =>
            text.includes(`'${name}'`) ? whole : `${begin}${rooms}, '${name}']`,
        ),
    'src/app.ts': (text) =>
      text
        .replace(
          /(import type \{ Ground, House, OpenHouse \} from '\.\/serve\.ts')/,
          `import { ${camel} } from './${name}/room.tsx'\n$1`,
        )
        .replace(/(const pillars: readonly Face\[\] = \[[^\]]*?),?\n?\]/, `$1, ${camel}]`),
    'test/access-table.ts': (text) =>
      text.replace(
        /(\nGET {2}\/parter\.csv )/,
        `${['', '.csv', '.json'].map((form) => `\n${`GET  /${name}${form}`.padEnd(61)}${'200 '.repeat(15).trim()}`).join('')}$1`,
      ),
    'test/house/working-rights.ts': (text) =>
      text.replace(
        /(export const rightsOnTables[^=]*= \{)/,
        `$1\n  ${table}: { ...read, notKept: 'nothing writes it yet' },`,
      ),
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [name = '', ...swedish] = process.argv.slice(2)
  const root = fileURLToPath(new URL('..', import.meta.url))
  const touched = await makeRoom(root, name, swedish.join(' ') || undefined)
  await run(
    'npx',
    ['prettier', '--write', `src/${name}`, ...touched.filter((path) => /\.(ts|mjs)$/.test(path))],
    {
      cwd: root,
    },
  )
  console.log(`src/${name}/ och dessutom:\n${touched.map((path) => `  ${path}`).join('\n')}`)
}
