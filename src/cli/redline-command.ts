// SPDX-License-Identifier: EUPL-1.2
// `redline`: a Word file in which the differences between two others are tracked changes.

import { writeFile } from 'node:fs/promises'
import { NotFound } from '#kernel/faults.ts'
import { type ExitCode, type Io, Misuse } from '#platform/running/command.ts'
import { redlineAsJson } from '../drafting/formats/shown-json.ts'
import { readOptions } from './read-options.ts'
import { openTwo, redlineOf, tellUnreadable } from './read-word.ts'

export async function redline(args: readonly string[], io: Io): Promise<ExitCode> {
  const { words, values } = readOptions(args, ['out'])
  const [older, newer, ...rest] = words
  const { out } = values
  if (!older || !newer || rest.length > 0 || !out)
    throw new Misuse('Skriv två Word-filer, och med --out den fil som ska skrivas.')
  const files = await openTwo(older, newer, io)
  if (typeof files === 'number') return files
  const made = await redlineOf(files)
  if (made === 'too-much-to-read') return tellUnreadable(`${older}, ${newer}`, made, io)
  if (!made.granted) return tellUnreadable(made.place === 'newer' ? newer : older, made.refusal, io)
  await writeFile(io.pathOf(out), made.value.bytes).catch((cause: unknown) => {
    throw new NotFound(`Filen ${out} går inte att skriva.`, { cause })
  })
  io.answer(JSON.stringify(redlineAsJson(out, made.value)))
  return 0
}
