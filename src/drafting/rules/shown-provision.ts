// SPDX-License-Identifier: EUPL-1.2
// What a Word file shows, line by line, before anyone has said yes to it.

/** A change that the file has tracked; `at` counts UTF-16 units in the words as they were before it. */
export type TrackedChange = {
  readonly kind: 'insert' | 'delete' | 'move'
  readonly author: string
  /** As the file has it; empty when it has none. */
  readonly date: string
  readonly text: string
  readonly at: number
}

export const shownKinds = [
  'chapter',
  'section',
  'paragraph',
  'item',
  'table',
  'definition',
] as const
export type ShownKind = (typeof shownKinds)[number]

export type ShownComment = {
  readonly author: string
  /** As the file has it; empty when it has none. */
  readonly date: string
  readonly text: string
  /** The words it is about, as far as they stand in the same line; empty when it says none. */
  readonly quote: string
  readonly resolved: boolean
  /** The place, in the same list, of the comment that it answers. */
  readonly parent: number | undefined
}

/** A heading, a paragraph, an item of a list or a table: what the file shows as one thing. */
export type ShownProvision = {
  /** The id that an earlier export wrote in a bookmark. */
  readonly id: string | undefined
  readonly kind: ShownKind
  /** As the file shows it, without the signs around it: "3.2", "1 kap", "3 §", "iii", "B". */
  readonly number: string | undefined
  /** The words of a heading, or what a table is called. */
  readonly heading: string
  /** The words of anything else, as they were before the tracked changes. */
  readonly text: string
  /** From 1: a chapter; what stands under a heading is one deeper. */
  readonly depth: number
  /** What its footnotes say. */
  readonly notes: readonly string[]
  readonly comments: readonly ShownComment[]
  /** Places count UTF-16 units in the words. */
  readonly tracked: readonly TrackedChange[]
}
