// SPDX-License-Identifier: EUPL-1.2
// The builds that are measured: the one we stand in, and an earlier one checked out beside it.

import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { access, mkdir, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
export const project = fileURLToPath(new URL('../..', import.meta.url))
/** What a second run need not make again. */
export const store = join(tmpdir(), 'samsyn-bench')

export type Build = {
  readonly name: 'before' | 'now'
  readonly folder: string
  /** Differs when the demonstration or the database may differ. */
  readonly fingerprint: string
}

export async function presentBuild(): Promise<Build> {
  const { stdout } = await run('git', ['rev-parse', 'HEAD:src', 'HEAD:db'], { cwd: project })
  return { name: 'now', folder: project, fingerprint: shortHash(stdout) }
}

/** Checked out and installed once for each commit. */
export async function earlierBuild(revision: string): Promise<Build> {
  const { stdout } = await run('git', ['rev-parse', `${revision}^{commit}`], { cwd: project })
  const commit = stdout.trim()
  const folder = join(store, commit.slice(0, 12))
  if (!(await exists(join(folder, 'node_modules', '.bin', 'node')))) await checkOut(commit, folder)
  return { name: 'before', folder, fingerprint: shortHash(commit) }
}

async function checkOut(commit: string, folder: string): Promise<void> {
  const half = `${folder}.half`
  await rm(half, { recursive: true, force: true })
  await rm(folder, { recursive: true, force: true })
  await mkdir(store, { recursive: true })
  await run('git', ['clone', '--quiet', '--no-checkout', project, half])
  await run('git', ['checkout', '--quiet', '--detach', commit], { cwd: half })
  if (await usesOurPackages(half)) {
    await run('cp', ['-al', join(project, 'node_modules'), join(half, 'node_modules')])
  } else await install(half)
  await rename(half, folder)
}

/** Installed as the build's own start does it. */
export async function install(folder: string): Promise<void> {
  const script = `const { installIfNeeded } = await import('./scripts/with-node.mjs'); await installIfNeeded()`
  await run('node', ['--input-type=module', '--eval', script], { cwd: folder })
}

type Locked = { readonly version?: string; readonly optional?: boolean }

/** Whether every package that its lockfile names is here in that version: links cost nothing. */
async function usesOurPackages(folder: string): Promise<boolean> {
  const read = async (path: string) =>
    (JSON.parse(await readFile(path, 'utf8')) as { packages: Record<string, Locked> }).packages
  const wanted = await read(join(folder, 'package-lock.json'))
  const present = await read(join(project, 'node_modules', '.package-lock.json'))
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    if (place === '') return true
    const found = present[place]
    return found === undefined ? optional === true : found.version === version
  })
}

export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

export function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
