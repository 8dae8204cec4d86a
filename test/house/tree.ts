// SPDX-License-Identifier: EUPL-1.2
// The files of the house, without what was installed, built or written while it ran.

import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { root } from './planted-tree.ts'

const notOurs = new Set(['node_modules', '.git', 'data', 'test-output', 'coverage'])

/** Every file below a folder of the project, as paths from the project's root. */
export async function listFiles(folder = ''): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => [])
  const found = await Promise.all(
    entries
      .filter((entry) => !(folder === '' && notOurs.has(entry.name)))
      .map((entry) => {
        const path = join(folder, entry.name)
        return entry.isDirectory() ? listFiles(path) : [relative('', path)]
      }),
  )
  return found.flat().toSorted()
}

export function readText(path: string): Promise<string> {
  return readFile(join(root, path), 'utf8')
}
