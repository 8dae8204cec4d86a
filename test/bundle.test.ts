// SPDX-License-Identifier: EUPL-1.2
// The bundle that `npm start` runs: what it does is what the sources do, its errors point at them, and
// it is made anew when they have changed.

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const bundler = new URL('../scripts/bundle.mjs', import.meta.url).href
const { bundleOf } = (await import(bundler)) as {
  bundleOf(
    root: string,
    entries: readonly string[],
  ): Promise<{ folder: string; place: (file: string) => string } | undefined>
}

let root: string
before(async () => {
  root = await mkdtemp(join(tmpdir(), 'samsyn-bundle-'))
  await plant('package.json', '{ "type": "module" }')
  await plant('db/day.txt', 'torsdag')
  await plant(
    'src/main.ts',
    `import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
type Told = { readonly day: string }
export const told: Told = { day: readFileSync(new URL('../db/day.txt', import.meta.url), 'utf8') }
const other = new URL('./work/other.ts', import.meta.url)
console.log(told.day, fileURLToPath(other).includes('.cache'))
const worker = new Worker(other, { execArgv: [] })
worker.once('message', (answer: string) => {
  console.log(answer)
  throw new Error('line ten')
})
`,
  )
  await plant(
    'src/work/other.ts',
    `import { parentPort } from 'node:worker_threads'
enum Answer { Yes = 'ja' }
parentPort?.postMessage(Answer.Yes)
`,
  )
  await plant('src/work/other.test.ts', 'a test is no part of it')
})
after(() => rm(root, { recursive: true }))

async function plant(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), text)
}

const make = async () => (await bundleOf(root, ['src/main.ts']))!

test('it finds files where the sources do, runs its threads, and errors point at the sources', async () => {
  const path = (await make()).place('src/main.ts')
  const { stdout, stderr } = await new Promise<{ stdout: string; stderr: string }>((resolve) =>
    execFile(process.execPath, ['--enable-source-maps', path], (_, stdout, stderr) =>
      resolve({ stdout, stderr }),
    ),
  )
  assert.equal(stdout, 'torsdag true\nja\n')
  assert.match(stderr, /line ten[^]*src\/main\.ts:11:/)
})

test('it is kept until a source has changed, and a few of the earlier beside it', async () => {
  const first = await make()
  assert.equal((await make()).folder, first.folder)
  await plant('src/work/other.test.ts', 'changed')
  assert.equal((await make()).folder, first.folder, 'a test is no part of it')
  const folders = new Set([first.folder])
  for (let version = 1; version <= 3; version += 1) {
    await plant('src/work/version.ts', `export const version = ${version}`)
    folders.add((await make()).folder)
  }
  assert.equal(folders.size, 4)
  assert.equal([...folders].filter((folder) => existsSync(folder)).length, 3)
})

test('the product itself is made, with packages of machine code beside it, and answers', async () => {
  const project = fileURLToPath(new URL('..', import.meta.url))
  const made = (await bundleOf(project, ['src/main.ts', 'src/cli/command-line.ts']))!
  const command = made.place('src/cli/command-line.ts')
  const said = await promisify(execFile)(process.execPath, [command, '--help'])
  assert.match(said.stdout, /samsyn -- [^]*redline/)
})

test('where none can be kept there is none', async () => {
  await rm(join(root, 'node_modules'), { recursive: true })
  await plant('node_modules', 'not a folder')
  assert.equal(await bundleOf(root, ['src/main.ts']), undefined)
})
