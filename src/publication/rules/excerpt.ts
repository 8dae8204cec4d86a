// SPDX-License-Identifier: EUPL-1.2

import { searchTokens } from '#kernel/swedish/tokens.ts'

export type ExcerptRun = { readonly text: string; readonly isHit: boolean }

const before = 60
const length = 220
const longestWord = 100

/** A piece of a text around the first of the words that were found, with each of them marked. */
export function excerpt(text: string, forms: ReadonlySet<string>): readonly ExcerptRun[] {
  const pieces = text.split(/([\p{L}\p{N}-]+)/u)
  const isHit = (piece: string) =>
    // Of a long row of letters no word is made.
    piece.length <= longestWord && searchTokens(piece).some((word) => forms.has(word))
  const lengths = pieces.map((piece) => piece.length)
  const first = pieces.findIndex(isHit)
  const start = first < 0 ? 0 : lengths.slice(0, first).reduce((sum, one) => sum + one, 0)
  const from = Math.max(0, start - before)
  const runs: { text: string; isHit: boolean }[] = from > 0 ? [{ text: '… ', isHit: false }] : []
  let place = 0
  for (const piece of pieces) {
    const ends = place + piece.length
    if (ends > from && place < from + length) {
      const hit = isHit(piece)
      const last = runs.at(-1)
      if (last && !hit && !last.isHit) last.text += piece
      else runs.push({ text: piece, isHit: hit })
    }
    place = ends
  }
  if (place > from + length) runs.push({ text: ' …', isHit: false })
  return runs
}
