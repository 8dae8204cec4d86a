// SPDX-License-Identifier: EUPL-1.2
// A Word file line by line as its reader sees it, with the numbers that it shows, before its tracked
// changes, and with its comments: what the command line tells, and what two files are compared by.

import { granted, refused, type Result } from '#kernel/result.ts'
import { withoutPersonalNumbers } from '#kernel/text/personal-number.ts'
import { checkNumbers } from '#kernel/text/typed-text.ts'
import { Unreadable } from '#kernel/zip-archive.ts'
import { plainInlines } from '../../agreement/rules/plain-text.ts'
import type { Doubt, DoubtCode } from '../rules/imported-document.ts'
import type { ShownComment, ShownProvision } from '../rules/shown-provision.ts'
import { isDefinition, isDefinitionHeading } from './docx-reader/definition.ts'
import { type ArchiveRefusal, limits, refusalOf } from './docx-reader/archive.ts'
import { readBody } from './docx-reader/body.ts'
import { excerpt } from './docx-reader/gathered.ts'
import type { CommentMark, Line } from './docx-reader/line.ts'
import type { Item } from './docx-reader/outline.ts'
import type { FileComment } from './docx-reader/runs.ts'
import { bookmarkOf, buildDocument, readParts } from './docx-reader/structure.ts'
import { openPackage } from './docx-reader/word-package.ts'

export type ShownFile = {
  readonly title: string
  readonly provisions: readonly ShownProvision[]
  /** What was left out, changed or guessed, with the place of what it concerns if it is one thing. */
  readonly doubts: readonly Doubt[]
}

/** Takes any bytes at all. Somebody's number anywhere in the file is told, and taken out of what is shown. */
export function readAsShown(bytes: Uint8Array): Result<ShownFile, ArchiveRefusal | 'no-text'> {
  const read = readToCheck(bytes)
  if (!read.granted || checkNumbers(read.value.everything).granted) return read
  const { title, provisions, doubts } = read.value
  const found: Doubt = { code: 'personal-number', place: undefined, facts: {} }
  return granted(withoutNumbers({ title, provisions, doubts: [found, ...doubts] }))
}

/** A file with the numbers that are in it, for whoever looks for them, and every word of its parts. */
export type FileToCheck = ShownFile & { readonly everything: string }

/** As `readAsShown`, with nothing taken out: for a check that keeps nothing and tells no number. */
export function readToCheck(bytes: Uint8Array): Result<FileToCheck, ArchiveRefusal | 'no-text'> {
  try {
    const word = openPackage(bytes, 'before')
    const lines = readBody(word.body, word)
    const { title, items } = readParts(lines, word.propertyTitle)
    const provisions = showItems(withAside(items), word.around.comments, lines)
    if (provisions.length === 0) return refused('no-text')
    if (isTooLarge(provisions)) return refused('too-large')
    const document = buildDocument(lines, word.propertyTitle, word.remarks)
    const doubts = [
      ...document.doubts
        .filter(({ code, place }) => place === undefined && code !== 'numbers-as-written')
        .map((doubt) =>
          doubt.code === 'tracked-changes'
            ? { ...doubt, code: 'tracked-in-title' as const }
            : doubt,
        ),
      ...remarksOf(items),
      ...commentsOutside(word.around.comments, provisions),
    ]
    return granted({ title, provisions, doubts, everything: word.words })
  } catch (error) {
    if (error instanceof Unreadable) return refused(refusalOf(error))
    // Elements nested thousands deep exhaust the stack; no word processor writes such a file.
    if (error instanceof RangeError) return refused('broken')
    throw error
  }
}

/** As much as can be saved: what is longer is not compared either. */
function isTooLarge(provisions: readonly ShownProvision[]): boolean {
  const lengths = provisions.map(({ heading, text }) => heading.length + text.length)
  return (
    lengths.some((length) => length > limits.provisionCharacters) ||
    lengths.reduce((sum, length) => sum + length, 0) > limits.allCharacters
  )
}

/** What is to be said of each line; of one that is not shown, at what is shown next. */
function remarksOf(items: readonly Item[]): readonly Doubt[] {
  const most = items.filter(isShown).length - 1
  let place = 0
  return items.flatMap((item) => {
    const here = Math.min(place, most)
    if (isShown(item)) place += 1
    // What hangs on the title is said of the whole file.
    else if (item.kind !== 'left-out' || isContents(item.line)) return []
    return item.line.remarks
      .filter(({ code }) => !isShownWhole(code))
      .map((remark) => ({ ...remark, place: here }))
  })
}

const isContents = (line: Line) => line.kind === 'paragraph' && line.role === 'contents'

/** Comments that hang on nothing that is shown. */
function commentsOutside(
  comments: Comments,
  provisions: readonly ShownProvision[],
): readonly Doubt[] {
  const shown = new Set(provisions.flatMap((one) => one.comments.map(keyOfComment)))
  return [...comments.values()]
    .filter((one) => !shown.has(keyOfComment(one)))
    .map(({ author, text }) => ({
      code: 'comment',
      place: undefined,
      facts: { author, text: excerpt(text) },
    }))
}

const keyOfComment = ({ author, date, text }: Pick<FileComment, 'author' | 'date' | 'text'>) =>
  [author, date, text].join('\n')

/** Comments and changes are shown with what they are about, not left out. */
const isShownWhole = (code: DoubtCode) => code === 'comment' || code === 'tracked-changes'

/** Everyone's number is taken out, wherever words stand. */
function withoutNumbers<Value>(value: Value): Value {
  if (typeof value === 'string') return withoutPersonalNumbers(value) as Value
  if (Array.isArray(value)) return value.map(withoutNumbers) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, withoutNumbers(one)]),
  ) as Value
}

type Comments = ReadonlyMap<string, FileComment>

type FileComments = {
  readonly comments: Comments
  /** By what they answer: those that have no place of their own, and stand at its. */
  readonly answers: ReadonlyMap<string | undefined, readonly (readonly [string, FileComment])[]>
  readonly ranges: Ranges
  /** Those that have been told, in one line or another. */
  readonly told: Set<string>
}

type Ranges = {
  readonly words: readonly string[]
  /** The line and the place in it where the words of a comment end. */
  readonly ends: ReadonlyMap<string, { readonly line: number; readonly at: number }>
}

function rangesOf(items: readonly Shown[]): Ranges {
  const ends = new Map<string, { line: number; at: number }>()
  for (const [line, item] of items.entries())
    for (const mark of item.line.commentMarks)
      if (mark.side === 'end') ends.set(mark.id, { line, at: placeIn(item, mark).at })
  return { words: items.map(wordsShown), ends }
}

function wordsShown(item: Shown): string {
  const { heading, text } = wordsOf(item, [], 0)
  return item.kind === 'heading' ? heading : text
}

/** What a comment over many lines is about is told as far as this. */
const longestQuote = 2_000

/** The words from a place in one line to where the comment's words end, a line each. */
function quoteFrom(
  { words, ends }: Ranges,
  id: string,
  line: number,
  at: number | undefined,
): string {
  if (at === undefined) return ''
  const end = ends.get(id) ?? { line, at: words[line]!.length }
  if (end.line <= line) return words[line]!.slice(at, end.line < line ? undefined : end.at)
  let quote = words[line]!.slice(at)
  for (let next = line + 1; next <= end.line && quote.length < longestQuote; next++)
    quote += `\n${words[next]!.slice(0, next === end.line ? end.at : undefined)}`
  return quote.trimEnd()
}

function showItems(
  items: readonly Shown[],
  comments: Comments,
  lines: readonly Line[],
): readonly ShownProvision[] {
  const marked = new Set(lines.flatMap((line) => line.commentMarks.map(({ id }) => id)))
  const unmarked = [...comments].filter(([id]) => !marked.has(id))
  const answers = Map.groupBy(unmarked, ([, { parentId }]) => parentId)
  const headings: string[] = []
  const open: number[] = []
  const file = { comments, answers, ranges: rangesOf(items), told: new Set<string>() }
  return items.map((item, place) => {
    if (item.kind === 'heading') {
      headings.length = Math.min(headings.length, item.level - 1)
      headings[item.level - 1] = item.text
    }
    openList(open, item)
    return { ...wordsOf(item, headings, open.length), ...besides(item, place, file) }
  })
}

/**
 * What hangs on a line that is not shown, such as a paragraph or a table that was put in whole. Its changes
 * stand at the end of what comes before, which is in the same chapter; its comments at the beginning of what
 * comes next. Where there is nothing there, it is the other way about.
 */
function withAside(items: readonly Item[]): readonly Shown[] {
  const shown: Shown[] = []
  let waiting: Aside = nothing
  for (const item of items) {
    if (isShown(item)) {
      shown.push(hung(item, waiting, 0))
      waiting = nothing
    } else if (item.kind === 'left-out') {
      const { tracked, commentMarks } = item.line
      const last = shown.pop()
      if (last !== undefined) shown.push(hung(last, { ...nothing, tracked }, atEnd))
      waiting = {
        tracked: last === undefined ? [...waiting.tracked, ...tracked] : [],
        commentMarks: [...waiting.commentMarks, ...commentMarks],
      }
    }
  }
  const last = shown.pop()
  return last === undefined ? [] : [...shown, hung(last, waiting, atEnd)]
}

const atEnd = Number.MAX_SAFE_INTEGER

type Aside = Pick<Line, 'tracked' | 'commentMarks'>
const nothing: Aside = { tracked: [], commentMarks: [] }

function hung(item: Shown, aside: Aside, at: number): Shown {
  if (aside.tracked.length + aside.commentMarks.length === 0) return item
  const { line } = item
  const here = <Mark extends { readonly at: number }>(mark: Mark): Mark => ({ ...mark, at })
  const tracked = aside.tracked.map(here)
  const marks = aside.commentMarks.map(here)
  const isFirst = at === 0
  return {
    ...item,
    line: {
      ...line,
      tracked: isFirst ? [...tracked, ...line.tracked] : [...line.tracked, ...tracked],
      commentMarks: isFirst ? [...marks, ...line.commentMarks] : [...line.commentMarks, ...marks],
    },
  }
}

/** The levels of the items that stand around one: a list may begin at any level of its own counting. */
function openList(open: number[], item: Shown): void {
  if (item.kind !== 'item' && item.kind !== 'point') open.length = 0
  else {
    while ((open.at(-1) ?? -1) >= item.depth) open.pop()
    open.push(item.depth)
  }
}

type Shown = Extract<Item, { kind: 'heading' | 'numbered' | 'point' | 'item' | 'text' | 'table' }>

function isShown(item: Item): item is Shown {
  return item.kind !== 'left-out' && item.kind !== 'title' && item.kind !== 'subtitle'
}

function wordsOf(
  item: Shown,
  headings: readonly string[],
  listDepth: number,
): Pick<ShownProvision, 'id' | 'kind' | 'number' | 'heading' | 'text' | 'depth'> {
  const id = bookmarkOf(item.line)
  const below = headings.length + 1
  if (item.kind === 'heading') {
    const kind = item.level === 1 ? 'chapter' : 'section'
    return { id, kind, number: item.fileNumber, heading: item.text, text: '', depth: item.level }
  }
  if (item.kind === 'table') {
    const text = item.table.rows.flat().map(plainInlines).join('\n')
    return { id, kind: 'table', number: undefined, heading: item.caption, text, depth: below }
  }
  const text = plainInlines(item.content)
  const common = { id, number: numberOf(item), heading: '', text }
  if (item.kind === 'item' || item.kind === 'point')
    return { ...common, kind: 'item', depth: below + listDepth }
  const defines = isDefinition(item.content, headings.some(isDefinitionHeading))
  return { ...common, kind: defines ? 'definition' : 'paragraph', depth: below }
}

function numberOf(item: Extract<Shown, { content: unknown }>): string | undefined {
  return item.kind === 'text' ? undefined : item.fileNumber
}

function besides(
  item: Shown,
  place: number,
  comments: FileComments,
): Pick<ShownProvision, 'notes' | 'comments' | 'tracked'> {
  const { line } = item
  return {
    notes: line.notes.map(plainInlines),
    comments: commentsOf(
      line.commentMarks.map((mark) => placeIn(item, mark)),
      place,
      comments,
    ),
    tracked: line.tracked.map((mark) => placeIn(item, mark)),
  }
}

/** Where a mark stands in the words that are shown, from which a typed number is gone. */
function placeIn<Mark extends { readonly at: number }>(item: Shown, mark: Mark): Mark {
  const cut = lengthOf(item.line) - lengthOfShown(item)
  return { ...mark, at: Math.min(wordsShown(item).length, Math.max(0, mark.at - cut)) }
}

/** A typed number is no longer among the words. */
function lengthOf(line: Line): number {
  return line.kind === 'paragraph' ? plainInlines(line.content).length : 0
}

function lengthOfShown(item: Shown): number {
  if (item.kind === 'table') return 0
  return item.kind === 'heading' ? item.text.length : plainInlines(item.content).length
}

function commentsOf(
  marks: readonly CommentMark[],
  line: number,
  { comments, answers, ranges, told: before }: FileComments,
): readonly ShownComment[] {
  const ids = [...new Set(marks.map(({ id }) => id))].filter((id) => comments.has(id))
  const begun = ids.filter((id) => {
    const sides = marks.filter((mark) => mark.id === id).map(({ side }) => side)
    // One that began in an earlier line is told there.
    return !before.has(id) && (sides.includes('start') || !sides.includes('end'))
  })
  const standsAt = new Map(begun.map((id) => [id, id]))
  // What is put in while it is walked through is walked through too.
  for (const [id, at] of standsAt)
    for (const [answer] of answers.get(id) ?? [])
      if (!standsAt.has(answer)) standsAt.set(answer, at)
  const told = [...standsAt.keys()]
  for (const id of told) before.add(id)
  return told.map((id) => {
    const { author, date, text: said, isResolved, parentId } = comments.get(id)!
    const place = standsAt.get(id)!
    const start = marks.find((mark) => mark.id === place && mark.side === 'start')?.at
    const parent = parentId === undefined ? -1 : told.indexOf(parentId)
    return {
      author,
      date,
      text: said,
      quote: quoteFrom(ranges, place, line, start),
      resolved: isResolved,
      parent: parent < 0 ? undefined : parent,
    }
  })
}
