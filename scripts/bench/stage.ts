// SPDX-License-Identifier: EUPL-1.2
// A PostgreSQL of the bench's own, with the demonstration and the grown county ready to be copied. They
// are made by the earliest build that is measured; a later one brings its copy forward when it starts,
// as an operator's is.

import { join } from 'node:path'
import pg from 'pg'
import { startCluster } from '#platform/database/embedded-postgres/cluster.ts'
import { readLockFile } from '#platform/database/embedded-postgres/postmaster.ts'
import { readFile } from 'node:fs/promises'
import { onServer } from '../../test/support/database.ts'
import { shortHash, store, type Build } from './build.ts'
import { answerAnew, countiesWorth, growCounty } from './grow-county.ts'
import { startBuild } from './running-build.ts'

/** The demonstration; the county grown, every comment answered; the same, one in ten answered. */
export type Extent = 'demonstration' | 'grown' | 'unanswered'

export type Stage = AsyncDisposable & {
  readonly postmaster: number
  /** A copy of its own, as the role that owns the tables. */
  readonly copy: (extent: Extent, build: Build) => Promise<Copy>
}

export type Copy = AsyncDisposable & { readonly url: string }

const folder = join(store, 'cluster')

export async function openStage(maker: Build, tell: (text: string) => void): Promise<Stage> {
  const cluster = await startCluster({ dataFolder: folder, isDurable: false })
  const server = cluster.urlOf('postgres')
  const lock = await readLockFile(join(cluster.folder, 'postgres'))
  if (!lock) throw new Error('the database of the bench is not there')
  await keepQuiet(server)
  const making = await fingerprintOf(maker)
  const made = new Map<Extent, string>()

  async function templateOf(extent: Extent): Promise<string> {
    const known = made.get(extent)
    if (known !== undefined) return known
    const name = `${extent}_${making}`
    if (!(await isThere(server, name))) {
      tell(`${extent} …`)
      const begun = performance.now()
      const half = `${name}_half`
      await onServer(server, (client) =>
        client.query(`drop database if exists ${half} with (force)`),
      )
      await make(extent, half)
      await onServer(server, (client) => client.query(`alter database ${half} rename to ${name}`))
      tell(`${extent}: ${Math.round((performance.now() - begun) / 1000)} s`)
    }
    made.set(extent, name)
    return name
  }

  async function make(extent: Extent, name: string): Promise<void> {
    if (extent === 'demonstration') {
      await onServer(server, (client) => client.query(`create database ${name}`))
      await using _ = await startBuild(maker, { DATABASE_URL: cluster.urlOf(name) })
      return
    }
    await clone(await templateOf(extent === 'grown' ? 'demonstration' : 'grown'), name)
    await onServer(cluster.urlOf(name), (client) =>
      extent === 'grown' ? growCounty(client, countiesWorth) : answerAnew(client, 'every tenth'),
    )
  }

  function clone(template: string, name: string) {
    return onServer(server, (client) =>
      client.query(`create database ${name} template ${template} strategy file_copy`),
    )
  }

  return {
    postmaster: lock.pid,
    async copy(extent, build) {
      const name = `own_${build.name}_${extent}`
      const drop = () =>
        onServer(server, (client) => client.query(`drop database if exists ${name} with (force)`))
      await drop()
      await clone(await templateOf(extent), name)
      return { url: cluster.urlOf(name), [Symbol.asyncDispose]: async () => void (await drop()) }
    },
    [Symbol.asyncDispose]: cluster.stop,
  }
}

/** What the templates depend on: the build that loads, and how the county is grown. */
async function fingerprintOf(maker: Build): Promise<string> {
  const files = [
    'grow-county.ts',
    ...['catalogue', 'copying', 'history', 'journal'].map((name) => `grow-county/${name}.ts`),
  ]
  const texts = await Promise.all(
    files.map((file) => readFile(new URL(file, import.meta.url), 'utf8')),
  )
  return shortHash([maker.fingerprint, ...texts].join('\n'))
}

async function isThere(server: string, name: string): Promise<boolean> {
  const { rowCount } = await onServer(server, (client) =>
    client.query('select from pg_database where datname = $1', [name]),
  )
  return rowCount === 1
}

/** Nothing sweeps while something is measured: the templates are swept when they are made. */
async function keepQuiet(server: string): Promise<void> {
  const url = new URL(server)
  url.username = 'postgres'
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  await client.query('alter system set autovacuum = off')
  await client.query('select pg_reload_conf()')
  await client.end()
}
