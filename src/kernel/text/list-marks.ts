// SPDX-License-Identifier: EUPL-1.2
// The marks of a list's items, as a reader sees them and without the signs around them.

import { type CountStyle, countStyles, readCount } from './count-marks.ts'

type Marks = {
  readonly ordered: boolean
  readonly marks?: readonly string[]
  readonly items: readonly unknown[]
}

/** What an item that is not counted is shown with. */
export const dash = '–'

/** The mark of each item: its own, or 1, 2, 3 of an ordered list and dashes of one that is not. */
export function marksOfList({ ordered, marks, items }: Marks): readonly string[] {
  if (marks) return items.map((_, place) => marks[place] || dash)
  return items.map((_, place) => (ordered ? String(place + 1) : dash))
}

/** Marks are kept where they are others than a list of the kind has by itself. */
export function marksToKeep(
  ordered: boolean,
  marks: readonly (string | undefined)[],
): { readonly marks?: readonly string[] } {
  const own = marks.map((mark) => (mark === dash ? '' : (mark ?? '')))
  const isUsual = own.every((mark, place) => mark === (ordered ? String(place + 1) : ''))
  return isUsual ? {} : { marks: own }
}

export type CountedMarks = { readonly style: CountStyle; readonly counts: readonly number[] }

/** How marks are counted, in the style in which most go on by one; nothing when some is only as written. */
export function countsInMarks(marks: readonly string[]): CountedMarks | undefined {
  let best: (CountedMarks & { readonly steps: number }) | undefined
  for (const style of countStyles) {
    const counts = marks.flatMap((mark) => readCount(mark, style) ?? [])
    if (counts.length < marks.length) continue
    const steps = counts.filter((count, place) => count === (counts[place - 1] ?? 0) + 1).length
    if (best === undefined || steps > best.steps) best = { style, counts, steps }
  }
  return best && { style: best.style, counts: best.counts }
}
