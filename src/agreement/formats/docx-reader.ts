// SPDX-License-Identifier: EUPL-1.2
// Reads a Word file into provisions. Own reader, since no package keeps what an agreement needs:
// numbers, bookmarks, notes, and what was changed in it.

import { granted, refused, type Result } from '#kernel/result.ts'
import { findPersonalNumber } from '#kernel/text/personal-number.ts'
import type { ImportedDocument } from '../rules/imported-document.ts'
import { plainText } from '../rules/plain-text.ts'
import { limits, Unreadable, type ArchiveRefusal } from './docx-reader/archive.ts'
import { readBody } from './docx-reader/body.ts'
import { openPackage } from './docx-reader/package.ts'
import { buildDocument } from './docx-reader/structure.ts'

export type DocxRefusal = ArchiveRefusal | 'no-text' | 'personal-number'

/** What the file holds, with every doubt; or why it cannot be read. Takes any bytes at all. */
export function readDocx(bytes: Uint8Array): Result<ImportedDocument, DocxRefusal> {
  try {
    const word = openPackage(bytes)
    // The file itself is kept as well, with what no page shows.
    const number = findPersonalNumber(word.words)
    if (number !== undefined) return refused('personal-number', { found: `${number.slice(0, 4)}…` })
    const document = buildDocument(readBody(word.body, word), word.propertyTitle, word.remarks)
    if (document.provisions.some(isTooLong)) return refused('too-large')
    return document.provisions.length === 0 ? refused('no-text') : granted(document)
  } catch (error) {
    if (error instanceof Unreadable) return refused(error.refusal)
    // Elements nested thousands deep exhaust the stack; no word processor writes such a file.
    if (error instanceof RangeError) return refused('broken')
    throw error
  }
}

function isTooLong({ text }: ImportedDocument['provisions'][number]): boolean {
  return plainText(text).length > limits.provisionCharacters
}
