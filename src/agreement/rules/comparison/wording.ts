// SPDX-License-Identifier: EUPL-1.2
// What differs inside one provision: in its heading, its running text and lists, its tables
// cell by cell, and its notes.

import { inNormalForm } from '#kernel/text/normal-form.ts'
import { differ, type Hunk } from '#kernel/text/word-difference.ts'
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

/** The difference between two wordings; one that is missing is compared as empty. */
export function differWording(
  before: Wording = nothing,
  after: Wording = nothing,
): WordingDifference {
  return {
    heading: differ(tidy(before.heading), tidy(after.heading)),
    text: differ(textLines(before.text.blocks), textLines(after.text.blocks)),
    tables: inStep(tablesOf(before), tablesOf(after)).map(([old, young]) =>
      differRows(rowsOf(old), rowsOf(young)),
    ),
    notes: inStep(before.text.notes, after.text.notes).map(([old, young]) =>
      differ(words(old ?? []), words(young ?? [])),
    ),
  }
}

/** Running text and lists as lines of plain words, white space collapsed. */
export function textLines(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => {
      if (block.kind === 'table') return []
      if (block.kind === 'text') return [words(block.content)].filter((text) => text !== '')
      return block.items.map((item, place) =>
        `${block.ordered ? `${place + 1}.` : '–'} ${words(item)}`.trim(),
      )
    })
    .join('\n')
}

function words(inlines: readonly Inline[]): string {
  const marked = inlines.map((inline) =>
    inline.note === undefined ? inline : { text: `${inline.text}*` },
  )
  return tidy(plainInlines(marked))
}

function tidy(text: string): string {
  return inNormalForm(text.replaceAll('\u00AD', '')).replaceAll(/\s+/g, ' ').trim()
}

function tablesOf({ text }: Wording): Table[] {
  return text.blocks.filter((block) => block.kind === 'table')
}

function rowsOf(table: Table | undefined): string[][] {
  return (table?.rows ?? []).map((row) => row.map(words))
}

/** Rows that are alike stay in step; between them, rows are compared in order. */
function differRows(before: readonly string[][], after: readonly string[][]): RowDifference[] {
  const differences: RowDifference[] = []
  let old = 0
  let young = 0
  for (const [oldEnd, youngEnd] of [...alikeRows(before, after), [before.length, after.length]]) {
    const pairs = inStep(before.slice(old, oldEnd), after.slice(young, youngEnd))
    differences.push(...pairs.map(([a, b]) => differRow(a, b)))
    const alike = before[oldEnd ?? 0]
    if (alike !== undefined && after[youngEnd ?? 0] !== undefined) {
      differences.push(differRow(alike, alike))
    }
    old = (oldEnd ?? 0) + 1
    young = (youngEnd ?? 0) + 1
  }
  return differences
}

/** The places of the longest common selection of equal rows. */
function alikeRows(before: readonly string[][], after: readonly string[][]): [number, number][] {
  const left = before.map((row) => JSON.stringify(row))
  const right = after.map((row) => JSON.stringify(row))
  const lengths = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1))
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      lengths[i]![j] =
        left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const alike: [number, number][] = []
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (left[i] === right[j]) alike.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return alike
}

function differRow(
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
): RowDifference {
  const cells = inStep(before ?? [], after ?? []).map(([old = '', young = '']) =>
    differ(old, young),
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
