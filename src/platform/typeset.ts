// SPDX-License-Identifier: EUPL-1.2
// A document as PDF or Word, written in a thread of its own within limits.

import type { PrintedDocument } from '#kernel/printed-document.ts'
import type { asDocx } from './typeset/as-docx.ts'
import type { compilePdf, ToSet } from './typeset/compile-pdf.ts'
import { NotDoneNow, runOffThread, TooMuchWork } from './work/off-thread.ts'

const pdfWork = {
  module: new URL('./typeset/compile-pdf.ts', import.meta.url).href,
  name: 'compilePdf',
}
const wordWork = {
  module: new URL('./typeset/as-docx.ts', import.meta.url).href,
  name: 'asDocx',
}
/** The longest agreement that can be imported takes a third of it. */
const timeLimit = 20_000

/** PDF/UA-1 or PDF/A-2a, with a cover, contents and bookmarks. The same document gives the same bytes. */
export function typeset(toSet: ToSet): Promise<Uint8Array> {
  return inTime(runOffThread<typeof compilePdf>(pdfWork, toSet, timeLimit))
}

/** A Word file. The same document gives the same bytes. */
export function writeWord(document: PrintedDocument): Promise<Uint8Array> {
  return inTime(runOffThread<typeof asDocx>(wordWork, document, timeLimit))
}

async function inTime(work: Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await work
  } catch (error) {
    if (error instanceof TooMuchWork) throw new NotDoneNow(error.message)
    throw error
  }
}
