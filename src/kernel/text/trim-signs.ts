// SPDX-License-Identifier: EUPL-1.2

import { isWhiteSpace } from './words.ts'

/** The text without white space and these signs at its ends. Each sign is looked at once. */
export function trimSigns(
  text: string,
  signs: { readonly start?: string; readonly end?: string },
): string {
  const isEdge = (among: string | undefined, sign: string) =>
    among !== undefined && (among.includes(sign) || isWhiteSpace(sign))
  let from = 0
  let to = text.length
  while (from < to && isEdge(signs.start, text.charAt(from))) from += 1
  while (to > from && isEdge(signs.end, text.charAt(to - 1))) to -= 1
  return text.slice(from, to)
}
