// SPDX-License-Identifier: EUPL-1.2
// A server in a process of its own that tells how much of the processor it has used, by its own
// clock: the product, or the floor that sends the same bytes and does nothing else.

import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export type ServerProcess = AsyncDisposable & {
  readonly url: string
  readonly pid: number
  /** Milliseconds of processor time, user and system, since it started. */
  readonly cpuMs: () => Promise<number>
}

export type Told = { readonly url?: string; readonly cpuMs?: number }

export async function startServer(
  file: 'product-server.ts' | 'floor-server.ts',
  options: { readonly env?: Record<string, string>; readonly first?: unknown } = {},
): Promise<ServerProcess> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), [], {
    execArgv: ['--import', 'tsx'],
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...options.env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
  })
  if (options.first !== undefined) child.send(options.first as object)
  const { url } = await nextMessage(child)
  return {
    url: url!,
    pid: child.pid!,
    async cpuMs() {
      const told = nextMessage(child)
      child.send('cpu')
      return (await told).cpuMs!
    },
    async [Symbol.asyncDispose]() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.disconnect()
      await ended
    },
  }
}

function nextMessage(child: ChildProcess): Promise<Told> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`the server ended with ${code}`))
    child.once('exit', ended)
    child.once('message', (message) => {
      child.off('exit', ended)
      resolve(message as Told)
    })
  })
}

/** In the child: says that it is there, answers what it is asked, and ends with the parent. */
export function answerParent(url: string, stop: () => Promise<void>): void {
  const tell = (told: Told) => process.send!(told)
  process.on('message', (message) => {
    if (message !== 'cpu') return
    const { user, system } = process.cpuUsage()
    tell({ cpuMs: (user + system) / 1000 })
  })
  process.once('disconnect', () => void stop().finally(() => process.exit(0)))
  tell({ url })
}
