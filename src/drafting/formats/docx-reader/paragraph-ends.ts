// SPDX-License-Identifier: EUPL-1.2
// What the end of a paragraph says: that it was put in or struck, or is hidden, or that the paragraph is only the
// large first letter of the next.

import { track, type Gathered } from './gathered.ts'
import type { Surroundings } from './runs.ts'
import type { Style } from './styles.ts'
import { attribute, child, childrenOf, nameOf, switchOf, type Element } from './xml.ts'

/** A large first letter is a frame of its own, before the paragraph that it begins. */
export function isDropCap(properties: Element | undefined): boolean {
  const frame = attribute(child(properties, 'framePr'), 'dropCap')
  return frame === 'drop' || frame === 'margin'
}

export function isHiddenEnd(properties: Element | undefined, style: Style): boolean {
  return switchOf(child(properties, 'rPr'), 'vanish') ?? style.isHidden
}

/** A paragraph that was split in two, or will be joined with the next: no words tell it. */
export function trackEnd(
  properties: Element | undefined,
  reads: Surroundings['reads'],
  into: Gathered,
): void {
  if (reads === 'after') return
  const mark = child(properties, 'rPr')
  for (const change of childrenOf(mark).filter((one) => ends.has(nameOf(one)))) {
    const last = into.tracked.at(-1)
    const isPutIn = nameOf(change) === 'ins' || nameOf(change) === 'moveTo'
    const isTold = last !== undefined && last.at + (isPutIn ? 0 : last.text.length) >= into.length
    if (!isTold && into.length > 0) track(change, '\n', into)
  }
}

const ends = new Set(['ins', 'del', 'moveFrom', 'moveTo'])

/** Whether the paragraph's end was taken away, or, read as before, was not there yet. */
export function isEndGone(properties: Element | undefined, reads: Surroundings['reads']): boolean {
  const mark = child(properties, 'rPr')
  const names = reads === 'after' ? ['del', 'moveFrom'] : ['ins', 'moveTo']
  return names.some((name) => child(mark, name) !== undefined)
}
