// SPDX-License-Identifier: EUPL-1.2
// A PDF that somebody sends is opened, and its words are searched, before anything is written. That may
// take seconds, so it is done beside those who are answered and before a transaction begins.

import { granted, refused, type Result } from '#kernel/result.ts'
import { oneLine } from '#kernel/text/signs.ts'
import { checkTypedText } from '#kernel/text/typed-text.ts'
import { runOffThread, TooMuchWork } from '#platform/work/off-thread.ts'
import { checkPdf, type PdfRefusal } from './pdf-file.ts'
import type { searchPdf } from './pdf-search.ts'

declare const isOpened: unique symbol

/** A whole PDF without anyone's personal number in its words or its name. Only `openPdf` makes one. */
export type OpenedPdf = {
  /** Its own name, without the folders it lay in, which tell of the one who sent it. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly [isOpened]: true
}

export type OpeningRefusal = PdfRefusal | 'text-too-long' | 'personal-number'

const searcher = { module: new URL('pdf-search.ts', import.meta.url).href, name: 'searchPdf' }
/** A hundred pages take a second or two. */
const usualTimeLimit = 20_000
const mostCharactersOfName = 200

/** `unnamed` is what a file is called that was sent without a name. */
export async function openPdf(
  file: { readonly name: string; readonly bytes: Uint8Array },
  { mostBytes, unnamed }: { readonly mostBytes: number; readonly unnamed: string },
  timeLimit: number = usualTimeLimit,
): Promise<Result<OpenedPdf, OpeningRefusal>> {
  const checked = checkPdf(file.bytes, mostBytes)
  if (!checked.granted) return checked
  const ownName = oneLine(file.name.replaceAll(/^.*[/\\]/gs, '')) || unnamed
  const name = checkTypedText(ownName, { most: mostCharactersOfName, isLine: true })
  if (!name.granted) return name
  try {
    const searched = await runOffThread<typeof searchPdf>(searcher, file.bytes, timeLimit)
    if (!searched.granted) return searched
  } catch (error) {
    if (error instanceof TooMuchWork) return refused('pdf-too-slow')
    throw error
  }
  return granted({ name: name.value, bytes: file.bytes } as OpenedPdf)
}
