// SPDX-License-Identifier: EUPL-1.2
// What others do the same work with: jsdiff compares two texts word by word, mammoth reads a Word file.
// They are tools of this measuring alone, installed in the bench's own store.

import { execFile } from 'node:child_process'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { openDatabase, type Db } from '#platform/database/database.ts'
import { workingUrl } from '#platform/database/working-role.ts'
import { readDocx } from '../../src/drafting/formats/docx-reader.ts'
import { readText } from '../../src/agreement/reads/texts.ts'
import { findVersion } from '../../src/agreement/reads/versions.ts'
import { compareVersions } from '../../src/agreement/rules/comparison.ts'
import { exists, project, store, type Build } from './build.ts'
import { median, type Row } from './row.ts'
import type { Stage } from './stage.ts'
import { openBuilds } from './visitor.ts'

const run = promisify(execFile)
const peers = { diff: '9.0.0', mammoth: '1.13.0' }
const times = 15

export async function peerRows(stage: Stage, present: Build): Promise<readonly Row[]> {
  const { diffWords, convertToHtml } = await loadPeers()
  await using opened = await openBuilds(stage, 'demonstration', [present])
  const db = openDatabase({ connectionString: workingUrl(opened.visited[0]!.databaseUrl) })
  await using _ = { [Symbol.asyncDispose]: () => db.destroy() }
  const [before, after] = [await provisionsOf(db, '2017'), await provisionsOf(db, '2027')]
  const plain = (one: typeof before) => one.map(textOf).join('\n')
  // Lists of their own each time, since the comparison of two known lists is made once.
  const own = await timeOf(() => compareVersions([...before], [...after]))
  const theirs = await timeOf(() => diffWords(plain(before), plain(after)))
  const file = join(project, 'db', 'seed', 'texts', 'halso-och-sjukvardsavtal-2027.docx')
  const bytes = new Uint8Array(await readFile(file))
  const read = await timeOf(() => readDocx(bytes))
  const converted = await timeOf(() => convertToHtml({ buffer: Buffer.from(bytes) }))
  const beside = (name: string, ms: number) => `${name} ${ms.toFixed(1).replace('.', ',')} ms`
  return [
    {
      what: `Jämförelsen som ren funktion (${before.length} och ${after.length} bestämmelser)`,
      unit: 'ms',
      now: own,
      note: beside(`jsdiff ${peers.diff}, hela texten`, theirs),
    },
    {
      what: 'En Word-fil läst (301 rader)',
      unit: 'ms',
      now: read,
      note: beside(`mammoth ${peers.mammoth}`, converted),
    },
  ]
}

async function provisionsOf(db: Db, label: string) {
  const version = await findVersion(db, 'halso-och-sjukvardsavtal', label)
  if (!version) throw new Error('the demonstration is not loaded')
  return (await readText(db, version.id)).provisions
}

function textOf(provision: { readonly heading: string; readonly text: unknown }): string {
  const words = JSON.stringify(provision.text).matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)
  return [provision.heading, ...[...words].map(([, text]) => text)].join(' ')
}

async function timeOf(work: () => unknown): Promise<number> {
  const taken: number[] = []
  for (let round = 0; round < times; round += 1) {
    const begun = performance.now()
    await work()
    taken.push(performance.now() - begun)
  }
  return median(taken)
}

type Peers = {
  readonly diffWords: (before: string, after: string) => unknown
  readonly convertToHtml: (file: { readonly buffer: Buffer }) => Promise<unknown>
}

async function loadPeers(): Promise<Peers> {
  const folder = join(store, 'peers')
  const wanted = Object.entries(peers).map(([name, version]) => `${name}@${version}`)
  await mkdir(folder, { recursive: true })
  if (!(await exists(join(folder, 'node_modules', 'mammoth')))) {
    await run('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', ...wanted])
  }
  const load = async (file: string) =>
    (await import(join(folder, 'node_modules', file))) as { default: Peers } & Peers
  const [diff, mammoth] = [await load('diff/libesm/index.js'), await load('mammoth/lib/index.js')]
  return { diffWords: diff.diffWords, convertToHtml: mammoth.default.convertToHtml }
}
