// SPDX-License-Identifier: EUPL-1.2
// Paragraphs with tracked changes: words put in and struck inside one, one that is all new or all gone, and
// one that looks otherwise.

import type { Hunk } from '#kernel/text/word-difference.ts'
import { child, childrenOf, nameOf, outermostNamed, type Element } from '../docx-reader/xml.ts'
import {
  countThings,
  hasFields,
  hasWholeFields,
  holders,
  lettersOf,
  runsOf,
} from './paragraph-words.ts'
import { cloneOf, type Maker, orderIn, putInOrder, removeOne, shellOf } from './word-xml.ts'

export type Tracking = {
  readonly maker: Maker
  readonly author: string
  /** As Word writes it: 2026-11-30T10:00:00Z. */
  readonly date: string
  /** Every mark in the file has its own. */
  readonly nextId: () => string
  /** The look of a run of the newer file, as the older file can have it. */
  readonly lookOf: (run: Element) => Element | undefined
}

type Kind = 'ins' | 'del'

function mark(tracking: Tracking, name: string, children: readonly Element[] = []): Element {
  const { maker, author, date, nextId } = tracking
  return maker.make(name, { id: nextId(), author, date }, children)
}

/** A stretch of the words before: kept or struck. What is put in stands at a place between them. */
type Stretch = { readonly end: number; readonly isStruck: boolean }
type Added = { readonly at: number; readonly from: number; readonly to: number }

/**
 * The paragraph before with the changes that make its words those of the one after; with `strikesThings`
 * its pictures, notes and text boxes are struck too.
 */
export function trackWords(
  before: Element,
  after: Element,
  hunks: readonly Hunk[],
  tracking: Tracking,
  strikesThings = false,
): Element {
  const strikesFields = hasFields(before) && hasWholeFields(before) && !hasFields(after)
  const { stretches, added } = placesOf(hunks)
  const made = shellOf(before)
  const walk = { at: 0, stretch: 0, added: [...added] }
  const put = (into: Element) => {
    while (walk.added[0] !== undefined && walk.added[0].at <= walk.at) {
      const { from, to } = walk.added.shift()!
      const runs = runsBetween(after, from, to, tracking)
      if (runs.length > 0) into.appendChild(mark(tracking, 'ins', runs))
    }
  }
  const isStruckAt = (at: number) => {
    while (walk.stretch < stretches.length - 1 && stretches[walk.stretch]!.end <= at)
      walk.stretch += 1
    return stretches[walk.stretch]?.isStruck === true
  }
  const copyRun = (run: Element, into: Element) => {
    let open: { readonly run: Element; readonly isStruck: boolean } | undefined
    const partIn = (isStruck: boolean) => {
      if (open?.isStruck === isStruck) return open.run
      const piece = shellOf(run)
      const look = child(run, 'rPr')
      if (look !== undefined) piece.appendChild(cloneOf(look))
      into.appendChild(isStruck ? mark(tracking, 'del', [piece]) : piece)
      open = { run: piece, isStruck }
      return piece
    }
    for (const part of childrenOf(run)) {
      if (nameOf(part) === 'rPr') continue
      const words = lettersOf(part)
      if (words === '') {
        // What has no letters is kept, unless what stands on both sides of it is struck.
        const isInside = walk.at > 0 && isStruckAt(walk.at - 1) && isStruckAt(walk.at)
        walk.stretch = 0
        const isField = nameOf(part) === 'fldChar' || nameOf(part) === 'instrText'
        const isGone = isField ? strikesFields : strikesThings && countThings(part) > 0
        const isStruck = isGone || (isInside && !isField)
        partIn(isStruck).appendChild(isStruck ? asStruck(part, tracking.maker) : cloneOf(part))
        continue
      }
      for (let from = 0; from < words.length;) {
        if (walk.added[0] !== undefined && walk.added[0].at <= walk.at) {
          put(into)
          open = undefined
        }
        const isStruck = isStruckAt(walk.at)
        const end = Math.min(
          words.length,
          from + stretches[walk.stretch]!.end - walk.at,
          from + (walk.added[0]?.at ?? Infinity) - walk.at,
        )
        partIn(isStruck).appendChild(partOf(part, words.slice(from, end), isStruck, tracking.maker))
        walk.at += end - from
        from = end
      }
    }
    // A run without letters and without anything else is kept as it is.
    if (open === undefined && childrenOf(run).every((part) => nameOf(part) === 'rPr'))
      into.appendChild(cloneOf(run))
  }
  const copyInside = (holder: Element, into: Element) => {
    for (const one of childrenOf(holder)) {
      const name = nameOf(one)
      if (name === 'r') copyRun(one, into)
      else if (holders.has(name)) {
        put(into)
        const inner = shellOf(one)
        into.appendChild(inner)
        copyInside(one, inner)
      } else {
        const isGone = strikesThings && countThings(one) > 0
        into.appendChild(isGone ? mark(tracking, 'del', [cloneOf(one)]) : cloneOf(one))
      }
    }
  }
  copyInside(before, made)
  walk.at = Infinity
  put(made)
  return made
}

/** Words that are struck have other names. */
function asStruck(part: Element, maker: Maker): Element {
  const name = nameOf(part)
  if (name === 't') return maker.text('delText', part.textContent ?? '')
  return name === 'instrText' ? maker.text('delInstrText', part.textContent ?? '') : cloneOf(part)
}

function placesOf(hunks: readonly Hunk[]) {
  const stretches: Stretch[] = []
  const added: Added[] = []
  let [old, young] = [0, 0]
  for (const { kind, text } of hunks) {
    if (kind === 'inserted') {
      added.push({ at: old, from: young, to: young + text.length })
      young += text.length
      continue
    }
    old += text.length
    if (kind === 'same') young += text.length
    stretches.push({ end: old, isStruck: kind === 'deleted' })
  }
  return { stretches, added }
}

function partOf(part: Element, words: string, isStruck: boolean, maker: Maker): Element {
  if (nameOf(part) !== 't') return cloneOf(part)
  return maker.text(isStruck ? 'delText' : 't', words)
}

/** The words of the paragraph after from one place to another, as runs of the older file: words alone. */
function runsBetween(after: Element, from: number, to: number, tracking: Tracking): Element[] {
  const { maker } = tracking
  let at = 0
  return runsOf(after).flatMap((run) => {
    const parts = childrenOf(run).flatMap((part) => {
      const words = lettersOf(part)
      const [begin, end] = [Math.max(from - at, 0), Math.min(to - at, words.length)]
      at += words.length
      if (words === '' || begin >= end) return []
      if (nameOf(part) === 't') return [maker.text('t', words.slice(begin, end))]
      return [maker.copy(part)]
    })
    if (parts.length === 0) return []
    const look = tracking.lookOf(run)
    return [maker.make('r', {}, look === undefined ? parts : [look, ...parts])]
  })
}

/** All of its words are struck, and its end too unless it must stay. */
export function trackWhole(paragraph: Element, endStays: boolean, tracking: Tracking): Element {
  const made = cloneOf(paragraph)
  const strikesFields = hasWholeFields(made)
  for (const run of runsOf(made)) {
    const parts = childrenOf(run).filter((part) => nameOf(part) !== 'rPr')
    const isField = parts.some((part) => ['fldChar', 'instrText'].includes(nameOf(part)))
    if (parts.length === 0 || (isField && !strikesFields)) continue
    for (const part of parts) {
      const name = nameOf(part)
      if (name === 't' || name === 'instrText')
        run.replaceChild(
          tracking.maker.text(name === 't' ? 'delText' : 'delInstrText', part.textContent ?? ''),
          part,
        )
    }
    const struck = mark(tracking, 'del')
    run.parentNode!.replaceChild(struck, run)
    struck.appendChild(run)
  }
  for (const equation of outermostNamed(made, 'oMathPara').concat(outermostNamed(made, 'oMath'))) {
    if (isStruck(equation)) continue
    const struck = mark(tracking, 'del')
    equation.parentNode!.replaceChild(struck, equation)
    struck.appendChild(equation)
  }
  if (!endStays) markEnd(made, 'del', tracking)
  return made
}

function isStruck(element: Element): boolean {
  for (let at = element.parentNode as Element | null; at !== null; at = at.parentNode as Element)
    if (at.localName === 'del') return true
  return false
}

/** A paragraph of the newer file, all of it put in. */
export function insertWhole(
  paragraph: Element,
  properties: Element | undefined,
  endStays: boolean,
  tracking: Tracking,
): Element {
  const made = tracking.maker.make('p')
  if (properties !== undefined) made.appendChild(properties)
  const runs = runsBetween(paragraph, 0, Infinity, tracking)
  if (runs.length > 0) made.appendChild(mark(tracking, 'ins', runs))
  if (!endStays) markEnd(made, 'ins', tracking)
  return made
}

function markEnd(paragraph: Element, kind: Kind, tracking: Tracking): void {
  const { maker } = tracking
  let properties = child(paragraph, 'pPr')
  if (properties === undefined) {
    properties = maker.make('pPr')
    paragraph.insertBefore(properties, paragraph.firstChild)
  }
  let look = child(properties, 'rPr')
  if (look === undefined) {
    look = maker.make('rPr')
    putInOrder(properties, look, orderIn.paragraph)
  }
  look.insertBefore(mark(tracking, kind), look.firstChild)
}

/** What it looked like is kept in what it looks like, so that the change can be rejected. */
export function trackLook(paragraph: Element, look: Element, tracking: Tracking): void {
  const before = child(paragraph, 'pPr')
  const said = tracking.maker.make('pPr')
  const end = child(look, 'rPr')
  if (end !== undefined) removeOne(end)
  for (const one of childrenOf(before)) {
    if (['rPr', 'sectPr', 'pPrChange'].includes(nameOf(one)))
      putInOrder(look, one, orderIn.paragraph)
    else said.appendChild(one)
  }
  if (before !== undefined) removeOne(before)
  look.appendChild(mark(tracking, 'pPrChange', [said]))
  paragraph.insertBefore(look, paragraph.firstChild)
}

/** A whole row of a table is put in or struck. */
export function trackRow(row: Element, kind: Kind, tracking: Tracking): void {
  let properties = child(row, 'trPr')
  if (properties === undefined) {
    properties = tracking.maker.make('trPr')
    const exception = child(row, 'tblPrEx')
    row.insertBefore(properties, exception?.nextSibling ?? row.firstChild)
  }
  putInOrder(properties, mark(tracking, kind), orderIn.row)
}
