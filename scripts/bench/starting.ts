// SPDX-License-Identifier: EUPL-1.2
// From the command to the first page, as a person waits for it; and what the product then holds of
// memory, all its processes together.

import { spawn, type ChildProcess } from 'node:child_process'
import { access, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Row } from './row.ts'

const startScript = fileURLToPath(new URL('../start.mjs', import.meta.url))
const port = 3977
const address = `http://127.0.0.1:${port}`
const pssGoal = 200

export async function startRows(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'samsyn-bench-start-'))
  try {
    const first = await startAndStop(folder)
    const canForget = await forgetFiles()
    const cold = canForget ? await startAndStop(folder) : undefined
    const warm = await startAndStop(folder)
    const memory = await memoryRow(folder)
    return [
      timeRow('Första starten, med demonstrationen', first, 20),
      cold === undefined
        ? { what: 'Kall start', value: 'ej mätt', note: 'maskinen låter inte filminnet tömmas' }
        : timeRow('Kall start, filminnet tömt', cold, 5),
      timeRow('Varm start', warm, 2),
      memory,
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function timeRow(what: string, seconds: number, goal: number): Row {
  const value = `${seconds.toFixed(1).replace('.', ',')} s`
  return { what, value, goal: `≤ ${goal} s`, isMet: seconds <= goal }
}

/** Seconds until the first page has come. */
async function startAndStop(folder: string): Promise<number> {
  const started = performance.now()
  await using _ = await startProduct(folder)
  return (performance.now() - started) / 1000
}

async function startProduct(folder: string): Promise<AsyncDisposable & { child: ChildProcess }> {
  const child = spawn(process.execPath, [startScript], {
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      SAMSYN_PORT: String(port),
      SAMSYN_DATA_DIR: folder,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  let hasEnded = false
  void ended.then(() => (hasEnded = true))
  while (!(await answers())) {
    if (hasEnded) throw new Error('the product ended before it answered')
    await wait(20)
  }
  return {
    child,
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function answers(): Promise<boolean> {
  try {
    return (await fetch(`${address}/`)).ok
  } catch {
    return false
  }
}

/** Linux forgets what it keeps of files, if we may tell it to. */
async function forgetFiles(): Promise<boolean> {
  try {
    await writeFile('/proc/sys/vm/drop_caches', '3')
    return true
  } catch {
    return false
  }
}

const viewed = ['/', '/avtal', '/avtal/halso-och-sjukvardsavtal', '/parter', '/sok?q=ansvar']

async function memoryRow(folder: string): Promise<Row> {
  await using product = await startProduct(folder)
  for (let view = 0; view < 100; view += 1) {
    await (await fetch(address + viewed[view % viewed.length]!)).arrayBuffer()
  }
  await wait(60_000)
  const what = 'Minne (PSS) i vila en minut efter 100 sidvisningar'
  const sums = await pssOf(await processesBelow(product.child.pid!))
  if (sums === undefined) return { what, value: 'ej mätt', note: 'kräver Linux' }
  const parts = [...sums].map(([name, mb]) => `${name} ${Math.round(mb)}`).join(', ')
  const total = [...sums.values()].reduce((sum, mb) => sum + mb, 0)
  return {
    what,
    value: `${Math.round(total)} MB`,
    goal: `< ${pssGoal} MB`,
    isMet: total < pssGoal,
    note: parts,
  }
}

/** The process, all it started, and the database's processes in the data folder's name. */
async function processesBelow(root: number): Promise<readonly number[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const parents = new Map<number, number>()
  for (const id of ids) {
    const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '')
    const parent = /^\d+ \(.*\) \S (\d+)/s.exec(stat)?.[1]
    if (parent) parents.set(id, Number(parent))
  }
  const below = new Set([root])
  for (let size = 0; size !== below.size;) {
    size = below.size
    for (const [id, parent] of parents) if (below.has(parent)) below.add(id)
  }
  return [...below]
}

/** Megabytes for each program by its name; undefined where the system does not tell. */
async function pssOf(ids: readonly number[]): Promise<Map<string, number> | undefined> {
  if (
    !(await access('/proc/self/smaps_rollup').then(
      () => true,
      () => false,
    ))
  )
    return undefined
  const sums = new Map<string, number>()
  for (const id of ids) {
    const rollup = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '')
    const name = (await readFile(`/proc/${id}/comm`, 'utf8').catch(() => '?')).trim()
    const kilobytes = Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0)
    sums.set(name, (sums.get(name) ?? 0) + kilobytes / 1024)
  }
  return sums
}
