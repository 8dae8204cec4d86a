// SPDX-License-Identifier: EUPL-1.2
// The power is cut while people write: what was not flushed to the disk is gone, the processes too.
// Usage: cut-power-during-writes.ts [--times 20] [--control]
// With --control the database does not flush, to see that the loss would be noticed.

import { appendFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { freePort } from '../../test/support/process-on-database.ts'
import { type LosingDisk, makeLosingDisk } from './losing-disk.ts'
import { runRounds, type Tally } from './rounds.ts'
import { type Place, startProduct } from './running-product.ts'

const { values } = parseArgs({
  options: { times: { type: 'string', default: '20' }, control: { type: 'boolean' } },
})

async function main(): Promise<void> {
  const disk = await makeLosingDisk()
  if ('missing' in disk) {
    console.log(`Skipped: no power can be cut on this computer, since ${disk.missing}.`)
    return
  }
  try {
    if (values.control) await showThatLossIsSeen(disk)
    else await showThatNothingIsLost(disk)
  } finally {
    await disk.remove()
  }
}

async function showThatNothingIsLost(disk: LosingDisk): Promise<void> {
  const begun = performance.now()
  const times = Number(values.times)
  const { answered, faults } = await cutRounds(disk, await aPlace(disk), times)
  const seconds = Math.round((performance.now() - begun) / 1000)
  console.log(
    `${times} power cuts, ${answered} writes answered, ${faults.length} wrong, ${seconds} s`,
  )
  if (faults.length > 0) process.exitCode = 1
}

/** The same without flushing must lose something, or fail to start at all. */
async function showThatLossIsSeen(disk: LosingDisk): Promise<void> {
  const place = await aPlace(disk)
  await (await startProduct(place)).stop()
  await appendFile(join(place.dataFolder, 'postgres', 'postgresql.auto.conf'), 'fsync = off\n')
  await disk.flush()
  const seen = await cutRounds(disk, place, 1).then(
    ({ faults }) => faults.length > 0,
    (cause: unknown) => {
      console.log(`      ${String(cause).split('\n')[0]}`)
      return true
    },
  )
  console.log(seen ? 'Without flushing, loss is seen.' : 'Without flushing, no loss was seen.')
  if (!seen) process.exitCode = 1
}

async function aPlace(disk: LosingDisk): Promise<Place> {
  const dataFolder = join(disk.folder, 'data')
  await mkdir(dataFolder, { mode: 0o711 })
  return { dataFolder, port: await freePort() }
}

function cutRounds(disk: LosingDisk, place: Place, times: number): Promise<Tally> {
  return runRounds({
    times,
    place,
    async end(product) {
      await disk.cut()
      const count = await product.kill()
      await disk.restore()
      return `${count} processes`
    },
  })
}

await main()
