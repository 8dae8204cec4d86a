// SPDX-License-Identifier: EUPL-1.2
// The printed number and the heading path of each provision, counted as Word counts them.
import type { DraftDocument, DraftKind, DraftProvision } from './draft.ts'

export type Numbered = {
  readonly provision: DraftProvision
  readonly number: string
  /** Depth of the number, from 1. */
  readonly depth: number
  /** The headings above and at the provision, outermost first. */
  readonly path: readonly string[]
}

const headingDepth: Readonly<Record<Exclude<DraftKind, 'paragraph'>, number>> = {
  chapter: 1,
  section: 2,
  subsection: 3,
}

/** Numbers every provision; a paragraph is numbered one step below the heading it stands under. */
export function numbered(draft: DraftDocument): readonly Numbered[] {
  const counters: number[] = []
  const path: string[] = []
  return draft.provisions.map((provision) => {
    const depth = provision.kind === 'paragraph' ? path.length + 1 : headingDepth[provision.kind]
    if (provision.kind !== 'paragraph') {
      if (depth > path.length + 1) throw new Error(`${provision.key} hoppar över en rubriknivå`)
      path.splice(depth - 1, path.length, provision.heading)
    }
    counters.splice(depth)
    counters[depth - 1] = (counters[depth - 1] ?? 0) + 1
    return { provision, number: counters.join('.'), depth, path: [...path] }
  })
}
