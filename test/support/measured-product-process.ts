// SPDX-License-Identifier: EUPL-1.2
// The other side of measured-product.ts.

import { argv, threadCpuUsage } from 'node:process'
import { openDatabase } from '#platform/database/database.ts'
import { openProduct } from './product.ts'

/** A timer is heard as soon as the thread is free, so what was worked between two was held. */
const between = 5

const [, , databaseUrl = ''] = argv
const db = openDatabase({ connectionString: databaseUrl })
const product = await openProduct(db)

let last = processorTime()
let longest = 0
setInterval(hear, between)

function hear(): void {
  const now = processorTime()
  longest = Math.max(longest, now - last)
  last = now
}

function processorTime(): number {
  const { user, system } = threadCpuUsage()
  return (user + system) / 1000
}

process.on('message', (message) => {
  if (typeof message === 'number') {
    const end = processorTime() + message
    while (processorTime() < end);
    process.send!(0)
    return
  }
  hear()
  process.send!(longest)
  longest = 0
})
process.once('disconnect', () => void leave())
process.send!(product.baseUrl)

async function leave(): Promise<void> {
  await product[Symbol.asyncDispose]()
  await db.destroy()
  process.exit(0)
}
