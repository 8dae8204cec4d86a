// SPDX-License-Identifier: EUPL-1.2
// kill -9 of everything while people write. Nothing that was answered may be gone, nothing half.
// Usage: kill-during-writes.ts [--times 100] [--data FOLDER]

import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { freePort } from '../../test/support/process-on-database.ts'
import { runProgram } from '../../test/support/program.ts'
import { killTree } from './process-tree.ts'
import { runRounds } from './rounds.ts'
import { settingsOf } from './running-product.ts'

const { values } = parseArgs({
  options: { times: { type: 'string', default: '100' }, data: { type: 'string' } },
})
const times = Number(values.times)
const dataFolder = values.data ?? (await mkdtemp(join(tmpdir(), 'samsyn-killed-')))
// Run by root, the database belongs to another user, who must be able to come here.
await chmod(dataFolder, 0o711)
const place = { dataFolder, port: await freePort() }
const begun = performance.now()
// The very first start makes the cluster and loads the demonstration: that may be cut off too.
for (let cut = 0; cut < 3; cut++) {
  const program = runProgram('start.mjs', [], { env: settingsOf(place) })
  await wait(500 + Math.random() * 6000)
  await killTree([program.pid])
}
const { answered, faults } = await runRounds({
  times,
  place,
  end: async (product) => `${await product.kill()} processes`,
})
const seconds = Math.round((performance.now() - begun) / 1000)
// Once more, where the end of a long log is all that is read.
for (const fault of faults) console.log(`wrong: ${fault.slice(0, 2000)}`)
if (faults.length > 0) console.log(`The data is left in ${dataFolder}.`)
console.log(`${times} kills, ${answered} writes answered, ${faults.length} wrong, ${seconds} s`)
if (faults.length > 0) process.exitCode = 1
else if (values.data === undefined) await rm(dataFolder, { recursive: true, force: true })
