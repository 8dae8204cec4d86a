// SPDX-License-Identifier: EUPL-1.2
// A Word file that was named on the command line, read in a thread of its own within limits.

import { readFile } from 'node:fs/promises'
import { NotFound } from '#kernel/faults.ts'
import { runOffThread, TooMuchWork } from '#platform/work/off-thread.ts'
import type { ExitCode, Io } from '#platform/running/command.ts'
import type {
  FileToCheck,
  readAsShown,
  readToCheck,
  ShownFile,
} from '../drafting/formats/file-as-shown.ts'
import { whyUnreadable } from './why-unreadable.ts'

type Refusal =
  Extract<ReturnType<typeof readAsShown>, { granted: false }>['refusal'] | 'too-much-to-read'

const timeLimit = 5_000

/** What the file shows, or why it cannot be read. Somebody's number is taken out. */
export async function readWord(file: string, io: Io): Promise<ShownFile | Refusal> {
  const read = await readOffThread<typeof readAsShown>('readAsShown', file, io)
  if (read === 'too-much-to-read') return read
  return read.granted ? read.value : read.refusal
}

/** As `readWord`, with every number left where it stands. */
export async function readWordToCheck(file: string, io: Io): Promise<FileToCheck | Refusal> {
  const read = await readOffThread<typeof readToCheck>('readToCheck', file, io)
  if (read === 'too-much-to-read') return read
  return read.granted ? read.value : read.refusal
}

async function readOffThread<Does extends (bytes: Uint8Array) => unknown>(
  name: string,
  file: string,
  io: Io,
): Promise<Awaited<ReturnType<Does>> | 'too-much-to-read'> {
  const bytes = await readFile(io.pathOf(file)).catch(() => {
    throw new NotFound(`Filen ${file} går inte att läsa.`)
  })
  const module = new URL('../drafting/formats/file-as-shown.ts', import.meta.url).href
  try {
    const input = new Uint8Array(bytes) as Parameters<Does>[0]
    return await runOffThread<Does>({ module, name }, input, timeLimit)
  } catch (error) {
    if (error instanceof TooMuchWork) return 'too-much-to-read'
    throw error
  }
}

export function tellUnreadable(file: string, why: Refusal, io: Io): ExitCode {
  io.tell(`${file}: ${whyUnreadable[why]}`)
  return 1
}
