// SPDX-License-Identifier: EUPL-1.2
// The other side of off-thread.ts: calls the function that was named, waits for it, and answers once.

import { parentPort, workerData } from 'node:worker_threads'

const { module, name, input } = workerData as {
  readonly module: string
  readonly name: string
  readonly input: unknown
}
const found = (await import(module)) as Readonly<Record<string, (input: unknown) => unknown>>
const run = found[name]
if (!run) throw new Error(`${module} has no ${name}`)
parentPort?.postMessage(await run(input))
