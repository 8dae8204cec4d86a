// SPDX-License-Identifier: EUPL-1.2
// Says what each line of a file is: a heading, a numbered paragraph, a point, an item, a text.
// Styles speak first. In a file without heading styles, short bold lines are taken for headings.

import { readCount } from '#kernel/text/count-marks.ts'
import { trimSigns } from '#kernel/text/trim-signs.ts'
import type { Inline } from '../../../agreement/rules/provision.ts'
import { dropStart, onOneLine } from './inlines.ts'
import type { Line, ParagraphLine, TableLine } from './line.ts'
import type { ListNumber } from './list-numbers.ts'
import { findTypedHeadingNumber, findTypedMark, type TypedMark } from './typed-marks.ts'
import { linesInSequence } from './typed-sequences.ts'

type Common = { readonly line: Line; readonly isTyped: boolean }

export type Item = Common &
  (
    | { readonly kind: 'title' | 'subtitle' | 'left-out' }
    | {
        readonly kind: 'heading'
        readonly level: number
        readonly text: string
        readonly fileNumber: string | undefined
      }
    | {
        readonly kind: 'numbered'
        /** How many parts the number has; its place in the tree. */
        readonly depth: number
        readonly fileNumber: string
        readonly content: readonly Inline[]
      }
    | {
        readonly kind: 'point'
        readonly depth: number
        readonly fileNumber: string
        readonly content: readonly Inline[]
      }
    | {
        readonly kind: 'item'
        readonly isOrdered: boolean
        /** As the file shows it: "4"; nothing for a dash or a dot. */
        readonly fileNumber: string | undefined
        readonly list: string
        readonly depth: number
        readonly content: readonly Inline[]
      }
    | { readonly kind: 'text'; readonly content: readonly Inline[] }
    | { readonly kind: 'table'; readonly table: TableLine; readonly caption: string }
  )

export type Outline = {
  readonly items: readonly Item[]
  /** Whether the headings are a guess, since no style says what a heading is. */
  readonly isGuessed: boolean
}

export function readOutline(lines: readonly Line[]): Outline {
  const styled = lines.filter((line) => isStyledHeading(line))
  const isGuessed = styled.length === 0
  const levels = isGuessed ? guessLevels(lines) : styledLevels(lines)
  const headingLists = new Set([
    ...lines.flatMap((line) =>
      levels.has(line) && line.kind === 'paragraph' && line.number ? [line.number.list] : [],
    ),
    ...listsThroughHeadings(lines, levels),
  ])
  const items: Item[] = []
  const typed = lines.filter(
    (line): line is ParagraphLine =>
      line.kind === 'paragraph' && !levels.has(line) && countedNumber(line.number) === undefined,
  )
  const before: Before = {
    last: undefined,
    heading: undefined,
    letter: undefined,
    inSequence: linesInSequence(typed.map((line) => [line, onOneLine(line.content)])),
  }
  lines.forEach((line, place) => {
    const item = toItem(line, lines[place - 1], lines[place + 1], levels, headingLists, before)
    items.push(item)
    if (item.kind !== 'left-out') before.last = item
    if (item.kind === 'heading') before.heading = item
    if (item.kind === 'point') before.letter = item.fileNumber
    else if (item.kind !== 'left-out' && item.kind !== 'item') before.letter = undefined
  })
  return { items, isGuessed }
}

/**
 * Lists that count the paragraphs of the whole text: what begins under one heading goes on under the
 * next, or there are no headings and most of the text is counted.
 */
function listsThroughHeadings(
  lines: readonly Line[],
  levels: ReadonlyMap<Line, Heading>,
): readonly string[] {
  const counted = new Map<
    string,
    { heading: number; isOn: boolean; isBroken: boolean; of: number }
  >()
  let heading = 0
  let texts = 0
  for (const line of lines) {
    if (line.kind !== 'paragraph' || line.content.length === 0) continue
    if (levels.has(line)) {
      heading += 1
      continue
    }
    texts += 1
    const { number } = line
    if (number?.format !== 'decimal' || number.level > 0) continue
    const before = counted.get(number.list)
    const isFirst = number.count <= 1
    counted.set(number.list, {
      heading,
      isOn:
        (before?.isOn ?? false) || (before !== undefined && before.heading < heading && !isFirst),
      isBroken: (before?.isBroken ?? false) || (before !== undefined && isFirst),
      of: (before?.of ?? 0) + 1,
    })
  }
  return [...counted]
    .filter(
      ([, { isOn, isBroken, of }]) => !isBroken && (isOn || (heading === 0 && of * 2 >= texts)),
    )
    .map(([list]) => list)
}

/** What stands last before a line, of all that is read and of the headings. */
type Before = {
  last: Item | undefined
  heading: Extract<Item, { kind: 'heading' }> | undefined
  /** The last lettered point, while what comes may still stand inside it. */
  letter: string | undefined
  /** Lines whose typed marks follow on each other, whatever stands between. */
  readonly inSequence: ReadonlySet<ParagraphLine>
}

type Heading = { readonly level: number }

function isStyledHeading(line: Line): line is ParagraphLine {
  return (
    line.kind === 'paragraph' &&
    line.role === 'text' &&
    line.headingLevel !== undefined &&
    line.content.length > 0
  )
}

function styledLevels(lines: readonly Line[]): Map<Line, Heading> {
  const headings = lines.filter(isStyledHeading)
  const top = Math.min(...headings.map((line) => line.headingLevel ?? 9))
  return new Map(headings.map((line) => [line, { level: (line.headingLevel ?? 1) - top + 1 }]))
}

/** Bold, short, without the end of a sentence; the typed number gives the depth, or the size does. */
function guessLevels(lines: readonly Line[]): Map<Line, Heading> {
  const candidates = lines.filter((line): line is ParagraphLine => mayBeHeading(line))
  const sizes = new Set(candidates.map((line) => line.size ?? 0))
  const bySize = Array.from(sizes).toSorted((a, b) => b - a)
  return new Map(
    candidates.map((line) => {
      const typed = findTypedHeadingNumber(onOneLine(line.content))?.depth
      const counted =
        line.number && line.number.format === 'decimal' ? line.number.level + 1 : undefined
      const level = typed ?? counted ?? bySize.indexOf(line.size ?? 0) + 1
      return [line, { level }]
    }),
  )
}

function mayBeHeading(line: Line): boolean {
  if (line.kind !== 'paragraph' || line.role !== 'text' || line.boldness < 0.95) return false
  if (line.number !== undefined && line.number.format !== 'decimal') return false
  const text = onOneLine(line.content)
  return text.length > 0 && text.length < 120 && !/[.;:,]$/.test(text)
}

function toItem(
  line: Line,
  previous: Line | undefined,
  next: Line | undefined,
  levels: ReadonlyMap<Line, Heading>,
  headingLists: ReadonlySet<string>,
  before: Before,
): Item {
  if (line.kind === 'table') {
    // All its rows were put in by tracked changes.
    if (line.rows.length === 0) return { kind: 'left-out', line, isTyped: false }
    const caption = [previous, next].find(isCaption)
    const text = caption === undefined ? '' : onOneLine(caption.content)
    return { kind: 'table', line, table: line, caption: text, isTyped: false }
  }
  const isEmpty =
    line.content.length === 0 ||
    line.role === 'contents' ||
    line.role === 'aside' ||
    isContentsHeading(line, next)
  const isTaken = isCaption(line) && (next?.kind === 'table' || previous?.kind === 'table')
  if (isEmpty || isTaken) return { kind: 'left-out', line, isTyped: false }
  const heading = levels.get(line)
  if (heading !== undefined) return toHeading(line, heading)
  const isAppendix = appendixOf(onOneLine(line.content)) !== undefined
  const hasHeading = before.heading !== undefined
  if (line.role === 'title' && hasHeading && isAppendix) return toHeading(line, { level: 1 })
  if ((line.role === 'title' || line.role === 'subtitle') && !hasHeading)
    return { kind: line.role, line, isTyped: false }
  return toBodyItem(line, headingLists, before)
}

/** "Innehåll" over a table of contents goes with it. */
function isContentsHeading(line: ParagraphLine, next: Line | undefined): boolean {
  const isAbove = next?.kind === 'paragraph' && next.role === 'contents'
  return (
    isAbove &&
    /^(innehåll|innehållsförteckning|contents|table of contents)$/i.test(onOneLine(line.content))
  )
}

function isCaption(line: Line | undefined): line is ParagraphLine {
  return line?.kind === 'paragraph' && line.role === 'caption'
}

function toHeading(line: ParagraphLine, { level }: Heading): Item {
  const text = onOneLine(line.content)
  const counted = countedNumber(line.number)
  const typed = counted === undefined ? findTypedHeadingNumber(text) : undefined
  return {
    kind: 'heading',
    line,
    level,
    text: text.slice(typed?.length ?? 0),
    fileNumber: counted ?? typed?.mark,
    isTyped: typed !== undefined,
  }
}

function toBodyItem(line: ParagraphLine, headingLists: ReadonlySet<string>, before: Before): Item {
  const { number, content } = line
  if (number === undefined) return toTypedItem(line, before)
  const fileNumber = countedNumber(number)
  // A list may count and show nothing.
  if (fileNumber === undefined && number.format !== 'bullet' && number.format !== 'none')
    return toTypedItem(line, before)
  const common = { line, content, isTyped: false }
  const isInList = before.last?.kind === 'item' && before.last.list === number.list
  const item = { kind: 'item', list: number.list, depth: number.level, ...common } as const
  if (fileNumber === undefined) return { ...item, isOrdered: false, fileNumber }
  if (number.format === 'letter' && !(isInList && number.level > 0))
    return { kind: 'point', depth: number.level, ...common, fileNumber }
  const countsProvisions =
    headingLists.has(number.list) || number.isCompound || fileNumber.includes('§')
  if (number.format === 'decimal' && countsProvisions)
    return { kind: 'numbered', depth: number.level + 1, ...common, fileNumber }
  return { ...item, isOrdered: true, fileNumber }
}

function toTypedItem(line: ParagraphLine, before: Before): Item {
  const { content } = line
  const typed = findTypedMark(onOneLine(content))
  if (typed === undefined || !(before.inSequence.has(line) || isCredible(typed, before)))
    return { kind: 'text', line, content, isTyped: false }
  const isOrdered =
    typed.kind === 'ordered' || typed.kind === 'upper-roman' || isRoman(typed, before)
  const common = { line, content: dropStart(content, typed.length), isTyped: true }
  if (typed.kind === 'number')
    return {
      kind: 'numbered',
      depth: typed.mark.split('.').length,
      fileNumber: typed.mark,
      ...common,
    }
  if (typed.kind === 'paragraph-sign')
    return { kind: 'numbered', depth: 2, fileNumber: typed.mark, ...common }
  if ((typed.kind === 'letter' || typed.kind === 'upper-letter') && !isOrdered)
    return { kind: 'point', depth: 0, fileNumber: typed.mark, ...common }
  return {
    kind: 'item',
    isOrdered,
    fileNumber: isOrdered ? typed.mark : undefined,
    list: typed.kind === 'letter' ? 'typed roman' : `typed ${typed.kind}`,
    depth: before.letter !== undefined && isRoman(typed, before) ? 1 : 0,
    ...common,
  }
}

/** "i" begins a count in roman numbers unless it comes after "h"; "v" and "x" go on one. */
function isRoman({ mark }: TypedMark, { last, letter }: Before): boolean {
  const count = readCount(mark, 'lower-roman')
  if (count === undefined || countedAfter(mark, letter)) return false
  const before = last?.kind === 'item' && last.list === 'typed roman' ? last.fileNumber : undefined
  return count === (readCount(before ?? '', 'lower-roman') ?? 0) + 1
}

/** Whether one letter comes right after another. */
function countedAfter(mark: string, letter: string | undefined): boolean {
  return letter !== undefined && mark.codePointAt(0) === letter.codePointAt(0)! + 1
}

/** A typed mark counts when it begins or goes on as marks do; "1.5 procent" does not. */
function isCredible(typed: TypedMark, before: Before): boolean {
  const { last, heading, letter } = before
  if (typed.kind === 'bullet' || typed.kind === 'paragraph-sign') return true
  if (typed.kind === 'roman') return isRoman(typed, before)
  // A large letter before a dot may be someone's name.
  if (typed.kind === 'upper-letter' || typed.kind === 'upper-roman') return false
  if (typed.kind === 'letter')
    return (
      /^a$/i.test(typed.mark) ||
      last?.kind === 'point' ||
      (last?.kind === 'item' && countedAfter(typed.mark, letter)) ||
      isRoman(typed, before)
    )
  if (typed.kind === 'ordered')
    return typed.mark === '1' || (last?.kind === 'item' && last.isOrdered)
  const above = heading?.fileNumber
  return above !== undefined && typed.mark.startsWith(`${above}.`)
}

/** What counts and is shown: no dash or dot, and nothing when the list prints no number. */
function countedNumber(number: ListNumber | undefined): string | undefined {
  if (number === undefined || number.format === 'bullet' || number.format === 'none')
    return undefined
  return tidyNumber(number.text) || undefined
}

/** "3.2.", "a)" and "3 §." as they are spoken of: "3.2", "a" and "3 §". */
function tidyNumber(text: string): string {
  return trimSigns(text, { start: '([{–—-', end: '.,;:)]}–—-' })
}

/** "Bilaga 2 Munhälsa" is annex 2 with the title Munhälsa; "Bilagor" is none. */
export function appendixOf(heading: string): { label: string; title: string } | undefined {
  const [begin, number] =
    /^(?:[Bb]ilaga|BILAGA)(?:\s+(\d{1,2}|[A-Z]))?(?=$|[\s.:–—-])/.exec(heading) ?? []
  if (begin === undefined) return undefined
  const rest = heading.slice(begin.length).trim()
  const isParted = /^[.:–—-]/.test(rest)
  if (number === undefined && rest !== '' && !isParted) return undefined
  const label = number === undefined ? 'Bilaga' : `Bilaga ${number}`
  return { label, title: isParted ? rest.slice(1).trimStart() : rest }
}
