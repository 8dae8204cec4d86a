// SPDX-License-Identifier: EUPL-1.2
// The floor in a process of its own, as the product is.

import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export type FloorBytes = {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** Starts a floor that answers everything with these bytes, or with 304 and none. */
export async function startFloor(bytes: FloorBytes): Promise<AsyncDisposable & { url: string }> {
  const child = fork(fileURLToPath(new URL('floor-server.ts', import.meta.url)), [], {
    execArgv: ['--import', new URL('../typescript.mjs', import.meta.url).href],
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
    serialization: 'advanced',
  })
  child.send(bytes)
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve(message as string))
    child.once('exit', (code) => reject(new Error(`the floor ended with ${code}`)))
  })
  return {
    url,
    async [Symbol.asyncDispose]() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.disconnect()
      await ended
    },
  }
}
