// SPDX-License-Identifier: EUPL-1.2
// A document as a PDF, set in a thread of its own within limits.

import type { compilePdf, ToSet } from './typeset/compile-pdf.ts'
import { NotDoneNow, runOffThread, TooMuchWork } from './work/off-thread.ts'

const work = {
  module: new URL('./typeset/compile-pdf.ts', import.meta.url).href,
  name: 'compilePdf',
}
/** The longest agreement that can be imported takes a third of it. */
const timeLimit = 20_000

/** PDF/UA-1 or PDF/A-2a, with a cover, contents and bookmarks. The same document gives the same bytes. */
export async function typeset(toSet: ToSet): Promise<Uint8Array> {
  try {
    return await runOffThread<typeof compilePdf>(work, toSet, timeLimit)
  } catch (error) {
    if (error instanceof TooMuchWork) throw new NotDoneNow(error.message)
    throw error
  }
}
