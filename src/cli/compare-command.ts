// SPDX-License-Identifier: EUPL-1.2
// `compare`: two Word files as they are, or two versions that are kept.

import { type ExitCode, type Io, Misuse } from '#platform/running/command.ts'
import { shownComparisonAsJson } from '../drafting/formats/shown-json.ts'
import type { compareTwoFiles } from '../drafting/formats/two-files.ts'
import { namesFile, openTwo, tellUnreadable, workOn } from './read-word.ts'

const comparing = {
  module: new URL('../drafting/formats/two-files.ts', import.meta.url).href,
  name: 'compareTwoFiles',
}

export async function compare(args: readonly string[], io: Io): Promise<ExitCode> {
  const [older, newer, ...rest] = args
  if (!older || !newer || rest.length > 0)
    throw new Misuse('Skriv två versioner eller två Word-filer.')
  if (namesFile(older) || namesFile(newer)) return compareFiles(older, newer, io)
  const { compareVersionsAt } = await import('./agreement-commands.ts')
  return compareVersionsAt(older, newer, io)
}

/** What became of each line of one file in another, always JSON. */
async function compareFiles(older: string, newer: string, io: Io): Promise<ExitCode> {
  const files = await openTwo(older, newer, io)
  if (typeof files === 'number') return files
  const compared = await workOn<typeof compareTwoFiles>(comparing, files)
  if (compared === 'too-much-to-read') return tellUnreadable(`${older}, ${newer}`, compared, io)
  if (!compared.granted)
    return tellUnreadable(compared.place === 'older' ? older : newer, compared.refusal, io)
  const { changes, ms } = compared.value
  io.answer(JSON.stringify(shownComparisonAsJson(changes, ms)))
  return 0
}
