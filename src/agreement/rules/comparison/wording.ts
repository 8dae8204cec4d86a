// SPDX-License-Identifier: EUPL-1.2
// What differs inside one provision: in its heading, its running text and lists, its tables
// cell by cell, and its notes.

import { inNormalForm } from '#kernel/text/normal-form.ts'
import { findChanges, type Change, type Steps } from '#kernel/text/changes.ts'
import { differ, mostStepsInAll, type Hunk } from '#kernel/text/word-difference.ts'
import { dash, marksOfList } from '#kernel/text/list-marks.ts'
import { plainInlines } from '../plain-text.ts'
import type { Block, Inline, Provision } from '../provision.ts'

export type RowDifference = {
  readonly kind: 'same' | 'deleted' | 'inserted' | 'reworded'
  readonly cells: readonly (readonly Hunk[])[]
}

/** Hunks rebuild what they compare: `same` and `deleted` the old, `same` and `inserted` the new. */
export type WordingDifference = {
  readonly heading: readonly Hunk[]
  /** Paragraphs and list items, a line each; items begin with "– " or their number, notes are "*". */
  readonly text: readonly Hunk[]
  readonly tables: readonly (readonly RowDifference[])[]
  readonly notes: readonly (readonly Hunk[])[]
}

type Wording = Pick<Provision, 'heading' | 'text'>
type Table = Extract<Block, { kind: 'table' }>

const nothing: Wording = { heading: '', text: { blocks: [], notes: [] } }

/** The difference between two wordings, in the steps that are left; a missing one is compared as empty. */
export function differWording(
  before: Wording = nothing,
  after: Wording = nothing,
  steps: Steps = { left: mostStepsInAll },
): WordingDifference {
  return {
    heading: differ(tidy(before.heading), tidy(after.heading), steps),
    text: differ(textLines(before.text.blocks), textLines(after.text.blocks), steps),
    tables: inStep(tablesOf(before), tablesOf(after)).map(([old, young]) =>
      differRows(rowsOf(old), rowsOf(young), steps),
    ),
    notes: inStep(before.text.notes, after.text.notes).map(([old, young]) =>
      differ(words(old ?? []), words(young ?? []), steps),
    ),
  }
}

/** Whether nothing in it differs. */
export function isAllSame({ heading, text, tables, notes }: WordingDifference): boolean {
  const rows = tables.flat()
  return (
    rows.every(({ kind }) => kind === 'same') &&
    [heading, text, ...notes].every((hunks) => hunks.every(({ kind }) => kind === 'same'))
  )
}

/** Several provisions as one, what they say after each other with a space between; none as nothing. */
export function joinWordings(wordings: readonly Wording[]): Wording | undefined {
  const [first, ...rest] = wordings
  if (first === undefined || rest.length === 0) return first
  return rest.reduce<Wording>((joined, { heading, text }) => {
    const count = joined.text.notes.length
    const [next, ...others] = shiftNotes(text.blocks, count)
    const last = joined.text.blocks.at(-1)
    const between: Inline = { text: ' ' }
    const blocks =
      last?.kind === 'text' && next?.kind === 'text'
        ? [
            ...joined.text.blocks.slice(0, -1),
            { kind: 'text' as const, content: [...last.content, between, ...next.content] },
            ...others,
          ]
        : [...joined.text.blocks, ...(next ? [next] : []), ...others]
    return {
      heading: [joined.heading, heading].filter((words) => words !== '').join(' '),
      text: { blocks, notes: [...joined.text.notes, ...text.notes] },
    }
  }, first)
}

/** The notes of what comes later are counted on. */
function shiftNotes(blocks: readonly Block[], by: number): readonly Block[] {
  const shift = (inlines: readonly Inline[]) =>
    inlines.map((one) => (one.note === undefined ? one : { ...one, note: one.note + by }))
  return blocks.map((block): Block => {
    if (block.kind === 'text') return { ...block, content: shift(block.content) }
    if (block.kind === 'list') return { ...block, items: block.items.map(shift) }
    return { ...block, rows: block.rows.map((row) => row.map(shift)) }
  })
}

/** Whether something in it is shown whole, since there were no steps left to look inside it. */
export function isCoarse({ heading, text, tables, notes }: WordingDifference): boolean {
  const cells = tables.flatMap((rows) => rows.flatMap((row) => row.cells))
  return [heading, text, ...notes, ...cells].some((hunks) => hunks.some(({ isWhole }) => isWhole))
}

/** Running text and lists as lines of plain words, white space collapsed. */
export function textLines(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => {
      if (block.kind === 'table') return []
      if (block.kind === 'text') return [words(block.content)].filter((text) => text !== '')
      const marks = marksOfList(block)
      return block.items.map((item, place) => {
        const mark = marks[place]!
        return `${mark === dash ? dash : `${mark}.`} ${words(item)}`.trim()
      })
    })
    .join('\n')
}

function words(inlines: readonly Inline[]): string {
  const marked = inlines.map(({ text, struck, height, note }) => ({
    text:
      inSigns(text, struck ? '~~' : height === undefined ? '' : heightSigns[height]) +
      (note === undefined ? '' : '*'),
  }))
  return tidy(plainInlines(marked))
}

/** Most words are tidy as they are. */
const isUntidy = /[\u00AD\u2010\u2011]|[^\S ]| {2}|^ | $/

const heightSigns = { raised: '^^', lowered: '^_' } as const

/** What is struck, raised or lowered is told with the signs that an editor writes. */
function inSigns(text: string, sign: string): string {
  return sign === '' || text.trim() === '' ? text : sign + text + sign
}

function tidy(text: string): string {
  if (!isUntidy.test(text)) return inNormalForm(text)
  return inNormalForm(text.replaceAll('\u00AD', '').replaceAll(/[\u2010\u2011]/g, '-'))
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function tablesOf({ text }: Wording): Table[] {
  return text.blocks.filter((block) => block.kind === 'table')
}

function rowsOf(table: Table | undefined): string[][] {
  return (table?.rows ?? []).map((row) => row.map(words))
}

/** Rows that are alike stay in step; between them, rows are compared in order. */
function differRows(
  before: readonly string[][],
  after: readonly string[][],
  steps: Steps,
): RowDifference[] {
  const differences: RowDifference[] = []
  let at = 0
  for (const change of changedRows(before, after, steps)) {
    for (const row of before.slice(at, change.fromBefore)) differences.push(sameRow(row))
    const old = before.slice(change.fromBefore, change.toBefore)
    const young = after.slice(change.fromAfter, change.toAfter)
    for (const [a, b] of inStep(old, young)) differences.push(differRow(a, b, steps))
    at = change.toBefore
  }
  for (const row of before.slice(at)) differences.push(sameRow(row))
  return differences
}

/** All rows are compared in order when there are too many to tell which stayed. */
function changedRows(
  before: readonly string[][],
  after: readonly string[][],
  steps: Steps,
): readonly Change[] {
  const [left, right] = [before, after].map((rows) => rows.map((row) => JSON.stringify(row)))
  const all = { fromBefore: 0, toBefore: before.length, fromAfter: 0, toAfter: after.length }
  return findChanges(left!, right!, steps) ?? [all]
}

function sameRow(row: readonly string[]): RowDifference {
  return { kind: 'same', cells: row.map((cell) => differ(cell, cell)) }
}

function differRow(
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
  steps: Steps,
): RowDifference {
  const cells = inStep(before ?? [], after ?? []).map(([old = '', young = '']) =>
    differ(old, young, steps),
  )
  if (before === undefined) return { kind: 'inserted', cells }
  if (after === undefined) return { kind: 'deleted', cells }
  const isSame = cells.flat().every((hunk) => hunk.kind === 'same')
  return { kind: isSame && before.length === after.length ? 'same' : 'reworded', cells }
}

/** The two lists side by side; the shorter one runs out. */
function inStep<Item>(
  before: readonly Item[],
  after: readonly Item[],
): [Item | undefined, Item | undefined][] {
  const longest = Math.max(before.length, after.length)
  return Array.from({ length: longest }, (_, place) => [before[place], after[place]])
}
