// SPDX-License-Identifier: EUPL-1.2
// A small house in a folder of its own, with the gates of this one, where faults may be planted.

import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export const root = new URL('../..', import.meta.url).pathname

/** What a tool answered: its exit code and everything it printed. */
export type Verdict = { readonly code: number; readonly text: string }

export type PlantedTree = {
  readonly path: string
  [Symbol.asyncDispose](): Promise<void>
}

/** A tree with these files and this house's own settings for compiler, linter and architecture. */
export async function plant(files: Readonly<Record<string, string>>): Promise<PlantedTree> {
  const path = await mkdtemp(join(tmpdir(), 'samsyn-house-'))
  const settings = [
    'package.json',
    'tsconfig.json',
    'tsconfig.rules.json',
    '.oxlintrc.json',
    '.dependency-cruiser.mjs',
  ]
  for (const name of settings) await cp(join(root, name), join(path, name))
  await symlink(join(root, 'node_modules'), join(path, 'node_modules'))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true })
    await writeFile(join(path, name), text)
  }
  return {
    path,
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  }
}

const programs = {
  tsc: 'node_modules/typescript/bin/tsc',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  depcruise: 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
} as const

/** Runs one of the gates in a tree. A fault found is an answer, not an exception. */
export function runGate(
  gate: keyof typeof programs,
  tree: string,
  ...options: readonly string[]
): Promise<Verdict> {
  const program = join(root, programs[gate])
  return new Promise((answer) => {
    execFile(
      process.execPath,
      [program, ...options],
      { cwd: tree, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) =>
        answer({ code: error ? Number(error.code ?? 1) : 0, text: stdout + stderr }),
    )
  })
}
