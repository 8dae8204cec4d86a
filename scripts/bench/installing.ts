// SPDX-License-Identifier: EUPL-1.2
// What each build's own start installs, in a clone of what is committed.

import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { install, type Build } from './build.ts'
import type { Row } from './row.ts'

const run = promisify(execFile)

export async function installRows(builds: readonly Build[]): Promise<readonly Row[]> {
  const installed: Installed[] = []
  for (const build of builds) installed.push(await installClone(build))
  const row = (what: string, unit: string, pick: (one: Installed) => number): Row => ({
    what,
    unit,
    before: installed.length > 1 ? pick(installed[0]!) : undefined,
    now: pick(installed.at(-1)!),
  })
  return [
    {
      ...row('Det som installeras för att köra', 'MB', ({ mb }) => mb),
      goal: { ratioAtMost: 0.75 },
    },
    {
      ...row('Installationen', 's', ({ seconds }) => seconds),
      note: 'npm:s eget förråd får användas',
    },
  ]
}

type Installed = { readonly mb: number; readonly seconds: number }

async function installClone(build: Build): Promise<Installed> {
  const folder = await mkdtemp(join(tmpdir(), 'samsyn-bench-install-'))
  try {
    const clone = join(folder, 'samsyn')
    await run('git', ['clone', '--quiet', build.folder, clone])
    const begun = performance.now()
    await install(clone)
    const seconds = (performance.now() - begun) / 1000
    const { stdout } = await run('du', ['-sk', join(clone, 'node_modules')])
    return { mb: Number(stdout.split('\t')[0]) / 1024, seconds }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
