// SPDX-License-Identifier: EUPL-1.2
// Walks through the body of a Word file and tells it as lines.

import { plainInlines } from '../../../agreement/rules/plain-text.ts'
import type { Inline } from '../../../agreement/rules/provision.ts'
import { Unreadable } from '#kernel/zip-archive.ts'
import { limits } from './archive.ts'
import { onOneLine, shiftNotes, trimInlines, withoutLooks } from './inlines.ts'
import type { TrackedChange } from '../../rules/shown-provision.ts'
import type { CommentMark, Line, ParagraphLine, Remark, TableLine } from './line.ts'
import type { ListNumber, ListNumbers } from './list-numbers.ts'
import {
  gatherNothing,
  insertedLines,
  insertedWords,
  markInserted,
  remark,
  track,
  type Gathered,
} from './gathered.ts'
import { endContents } from './fields.ts'
import { isDropCap, isEndGone, isHiddenEnd, trackEnd } from './paragraph-ends.ts'
import { readWords, remarkEmptyControl, type Surroundings } from './runs.ts'
import { countColumns, emptyCells, merge, type Merging } from './table-grid.ts'
import { headingLevelByOutline, toNumber, type Style } from './styles.ts'
import {
  attribute,
  child,
  childrenOf,
  nameOf,
  outermostNamed,
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
  readonly waiting: {
    bookmarks: string[]
    marks: CommentMark[]
    carried: Gathered | undefined
    remarks: Remark[]
  }
}

export function readBody(container: Element, body: Body): Line[] {
  const walk: Walk = {
    ...body,
    lines: [],
    waiting: { bookmarks: [], marks: [], carried: undefined, remarks: [] },
  }
  readBlocks(container, walk)
  flush(walk)
  if (walk.lines.length > limits.paragraphs) throw new Unreadable('too-large', 'paragraphs')
  return walk.lines
}

/** What still waits for a next paragraph when there is none becomes a last one. */
function flush(walk: Walk): void {
  const { carried, bookmarks, remarks, marks } = walk.waiting
  const waits = bookmarks.length + remarks.length + marks.length
  if (carried === undefined && waits === 0) return
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
      remarkEmptyControl(element, walk.waiting)
      return readBlocks(child(element, 'sdtContent'), walk)
    case 'AlternateContent':
      return readBlocks(child(element, 'Choice') ?? child(element, 'Fallback'), walk)
    case 'customXml':
      return readBlocks(element, walk)
    case 'ins':
    case 'moveTo':
      return readInserted(element, walk)
    case 'del':
    case 'moveFrom':
      return readDeleted(element, walk)
    case 'commentRangeStart':
      walk.waiting.marks.push({ id: attribute(element, 'id') ?? '', side: 'start', at: 0 })
      return
    case 'commentRangeEnd':
      walk.waiting.marks.push({ id: attribute(element, 'id') ?? '', side: 'end', at: 0 })
      return
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

/** Whole paragraphs that were put in. */
function readInserted(element: Element, walk: Walk): void {
  if (walk.around.reads === 'after') return readBlocks(element, walk)
  const aside = gatherNothing()
  markInserted(element, aside)
  for (const paragraph of outermostNamed(element, 'p'))
    track(element, insertedWords(paragraph), aside)
  aside.inserted++
  walk.lines.push(putInLine(aside, walk))
}

/** Whole paragraphs that were struck: as they were before, each told with its own words. */
function readDeleted(element: Element, walk: Walk): void {
  if (walk.around.reads === 'after') return
  const first = walk.lines.length
  readBlocks(element, walk)
  for (const [at, line] of walk.lines.entries()) {
    if (at < first || line.tracked.some(({ kind }) => kind !== 'insert')) continue
    const aside = gatherNothing()
    track(element, wordsOfLine(line), aside)
    walk.lines[at] = { ...line, tracked: [...line.tracked, ...aside.tracked] }
  }
}

function wordsOfLine(line: Line): string {
  if (line.kind === 'paragraph') return plainInlines(line.content)
  return line.rows.flat().map(plainInlines).join('\n')
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
  if (style.headingLevel !== undefined) endContents(walk.around.fields)
  readWords(element, { ...style }, walk.around, into)
  trackEnd(properties, walk.around.reads, into)
  const content = trimInlines(into.inlines)
  const isEmpty = content.length === 0
  if (isEndGone(properties, walk.around.reads)) {
    into.deleted++
    if (isEmpty && walk.around.reads === 'before') return putInLine(into, walk)
    walk.waiting.carried = into
    return undefined
  }
  if (isDropCap(properties)) {
    walk.waiting.carried = into
    return undefined
  }
  return {
    kind: 'paragraph',
    role: isEmpty && into.contentsLetters > 0 ? 'contents' : style.role,
    headingLevel: headingLevelByOutline(valueOf(properties, 'outlineLvl')) ?? style.headingLevel,
    // Word numbers an empty paragraph too, but not one that is hidden with its end.
    number:
      isEmpty && isHiddenEnd(properties, style)
        ? undefined
        : takeNumber(properties, style, styleId, walk.numbers),
    content,
    ...takeAside(into, walk),
    boldness: into.letters === 0 ? 0 : into.boldLetters / into.letters,
    size: into.size,
  }
}

/** A paragraph that was not there: no line of the text, but what its changes and comments hang on. */
function putInLine(into: Gathered, walk: Walk): ParagraphLine {
  return {
    kind: 'paragraph',
    isPutIn: true,
    role: 'text',
    headingLevel: undefined,
    number: undefined,
    content: [],
    ...takeAside(into, walk),
    boldness: 0,
    size: undefined,
  }
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
  return numbers.next(listId, level, [styleId, style.listStyleId])
}

/** What stands beside the words: bookmarks, notes and remarks, with those that waited. */
function takeAside(
  into: Gathered,
  walk: Walk,
  ofTable?: string,
): Pick<Line, 'bookmarks' | 'notes' | 'remarks' | 'tracked' | 'commentMarks'> {
  if (into.inserted + into.deleted > 0)
    remark(into, 'tracked-changes', { inserted: into.inserted, deleted: into.deleted })
  const { bookmarks, marks, remarks } = walk.waiting
  walk.waiting.bookmarks = []
  walk.waiting.marks = []
  walk.waiting.remarks = []
  const placed = placedIn(into, ofTable)
  return {
    bookmarks: [...bookmarks, ...into.bookmarks],
    notes: into.notes,
    remarks: [...remarks, ...into.remarks],
    tracked: placed.tracked,
    commentMarks: [...marks, ...placed.commentMarks],
  }
}

/** Changes and comments with their places in the words: those of a paragraph have no space around them. */
function placedIn(
  into: Gathered,
  ofTable: string | undefined,
): Pick<Line, 'tracked' | 'commentMarks'> {
  const words = plainInlines(into.inlines)
  const lead = words.length - words.trimStart().length
  const most = (ofTable ?? words.trim()).length
  const placed = <Mark extends { readonly at: number }>(mark: Mark): Mark => ({
    ...mark,
    at: Math.min(most, Math.max(0, mark.at - lead)),
  })
  return {
    tracked: withWords(into.tracked).map(placed),
    commentMarks: into.commentMarks.map(placed),
  }
}

/** A paragraph's new end says nothing more where words were put in after it. */
function withWords(tracked: readonly TrackedChange[]): readonly TrackedChange[] {
  return tracked.filter(({ text, kind, at }, place) => {
    const next = tracked[place + 1]
    return text !== '\n' || next?.kind !== kind || next.at !== at
  })
}

function readTable(element: Element, walk: Walk): TableLine {
  const into = gatherNothing()
  const gone = walk.around.reads === 'after' ? 'del' : 'ins'
  const rows: Element[] = []
  const merged: Merging[] = []
  const cells: Inline[][][] = []
  for (const row of partsNamed(element, 'tr')) {
    const change = child(row, 'trPr', gone)
    if (change === undefined) {
      const [from, told] = [into.length, into.tracked.length]
      const words = readRow(row, rows.length, merged, walk, into)
      cells.push(words)
      rows.push(row)
      const struck = child(row, 'trPr', 'del')
      if (struck !== undefined && gone === 'ins' && into.tracked.length === told)
        track(struck, words.map(plainInlines).join('\n'), into, from)
    } else {
      into.deleted++
      if (gone === 'ins') track(change, insertedLines(row), into)
    }
  }
  const isMarked = switchOf(child(rows[0], 'trPr'), 'tblHeader') === true
  const hasHeader = rows.length > 1 && (isMarked || (cells[0] ?? []).every(isBold))
  return {
    kind: 'table',
    hasHeader,
    rows: cells.map((row, place) => (hasHeader && place === 0 ? row.map(withoutLooks) : row)),
    merged: merged.filter((one) => one.rows * one.columns > 1),
    ...takeAside(into, walk, cells.flat().map(plainInlines).join('\n')),
  }
}

function isBold(cell: readonly Inline[]): boolean {
  return (
    cell.length > 0 && cell.every((inline) => inline.bold === true || inline.text.trim() === '')
  )
}

function readRow(
  row: Element,
  place: number,
  merged: Merging[],
  walk: Walk,
  into: Gathered,
): Inline[][] {
  const properties = child(row, 'trPr')
  // A row may begin or end some columns inside the others.
  const cells = emptyCells(countColumns(properties, 'gridBefore', 0), into)
  for (const cell of partsNamed(row, 'tc')) {
    const own = child(cell, 'tcPr')
    const columns = Math.max(1, countColumns(own, 'gridSpan', 1))
    const words = readCell(cell, walk, into)
    merge(merged, { row: place, column: cells.length, rows: 1, columns }, own, words, into)
    cells.push(words, ...emptyCells(columns - 1, into))
  }
  return [...cells, ...emptyCells(countColumns(properties, 'gridAfter', 0), into)]
}

/** The rows of a table, or the cells of a row, also those that stand in (nested) content controls. */
function partsNamed(container: Element | undefined, name: 'tr' | 'tc'): Element[] {
  return childrenOf(container).flatMap((one) => {
    if (nameOf(one) === name) return [one]
    if (nameOf(one) === 'sdt') return partsNamed(child(one, 'sdtContent'), name)
    return wrappers.has(nameOf(one)) ? partsNamed(one, name) : []
  })
}

const wrappers = new Set(['customXml', 'ins', 'moveTo'])

/** A cell's paragraphs, one line each; a table inside it is read as its lines. */
function readCell(cell: Element, walk: Walk, into: Gathered): Inline[] {
  const lines = readBody(cell, walk)
  if (lines.some(({ kind }) => kind === 'table')) remark(into, 'nested-table')
  const inlines: Inline[] = []
  for (const line of lines) {
    const isPutIn = line.kind === 'paragraph' && line.isPutIn === true
    const words =
      line.kind === 'paragraph'
        ? [{ text: numberBefore(line.number) }, ...line.content]
        : [{ text: line.rows.map((row) => row.map(onOneLine).join(' ')).join('\n') }]
    if (inlines.length > 0 && !isPutIn) inlines.push({ text: '\n' })
    const before = plainInlines(inlines).length
    inlines.push(...shiftNotes(words, into.notes.length))
    into.notes.push(...line.notes)
    into.bookmarks.push(...line.bookmarks)
    into.remarks.push(...line.remarks)
    const begins = into.length + before
    const inCell = <Mark extends { readonly at: number }>(mark: Mark): Mark => ({
      ...mark,
      at: mark.at + begins,
    })
    into.tracked.push(...line.tracked.map(inCell))
    into.commentMarks.push(...line.commentMarks.map(inCell))
  }
  const trimmed = trimInlines(inlines)
  // A table's words are those of its cells, a line each.
  into.length += plainInlines(trimmed).length + 1
  return trimmed
}

function numberBefore(number: ListNumber | undefined): string {
  if (number === undefined) return ''
  return number.format === 'bullet' ? '– ' : `${number.text} `
}
