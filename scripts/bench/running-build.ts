// SPDX-License-Identifier: EUPL-1.2
// A build as `npm start` runs it, on a database or a data folder, until it is stopped.

import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../../test/support/process-on-database.ts'
import { store, type Build } from './build.ts'

export type RunningBuild = AsyncDisposable & {
  readonly url: string
  readonly pid: number
  /** From the command to the first page. */
  readonly startedInMs: number
}

/** Raised so that it is the product that is measured, not its guard. */
export const raisedLimits: Readonly<Record<string, string>> = Object.fromEntries(
  ['GENERAL', 'SEARCH', 'SIGN_IN'].map((name) => [`SAMSYN_LIMIT_${name}`, '9999999/1']),
)

/** Starts it and waits for its first page. */
export async function startBuild(
  build: Build,
  settings: Readonly<Record<string, string>>,
): Promise<RunningBuild> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const begun = performance.now()
  const child = spawn(process.execPath, [join(build.folder, 'scripts', 'start.mjs')], {
    cwd: build.folder,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      SAMSYN_PORT: String(port),
      ...raisedLimits,
      ...settings,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  // A log, for whoever wonders why a build did not start.
  child.stderr.pipe(createWriteStream(join(store, `${build.name}.log`)))
  let hasEnded = false
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      hasEnded = true
      resolve()
    }),
  )
  while (!(await answers(url))) {
    if (hasEnded) throw new Error(`${build.name} ended before it answered: ${store}`)
    await wait(10)
  }
  return {
    url,
    pid: child.pid!,
    startedInMs: performance.now() - begun,
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/`)
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}
