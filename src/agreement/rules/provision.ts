// SPDX-License-Identifier: EUPL-1.2
// The atom of the product: the provision (bestämmelse), and the text it may hold.

import type { Day } from '#kernel/day.ts'

/** What a provision is. Chapters and sections hold others; the rest hold words. */
export const provisionKinds = [
  'chapter',
  'section',
  'paragraph',
  'point',
  'definition',
  'table',
] as const
export type ProvisionKind = (typeof provisionKinds)[number]

/** Who a provision binds or concerns; drawn as R, K or both in the margin. */
export const actors = ['region', 'municipality', 'joint'] as const
export type Actor = (typeof actors)[number]

/**
 * A run of words with one look. `note` is the place, from 0, of a footnote in `RichText.notes`. Struck words
 * stand in the text as struck; what is struck, raised or lowered means something, and is hashed.
 */
export type Inline = {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  readonly struck?: true
  readonly height?: 'raised' | 'lowered'
  readonly link?: string
  readonly note?: number
}

/** `list-marks.ts` says what mark each item is shown with. */
export type List = {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly (readonly Inline[])[]
  /**
   * The marks as shown, without the signs around them and empty for a dash, one for each item: where they
   * are others than 1, 2, 3 of an ordered list and dashes of one that is not.
   */
  readonly marks?: readonly string[]
  /** How deep each item stands, from 0; where some stand deeper than others. */
  readonly levels?: readonly number[]
}

/** Cells that are one: from its first row and column, so many of each. The cells it covers are empty. */
export type MergedCell = {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

export type Table = {
  readonly kind: 'table'
  readonly hasHeader: boolean
  readonly rows: readonly (readonly (readonly Inline[])[])[]
  readonly merged?: readonly MergedCell[]
}

/** What an agreement needs, and no more: running text, lists and tables. */
export type Block = { readonly kind: 'text'; readonly content: readonly Inline[] } | List | Table

export type RichText = {
  readonly blocks: readonly Block[]
  readonly notes: readonly (readonly Inline[])[]
}

/**
 * One provision as it stands in one version. `id` lives across versions; its number follows from
 * the version's numbering scheme and its place (`numbering.ts`) and is never identity. A version's
 * provisions are a list in reading order: parents before children, siblings in order.
 */
export type Provision = {
  readonly id: string
  readonly parentId: string | undefined
  readonly kind: ProvisionKind
  readonly heading: string
  readonly text: RichText
  readonly actor: Actor | undefined
  /** The shared text (gemensam avtalstext) this occurrence was taken from. */
  readonly sharedTextId: string | undefined
  /** Where the scheme's counting begins anew or leaps: the count that it has here. */
  readonly countsFrom?: number | undefined
  /** Its mark as written, where the scheme would give another; empty when it has none. Never beside `countsFrom`. */
  readonly writtenNumber?: string | undefined
  /** Where the text itself says that it begins to apply later than its edition: the day. */
  readonly beginsOn?: Day | undefined
  /** Where in the decided text that stands. Beside `beginsOn`, and never without it. */
  readonly beginsSaid?: string | undefined
}
