// SPDX-License-Identifier: EUPL-1.2
// Walks through the body of a Word file and tells it as lines.

import type { Inline } from '../../../agreement/rules/provision.ts'
import { limits, Unreadable } from './archive.ts'
import { onOneLine, shiftNotes, trimInlines, withoutLooks } from './inlines.ts'
import type { Line, ParagraphLine, Remark, TableLine } from './line.ts'
import type { ListNumber, ListNumbers } from './list-numbers.ts'
import { gatherNothing, readWords, remark, type Gathered, type Surroundings } from './runs.ts'
import { headingLevelByOutline, toNumber, type Style } from './styles.ts'
import {
  attribute,
  child,
  childrenNamed,
  childrenOf,
  nameOf,
  switchOf,
  valueOf,
  type Element,
} from './xml.ts'

export type Body = {
  readonly around: Surroundings
  readonly numbers: ListNumbers
}

type Walk = Body & {
  readonly lines: Line[]
  /** Bookmarks and words that wait for the next paragraph. */
  readonly waiting: { bookmarks: string[]; carried: Gathered | undefined; remarks: Remark[] }
}

export function readBody(container: Element, body: Body): Line[] {
  const walk: Walk = {
    ...body,
    lines: [],
    waiting: { bookmarks: [], carried: undefined, remarks: [] },
  }
  readBlocks(container, walk)
  flush(walk)
  if (walk.lines.length > limits.paragraphs) throw new Unreadable('too-large', 'paragraphs')
  return walk.lines
}

/** What still waits for a next paragraph when there is none becomes a last one. */
function flush(walk: Walk): void {
  const { carried, bookmarks, remarks } = walk.waiting
  if (carried === undefined && bookmarks.length === 0 && remarks.length === 0) return
  const into = carried ?? gatherNothing()
  walk.lines.push({
    kind: 'paragraph',
    role: 'text',
    headingLevel: undefined,
    number: undefined,
    content: trimInlines(into.inlines),
    ...takeAside(into, walk),
    boldness: 0,
    size: into.size,
  })
}

function readBlocks(container: Element | undefined, walk: Walk): void {
  for (const element of childrenOf(container)) readBlock(element, walk)
}

function readBlock(element: Element, walk: Walk): void {
  switch (nameOf(element)) {
    case 'p': {
      const line = readParagraph(element, walk)
      if (line !== undefined) walk.lines.push(line)
      return
    }
    case 'tbl':
      walk.lines.push(readTable(element, walk))
      return
    case 'sdt':
      if (isTableOfContents(element)) return
      return readBlocks(child(element, 'sdtContent'), walk)
    case 'AlternateContent':
      return readBlocks(child(element, 'Choice') ?? child(element, 'Fallback'), walk)
    case 'customXml':
    case 'ins':
    case 'moveTo':
      return readBlocks(element, walk)
    case 'bookmarkStart':
      walk.waiting.bookmarks.push(attribute(element, 'name') ?? '')
      return
    case 'altChunk':
    case 'subDoc':
      walk.waiting.remarks.push({ code: 'embedded-object', facts: {} })
      return
    default:
  }
}

function isTableOfContents(element: Element): boolean {
  const gallery = valueOf(element, 'sdtPr', 'docPartObj', 'docPartGallery')
  return gallery?.toLowerCase() === 'table of contents'
}

/** One paragraph; nothing when its end was deleted and its words go on in the next. */
function readParagraph(element: Element, walk: Walk): ParagraphLine | undefined {
  const properties = child(element, 'pPr')
  const styleId = valueOf(properties, 'pStyle')
  const style = walk.around.styles.find(styleId)
  const into = walk.waiting.carried ?? gatherNothing()
  walk.waiting.carried = undefined
  const isInContents = walk.around.fields.some((field) => field.isContents)
  readWords(element, { ...style }, walk.around, into)
  if (isEndDeleted(properties)) {
    into.deleted++
    walk.waiting.carried = into
    return undefined
  }
  const content = trimInlines(into.inlines)
  const isEmpty = content.length === 0
  return {
    kind: 'paragraph',
    role: isInContents ? 'contents' : style.role,
    headingLevel: headingLevelByOutline(valueOf(properties, 'outlineLvl')) ?? style.headingLevel,
    // Word numbers an empty paragraph too, but nobody has seen one in an agreement.
    number: isEmpty ? undefined : takeNumber(properties, style, styleId, walk.numbers),
    content,
    ...takeAside(into, walk),
    boldness: into.letters === 0 ? 0 : into.boldLetters / into.letters,
    size: into.size,
  }
}

function isEndDeleted(properties: Element | undefined): boolean {
  const mark = child(properties, 'rPr')
  return child(mark, 'del') !== undefined || child(mark, 'moveFrom') !== undefined
}

function takeNumber(
  properties: Element | undefined,
  style: Style,
  styleId: string | undefined,
  numbers: ListNumbers,
): ListNumber | undefined {
  const own = child(properties, 'numPr')
  const listId = valueOf(own, 'numId') ?? style.listId
  if (listId === undefined) return undefined
  const level = toNumber(valueOf(own, 'ilvl')) ?? style.listLevel
  return numbers.next(listId, level, styleId)
}

/** What stands beside the words: bookmarks, notes and remarks, with those that waited. */
function takeAside(into: Gathered, walk: Walk): Pick<Line, 'bookmarks' | 'notes' | 'remarks'> {
  if (into.inserted + into.deleted > 0)
    remark(into, 'tracked-changes', { inserted: into.inserted, deleted: into.deleted })
  const { bookmarks, remarks } = walk.waiting
  walk.waiting.bookmarks = []
  walk.waiting.remarks = []
  return {
    bookmarks: [...bookmarks, ...into.bookmarks],
    notes: into.notes,
    remarks: [...remarks, ...into.remarks],
  }
}

function readTable(element: Element, walk: Walk): TableLine {
  const into = gatherNothing()
  const rows = childrenNamed(element, 'tr').filter((row) => {
    const isDeleted = child(row, 'trPr', 'del') !== undefined
    if (isDeleted) into.deleted++
    return !isDeleted
  })
  const cells = rows.map((row) => readRow(row, walk, into))
  const isMarked = switchOf(child(rows[0], 'trPr'), 'tblHeader') === true
  const hasHeader = rows.length > 1 && (isMarked || (cells[0] ?? []).every(isBold))
  return {
    kind: 'table',
    hasHeader,
    rows: cells.map((row, place) => (hasHeader && place === 0 ? row.map(withoutLooks) : row)),
    ...takeAside(into, walk),
  }
}

function isBold(cell: readonly Inline[]): boolean {
  return (
    cell.length > 0 && cell.every((inline) => inline.bold === true || inline.text.trim() === '')
  )
}

function readRow(row: Element, walk: Walk, into: Gathered): Inline[][] {
  const cells = childrenOf(row).flatMap((one) =>
    nameOf(one) === 'sdt' ? childrenNamed(child(one, 'sdtContent'), 'tc') : [one],
  )
  return cells
    .filter((one) => nameOf(one) === 'tc')
    .flatMap((cell) => {
      const properties = child(cell, 'tcPr')
      const span = Math.min(63, toNumber(valueOf(properties, 'gridSpan')) ?? 1)
      const merge = child(properties, 'vMerge')
      if (span > 1 || merge !== undefined) remark(into, 'merged-cells')
      const empty = Array.from({ length: Math.max(0, span - 1) }, (): Inline[] => [])
      return [readCell(cell, walk, into), ...empty]
    })
}

/** A cell's paragraphs, one line each; a table inside it is read as its lines. */
function readCell(cell: Element, walk: Walk, into: Gathered): Inline[] {
  const lines = readBody(cell, walk)
  if (lines.some(({ kind }) => kind === 'table')) remark(into, 'nested-table')
  const inlines: Inline[] = []
  for (const line of lines) {
    const words =
      line.kind === 'paragraph'
        ? [{ text: numberBefore(line.number) }, ...line.content]
        : [{ text: line.rows.map((row) => row.map(onOneLine).join(' ')).join('\n') }]
    if (inlines.length > 0) inlines.push({ text: '\n' })
    inlines.push(...shiftNotes(words, into.notes.length))
    into.notes.push(...line.notes)
    into.bookmarks.push(...line.bookmarks)
    into.remarks.push(...line.remarks)
  }
  return trimInlines(inlines)
}

function numberBefore(number: ListNumber | undefined): string {
  if (number === undefined) return ''
  return number.format === 'bullet' ? '– ' : `${number.text} `
}
