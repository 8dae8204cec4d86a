// SPDX-License-Identifier: EUPL-1.2
// Word files that were named on the command line, read in a thread of its own within limits, and what is
// wrong with them said in one line. No database is opened and nothing is kept.

import { readFile, stat } from 'node:fs/promises'
import { NotFound } from '#kernel/faults.ts'
import { runOffThread, TooMuchWork, type Work } from '#platform/work/off-thread.ts'
import type { ExitCode, Io } from '#platform/running/command.ts'
import type {
  FileToCheck,
  readAsShown,
  readToCheck,
  ShownFile,
} from '../drafting/formats/file-as-shown.ts'
import type { makeRedline } from '../drafting/formats/redline.ts'
import type { TwoFiles } from '../drafting/formats/two-files.ts'
import { whyUnreadable } from './why-unreadable.ts'

type WhyUnreadable = keyof typeof whyUnreadable

/** All that a command reads, together. */
const timeLimit = 4_000
const mostBytes = 20 * 1024 * 1024

/** Not a version, which is named without dots. A file of another kind is told what it is. */
export const namesFile = (word: string) => word.includes('.')

/** What the file shows, or why it cannot be read. Somebody's number is taken out. */
export async function readWord(file: string, io: Io): Promise<ShownFile | WhyUnreadable> {
  return readOne<typeof readAsShown>('readAsShown', file, io)
}

/** As `readWord`, with every number left where it stands. */
export async function readWordToCheck(file: string, io: Io): Promise<FileToCheck | WhyUnreadable> {
  return readOne<typeof readToCheck>('readToCheck', file, io)
}

type Reading = typeof readAsShown | typeof readToCheck
type Read<Does extends Reading> = Extract<ReturnType<Does>, { granted: true }>['value']

async function readOne<Does extends Reading>(
  name: string,
  file: string,
  io: Io,
): Promise<Read<Does> | WhyUnreadable> {
  const bytes = await openFile(file, io)
  if (bytes === 'file-too-large') return bytes
  const module = new URL('../drafting/formats/file-as-shown.ts', import.meta.url).href
  const read = await workOn<Reading>({ module, name }, bytes)
  if (read === 'too-much-to-read') return read
  return read.granted ? (read.value as Read<Does>) : read.refusal
}

/** The bytes; a file that is too large is not read at all. */
export async function openFile(file: string, io: Io): Promise<Uint8Array | 'file-too-large'> {
  try {
    const path = io.pathOf(file)
    if ((await stat(path)).size > mostBytes) return 'file-too-large'
    return new Uint8Array(await readFile(path))
  } catch (cause) {
    throw new NotFound(`Filen ${file} går inte att läsa.`, { cause })
  }
}

/** Both, opened; or the exit code, when one of them was told to be unreadable. */
export async function openTwo(older: string, newer: string, io: Io) {
  const files: Uint8Array[] = []
  for (const file of [older, newer]) {
    const bytes = await openFile(file, io)
    if (bytes === 'file-too-large') return tellUnreadable(file, bytes, io)
    files.push(bytes)
  }
  return { older: files[0]!, newer: files[1]! }
}

/** What the work answers, or that it asked for too much. */
export async function workOn<Does extends (input: never) => unknown>(
  work: Work,
  input: Parameters<Does>[0],
): Promise<Awaited<ReturnType<Does>> | 'too-much-to-read'> {
  try {
    return await runOffThread<Does>(work, input, timeLimit)
  } catch (error) {
    if (error instanceof TooMuchWork) return 'too-much-to-read'
    throw error
  }
}

const redlining = {
  module: new URL('../drafting/formats/redline.ts', import.meta.url).href,
  name: 'makeRedline',
}

/** Two files as one with tracked changes of this moment. */
export function redlineOf(files: TwoFiles) {
  const date = `${new Date(Date.now()).toISOString().slice(0, 19)}Z`
  return workOn<typeof makeRedline>(redlining, { ...files, author: 'Samsyn', date })
}

export function tellUnreadable(file: string, why: WhyUnreadable, io: Io): ExitCode {
  io.tell(`${file}: ${whyUnreadable[why]}`)
  return 1
}
