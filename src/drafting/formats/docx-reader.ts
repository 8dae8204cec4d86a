// SPDX-License-Identifier: EUPL-1.2
// Reads a Word file into provisions. Own reader, since no package keeps what an agreement needs:
// numbers, bookmarks, notes, and what was changed in it.

import { granted, refused, type Result } from '#kernel/result.ts'
import { Unreadable } from '#kernel/zip-archive.ts'
import { checkNumbers } from '#kernel/text/typed-text.ts'
import type { ImportedDocument } from '../rules/imported-document.ts'
import { countLetters, plainText } from '../../agreement/rules/plain-text.ts'
import { type ArchiveRefusal, limits, refusalOf } from './docx-reader/archive.ts'
import { readBody } from './docx-reader/body.ts'
import { openPackage } from './docx-reader/word-package.ts'
import { buildDocument } from './docx-reader/structure.ts'

export type DocxRefusal = ArchiveRefusal | 'no-text' | 'personal-number'

/** What the file holds, with every doubt; or why it cannot be read. Takes any bytes at all. */
export function readDocx(bytes: Uint8Array): Result<ImportedDocument, DocxRefusal> {
  try {
    const word = openPackage(bytes)
    // The file itself is kept as well, with what no page shows.
    const clean = checkNumbers(word.words)
    if (!clean.granted) return clean
    const built = buildDocument(readBody(word.body, word), word.propertyTitle, word.remarks)
    const document = word.leftAs ? { ...built, leftAs: word.leftAs } : built
    if (isTooLarge(document)) return refused('too-large')
    return document.provisions.length === 0 ? refused('no-text') : granted(document)
  } catch (error) {
    if (error instanceof Unreadable) return refused(refusalOf(error))
    // Elements nested thousands deep exhaust the stack; no word processor writes such a file.
    if (error instanceof RangeError) return refused('broken')
    throw error
  }
}

/** The same, and without anyone's number in what the provisions put together. */
export function readCheckedDocx(bytes: Uint8Array): Result<ImportedDocument, DocxRefusal> {
  const read = readDocx(bytes)
  if (!read.granted) return read
  // What was put together of pieces that stood apart in the file.
  for (const { heading, text } of read.value.provisions) {
    for (const words of [heading, plainText(text)]) {
      const clean = checkNumbers(words)
      if (!clean.granted) return clean
    }
  }
  return read
}

/** Counted before it is joined: a note that is pointed at from many places stands in each. */
function isTooLarge({ provisions, doubts }: ImportedDocument): boolean {
  const lengths = provisions.map(({ text, heading }) => countLetters(text) + heading.length)
  return (
    lengths.some((length) => length > limits.provisionCharacters) ||
    lengths.reduce((sum, length) => sum + length, 0) > limits.allCharacters ||
    doubts.length > limits.doubts
  )
}
