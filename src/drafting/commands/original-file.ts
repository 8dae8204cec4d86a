// SPDX-License-Identifier: EUPL-1.2
// The file that an earlier edition or decision was read from, opened before anything is written.

import { granted, type Result } from '#kernel/result.ts'
import { openPdf, type OpeningRefusal } from '#platform/files/open-pdf.ts'
import type { NewOriginal } from '../../agreement/rules/registration.ts'
import { readWordFile } from './word-file.ts'

const mostBytesOfOriginal = 20 * 1024 * 1024
/** The file's own limit, and some for the rest of the form. */
export const mostBytesOfUpload = mostBytesOfOriginal + 1024 * 1024

type WordRefusal = Extract<Awaited<ReturnType<typeof readWordFile>>, { granted: false }>['refusal']

/** A whole PDF, or a Word file that can be read, by what it holds and not by its name. */
export async function readOriginal(file: {
  readonly name: string
  readonly bytes: Uint8Array
}): Promise<Result<NewOriginal, OpeningRefusal | WordRefusal>> {
  const { bytes } = file
  if (isZip(bytes)) {
    const word = await readWordFile(file)
    return word.granted ? granted({ name: word.value.name, bytes, kind: 'docx' }) : word
  }
  const pdf = await openPdf(file, { mostBytes: mostBytesOfOriginal, unnamed: 'original.pdf' })
  return pdf.granted ? granted({ name: pdf.value.name, bytes, kind: 'pdf' }) : pdf
}

/** A Word file is a zip archive, and begins as one. */
const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b
