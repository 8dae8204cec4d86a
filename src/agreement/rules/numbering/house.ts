// SPDX-License-Identifier: EUPL-1.2
// The numbering of a text that has no scheme of its own: it was written here, and everything in it counts.
// Canonical form 1 speaks of these numbers, so they never change.

import type { Provision } from '../provision.ts'
import { lettersOf } from '#kernel/text/count-marks.ts'

type Place = Pick<Provision, 'id' | 'parentId' | 'kind'>

/**
 * The printed number of each provision that has one: chapters 1, 2, 3; below them sections,
 * paragraphs, definitions and tables share one counter (3.2, 3.2.1); points are letters under
 * their parent (3.2.1 a). What stands outside the chapters of a text with chapters, as a
 * preamble does, has no number, nor has anything below it.
 */
export function houseNumbers(provisions: readonly Place[]): Map<string, string> {
  const numbers = new Map<string, string>()
  const counters = new Map<string, number>()
  const known = new Set(provisions.map((provision) => provision.id))
  const hasChapters = provisions.some((provision) => provision.kind === 'chapter')
  for (const provision of provisions) {
    const parentId = provision.parentId ?? ''
    const isTop = !known.has(parentId)
    const parent = numbers.get(parentId)
    if (isTop ? hasChapters && provision.kind !== 'chapter' : parent === undefined) continue
    const counter = `${provision.kind === 'point' ? 'points' : 'numbers'} ${isTop ? '' : parentId}`
    const count = (counters.get(counter) ?? 0) + 1
    counters.set(counter, count)
    numbers.set(provision.id, print(parent, provision.kind === 'point', count))
  }
  return numbers
}

function print(parent: string | undefined, isPoint: boolean, count: number): string {
  const own = isPoint ? lettersOf(count) : String(count)
  if (parent === undefined) return own
  return isPoint ? `${parent} ${own}` : `${parent}.${own}`
}
