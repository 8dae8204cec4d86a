// SPDX-License-Identifier: EUPL-1.2

import { isWhiteSpace } from './words.ts'

/** The beginning of a text, at most so long and never half a word, unless it is one long word. */
export function firstWords(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  let end = cut.length
  while (end > 0 && !isWhiteSpace(cut.charAt(end - 1))) end -= 1
  return end === 0 ? cut : cut.slice(0, end).trimEnd()
}
