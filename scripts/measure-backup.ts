// SPDX-License-Identifier: EUPL-1.2
// Measures what backup and restore take of time and memory when the database is large: files of so many
// megabytes (200 if nothing is said), in a server that is thrown away. `npx node --import ./scripts/typescript.mjs scripts/measure-backup.ts 200`

import { createHash, randomFillSync } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { restoreBackup } from '#platform/backup/restore-backup.ts'
import { takeBackup } from '#platform/backup/take-backup.ts'
import { startCluster } from '#platform/database/embedded-postgres/cluster.ts'
import { migrate } from '#platform/database/migrator.ts'
import { wholeRecord } from '../src/record.ts'

const megabyte = 1_000_000
const megabytes = Number(process.argv[2] ?? 200)
const folder = await mkdtemp(join(tmpdir(), 'samsyn-measure-'))
await chmod(folder, 0o711)
const cluster = await startCluster({ dataFolder: folder, isDurable: false })
try {
  const source = await make('large')
  const target = await make('restored')
  await migrate(source)
  await fill(source)
  const path = join(folder, 'large.backup')
  const tell = () => undefined
  const mayReplace = false
  const taken = await measure('backup', () =>
    takeBackup({ migratingUrl: source, path, mayReplace, version: '0', tell }),
  )
  console.log(`file: ${Math.round(taken.bytes / megabyte)} MB`)
  await measure('restore', () =>
    restoreBackup({ migratingUrl: target, path, mode: 'demo', record: wholeRecord, tell }),
  )
} finally {
  await cluster.stop()
  await rm(folder, { recursive: true, force: true })
}

async function make(name: string): Promise<string> {
  await asOwner(cluster.urlOf('postgres'), (client) => client.query(`create database ${name}`))
  return cluster.urlOf(name)
}

/** Files as uploads are: bytes that cannot be made smaller, in chunks. */
async function fill(url: string): Promise<void> {
  const chunk = Buffer.alloc(256 * 1024)
  await asOwner(url, async (client) => {
    await client.query(`insert into installation (mode) values ('demo')`)
    for (let number = 0; number * chunk.length < megabytes * megabyte; number += 1) {
      randomFillSync(chunk)
      const hash = createHash('sha256').update(chunk).digest('hex')
      await client.query('insert into file (hash, byte_count, media_type) values ($1, $2, $3)', [
        hash,
        chunk.length,
        'application/pdf',
      ])
      await client.query('insert into file_chunk values ($1, 0, $2)', [hash, chunk])
    }
  })
}

async function asOwner<Value>(
  url: string,
  work: (client: pg.Client) => Promise<Value>,
): Promise<Value> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The time it took, and how much the process grew at most while it did. */
async function measure<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  const before = process.memoryUsage.rss()
  let most = before
  let isDone = false
  const watching = (async () => {
    for (; !isDone; await wait(20)) most = Math.max(most, process.memoryUsage.rss())
  })()
  const began = performance.now()
  const value = await work()
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  isDone = true
  await watching
  const grew = Math.round((most - before) / megabyte)
  console.log(
    `${name} of ${megabytes} MB: ${seconds} s, grew ${grew} MB from ${Math.round(before / megabyte)} MB`,
  )
  return value
}
