// SPDX-License-Identifier: EUPL-1.2
// PostgreSQL refuses to run as root. Started by root, it runs as another user of the system.

import { execFile, spawn } from 'node:child_process'
import { chown, stat } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { promisify } from 'node:util'
import { CannotStart } from '#platform/running/cannot-start.ts'

const run = promisify(execFile)

/** Whom PostgreSQL runs as. Nothing given means: the user who runs Samsyn. */
export type RunAs = { readonly uid: number; readonly gid: number } | undefined

const ownName = 'samsyn'

/** Data that is there already decides, since only its owner may open it. */
export async function chooseRunAs(dataFolder: string): Promise<RunAs> {
  if (userInfo().uid !== 0) return undefined
  return (
    (await findOwner(dataFolder)) ??
    (await findUser('postgres')) ??
    (await findUser('nobody')) ??
    (await findUser(ownName)) ??
    (await makeUser())
  )
}

async function findOwner(folder: string): Promise<RunAs> {
  const found = await stat(folder).catch(() => undefined)
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined
}

async function findUser(name: string): Promise<RunAs> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  } catch {
    return undefined
  }
}

async function makeUser(): Promise<RunAs> {
  await run('useradd', ['--system', '--user-group', '--no-create-home', ownName]).catch(() =>
    // Alpine's busybox has another name for it.
    run('adduser', ['-S', '-D', '-H', ownName]).catch(() => undefined),
  )
  const made = await findUser(ownName)
  if (made) return made
  throw new CannotStart({
    sv: 'PostgreSQL får inte köras som root, och ingen annan användare finns eller kunde skapas. Kör Samsyn som en vanlig användare, eller ange en databas med DATABASE_URL.',
    en: 'PostgreSQL must not run as root, and no other user exists or could be made. Run Samsyn as an ordinary user, or name a database with DATABASE_URL.',
  })
}

export async function handOver(path: string, runAs: RunAs): Promise<void> {
  if (runAs) await chown(path, runAs.uid, runAs.gid)
}

/** Whether the user can go into the folder and write there. */
export async function canWriteIn(folder: string, runAs: RunAs): Promise<boolean> {
  const { exitCode } = await runProgram(
    '/bin/sh',
    ['-c', 'cd "$1" && test -w .', 'sh', folder],
    runAs,
  )
  return exitCode === 0
}

/** Runs one of PostgreSQL's programs to its end; a program that cannot be run at all has exit code -1. */
export function runProgram(
  program: string,
  args: readonly string[],
  runAs: RunAs,
): Promise<{ exitCode: number; output: string }> {
  return new Promise((resolve) => {
    let output = ''
    const child = spawn(program, args, {
      ...runAs,
      // The folder we stand in may be closed to the other user.
      cwd: '/',
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => resolve({ exitCode: -1, output: error.message }))
    child.on('close', (code) => resolve({ exitCode: code ?? -1, output }))
  })
}

/** PostgreSQL is told everything by arguments and inherits nothing of our settings and secrets. */
export const environment = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }
