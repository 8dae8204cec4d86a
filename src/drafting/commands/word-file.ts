// SPDX-License-Identifier: EUPL-1.2
// A Word file is read before anything is written, beside those who are being answered.

import { granted, refused, type Result } from '#kernel/result.ts'
import { oneLine } from '#kernel/text/signs.ts'
import { checkNumbers } from '#kernel/text/typed-text.ts'
import { runOffThread, TooMuchWork } from '#platform/work/off-thread.ts'
import type { DocxRefusal, readCheckedDocx } from '../formats/docx-reader.ts'
import type { ImportedDocument } from '../rules/imported-document.ts'

const reader = {
  module: new URL('../formats/docx-reader.ts', import.meta.url).href,
  name: 'readCheckedDocx',
}
/** An agreement of a hundred pages takes a second; the largest that is read, some five. */
const usualTimeLimit = 30_000

export type WordFile = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly content: ImportedDocument
}

/** The file with what it holds, or why it cannot be read. */
export async function readWordFile(
  file: { readonly name: string; readonly bytes: Uint8Array },
  timeLimit: number = usualTimeLimit,
): Promise<Result<WordFile, DocxRefusal | 'too-much-to-read'>> {
  try {
    const read = await runOffThread<typeof readCheckedDocx>(reader, file.bytes, timeLimit)
    if (!read.granted) return read
    const name = checkNumbers(ownName(file.name))
    if (!name.granted) return name
    return granted({ name: name.value, bytes: file.bytes, content: read.value })
  } catch (error) {
    if (error instanceof TooMuchWork) return refused('too-much-to-read')
    throw error
  }
}

/** Without the folders it lay in, which tell of the one who sent it. */
function ownName(sent: string): string {
  return oneLine(sent.replaceAll(/^.*[/\\]/gs, ''))
}
