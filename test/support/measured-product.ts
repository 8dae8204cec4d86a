// SPDX-License-Identifier: EUPL-1.2
// The product in a process of its own, which measures how long it is held at a time.

import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { OpenProduct } from './product.ts'

export type MeasuredProduct = OpenProduct & {
  /**
   * The longest, in milliseconds, that the product's main thread has worked since this was asked
   * last without letting anyone else in. Its own processor time, so that a busy machine does not
   * count; some milliseconds more than one turn may be in it, and nothing that other threads do.
   */
  readonly longestHold: () => Promise<number>
  /** Holds the thread for so many milliseconds of its processor time: what the meter must hear. */
  readonly work: (milliseconds: number) => Promise<void>
}

export async function openMeasuredProduct(databaseUrl: string): Promise<MeasuredProduct> {
  const file = fileURLToPath(new URL('measured-product-process.ts', import.meta.url))
  const child = fork(file, [databaseUrl], {
    execArgv: ['--import', new URL('../../scripts/typescript.mjs', import.meta.url).href],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const baseUrl = (await nextMessage(child)) as string
  const ask = async (message: string | number) => {
    const told = nextMessage(child)
    child.send(message)
    return (await told) as number
  }
  return {
    baseUrl,
    longestHold: () => ask('longest'),
    work: async (milliseconds) => void (await ask(milliseconds)),
    async [Symbol.asyncDispose]() {
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    },
  }
}

function nextMessage(child: ChildProcess): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  const ended = (code: number | null) => reject(new Error(`the product ended with ${code}`))
  child.once('exit', ended)
  child.once('message', (message) => {
    child.off('exit', ended)
    resolve(message)
  })
  return promise
}
