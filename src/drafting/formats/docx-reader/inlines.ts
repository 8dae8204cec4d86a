// SPDX-License-Identifier: EUPL-1.2
// Runs of words with one look each: joined when they look alike, and trimmed at the ends.

import { plainInlines } from '../../../agreement/rules/plain-text.ts'
import type { Inline } from '../../../agreement/rules/provision.ts'

/** Neighbours with the same look become one; empty ones that hold no note go. */
export function joinAlike(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const inline of inlines) {
    const last = joined.at(-1)
    if (inline.text === '' && inline.note === undefined) continue
    if (last !== undefined && last.note === undefined && looksOf(last) === looksOf(inline))
      joined[joined.length - 1] = { ...inline, text: last.text + inline.text }
    else joined.push(inline)
  }
  return joined
}

function looksOf(inline: Inline): string {
  const { bold = false, italic = false, struck = false, height = '', link = '' } = inline
  return [bold, italic, struck, height, link].join(' ')
}

/** Without white space first and last, and without line breaks before or after a space. */
export function trimInlines(inlines: readonly Inline[]): Inline[] {
  const joined = joinAlike(inlines)
  const start = joined.findIndex((inline) => inline.text.trim() !== '' || inline.note !== undefined)
  if (start === -1) return []
  const end = joined.findLastIndex(
    (inline) => inline.text.trim() !== '' || inline.note !== undefined,
  )
  return joined.slice(start, end + 1).map((inline, place, all) => {
    const text = place === 0 ? inline.text.trimStart() : inline.text
    const isLast = place === all.length - 1 && inline.note === undefined
    return { ...inline, text: isLast ? text.trimEnd() : text }
  })
}

/** The inlines without their first letters, as when a typed number is taken away. */
export function dropStart(inlines: readonly Inline[], letters: number): Inline[] {
  let left = letters
  const rest = inlines.map((inline) => {
    const cut = Math.min(left, inline.text.length)
    left -= cut
    return { ...inline, text: inline.text.slice(cut) }
  })
  return trimInlines(rest)
}

/** The words on one line. */
export function onOneLine(inlines: readonly Inline[]): string {
  return plainInlines(inlines).replaceAll(/\s+/g, ' ').trim()
}

/** The inlines with their notes counted on from those that already stand. */
export function shiftNotes(inlines: readonly Inline[], by: number): Inline[] {
  return inlines.map((inline) =>
    inline.note === undefined ? inline : { ...inline, note: inline.note + by },
  )
}

/** Without the looks that mean nothing. */
export function withoutLooks(inlines: readonly Inline[]): Inline[] {
  return joinAlike(
    inlines.map(({ text, struck, height, note }) => ({
      text,
      ...(struck && { struck }),
      ...(height && { height }),
      ...(note !== undefined && { note }),
    })),
  )
}
