// SPDX-License-Identifier: EUPL-1.2
// How much of the processor and the memory processes have used, as Linux tells it in /proc.

import { readdir, readFile } from 'node:fs/promises'

const ticksPerSecond = 100

/** Milliseconds that the process and all it started have had, by the threads that still are. */
export async function treeCpuMs(root: number): Promise<number> {
  const ids = await processesBelow(root)
  const each = await Promise.all(ids.map(processCpuMs))
  return each.reduce((sum, ms) => sum + ms, 0)
}

/** Milliseconds that PostgreSQL's backends have had, those that have ended among them. */
export async function databaseCpuMs(postmaster: number): Promise<number> {
  const fields = await statOf(postmaster)
  // Of children that were waited for: fields 16 and 17 in proc(5).
  const ended = ((Number(fields[13]) + Number(fields[14])) * 1000) / ticksPerSecond
  return ended + (await treeCpuMs(postmaster))
}

/** The process and all below it. */
export async function processesBelow(root: number): Promise<readonly number[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const parents = new Map(
    await Promise.all(ids.map(async (id) => [id, Number((await statOf(id))[1])] as const)),
  )
  const below = new Set([root])
  for (let size = 0; size !== below.size;) {
    size = below.size
    for (const [id, parent] of parents) if (below.has(parent)) below.add(id)
  }
  return [...below]
}

/** Megabytes for each program by its name: each its share of what is shared. */
export async function memoryOf(ids: readonly number[]): Promise<ReadonlyMap<string, number>> {
  const sums = new Map<string, number>()
  for (const id of ids) {
    const rollup = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '')
    const name = (await readFile(`/proc/${id}/comm`, 'utf8').catch(() => '?')).trim()
    const kilobytes = Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0)
    sums.set(name, (sums.get(name) ?? 0) + kilobytes / 1024)
  }
  return sums
}

/** To the nanosecond for each thread; `stat` counts in hundredths of a second. */
async function processCpuMs(id: number): Promise<number> {
  const threads = await readdir(`/proc/${id}/task`).catch(() => [])
  const each = await Promise.all(
    threads.map(async (thread) => {
      const path = `/proc/${id}/task/${thread}/schedstat`
      const text = await readFile(path, 'utf8').catch(() => '')
      return Number(text.split(' ')[0] ?? 0) / 1e6
    }),
  )
  return each.reduce((sum, ms) => sum + ms, 0)
}

/** The fields after the name, which may hold anything: the first is the state. */
async function statOf(id: number): Promise<readonly string[]> {
  const text = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '')
  return text.slice(text.lastIndexOf(')') + 2).split(' ')
}
