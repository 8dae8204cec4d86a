// SPDX-License-Identifier: EUPL-1.2
// The server process over one data folder: who it is, whether it lives, how it is started and stopped.
// It outlives a Node that is killed, so what runs already is asked for before anything is started.

import { execFile, spawn } from 'node:child_process'
import { open, readFile, rm, stat, truncate } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { kill } from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { environment, type RunAs } from './run-as.ts'

/** What `postmaster.pid` says: PostgreSQL writes it at start and removes it when it has stopped. */
export type LockFile = { readonly pid: number; readonly socketFolder: string }

export async function readLockFile(folder: string): Promise<LockFile | undefined> {
  const text = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '')
  // Line 1 is the process, line 5 the socket's folder (PostgreSQL, src/include/utils/pidfile.h).
  const lines = text.split('\n')
  const pid = Number(lines[0])
  return pid > 0 ? { pid, socketFolder: lines[4] ?? '' } : undefined
}

/** Whether the process is a living PostgreSQL; after a restart another program may have its number. */
export async function isAlive(pid: number): Promise<boolean> {
  try {
    kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const { stdout } = await promisify(execFile)('ps', [
    '-o',
    'stat=,args=',
    '-p',
    String(pid),
  ]).catch(() => readFromProc(pid))
  return !stdout.trimStart().startsWith('Z') && stdout.includes('postgres')
}

/** Small systems have no `ps`. */
async function readFromProc(pid: number): Promise<{ stdout: string }> {
  const [status, args] = await Promise.all(
    ['stat', 'cmdline'].map((name) => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '')),
  )
  const state = /\) (\w)/.exec(status ?? '')?.[1] ?? 'Z'
  return { stdout: `${state} ${args}` }
}

/**
 * Removes a lock file whose process is gone. PostgreSQL does so itself, except when the number has
 * been given to another process of the same user, or when nobody has buried the dead one.
 */
export async function removeStaleLock(folder: string, lock: LockFile): Promise<void> {
  const now = await readLockFile(folder)
  if (now?.pid !== lock.pid || (await isAlive(lock.pid))) return
  await rm(join(folder, 'postmaster.pid'), { force: true })
}

const madeByUs = /\/samsyn-\w{6}$/

/** A socket's folder that nobody answers in any more. */
export async function removeSocketFolder(folder: string): Promise<void> {
  if (madeByUs.test(folder)) await rm(folder, { recursive: true, force: true })
}

export type StartOptions = {
  readonly program: string
  readonly folder: string
  readonly socketFolder: string
  readonly logFile: string
  readonly runAs: RunAs
  readonly isDurable: boolean
}

const largestLog = 5_000_000

/** Starts the server in a session of its own, so that Ctrl-C in the terminal reaches only Samsyn. */
export async function spawnPostmaster(options: StartOptions): Promise<void> {
  const size = await stat(options.logFile).then(
    (file) => file.size,
    () => 0,
  )
  if (size > largestLog) await truncate(options.logFile)
  const log = await open(options.logFile, 'a', 0o600)
  const settings = [
    'listen_addresses=',
    `unix_socket_directories=${options.socketFolder}`,
    'unix_socket_permissions=0700',
    'timezone=UTC',
    'log_timezone=UTC',
    ...(options.isDurable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ]
  const child = spawn(
    options.program,
    ['-D', options.folder, ...settings.flatMap((setting) => ['-c', setting])],
    {
      ...options.runAs,
      cwd: dirname(options.folder),
      env: environment,
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    },
  )
  // Whether it came up is seen by connecting; the log says why it did not.
  child.on('error', () => undefined)
  child.unref()
  await log.close()
}

/** Stops the server: callers are cut off, what is committed is safe. Returns when it is gone. */
export async function stopPostmaster(folder: string, lock: LockFile): Promise<void> {
  // SIGINT is PostgreSQL's fast shutdown. SIGQUIT leaves recovery to the next start.
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    try {
      kill(lock.pid, signal)
    } catch {
      return
    }
    if (await isGone(folder, lock, 7000)) return
  }
}

/** Waits until the server has let go of the folder. */
async function isGone(folder: string, lock: LockFile, patience: number): Promise<boolean> {
  for (let waited = 0; waited < patience; waited += 25) {
    const now = await readLockFile(folder)
    if (now?.pid !== lock.pid) return true
    if (waited % 500 === 475 && !(await isAlive(lock.pid))) return true
    await wait(25)
  }
  return false
}
