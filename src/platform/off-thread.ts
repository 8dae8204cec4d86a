// SPDX-License-Identifier: EUPL-1.2
// Slow and pure work, such as reading a large file, done in a thread of its own, so that others are
// answered meanwhile. What is handed over and answered is copied, as between two processes.

import { Worker } from 'node:worker_threads'

/** The work was stopped: its time was up, or it asked for more memory than it may have. */
export class TooMuchWork extends Error {
  constructor(name: string, cause?: Error) {
    super(`${name} in a thread of its own was stopped at its limit`, { cause })
    this.name = 'TooMuchWork'
  }
}

/** A function of a module: `module` is its address, as `new URL('./x.ts', import.meta.url).href`. */
export type Work = { readonly module: string; readonly name: string }

type Pure = (input: never) => unknown

/** More at once would only take the processor from those who are answered. */
const atOnce = 2
/** What the largest file that is read needs, and some; one that needs more is refused. */
const mostMemoryInMb = 768

let running = 0
const waiting: (() => void)[] = []

/** `Does` is the type of the function that the work names. The time counts from when it begins. */
export async function runOffThread<Does extends Pure>(
  work: Work,
  input: Parameters<Does>[0],
  timeLimit: number,
): Promise<ReturnType<Does>> {
  await takePlace()
  try {
    return (await runInThread(work, input, timeLimit)) as ReturnType<Does>
  } finally {
    leavePlace()
  }
}

async function takePlace(): Promise<void> {
  if (running < atOnce) running++
  else await new Promise<void>((resolve) => waiting.push(resolve))
}

/** The place goes straight to the one who has waited longest. */
function leavePlace(): void {
  const next = waiting.shift()
  if (next) next()
  else running--
}

function runInThread(work: Work, input: unknown, timeLimit: number): Promise<unknown> {
  // Node reads TypeScript by itself: the flags of the one who starts the product are not needed here.
  const worker = new Worker(new URL('./off-thread-worker.ts', import.meta.url), {
    workerData: { ...work, input },
    execArgv: [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: mostMemoryInMb },
  })
  return new Promise<unknown>((resolve, reject) => {
    const clock = setTimeout(() => reject(new TooMuchWork(work.name)), timeLimit)
    worker.once('message', resolve)
    worker.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new TooMuchWork(work.name, error) : error),
    )
    worker.once('exit', () => reject(new Error(`the thread for ${work.name} left no answer`)))
    worker.once('exit', () => clearTimeout(clock))
  }).finally(() => worker.terminate())
}
