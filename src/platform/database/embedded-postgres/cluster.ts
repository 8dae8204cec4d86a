// SPDX-License-Identifier: EUPL-1.2
// A PostgreSQL of our own under the data folder: made at first use, adopted if it already runs,
// reached only through a socket in a closed folder, stopped by the last one who uses it.

import { access, chmod, mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { CannotStart } from '#platform/running/cannot-start.ts'
import {
  canGoInto,
  checkMajor,
  chooseFolder,
  makeDataFolder,
  passwordFile,
  refuge,
  superuser,
} from './data-folder.ts'
import {
  isAlive,
  readLockFile,
  removeSocketFolder,
  removeStaleLock,
  spawnPostmaster,
  stopPostmaster,
  type StartOptions,
} from './postmaster.ts'
import { findPrograms } from './programs.ts'
import { chooseRunAs, handOver, type RunAs } from './run-as.ts'

export type Cluster = {
  /** Where the data lies; not always where it was asked for, see `chooseFolder`. */
  readonly folder: string
  /** The role that owns the databases and migrates them: no superuser, as on a real server. */
  readonly urlOf: (database: string) => string
  /** Stops the server, unless another process still uses it. */
  readonly stop: () => Promise<void>
}

export type ClusterOptions = {
  readonly dataFolder: string
  /** False only for databases that are thrown away. */
  readonly isDurable?: boolean
  /** True leaves the server running for the next one who asks: for tests run one by one. */
  readonly staysUp?: boolean
}

/** The database of the product itself. */
export const productDatabase = 'samsyn'
const owner = 'samsyn'

export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const asked = resolve(options.dataFolder)
  const runAs = await chooseRunAs(join(asked, 'postgres'))
  const home = await chooseFolder(asked, runAs)
  const programs = await findPrograms(runAs, refuge)
  const folder = join(home, 'postgres')
  await makeDataFolder(folder, programs, runAs)
  await checkMajor(folder)
  const password = (await readPassword(folder)).trim()
  if (password === '') throw passwordIsLost(undefined)
  const start = {
    program: programs.postgres,
    folder,
    logFile: join(home, 'postgres.log'),
    runAs,
    isDurable: options.isDurable ?? true,
  }
  const server = await stayConnected(start, password, options.staysUp ?? false)
  return {
    folder: home,
    urlOf: (database) =>
      urlOf({ user: owner, password, socketFolder: server.socketFolder, database }),
    stop: server.leave,
  }
}

/** A folder without the file was made by another program, and its server is left alone. */
async function readPassword(folder: string): Promise<string> {
  try {
    return await readFile(join(folder, passwordFile), 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause
    throw new CannotStart(
      {
        sv: `Databasen i ${folder} är inte gjord av Samsyn: den saknar filen ${passwordFile}. Inget har ändrats. Välj en annan mapp med SAMSYN_DATA_DIR.`,
        en: `The database in ${folder} was not made by Samsyn: it lacks the file ${passwordFile}. Nothing was changed. Choose another folder with SAMSYN_DATA_DIR.`,
      },
      { cause },
    )
  }
}

type Start = Omit<StartOptions, 'socketFolder'>
type Connected = { readonly presence: pg.Client; readonly socketFolder: string }

/**
 * Holds one connection for as long as the process lives. By counting these the last one out knows
 * that it may stop the server; and if the server dies, the loss is noticed here and it is started
 * again at the same address.
 */
async function stayConnected(start: Start, password: string, staysUp: boolean) {
  const first = await connect(start, password)
  await ensureOwner(first.presence, password)
  let presence = first.presence
  let isLeaving = staysUp
  let restart = Promise.resolve()
  const watch = () => presence.once('end', () => void (restart = startAgain()))
  // What keeps it down, a full disk for instance, may last: the pages say so, and we go on trying.
  const startAgain = async () => {
    while (!isLeaving) {
      const again = await connect(start, password, first.socketFolder).catch(() => undefined)
      if (again) {
        presence = again.presence
        watch()
        return
      }
      await wait(betweenTries)
    }
  }
  watch()
  if (staysUp) await presence.end()
  return {
    socketFolder: first.socketFolder,
    leave: async () => {
      if (isLeaving) return
      isLeaving = true
      await restart
      await leave(start.folder, presence)
    },
  }
}

/** How long a server that could not be started is left alone. */
const betweenTries = 2000
/** How long a server may take to answer. Recovery after a power cut is what takes time. */
const patience = 60_000
/** What a killed server left in memory may refuse the first tries; what refuses more is a fault. */
const mostStarts = 12
/** How long one may be silent, without even saying that it is on its way, before it is stopped. */
const longestSilence = 10_000

/** A connection to the server: adopted if it runs, started if not, tried again until it answers. */
async function connect(start: Start, password: string, wanted?: string): Promise<Connected> {
  let socketFolder = wanted
  let starts = 0
  let nextStart = 0
  let lastSign = Date.now()
  for (const deadline = lastSign + patience; Date.now() < deadline; await wait(20)) {
    const lock = await readLockFile(start.folder)
    if (lock) {
      const answer = await tryConnect(lock.socketFolder, password)
      if (typeof answer === 'object') {
        // Another process may have been quicker to start it.
        const isOurs = socketFolder === undefined || socketFolder === lock.socketFolder
        if (!isOurs) await removeSocketFolder(socketFolder!)
        return { presence: answer, socketFolder: lock.socketFolder }
      }
      if (answer === 'on its way') lastSign = Date.now()
      else if (!(await isAlive(lock.pid))) {
        await removeStaleLock(start.folder, lock)
        if (lock.socketFolder !== socketFolder) await removeSocketFolder(lock.socketFolder)
      } else if (Date.now() - lastSign > longestSilence) await stopPostmaster(start.folder, lock)
    } else if (Date.now() >= nextStart) {
      if (starts === mostStarts) break
      starts += 1
      socketFolder ??= await makeSocketFolder(start.runAs)
      await spawnPostmaster({ ...start, socketFolder })
      nextStart = Date.now() + 1000
    }
  }
  throw new CannotStart({
    sv: `Databasen i ${start.folder} svarar inte. Läs varför i ${start.logFile}.`,
    en: `The database in ${start.folder} does not answer. Read why in ${start.logFile}.`,
  })
}

/** The folder is closed to all but the database's user, and short enough for a socket's path. */
async function makeSocketFolder(runAs: RunAs): Promise<string> {
  const longest = 107 - '/samsyn-XXXXXX/.s.PGSQL.5432'.length
  const isUsable = tmpdir().length < longest && (!runAs || (await canGoInto(tmpdir(), runAs)))
  const folder = await mkdtemp(join(isUsable ? tmpdir() : '/tmp', 'samsyn-'))
  await chmod(folder, 0o700)
  await handOver(folder, runAs)
  return folder
}

type Address = { user: string; password: string; socketFolder: string; database: string }

function urlOf({ user, password, socketFolder, database }: Address): string {
  return `postgres://${user}:${password}@localhost/${database}?host=${encodeURIComponent(socketFolder)}`
}

async function tryConnect(
  socketFolder: string,
  password: string,
): Promise<pg.Client | 'on its way' | undefined> {
  if (!(await exists(join(socketFolder, '.s.PGSQL.5432.lock')))) return undefined
  const client = new pg.Client({
    connectionString: urlOf({ user: superuser, password, socketFolder, database: 'postgres' }),
    application_name: presenceName,
    connectionTimeoutMillis: 5000,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch (error) {
    await client.end().catch(() => undefined)
    const code = (error as pg.DatabaseError).code
    if (code === wrongPassword) throw passwordIsLost(error)
    return code === cannotConnectNow ? 'on its way' : undefined
  }
}

const presenceName = 'samsyn presence'
// PostgreSQL's error codes, appendix A.
const wrongPassword = '28P01'
const cannotConnectNow = '57P03'

function passwordIsLost(cause: unknown): CannotStart {
  return new CannotStart(
    {
      sv: `Lösenordet i filen ${passwordFile} gäller inte längre för databasen. Läs in en säkerhetskopia av datamappen.`,
      en: `The password in the file ${passwordFile} no longer opens the database. Restore a backup of the data folder.`,
    },
    { cause },
  )
}

/** The owner may make databases and the working role, and nothing more. */
async function ensureOwner(client: pg.Client, password: string): Promise<void> {
  const isThere = async () => {
    const { rows } = await client.query(
      'select 1 where to_regrole($1) is not null and exists (select from pg_database where datname = $2)',
      [owner, productDatabase],
    )
    return rows.length > 0
  }
  if (await isThere()) return
  await client.query('select pg_advisory_lock(1)')
  if (!(await isThere())) {
    const secret = client.escapeLiteral(password)
    await client.query(`drop role if exists ${owner}`)
    await client.query(`create role ${owner} login createdb createrole password ${secret}`)
    await client.query(`create database ${productDatabase} owner ${owner}`)
  }
  await client.query('select pg_advisory_unlock(1)')
}

/** Leaves the server to those who still use it, or stops it. One at a time, so that one is the last. */
async function leave(folder: string, presence: pg.Client): Promise<void> {
  const lock = await readLockFile(folder)
  const others = await countOthers(presence).catch(() => 0)
  const isLast = others === 0 && lock !== undefined
  if (isLast) {
    await stopPostmaster(folder, lock)
    await removeSocketFolder(lock.socketFolder)
  }
  await presence.end().catch(() => undefined)
}

async function countOthers(presence: pg.Client): Promise<number> {
  await presence.query('select pg_advisory_lock(2)')
  await presence.query(`set application_name = 'samsyn leaving'`)
  const { rowCount } = await presence.query(
    'select 1 from pg_stat_activity where application_name = $1',
    [presenceName],
  )
  return rowCount ?? 0
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
