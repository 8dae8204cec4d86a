// SPDX-License-Identifier: EUPL-1.2
// Provisions while they are put together: where the next words go, and under whom.

import { marksToKeep } from '#kernel/text/list-marks.ts'
import type { Block, Inline, ProvisionKind } from '../../../agreement/rules/provision.ts'
import type { Guess, ImportedProvision } from '../../rules/imported-document.ts'
import { Unreadable } from '#kernel/zip-archive.ts'
import { limits } from './archive.ts'
import { shiftNotes } from './inlines.ts'
import type { Line } from './line.ts'

/** A list grows while the file is read. */
type DraftList = {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: (readonly Inline[])[]
  readonly marks: (string | undefined)[]
  readonly levels: number[]
}

type DraftBlock = Exclude<Block, { kind: 'list' }> | DraftList

export type Draft = {
  readonly kind: ProvisionKind
  readonly isHeading: boolean
  heading: string
  readonly blocks: DraftBlock[]
  readonly notes: (readonly Inline[])[]
  readonly parent: number | undefined
  readonly level: number
  bookmark: string | undefined
  readonly fileNumber: string | undefined
  readonly guesses: Set<Guess>
}

type Beginning = {
  readonly kind: ProvisionKind
  readonly heading?: string
  readonly isHeading?: boolean
  readonly fileNumber?: string | undefined
}

export class DraftTree {
  readonly drafts: Draft[] = []
  /** What a heading or a number of less depth may still be put under, outermost first. */
  #open: { readonly place: number; readonly depth: number }[] = []
  #points: { readonly place: number; readonly depth: number }[] = []
  /** The last that is no point. */
  #lastOwner: number | undefined

  /** The provision that words are put in, if one has begun. */
  get current(): Draft | undefined {
    return this.drafts.at(-1)
  }

  get place(): number | undefined {
    return this.drafts.length === 0 ? undefined : this.drafts.length - 1
  }

  /** The depth, by the file's own counting, of what stands open innermost. */
  get depth(): number {
    return this.#open.at(-1)?.depth ?? 0
  }

  get isInPoint(): boolean {
    return this.current?.kind === 'point'
  }

  /** Headings that stand above what comes next. */
  headingsAbove(): string[] {
    return this.#open.flatMap(({ place }) => this.drafts[place]?.heading ?? [])
  }

  /** The depth of the innermost heading. */
  get headingDepth(): number {
    return this.#open.findLast(({ place }) => this.drafts[place]?.isHeading)?.depth ?? 0
  }

  /** A provision that others may stand under, at a depth of the file's own counting. */
  beginAt(depth: number, beginning: Beginning): Draft {
    while (this.depth >= depth) this.#open.pop()
    const draft = this.#begin(this.#open.at(-1)?.place, beginning)
    this.#open.push({ place: this.drafts.length - 1, depth })
    return draft
  }

  /** A provision under the innermost heading, which nothing but points stands under. */
  beginLeaf(beginning: Beginning): Draft {
    const above = this.#open.findLast(({ place }) => this.drafts[place]?.isHeading)
    return this.#begin(above?.place, beginning)
  }

  /** A provision beside the one whose points have ended. */
  beginAfterPoints(beginning: Beginning): Draft {
    const owner = this.#lastOwner
    const draft = owner === undefined ? undefined : this.drafts[owner]
    return this.#begin(draft?.isHeading ? owner : draft?.parent, beginning)
  }

  beginPoint(depth: number, beginning: Beginning): Draft {
    const owner = this.#lastOwner
    const points = this.isInPoint ? this.#points : []
    const above = points.findLast((point) => point.depth < depth)
    const draft = this.#begin(above?.place ?? owner, beginning)
    this.#points = points.filter((point) => point.depth < depth)
    this.#points.push({ place: this.drafts.length - 1, depth })
    return draft
  }

  #begin(parent: number | undefined, beginning: Beginning): Draft {
    if (this.drafts.length === limits.provisions) throw new Unreadable('too-large', 'provisions')
    const above = parent === undefined ? undefined : this.drafts[parent]
    const draft: Draft = {
      kind: beginning.kind,
      isHeading: beginning.isHeading ?? false,
      heading: beginning.heading ?? '',
      blocks: [],
      notes: [],
      parent,
      level: (above?.level ?? 0) + 1,
      bookmark: undefined,
      fileNumber: beginning.fileNumber,
      guesses: new Set(),
    }
    this.drafts.push(draft)
    if (draft.kind !== 'point') this.#lastOwner = this.drafts.length - 1
    return draft
  }
}

export function addText(draft: Draft, content: readonly Inline[], line: Line): void {
  if (content.length > 0) {
    draft.blocks.push({ kind: 'text', content: shiftNotes(content, draft.notes.length) })
  }
  draft.notes.push(...line.notes)
}

type NewItem = {
  readonly content: readonly Inline[]
  readonly isOrdered: boolean
  readonly fileNumber: string | undefined
  readonly depth: number
}

/** The item goes on the list that the provision ends with, if it is of the same sort or stands inside it. */
export function addItem(draft: Draft, item: NewItem, line: Line, isSameList: boolean): void {
  const content = shiftNotes(item.content, draft.notes.length)
  const last = draft.blocks.at(-1)
  const goesOn =
    last?.kind === 'list' && isSameList && (last.ordered === item.isOrdered || isNested(last, item))
  const list: DraftList = goesOn
    ? last
    : { kind: 'list', ordered: item.isOrdered, items: [], marks: [], levels: [] }
  if (!goesOn) draft.blocks.push(list)
  list.items.push(content)
  list.marks.push(item.fileNumber)
  list.levels.push(item.depth)
  draft.notes.push(...line.notes)
}

/** Deeper than where the list began, or back from there. */
function isNested({ levels }: DraftList, { depth }: NewItem): boolean {
  return depth > levels[0]! || levels.some((level) => level > levels[0]!)
}

export function addTable(draft: Draft, table: Extract<Line, { kind: 'table' }>): void {
  const rows = table.rows.map((row) => row.map((cell) => shiftNotes(cell, draft.notes.length)))
  const { hasHeader, merged } = table
  draft.blocks.push({ kind: 'table', hasHeader, rows, ...(merged.length > 0 && { merged }) })
  draft.notes.push(...table.notes)
}

export function finished(draft: Draft): ImportedProvision {
  return {
    kind: draft.kind,
    heading: draft.heading,
    text: { blocks: draft.blocks.map(finishedBlock), notes: draft.notes },
    parent: draft.parent,
    level: draft.level,
    bookmark: draft.bookmark,
    fileNumber: draft.fileNumber,
    guesses: Array.from(draft.guesses),
  }
}

function finishedBlock(block: DraftBlock): Block {
  if (block.kind !== 'list') return block
  const { kind, ordered, items, marks } = block
  const outermost = Math.min(...block.levels)
  const levels = block.levels.map((level) => level - outermost)
  return {
    kind,
    ordered,
    items,
    ...marksToKeep(ordered, marks),
    ...(levels.some((level) => level > 0) && { levels }),
  }
}
