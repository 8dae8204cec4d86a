// SPDX-License-Identifier: EUPL-1.2
// From lines to provisions: which words belong to which provision, and who stands under whom.
//
// A heading begins a chapter or a section. A numbered paragraph begins a provision; where the
// file's paragraphs are numbered, one without a number goes on the provision before it, and
// where they are not, each is a provision of its own. Lists belong to the words before them,
// but what is lettered becomes points. A table belongs to the words before it too, unless it
// has a caption or stands alone under a heading.

import type { Facts } from '#kernel/result.ts'
import type {
  AppendixStart,
  Doubt,
  DoubtCode,
  ImportedDocument,
} from '../../rules/imported-document.ts'
import { numberingOfFile, writtenNumbers } from '../../rules/numbers-of-file.ts'
import { isDefinition, isDefinitionHeading } from './definition.ts'
import { limits } from './archive.ts'
import { addItem, addTable, addText, DraftTree, finished, type Draft } from './draft-tree.ts'
import { onOneLine } from './inlines.ts'
import type { Line, Remark } from './line.ts'
import { appendixOf, readOutline, type Item, type Outline } from './outline.ts'

type Building = {
  readonly tree: DraftTree
  readonly doubts: Doubt[]
  /** Whether the file's own paragraphs are numbered. */
  readonly isNumbered: boolean
  /** Whether the file numbers its chapters. */
  readonly hasNumberedChapters: boolean
  readonly hasHeadings: boolean
  /** The lists that the last item stands in, if it was one. */
  readonly openLists: Set<string>
}

/** The title, and the items of the text below it. */
export function readParts(lines: readonly Line[], propertyTitle: string): Title {
  return takeTitle(readOutline(lines), propertyTitle)
}

/** The provisions of a file, and every doubt about them. */
export function buildDocument(
  lines: readonly Line[],
  propertyTitle: string,
  remarks: readonly Remark[],
): ImportedDocument {
  const outline = readOutline(lines)
  const { title, subtitle, items, titleLines, guess } = takeTitle(outline, propertyTitle)
  const building = prepare(items)
  for (const { code, facts } of remarks) doubt(building, code, undefined, facts)
  if (guess !== undefined) doubt(building, guess, undefined, { title })
  for (const line of titleLines) {
    for (const { code, facts } of line.remarks) doubt(building, code, undefined, facts)
    if (line.notes.length > 0) doubt(building, 'note-in-heading', undefined, { heading: title })
  }
  if (isMostlyTables(outline.items)) doubt(building, 'text-in-table', undefined)
  if (lines.some((line) => line.kind === 'paragraph' && line.role === 'contents'))
    doubt(building, 'contents-left-out', undefined)
  for (const item of items) build(item, building)
  const { drafts } = building.tree
  if (outline.isGuessed && building.hasHeadings) {
    const count = drafts.filter((draft) => draft.isHeading).length
    doubt(building, 'guessed-headings', undefined, { count })
    for (const draft of drafts) if (draft.isHeading) draft.guesses.add('heading')
  }
  if (!building.hasHeadings && drafts.length > 0) doubt(building, 'no-headings', undefined)
  doubtNumbers(building)
  return {
    title,
    subtitle,
    provisions: drafts.map(finished),
    doubts: withoutRepeats(building.doubts),
    appendixStarts: findAppendixStarts(drafts),
  }
}

type Title = {
  readonly title: string
  readonly subtitle: string
  /** All but the title and the subtitle. */
  readonly items: readonly Item[]
  readonly titleLines: readonly Line[]
  readonly guess: DoubtCode | undefined
}

/** The title by its style; else a first heading that stands above all others; else the file's properties. */
function takeTitle({ items, isGuessed }: Outline, propertyTitle: string): Title {
  const wordsOf = (kind: Item['kind']) =>
    items
      .flatMap(({ kind: own, line }) =>
        own === kind && line.kind === 'paragraph' ? [onOneLine(line.content)] : [],
      )
      .join(' ')
  const subtitle = wordsOf('subtitle')
  const styled = wordsOf('title')
  const isTitle = ({ kind }: Item) => kind === 'title' || kind === 'subtitle'
  const titleLines = items.filter(isTitle).map(({ line }) => line)
  const others = items.filter((item) => !isTitle(item))
  if (styled !== '') return { title: styled, subtitle, items: others, titleLines, guess: undefined }
  const first = others.findIndex((item) => item.kind !== 'left-out')
  const heading = others[first]
  const headings = others.filter((item) => item.kind === 'heading' && item !== heading)
  const below = headings.filter((item) => item.kind === 'heading')
  const standsAbove =
    heading?.kind === 'heading' &&
    heading.fileNumber === undefined &&
    appendixOf(heading.text) === undefined &&
    below.length > 0 &&
    (below.every((item) => item.level > heading.level) ||
      (isGuessed && below.some((item) => item.fileNumber !== undefined)))
  if (standsAbove) {
    const shift = Math.min(...below.map((item) => item.level)) - 1
    return {
      title: heading.text,
      subtitle,
      items: others
        .filter((item) => item !== heading)
        .map((item) => (item.kind === 'heading' ? { ...item, level: item.level - shift } : item)),
      titleLines: [...titleLines, heading.line],
      guess: 'title-guessed',
    }
  }
  const guess = propertyTitle === '' ? 'no-title' : 'title-guessed'
  return { title: propertyTitle, subtitle, items: others, titleLines, guess }
}

/** Nine letters in ten stand in tables, and no heading outside them. */
function isMostlyTables(items: readonly Item[]): boolean {
  if (items.some(({ kind }) => kind === 'heading')) return false
  let [inTables, others] = [0, 0]
  for (const item of items) {
    if (item.kind === 'table')
      inTables += item.table.rows.flat().reduce((sum, cell) => sum + onOneLine(cell).length, 0)
    else if ('content' in item) others += onOneLine(item.content).length
  }
  return inTables > others * 9
}

function prepare(items: readonly Item[]): Building {
  const numbered = items.filter((item) => item.kind === 'numbered').length
  const texts = items.filter((item) => item.kind === 'text').length
  const chapters = items.filter((item) => item.kind === 'heading' && item.level === 1)
  const counted = chapters.filter((item) => item.kind === 'heading' && item.fileNumber).length
  return {
    tree: new DraftTree(),
    doubts: [],
    isNumbered: numbered > 0 && numbered * 9 >= texts,
    hasNumberedChapters: counted > 0 && counted * 2 >= chapters.length,
    hasHeadings: items.some((item) => item.kind === 'heading'),
    openLists: new Set(),
  }
}

function doubt(building: Building, code: DoubtCode, place: number | undefined, facts: Facts = {}) {
  building.doubts.push({ code, place, facts })
}

function doubtHere(building: Building, code: DoubtCode, facts: Facts = {}): void {
  doubt(building, code, building.tree.place, facts)
}

function build(item: Item, building: Building): void {
  // An item that stands deeper is inside the list before it, whatever list counts it.
  const isSameList =
    item.kind === 'item' &&
    building.openLists.size > 0 &&
    (building.openLists.has(item.list) || item.depth > 0)
  switch (item.kind) {
    case 'heading':
      buildHeading(item, building)
      break
    case 'numbered':
      buildNumbered(item, building)
      break
    case 'point':
      buildPoint(item, building)
      break
    case 'item':
      buildItem(item, isSameList, building)
      break
    case 'text':
      buildText(item, building)
      break
    case 'table':
      buildTable(item, building)
      break
    default:
  }
  if (item.kind !== 'left-out') {
    if (!isSameList) building.openLists.clear()
    if (item.kind === 'item') building.openLists.add(item.list)
  }
  const { current } = building.tree
  if (current !== undefined) current.bookmark ??= bookmarkOf(item.line)
  for (const { code, facts } of item.line.remarks) doubtHere(building, code, facts)
}

function buildHeading(item: Extract<Item, { kind: 'heading' }>, building: Building): void {
  const { tree } = building
  const isSkipping = item.level > tree.headingDepth + 1
  const isOutside =
    item.level === 1 && building.hasNumberedChapters && item.fileNumber === undefined
  const draft = tree.beginAt(item.level, {
    kind: item.level === 1 && !isOutside ? 'chapter' : 'section',
    heading: item.text,
    isHeading: true,
    fileNumber: item.fileNumber,
  })
  if (isOutside) doubtHere(building, 'heading-without-number', { heading: item.text })
  if (isSkipping) doubtHere(building, 'level-skipped', { heading: item.text })
  if (item.isTyped) draft.guesses.add('number')
  if (item.line.notes.length > 0) {
    draft.notes.push(...item.line.notes)
    doubtHere(building, 'note-in-heading', { heading: item.text })
  }
}

function buildNumbered(item: Extract<Item, { kind: 'numbered' }>, building: Building): void {
  const { tree } = building
  const depth = Math.max(item.depth, tree.headingDepth + 1)
  const headings = tree.headingsAbove()
  const kind = kindOf(item, headings)
  const draft = tree.beginAt(depth, { kind, fileNumber: item.fileNumber })
  addText(draft, item.content, item.line)
  if (kind === 'definition') doubtDefinition(draft, building)
  if (item.isTyped) {
    draft.guesses.add('number')
    doubtHere(building, 'typed-number', { number: item.fileNumber })
  }
}

function kindOf(item: Extract<Item, { content: unknown }>, headings: readonly string[]) {
  const isUnder = headings.some(isDefinitionHeading)
  return isDefinition(item.content, isUnder) ? 'definition' : 'paragraph'
}

function doubtDefinition(draft: Draft, building: Building): void {
  draft.guesses.add('kind')
  doubtHere(building, 'guessed-definition')
}

function buildPoint(item: Extract<Item, { kind: 'point' }>, building: Building): void {
  const { tree } = building
  const isFirst = !tree.isInPoint
  const draft = tree.beginPoint(item.depth, { kind: 'point', fileNumber: item.fileNumber })
  addText(draft, item.content, item.line)
  if (!item.isTyped) return
  draft.guesses.add('list')
  if (isFirst) doubtHere(building, 'typed-list')
}

function buildItem(
  item: Extract<Item, { kind: 'item' }>,
  isSameList: boolean,
  building: Building,
): void {
  const { tree } = building
  // A list right under a heading is no part of the heading.
  const draft =
    tree.current === undefined
      ? beginPreamble(building)
      : tree.current.isHeading
        ? tree.beginLeaf({ kind: 'paragraph' })
        : tree.current
  addItem(draft, item, item.line, isSameList)
  if (!item.isTyped) return
  draft.guesses.add('list')
  if (!isSameList) doubtHere(building, 'typed-list')
}

function buildText(item: Extract<Item, { kind: 'text' }>, building: Building): void {
  const { tree } = building
  addText(draftForText(item, building), item.content, item.line)
  if (tree.current?.kind === 'definition' && tree.current.blocks.length === 1)
    doubtDefinition(tree.current, building)
}

/** The provision that running text without a number belongs to. */
function draftForText(item: Extract<Item, { kind: 'text' }>, building: Building): Draft {
  const { tree, isNumbered, hasHeadings } = building
  // An earlier export says that it is one of its own.
  if (isNumbered && !tree.isInPoint && bookmarkOf(item.line) !== undefined)
    return tree.beginLeaf({ kind: kindOf(item, tree.headingsAbove()) })
  if (hasHeadings && tree.headingDepth === 0) return tree.current ?? beginPreamble(building)
  const kind = kindOf(item, tree.headingsAbove())
  if (!isNumbered) return tree.beginLeaf({ kind })
  if (tree.isInPoint) {
    const draft = tree.beginAfterPoints({ kind })
    doubtHere(building, 'text-after-points')
    return draft
  }
  return tree.current ?? beginPreamble(building)
}

/** What stands before the first heading is one provision, without a number. */
function beginPreamble(building: Building): Draft {
  const draft = building.tree.beginLeaf({ kind: 'paragraph' })
  if (building.hasHeadings) doubtHere(building, 'text-before-first-heading')
  return draft
}

function buildTable(item: Extract<Item, { kind: 'table' }>, building: Building): void {
  const { tree } = building
  const { current } = tree
  const standsAlone = current?.isHeading === true && current.blocks.length === 0
  const isOwn = item.caption !== '' || standsAlone || tree.isInPoint
  const draft = isOwn
    ? tree.beginLeaf({ kind: 'table', heading: item.caption })
    : (current ?? beginPreamble(building))
  addTable(draft, item.table)
}

/** Bookmark names hold no hyphens, so an id of ours is written there without them; another is as written. */
export function bookmarkOf(line: Line): string | undefined {
  const name = line.bookmarks.find((bookmark) => bookmark.startsWith('prov_'))
  const id = name?.slice('prov_'.length)
  const bare = id?.replaceAll('_', '').toLowerCase()
  if (bare === undefined || !/^[0-9a-f]{32}$/.test(bare)) return id
  return bare.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** Where a number follows from no scheme, it stays as written, and someone should know. */
function doubtNumbers(building: Building): void {
  const written = writtenNumbers(numberingOfFile(building.tree.drafts))
  if (written.length === 0) return
  const shown = written.slice(0, 5).join(', ')
  const numbers = written.length > 5 ? `${shown} …` : shown
  doubt(building, 'numbers-as-written', undefined, { count: written.length, numbers })
}

function withoutRepeats(doubts: readonly Doubt[]): Doubt[] {
  const seen = new Set<string>()
  return doubts.filter((one) => {
    const key = JSON.stringify(one)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** A file with more annexes than the most is one document, as far as they go. */
function findAppendixStarts(drafts: readonly Draft[]): AppendixStart[] {
  const starts = drafts.flatMap((draft, place) => {
    const appendix = draft.isHeading && draft.level <= 2 ? appendixOf(draft.heading) : undefined
    return appendix === undefined ? [] : [{ place, ...appendix }]
  })
  return starts.slice(0, limits.appendices)
}
