// SPDX-License-Identifier: EUPL-1.2
// A document as it is set on paper, whatever it is about: a cover, contents, and rows with headings,
// numbers, running text, lists, tables and footnotes. Rooms say what stands in it, the platform sets it.

import type { Day } from './day.ts'
import type { Language } from './language.ts'

/** A run of words with one look. `note` is the place, from 0, of a footnote of its row. */
export type PrintedRun = {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly struck?: boolean
  /** New beside what it is compared with. */
  readonly added?: boolean
  readonly height?: 'raised' | 'lowered'
  /** An address on the web. */
  readonly link?: string
  readonly note?: number
}

export type PrintedCell = {
  readonly content: readonly PrintedRun[]
  /** How many rows and columns it covers, itself counted. */
  readonly rows: number
  readonly columns: number
}

/** The style, in a Word file, of what is said beside the words: one that comes back is read without it. */
export const besideText = 'Samsyn beside text'

export type PrintedBlock =
  | { readonly kind: 'text'; readonly content: readonly PrintedRun[] }
  /** Said beside the words and no part of them: set smaller. */
  | { readonly kind: 'aside'; readonly content: readonly PrintedRun[] }
  | {
      readonly kind: 'list'
      /** `mark` as it is shown, «a)» or «3.», empty for a dash; `level` from 0. */
      readonly items: readonly {
        readonly mark: string
        readonly level: number
        readonly content: readonly PrintedRun[]
      }[]
    }
  | {
      readonly kind: 'table'
      /** Whether the first row is a head, which is repeated on every page. */
      readonly hasHeader: boolean
      readonly columns: number
      /** The cells that begin in each row; those that another covers are left out. */
      readonly rows: readonly (readonly PrintedCell[])[]
    }

export type PrintedRow = {
  /** What it is known by in the file, such as a bookmark; left out for what nobody points at. */
  readonly id?: string
  /** From 1: the level of its heading; 0 when it has none. No level is skipped on the way down. */
  readonly level: number
  /** As the document shows it; empty when it has none. */
  readonly number: string
  readonly heading: string
  readonly blocks: readonly PrintedBlock[]
  /** What the footnotes of its runs say. */
  readonly notes: readonly (readonly PrintedRun[])[]
}

export type PrintedDocument = {
  readonly language: Language
  /** What kind of document it is, over its title. */
  readonly kind: string
  readonly title: string
  readonly subtitle: string
  /** In one sentence, for whoever looks for the file. */
  readonly description: string
  /** The day that the words are of: the same words give the same bytes. */
  readonly day: Day
  /** Lines under the title, and small ones at the foot of the cover. */
  readonly cover: readonly string[]
  readonly small: readonly string[]
  /** On every page, before its number. */
  readonly footer: string
  readonly rows: readonly PrintedRow[]
  /** Properties of a Word file, that other programs keep as they are. */
  readonly properties?: Readonly<Record<string, string>>
}

/** For reading (PDF/UA-1) and for keeping (PDF/A-2a): no file can be both. */
export const printedStandards = ['reading', 'archive'] as const
export type PrintedStandard = (typeof printedStandards)[number]
