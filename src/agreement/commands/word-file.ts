// SPDX-License-Identifier: EUPL-1.2
// A Word file is read before anything is written, beside those who are being answered.

import { granted, refused, type Result } from '#kernel/result.ts'
import { findPersonalNumber } from '#kernel/text/personal-number.ts'
import { oneLine } from '#kernel/text/signs.ts'
import { runOffThread, TooMuchWork } from '#platform/off-thread.ts'
import type { DocxRefusal, readDocx } from '../formats/docx-reader.ts'
import type { ImportedDocument } from '../rules/imported-document.ts'
import { plainText } from '../rules/plain-text.ts'

const reader = {
  module: new URL('../formats/docx-reader.ts', import.meta.url).href,
  name: 'readDocx',
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
    const read = await runOffThread<typeof readDocx>(reader, file.bytes, timeLimit)
    if (!read.granted) return read
    const name = oneLine(file.name)
    const number = findPersonalNumber(name) ?? findPersonalNumberIn(read.value)
    if (number !== undefined) return refused('personal-number', { found: `${number.slice(0, 4)}…` })
    return granted({ name, bytes: file.bytes, content: read.value })
  } catch (error) {
    if (error instanceof TooMuchWork) return refused('too-much-to-read')
    throw error
  }
}

/** What was put together of pieces that stood apart in the file. */
function findPersonalNumberIn(content: ImportedDocument): string | undefined {
  for (const { heading, text } of content.provisions) {
    const found = findPersonalNumber(heading) ?? findPersonalNumber(plainText(text))
    if (found !== undefined) return found
  }
  return undefined
}
