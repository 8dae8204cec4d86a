// SPDX-License-Identifier: EUPL-1.2
// A Word file as flat lines in reading order: what the structure is then found in.

import type { Facts } from '#kernel/result.ts'
import type { DoubtCode } from '../../rules/imported-document.ts'
import type { TrackedChange } from '../../rules/shown-provision.ts'
import type { Inline, MergedCell } from '../../../agreement/rules/provision.ts'
import type { ListNumber } from './list-numbers.ts'
import type { Role } from './styles.ts'

/** A doubt that stands somewhere in the file; which provision it concerns is known later. */
export type Remark = { readonly code: DoubtCode; readonly facts: Facts }

/** Where the words that a comment is about begin or end, or where the comment hangs when it says neither. */
export type CommentMark = {
  readonly id: string
  readonly side: 'start' | 'end' | 'reference'
  readonly at: number
}

type Words = {
  readonly bookmarks: readonly string[]
  /** What the lines' notes say, in the order of their marks. */
  readonly notes: readonly (readonly Inline[])[]
  readonly remarks: readonly Remark[]
  readonly tracked: readonly TrackedChange[]
  readonly commentMarks: readonly CommentMark[]
}

export type ParagraphLine = Words & {
  readonly kind: 'paragraph'
  /** Nothing of it was there before the tracked changes, which hang on it. */
  readonly isPutIn?: boolean
  readonly role: Role
  readonly headingLevel: number | undefined
  readonly number: ListNumber | undefined
  readonly content: readonly Inline[]
  /** Share of the letters that are bold, from 0 to 1. */
  readonly boldness: number
  /** The largest letters, in half points. */
  readonly size: number | undefined
}

export type TableLine = Words & {
  readonly kind: 'table'
  readonly hasHeader: boolean
  readonly rows: readonly (readonly (readonly Inline[])[])[]
  readonly merged: readonly MergedCell[]
}

export type Line = ParagraphLine | TableLine
