// SPDX-License-Identifier: EUPL-1.2
// A Word file in which the differences between two others are tracked changes: with all of them rejected it
// has the paragraphs of the older, with all of them accepted those of the newer. It is made of the older
// file's own parts, so that styles, headers, notes and comments stay. A file that has tracked changes of its
// own is taken as it was before them, as everywhere else.

import { granted, refused, type Result } from '#kernel/result.ts'
import { differ, mostStepsInAll } from '#kernel/text/word-difference.ts'
import { readStyles, type Styles } from './docx-reader/styles.ts'
import { attribute, child, childrenOf, nameOf, type Element } from './docx-reader/xml.ts'
import { align } from './redline/align.ts'
import {
  alignBlocks,
  blocksOf,
  cellsOf,
  gridOf,
  isSameGrid,
  rowsOf,
  wordsOfRow,
  type Block,
  type Blocks,
  type BlockStep,
  type BlockSteps,
} from './redline/blocks.ts'
import { carryOver, type CarryOver } from './redline/carry-over.ts'
import { countThings } from './redline/paragraph-words.ts'
import {
  insertWhole,
  trackLook,
  trackRow,
  trackWhole,
  trackWords,
  type Tracking,
} from './redline/tracking.ts'
import {
  addPart,
  openParts,
  type RedlineRefusal,
  type WordParts,
  zipParts,
} from './redline/word-parts.ts'
import { cloneOf, Maker, shellOf } from './redline/word-xml.ts'
import type { TwoFiles } from './two-files.ts'

export type RedlineOrder = TwoFiles & {
  readonly author: string
  /** As Word writes an instant: 2026-11-30T10:00:00Z. */
  readonly date: string
}

export type Redline = {
  readonly bytes: Uint8Array
  readonly inserted: number
  readonly deleted: number
  readonly changed: number
  readonly unchanged: number
  /** Pictures, notes and equations of the newer file: words alone are put in. */
  readonly notCarried: number
}

/** Takes any bytes at all. */
export function makeRedline(order: RedlineOrder): Result<Redline, RedlineRefusal> {
  const older = openParts(order.older)
  if (!older.granted) return { ...older, place: 'older' }
  const newer = openParts(order.newer)
  if (!newer.granted) return { ...newer, place: 'newer' }
  try {
    return granted(write(older.value, newer.value, order))
  } catch (error) {
    // Elements nested thousands deep exhaust the stack; no word processor writes such a file.
    if (error instanceof RangeError) return refused('broken', {}, 'older')
    throw error
  }
}

function write(older: WordParts, newer: WordParts, order: RedlineOrder): Redline {
  for (const type of ['styles', 'numbering'] as const)
    if (older[type] === undefined && newer[type] !== undefined) addPart(older, type)
  const maker = new Maker(older.body)
  const looks = (parts: WordParts) => ({
    styles: parts.styles?.root,
    numbering: parts.numbering?.root,
  })
  const headings = { before: readStyles(older.styles?.root), after: readStyles(newer.styles?.root) }
  const blocks = {
    before: blocksOf(older.body, headings.before),
    after: blocksOf(newer.body, headings.after),
  }
  const steps = alignBlocks(blocks.before, blocks.after)
  const carried = carryOver(looks(older), looks(newer), maker, paragraphPairs(steps))
  let id = highestId(older.document)
  const work: Work = {
    tracking: {
      maker,
      author: order.author,
      date: order.date,
      nextId: () => String(++id),
      lookOf: carried.lookOf,
    },
    carried,
    headings,
    steps: { left: mostStepsInAll },
    counts: { inserted: 0, deleted: 0, changed: 0, unchanged: 0, notCarried: 0 },
  }
  const made = trackSteps(steps, work)
  const rest = childrenOf(older.body)
    .filter((one) => nameOf(one) === 'sectPr')
    .slice(-1)
  const tail = blocks.before.tail.filter((one) => nameOf(one) !== 'sectPr')
  while (older.body.firstChild) older.body.removeChild(older.body.firstChild)
  for (const one of [...made, ...tail, ...rest]) older.body.appendChild(one)
  return { bytes: zipParts(older), ...work.counts }
}

/** Marks of changes have numbers that nothing else in the text has. */
function highestId(document: Element): number {
  let highest = 0
  const waiting = [document]
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const id = Number(attribute(one, 'id'))
    if (Number.isSafeInteger(id) && id < 2 ** 30) highest = Math.max(highest, id)
    waiting.push(...childrenOf(one))
  }
  return highest
}

type Work = {
  readonly tracking: Tracking
  readonly carried: CarryOver
  readonly headings: { readonly before: Styles; readonly after: Styles }
  readonly steps: { left: number }
  readonly counts: {
    inserted: number
    deleted: number
    changed: number
    unchanged: number
    notCarried: number
  }
}

function paragraphPairs({ list }: BlockSteps) {
  return list.flatMap(([before, after]) =>
    before && after && before.sort !== 'tbl' && after.sort !== 'tbl'
      ? [[before.element, after.element] as const]
      : [],
  )
}

function trackSteps({ list, before }: BlockSteps, work: Work): Element[] {
  const whole = wholeControls(list, before, work)
  const made: Element[] = []
  const written = new Set<Element>()
  for (const [was, is] of list) {
    if (was?.control !== undefined && whole.has(was.control)) {
      work.counts.unchanged += 1
      if (!written.has(was.control)) made.push(cloneOf(was.control))
      written.add(was.control)
      continue
    }
    made.push(...(was?.lead ?? []).map(cloneOf))
    if (was && is) made.push(trackPair(was, is, work))
    else if (was) made.push(strike(was.element, false, work))
    else if (is) made.push(putIn(is.element, false, work))
  }
  return made
}

/** Content controls in which nothing differs, and between whose parts nothing came. */
function wholeControls(list: readonly BlockStep[], before: Blocks, work: Work): Set<Element> {
  const places = new Map<Element, number[]>()
  for (const [at, [was, is]] of list.entries()) {
    if (was?.control === undefined) continue
    const same = is !== undefined && isSame(was, is, work)
    const own = places.get(was.control) ?? []
    places.set(was.control, own)
    if (same) own.push(at)
  }
  const counts = Map.groupBy(before.list, ({ control }) => control)
  return new Set(
    [...places].flatMap(([control, own]) => {
      const isWhole = own.length === counts.get(control)!.length
      return isWhole && own.at(-1)! - own[0]! === own.length - 1 ? [control] : []
    }),
  )
}

function isSame(was: Block, is: Block, { carried }: Work): boolean {
  if (was.sort === 'tbl') return was.words === is.words && isSameGrid(was.element, is.element)
  return was.words === is.words && carried.isSameLook(was.element, is.element)
}

function trackPair(was: Block, is: Block, work: Work): Element {
  if (was.sort === 'tbl') return trackTable(was.element, is.element, work)
  return trackParagraph(was, is, work)
}

function trackParagraph(was: Block, is: Block, work: Work): Element {
  const { tracking, carried, counts } = work
  const isSameLook = carried.isSameLook(was.element, is.element)
  const [things, left] = [countThings(was.element), countThings(is.element)]
  const strikesThings = things > 0 && left === 0
  const isSameWords = was.words === is.words && !strikesThings
  if (isSameWords && isSameLook) counts.unchanged += 1
  else counts.changed += 1
  counts.notCarried += Math.max(0, left - things)
  const hunks = differ(was.words, is.words, work.steps)
  const made = isSameWords
    ? cloneOf(was.element)
    : trackWords(was.element, is.element, hunks, tracking, strikesThings)
  if (!isSameLook)
    trackLook(made, carried.propertiesOf(is.element) ?? tracking.maker.make('pPr'), tracking)
  return made
}

function trackTable(before: Element, after: Element, work: Work): Element {
  const [old, young] = [rowsOf(before), rowsOf(after)]
  const asAlignable = (row: Element) => ({ words: wordsOfRow(row), sort: gridOf(row) })
  const steps = align(old.map(asAlignable), young.map(asAlignable), false)
  const made = shellOf(before)
  for (const one of childrenOf(before))
    if (!holdsRows.has(nameOf(one))) made.appendChild(cloneOf(one))
  for (const [from, to] of steps) {
    const [was, is] = [old[from ?? -1], young[to ?? -1]]
    if (was && is) made.appendChild(trackCells(was, is, work))
    else if (was) made.appendChild(strikeRow(was, work))
    else if (is) made.appendChild(putInRow(is, work))
  }
  return made
}

const holdsRows = new Set(['tr', 'sdt', 'customXml'])
const holdsCells = new Set(['tc', 'sdt', 'customXml'])

function trackCells(before: Element, after: Element, work: Work): Element {
  const made = shellOf(before)
  for (const one of childrenOf(before))
    if (!holdsCells.has(nameOf(one))) made.appendChild(cloneOf(one))
  const young = cellsOf(after)
  for (const [at, cell] of cellsOf(before).entries()) {
    const blocks = {
      before: blocksOf(cell, work.headings.before),
      after: blocksOf(young[at]!, work.headings.after),
    }
    const properties = child(cell, 'tcPr')
    const tracked = trackSteps(alignBlocks(blocks.before, blocks.after), work)
    const inner = shellOf(cell)
    for (const one of [
      ...(properties ? [cloneOf(properties)] : []),
      ...tracked,
      ...blocks.before.tail.map(cloneOf),
    ])
      inner.appendChild(one)
    made.appendChild(inner)
  }
  return made
}

function strike(element: Element, endStays: boolean, work: Work): Element {
  if (nameOf(element) === 'p') {
    work.counts.deleted += 1
    return trackWhole(element, endStays, work.tracking)
  }
  const made = shellOf(element)
  for (const one of childrenOf(element))
    if (!holdsRows.has(nameOf(one))) made.appendChild(cloneOf(one))
  for (const row of rowsOf(element)) made.appendChild(strikeRow(row, work))
  return made
}

function strikeRow(row: Element, work: Work): Element {
  const made = shellOf(row)
  for (const one of childrenOf(row))
    if (!holdsCells.has(nameOf(one))) made.appendChild(cloneOf(one))
  for (const cell of cellsOf(row)) {
    const inner = shellOf(cell)
    const properties = child(cell, 'tcPr')
    if (properties) inner.appendChild(cloneOf(properties))
    const { list, tail } = blocksOf(cell, work.headings.before)
    for (const [at, { element, lead }] of list.entries())
      for (const one of [...lead.map(cloneOf), strike(element, at === list.length - 1, work)])
        inner.appendChild(one)
    for (const one of tail) inner.appendChild(cloneOf(one))
    made.appendChild(inner)
  }
  trackRow(made, 'del', work.tracking)
  return made
}

function putIn(element: Element, endStays: boolean, work: Work): Element {
  const { tracking, carried, counts } = work
  if (nameOf(element) === 'p') {
    counts.inserted += 1
    counts.notCarried += countThings(element)
    return insertWhole(element, carried.propertiesOf(element), endStays, tracking)
  }
  const { maker } = tracking
  const made = maker.make('tbl')
  for (const one of childrenOf(element)) {
    if (!['tblPr', 'tblGrid'].includes(nameOf(one))) continue
    const copied = maker.copy(one)
    carried.adaptStyle(copied)
    made.appendChild(copied)
  }
  for (const row of rowsOf(element)) made.appendChild(putInRow(row, work))
  return made
}

function putInRow(row: Element, work: Work): Element {
  const { maker } = work.tracking
  const made = maker.make('tr')
  for (const one of childrenOf(row))
    if (['tblPrEx', 'trPr'].includes(nameOf(one))) made.appendChild(maker.copy(one))
  for (const cell of cellsOf(row)) {
    const inner = maker.make('tc')
    const properties = child(cell, 'tcPr')
    if (properties) inner.appendChild(maker.copy(properties))
    const { list } = blocksOf(cell, work.headings.after)
    for (const [at, { element }] of list.entries())
      inner.appendChild(putIn(element, at === list.length - 1, work))
    if (list.length === 0) inner.appendChild(maker.make('p'))
    made.appendChild(inner)
  }
  trackRow(made, 'ins', work.tracking)
  return made
}
