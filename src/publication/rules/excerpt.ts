// SPDX-License-Identifier: EUPL-1.2

import { wordsOf } from '#kernel/text/words.ts'

export type ExcerptRun = { readonly text: string; readonly isHit: boolean }

const before = 60
const length = 220

/**
 * A piece of a text around the first word that was searched for, with each such word marked. Words
 * match by their beginning, as Swedish endings differ («vårdplan» marks «vårdplanen»).
 */
export function excerpt(text: string, words: string): readonly ExcerptRun[] {
  const stems = new Set(
    wordsOf(words)
      .filter((word) => word.length > 1)
      .map((word) => word.toLocaleLowerCase('sv').slice(0, Math.max(3, word.length - 2))),
  )
  // However many words are searched for, a word of the text is tried only by its own beginnings.
  const longest = Math.max(0, ...Array.from(stems, (stem) => stem.length))
  const pieces = text.split(/([\p{L}\p{N}-]+)/u)
  const isHit = (piece: string) => {
    const plain = piece.slice(0, longest).toLocaleLowerCase('sv')
    for (let end = 2; end <= plain.length; end++) if (stems.has(plain.slice(0, end))) return true
    return false
  }
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
