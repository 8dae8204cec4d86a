// SPDX-License-Identifier: EUPL-1.2
// From the command to the first page, as a person waits for it; and what each build then holds of
// memory, all its processes together.

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Build } from './build.ts'
import { memoryOf, processesBelow } from './processor-time.ts'
import { median, type Row } from './row.ts'
import { startBuild } from './running-build.ts'

const warmStarts = 5

export async function startRows(builds: readonly Build[]): Promise<readonly Row[]> {
  const folders = await Promise.all(
    builds.map(() => mkdtemp(join(tmpdir(), 'samsyn-bench-start-'))),
  )
  try {
    const start = async (at: number) => {
      await using running = await startBuild(builds[at]!, { SAMSYN_DATA_DIR: folders[at]! })
      return running.startedInMs / 1000
    }
    const eachInTurn = async (rounds: number, prepare: () => Promise<unknown>) => {
      const taken = builds.map((): number[] => [])
      for (let round = 0; round < rounds; round += 1) {
        for (const at of builds.keys()) {
          await prepare()
          taken[at]!.push(await start(at))
        }
      }
      return taken.map(median)
    }
    const first = await eachInTurn(1, async () => undefined)
    const cold = (await forgetFiles()) ? await eachInTurn(1, forgetFiles) : undefined
    const warm = await eachInTurn(warmStarts, async () => undefined)
    const memory = await rowsOfMemory(builds, folders)
    return [
      rowOf('Första starten, med demonstrationen', 's', first, { atMost: 20 }),
      ...(cold ? [rowOf('Kall start, filminnet tömt', 's', cold, { atMost: 5 })] : []),
      rowOf('Varm start', 's', warm, { ratioAtMost: 0.5 }),
      ...memory,
    ]
  } finally {
    for (const folder of folders) await rm(folder, { recursive: true, force: true })
  }
}

function rowOf(what: string, unit: string, values: readonly number[], goal: Row['goal']): Row {
  const before = values.length > 1 ? values[0] : undefined
  return { what, unit, before, now: values.at(-1)!, goal }
}

/** Linux forgets what it keeps of files, if we may tell it to. */
async function forgetFiles(): Promise<boolean> {
  return writeFile('/proc/sys/vm/drop_caches', '3').then(
    () => true,
    () => false,
  )
}

const viewed = ['/', '/avtal', '/avtal/halso-och-sjukvardsavtal', '/parter', '/sok?q=ansvar']

/** A minute after a hundred views, when what was only passing has been given back. */
async function rowsOfMemory(
  builds: readonly Build[],
  folders: readonly string[],
): Promise<readonly Row[]> {
  await using opened = new AsyncDisposableStack()
  const pids: number[] = []
  for (const [at, build] of builds.entries()) {
    const running = opened.use(await startBuild(build, { SAMSYN_DATA_DIR: folders[at]! }))
    pids.push(running.pid)
    for (let view = 0; view < 100; view += 1) {
      await (await fetch(running.url + viewed[view % viewed.length]!)).arrayBuffer()
    }
  }
  await wait(60_000)
  const memories = await Promise.all(pids.map(async (pid) => memoryOf(await processesBelow(pid))))
  const sum = (memory: ReadonlyMap<string, number>, isOf: (name: string) => boolean) =>
    [...memory].reduce((total, [name, mb]) => total + (isOf(name) ? mb : 0), 0)
  const isNode = (name: string) => name !== 'postgres'
  return [
    rowOf(
      'Nodes minne (PSS) en minut efter 100 sidvisningar',
      'MB',
      memories.map((memory) => sum(memory, isNode)),
      { ratioAtMost: 0.65 },
    ),
    rowOf(
      'PostgreSQL:s minne (PSS), detsamma',
      'MB',
      memories.map((memory) => sum(memory, (name) => !isNode(name))),
      undefined,
    ),
  ]
}
