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

/** The work was not done, and not because of what it was given: it may be later. Answered 503. */
export class NotDoneNow extends Error {
  override readonly name = 'NotDoneNow'
}

/** A function of a module: `module` is its address, as `new URL('./x.ts', import.meta.url).href`. */
export type Work = { readonly module: string; readonly name: string }

type Pure = (input: never) => unknown

/** More at once would only take the processor from those who are answered. */
const atOnce = 2
/** What the largest file that is read needs, and some; one that needs more is refused. */
const mostMemoryInMb = 768

/** Each may hold some megabytes of what is to be read; the rest are asked to come again. */
const mostWaiting = 20
/** Someone waits for the page, and would not for longer. */
const longestWait = 30_000

let running = 0
const waiting = new Set<() => void>()

/** `Does` is the type of the function that the work names. The time counts from when it begins. */
export async function runOffThread<Does extends Pure>(
  work: Work,
  input: Parameters<Does>[0],
  timeLimit: number,
): Promise<Awaited<ReturnType<Does>>> {
  await takePlace(work)
  try {
    return (await runInThread(work, input, timeLimit)) as Awaited<ReturnType<Does>>
  } finally {
    leavePlace()
  }
}

async function takePlace({ name }: Work): Promise<void> {
  if (running < atOnce) {
    running++
    return
  }
  if (waiting.size >= mostWaiting) throw new NotDoneNow(`${name}: ${mostWaiting} wait already`)
  await new Promise<void>((resolve, reject) => {
    const go = () => {
      clearTimeout(clock)
      resolve()
    }
    const clock = setTimeout(() => {
      waiting.delete(go)
      reject(new NotDoneNow(`${name} has waited ${longestWait} ms for a thread`))
    }, longestWait)
    waiting.add(go)
  })
}

/** The place goes straight to the one who has waited longest. */
function leavePlace(): void {
  const [next] = waiting
  if (next) {
    waiting.delete(next)
    next()
  } else running--
}

function runInThread(work: Work, input: unknown, timeLimit: number): Promise<unknown> {
  // Node reads TypeScript by itself: of the flags of the one who starts the product only this is needed.
  const worker = new Worker(new URL('./off-thread-worker.ts', import.meta.url), {
    workerData: { ...work, input },
    execArgv: process.execArgv.filter((flag) => flag === '--enable-source-maps'),
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: mostMemoryInMb },
  })
  return new Promise<unknown>((resolve, reject) => {
    const clock = setTimeout(() => reject(new TooMuchWork(work.name)), timeLimit)
    worker.once('message', resolve)
    worker.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new TooMuchWork(work.name, error) : error),
    )
    // An error or an answer has come first, or the thread was lost on its way.
    worker.once('exit', (code) =>
      reject(new NotDoneNow(`the thread for ${work.name} ended with ${code} and no answer`)),
    )
    worker.once('exit', () => clearTimeout(clock))
  }).finally(() => worker.terminate())
}
