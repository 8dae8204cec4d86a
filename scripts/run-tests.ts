// SPDX-License-Identifier: EUPL-1.2
// Runs the tests of one kind against one database server, which is thrown away afterwards.
// Usage: run-tests.ts unit|server|e2e|shots [file …]. With DATABASE_URL, against that server instead.

import { spawn } from 'node:child_process'
import { accessSync, constants, globSync } from 'node:fs'
import { chmod, mkdtemp, rm, statfs, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join, matchesGlob, resolve } from 'node:path'
import { availableMemory } from 'node:process'
import { pathToFileURL } from 'node:url'
import { startCluster } from '#platform/database/embedded-postgres/cluster.ts'
import { assertNode } from '#platform/running/node-version.ts'
import { dropTemplate, makeTemplate } from '../test/support/database.ts'
import { demonstrationTemplate } from '../test/support/demonstration-database.ts'

const units = 'src/**/*.test.{ts,tsx}'
const wholes = 'test/**/*.test.{ts,tsx}'

/** Tests of pure functions: they open nothing and share one process, which starts once. */
const pure = ['src/kernel/**/*.test.ts', 'src/*/rules/**/*.test.ts']

/**
 * What says nothing new on another server: it opens no database, makes one of its own, is about the
 * sources, or tries the web's side of forms and files with statements that the other tests send too.
 */
const notOnAnotherServer = [
  'src/{web,demonstration}/**',
  'src/*/formats/**',
  'src/platform/{day,files,mail,running,work}/**',
  'src/platform/database/embedded-postgres/**',
  'src/platform/cache/{kept-results,page-cache}.test.ts',
  'src/platform/http/{http-server,rate-limit}.test.ts',
  'src/platform/http/{answer,request}/**',
  'src/platform/http/{for-whom,read-once,route-table,scoped-reads}.test.ts',
  'test/{asked-in-addresses,behind-proxy,demo-documents,documents,formulas-in-exports}.test.ts',
  'test/{bundle,faces,ground,house,installation,linear-patterns,schema,start}.test.ts',
  'test/{planted-field,planted-room}.test.ts',
  'test/{every-described-form,holds-nobody-up,one-form-to-write-in,what-can-be-fetched}.test.{ts,tsx}',
  'test/attack/{anothers-form,forms,stale-mark,typed-words}.test.ts',
  'test/support/**',
]

/** One more than there are processors: a test waits now and then. Each has a dozen connections, of a hundred. */
const atOnce = Math.min(availableParallelism() + 1, 6)
/** A browser is several processes by itself. */
const browsersAtOnce = 2

type Kind = {
  readonly files: readonly string[]
  readonly except?: readonly string[]
  readonly needsBrowser: boolean
}

const kinds: Record<string, Kind> = {
  unit: { files: [units, wholes], needsBrowser: false },
  server: {
    files: [units, wholes],
    except: [...pure, ...notOnAnotherServer],
    needsBrowser: false,
  },
  e2e: { files: ['test/e2e/**/*.e2e.{ts,tsx}'], needsBrowser: true },
  shots: { files: ['test/**/*.shots.{ts,tsx}'], needsBrowser: true },
}

async function main(): Promise<number> {
  assertNode(process.version)
  const [name = '', ...chosen] = process.argv.slice(2)
  const kind = kinds[name]
  if (!kind) return complain(`Vilka tester? ${Object.keys(kinds).join(' | ')}`)
  const files = chosen.length > 0 ? chosen : list(kind.files, kind.except)
  // A gate that reads nothing must not pass.
  if (files.length === 0) return complain(`Inga testfiler för ${name}. (No test files.)`)
  const browser = kind.needsBrowser ? findBrowser() : undefined
  if (kind.needsBrowser && !browser) return missingBrowser()
  const others = files.filter((file) => !isPure(file))
  const together = files.filter(isPure)
  const pureCode = together.length > 0 ? await runNode(together, {}, ['--test-isolation=none']) : 0
  return others.length > 0 ? (await runOnServer(others, browser)) || pureCode : pureCode
}

const isPure = (file: string) => pure.some((pattern) => matchesGlob(file, pattern))

function list(patterns: readonly string[], except: readonly string[] = []): string[] {
  const left = globSync(patterns).filter((file) => !except.some((one) => matchesGlob(file, one)))
  return left.toSorted()
}

async function runOnServer(files: readonly string[], browser: string | undefined): Promise<number> {
  await using server = await startServer()
  const template = await makeTemplate(server.url)
  const run = `${process.pid}_${Date.now().toString(36)}`
  const settings = {
    SAMSYN_TEST_SERVER: server.url,
    SAMSYN_TEST_RUN: run,
    ...(browser && { SAMSYN_CHROMIUM: browser }),
  }
  const code = await runInGroups(files, settings, browser ? browsersAtOnce : atOnce)
  await dropTemplate(template)
  await dropTemplate({ serverUrl: server.url, name: demonstrationTemplate(run) })
  return code
}

async function startServer(): Promise<AsyncDisposable & { url: string }> {
  const given = process.env['DATABASE_URL']
  if (given) return { url: given, async [Symbol.asyncDispose]() {} }
  const folder = await mkdtemp(join(await roomiest(), 'samsyn-tests-'))
  // Run by root, the database belongs to another user, who must be able to come here.
  await chmod(folder, 0o711)
  const cluster = await startCluster({ dataFolder: folder, isDurable: false })
  return {
    url: cluster.urlOf('postgres'),
    async [Symbol.asyncDispose]() {
      await cluster.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const memoryDisk = '/dev/shm'
/** What the databases of a whole run take, and as much again. */
const mostOnDisk = 4e9

/** In memory where it has room: nearly every test copies a database, and none has to last. */
async function roomiest(): Promise<string> {
  const disk = await statfs(memoryDisk).catch(() => undefined)
  const free = disk ? Math.min(disk.bavail * disk.bsize, availableMemory()) : 0
  return free > mostOnDisk ? memoryDisk : tmpdir()
}

/** Some processes at a time; files of the same room share one, which reads the product once. */
async function runInGroups(
  files: readonly string[],
  settings: Record<string, string>,
  processes: number,
): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'samsyn-test-groups-'))
  try {
    const groups = Map.groupBy(files, groupOf)
    const largestFirst = [...groups].toSorted(([, a], [, b]) => b.length - a.length)
    const entries = largestFirst.map(async ([name, members]) => {
      if (members.length === 1) return members[0]!
      const entry = join(folder, `${name.replaceAll('/', '-')}.mjs`)
      await writeFile(entry, oneAfterAnother(members))
      return entry
    })
    return await runNode(await Promise.all(entries), settings, [`--test-concurrency=${processes}`])
  } finally {
    await rm(folder, { recursive: true })
  }
}

function groupOf(file: string): string {
  const [top, room] = file.split('/')
  return top === 'src' ? `src/${room}` : file
}

/** Each is a test that holds those of its file, so that what it does before and after is done for it alone. */
function oneAfterAnother(files: readonly string[]): string {
  const lines = files.map((file) => {
    const address = pathToFileURL(resolve(file)).href
    return `test(${JSON.stringify(file)}, () => import(${JSON.stringify(address)}))`
  })
  return ["import { test } from 'node:test'", ...lines].join('\n')
}

function runNode(
  files: readonly string[],
  more: Record<string, string>,
  how: readonly string[],
): Promise<number> {
  const child = spawn(
    process.execPath,
    [
      '--enable-source-maps',
      '--import',
      typescript,
      '--test',
      ...how,
      '--test-reporter=spec',
      ...files,
    ],
    // Tests say what they want to be told; what is set on this computer must not change them.
    { stdio: 'inherit', env: { ...withoutSettings(process.env), ...more } },
  )
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => child.kill(signal))
  }
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)))
}

function withoutSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => name !== 'DATABASE_URL' && !name.startsWith('SAMSYN_')),
  )
}

const typescript = new URL('typescript.mjs', import.meta.url).href

const browsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

function findBrowser(): string | undefined {
  const given = process.env['SAMSYN_CHROMIUM']
  return (given ? [given] : browsers).find((path) => {
    try {
      accessSync(path, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

function missingBrowser(): number {
  const text =
    'Ingen Chromium hittades, så resorna i webbläsaren körs inte.\n' +
    'Installera den (Debian: apt-get install chromium) eller ange den med SAMSYN_CHROMIUM.\n' +
    'No Chromium was found, so the journeys in the browser are not run. Install one, or name it with SAMSYN_CHROMIUM.'
  if (process.env['CI'] === 'true') return complain(text)
  console.log(text)
  return 0
}

function complain(text: string): number {
  console.error(text)
  return 1
}

process.exitCode = await main()
