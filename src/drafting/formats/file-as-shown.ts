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
    const shown = items.filter(isShown)
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
      ...shown.flatMap(({ line }, place) =>
        line.remarks
          .filter(({ code }) => !isShownWhole(code))
          .map((remark) => ({ ...remark, place })),
      ),
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
  return items.map((item) => {
    if (item.kind === 'heading') {
      headings.length = Math.min(headings.length, item.level - 1)
      headings[item.level - 1] = item.text
    }
    openList(open, item)
    return { ...wordsOf(item, headings, open.length), ...besides(item, { comments, answers }) }
  })
}

/**
 * What hangs on a line that is not shown, such as a paragraph or a table that was put in whole: at the
 * beginning of what comes next, or at the end of what stands last.
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
      waiting = {
        tracked: [...waiting.tracked, ...tracked],
        commentMarks: [...waiting.commentMarks, ...commentMarks],
      }
    }
  }
  const last = shown.pop()
  return last === undefined ? [] : [...shown, hung(last, waiting, Number.MAX_SAFE_INTEGER)]
}

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
  comments: FileComments,
): Pick<ShownProvision, 'notes' | 'comments' | 'tracked'> {
  const { line } = item
  const { heading, text } = wordsOf(item, [], 0)
  const most = (item.kind === 'heading' ? heading : text).length
  const cut = lengthOf(line) - lengthOfShown(item)
  const shifted = <Mark extends { readonly at: number }>(mark: Mark): Mark => ({
    ...mark,
    at: Math.min(most, Math.max(0, mark.at - cut)),
  })
  return {
    notes: line.notes.map(plainInlines),
    comments: commentsOf(item, line.commentMarks.map(shifted), comments),
    tracked: line.tracked.map(shifted),
  }
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
  item: Shown,
  marks: readonly CommentMark[],
  { comments, answers }: FileComments,
): readonly ShownComment[] {
  const { heading, text } = wordsOf(item, [], 0)
  const words = item.kind === 'heading' ? heading : text
  const ids = [...new Set(marks.map(({ id }) => id))].filter((id) => comments.has(id))
  const begun = ids.filter((id) => {
    const sides = marks.filter((mark) => mark.id === id).map(({ side }) => side)
    // One that began in an earlier line is told there.
    return sides.includes('start') || !sides.includes('end')
  })
  const standsAt = new Map(begun.map((id) => [id, id]))
  // What is put in while it is walked through is walked through too.
  for (const [id, at] of standsAt)
    for (const [answer] of answers.get(id) ?? [])
      if (!standsAt.has(answer)) standsAt.set(answer, at)
  const told = [...standsAt.keys()]
  return told.map((id) => {
    const { author, date, text: said, isResolved, parentId } = comments.get(id)!
    const place = (side: CommentMark['side']) =>
      marks.find((mark) => mark.id === standsAt.get(id) && mark.side === side)?.at
    const start = place('start')
    const parent = parentId === undefined ? -1 : told.indexOf(parentId)
    return {
      author,
      date,
      text: said,
      quote: start === undefined ? '' : words.slice(start, place('end') ?? words.length),
      resolved: isResolved,
      parent: parent < 0 ? undefined : parent,
    }
  })
}
