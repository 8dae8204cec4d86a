// SPDX-License-Identifier: EUPL-1.2
// Where the data lies: a folder that the database's user reaches, made whole or not at all.

import { createHash, randomBytes } from 'node:crypto'
import {
  access,
  constants,
  mkdir,
  mkdtemp,
  open,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { CannotStart } from '#platform/running/cannot-start.ts'
import { embeddedMajor, type Programs } from './programs.ts'
import { canWriteIn, handOver, runProgram, type RunAs } from './run-as.ts'

/** Lies among PostgreSQL's own files, since it belongs to them and is closed as they are. */
export const passwordFile = 'samsyn-password'
export const superuser = 'postgres'

/** Where data and programs go when the database's user cannot reach where they were asked for. */
export const refuge = '/var/lib/samsyn'

/** The folder asked for, or one that the user PostgreSQL runs as can reach. */
export async function chooseFolder(asked: string, runAs: RunAs): Promise<string> {
  await makeFolder(asked)
  if (!runAs || (await canGoInto(asked, runAs))) return asked
  const other = refugeOf(asked)
  await mkdir(other, { recursive: true, mode: 0o755 })
  if (await canGoInto(other, runAs)) return other
  throw new CannotStart({
    sv: `Användaren som databasen körs som når varken ${asked} eller ${other}. Välj en annan mapp med SAMSYN_DATA_DIR.`,
    en: `The user that the database runs as reaches neither ${asked} nor ${other}. Choose another folder with SAMSYN_DATA_DIR.`,
  })
}

/** Where a database was made for the folder that is asked for, if one was: there, or in the refuge. */
export async function findMade(asked: string): Promise<string | undefined> {
  for (const home of [asked, refugeOf(asked)])
    if (await exists(join(home, 'postgres', 'PG_VERSION'))) return home
  return undefined
}

function refugeOf(asked: string): string {
  return join(refuge, createHash('sha256').update(asked).digest('hex').slice(0, 12))
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true })
    await access(path, constants.W_OK)
  } catch (cause) {
    await demandOwner(path, userInfo().uid)
    throw new CannotStart(
      {
        sv: `SAMSYN_DATA_DIR: det går inte att skriva i mappen ${path}. Välj en annan.`,
        en: `SAMSYN_DATA_DIR: the folder ${path} cannot be written in. Choose another.`,
      },
      { cause },
    )
  }
}

/** Whether the user reaches what is put into the folder. */
export async function canGoInto(folder: string, runAs: RunAs): Promise<boolean> {
  const probe = await mkdtemp(join(folder, 'probe-'))
  try {
    await handOver(probe, runAs)
    return await canWriteIn(probe, runAs)
  } finally {
    await rm(probe, { recursive: true, force: true })
  }
}

/** Makes the data folder whole or not at all: an interrupted initdb leaves nothing that looks ready. */
export async function makeDataFolder(
  folder: string,
  programs: Programs,
  runAs: RunAs,
): Promise<void> {
  const uid = runAs?.uid ?? userInfo().uid
  // Copied or unpacked by another user, the folder may be ours and what lies in it not.
  for (const name of ['', 'PG_VERSION', passwordFile, 'global/pg_control'])
    await demandOwner(join(folder, name), uid)
  if (await exists(join(folder, 'PG_VERSION'))) return
  // A name that nothing has: what lies beside it may be somebody's.
  const half = await mkdtemp(`${folder}.half-`)
  const passwordPath = `${half}.password`
  // initdb flushes what it makes; what is ours must reach the disk before anyone relies on it.
  const password = `${randomBytes(24).toString('base64url')}\n`
  await writeFile(passwordPath, password, { mode: 0o600, flag: 'wx', flush: true })
  await handOver(half, runAs)
  await handOver(passwordPath, runAs)
  try {
    const { exitCode, output } = await runProgram(
      programs.initdb,
      [
        `--pgdata=${half}`,
        `--username=${superuser}`,
        `--pwfile=${passwordPath}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C.UTF-8',
        '--locale-provider=icu',
        '--icu-locale=sv-SE',
      ],
      runAs,
    )
    if (exitCode !== 0) throw initdbFailed(folder, output)
    await rename(passwordPath, join(half, passwordFile))
    await flushNames(half)
    await rename(half, folder)
    await flushNames(dirname(folder))
  } catch (error) {
    // Someone else made it in the same moment.
    if (await exists(join(folder, 'PG_VERSION'))) return
    const { code = '' } = error as NodeJS.ErrnoException
    throw ['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(code) ? folderIsTaken(folder, error) : error
  } finally {
    await rm(half, { recursive: true, force: true })
    await rm(passwordPath, { force: true })
  }
}

/** What a folder's files are called is kept in the folder, and is flushed with it. */
async function flushNames(folder: string): Promise<void> {
  const opened = await open(folder)
  await opened.sync().finally(() => opened.close())
}

function folderIsTaken(folder: string, cause: unknown): CannotStart {
  return new CannotStart(
    {
      sv: `Det ligger något annat än en databas i ${folder}. Inget har ändrats. Flytta det, eller välj en annan mapp med SAMSYN_DATA_DIR.`,
      en: `Something other than a database lies in ${folder}. Nothing was changed. Move it, or choose another folder with SAMSYN_DATA_DIR.`,
    },
    { cause },
  )
}

function initdbFailed(folder: string, output: string): CannotStart {
  return new CannotStart({
    sv: `Databasen i ${folder} kunde inte skapas. PostgreSQL säger: ${output.trim()}`,
    en: `The database in ${folder} could not be made. PostgreSQL says what is printed above.`,
  })
}

export async function checkMajor(folder: string): Promise<void> {
  const made = (await readFile(join(folder, 'PG_VERSION'), 'utf8')).trim()
  if (made === embeddedMajor) return
  throw new CannotStart({
    sv: `Databasen i ${folder} är gjord av PostgreSQL ${made}, men den medföljande är ${embeddedMajor}. Kör den version av Samsyn som skapade den, eller flytta mappen åt sidan och läs in en säkerhetskopia.`,
    en: `The database in ${folder} was made by PostgreSQL ${made}, but the embedded one is ${embeddedMajor}. Run the version of Samsyn that made it, or move the folder aside and restore a backup.`,
  })
}

/** PostgreSQL opens only data that belongs to the user it runs as. What is not there belongs to no one. */
export async function demandOwner(path: string, uid: number): Promise<void> {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined || found.uid === uid) return
  const [owner, user] = await Promise.all([nameOf(found.uid), nameOf(uid)])
  const folder = found.isDirectory() ? path : dirname(path)
  throw new CannotStart({
    sv: `${path} tillhör användaren ${owner}, men databasen körs som ${user}. Ge mappen tillbaka med ”chown -R ${user} ${folder}”, starta som ${owner}, eller välj en annan mapp med SAMSYN_DATA_DIR.`,
    en: `${path} belongs to the user ${owner}, but the database runs as ${user}. Give the folder back with “chown -R ${user} ${folder}”, start as ${owner}, or choose another folder with SAMSYN_DATA_DIR.`,
  })
}

/** The user's name, or the number alone where it has none. */
async function nameOf(uid: number): Promise<string> {
  const { exitCode, output } = await runProgram('id', ['-nu', String(uid)], undefined)
  return exitCode === 0 ? output.trim() : String(uid)
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
