// SPDX-License-Identifier: EUPL-1.2
// The words inside a paragraph: runs, links, fields, notes, and all that Word can hide there.
// Tracked changes are read as accepted. What cannot be kept becomes a remark, never a silence.

import type { Facts } from '#kernel/result.ts'
import { oneLine } from '#kernel/text/signs.ts'
import { isWebLink } from '#kernel/text/web-link.ts'
import type { DoubtCode } from '../../rules/imported-document.ts'
import type { Inline } from '../../../agreement/rules/provision.ts'
import { Unreadable } from './archive.ts'
import type { Remark } from './line.ts'
import type { Styles } from './styles.ts'
import { toNumber } from './styles.ts'
import {
  attribute,
  child,
  childrenOf,
  descendantsNamed,
  nameOf,
  outermostNamed,
  switchOf,
  textOf,
  valueOf,
  type Element,
} from './xml.ts'

/** What the rest of the file says about the words. */
export type Surroundings = {
  readonly styles: Styles
  /** Addresses of links by relationship id. */
  readonly links: ReadonlyMap<string, string>
  readonly notes: ReadonlyMap<string, readonly Inline[]>
  readonly comments: ReadonlyMap<string, { readonly author: string; readonly text: string }>
  /** Fields may begin in one paragraph and end in another. */
  readonly fields: Field[]
}

type Field = {
  instruction: string
  isResult: boolean
  /** What its instruction says, known once it is whole. */
  isContents: boolean
  link: string | undefined
}

/** Fields that stand in each other. A table of contents holds links, and hardly anything holds more. */
const mostOpenFields = 20

/** What is gathered while the words of a line are read. */
export type Gathered = {
  readonly inlines: Inline[]
  readonly notes: (readonly Inline[])[]
  readonly bookmarks: string[]
  readonly remarks: Remark[]
  letters: number
  boldLetters: number
  size: number | undefined
  inserted: number
  deleted: number
}

export function gatherNothing(): Gathered {
  return {
    inlines: [],
    notes: [],
    bookmarks: [],
    remarks: [],
    letters: 0,
    boldLetters: 0,
    size: undefined,
    inserted: 0,
    deleted: 0,
  }
}

type Formatting = {
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly isHidden: boolean
  readonly size: number | undefined
  readonly link?: string
}

/** Reads the words of a paragraph into what is gathered. */
export function readWords(
  paragraph: Element,
  formatting: Formatting,
  around: Surroundings,
  into: Gathered,
): void {
  for (const element of childrenOf(paragraph)) readPart(element, formatting, around, into)
}

export function remark(into: Gathered, code: DoubtCode, facts: Facts = {}): void {
  into.remarks.push({ code, facts })
}

function readPart(
  element: Element,
  formatting: Formatting,
  around: Surroundings,
  into: Gathered,
): void {
  const inside = (within: Element | undefined, as = formatting) => {
    if (within !== undefined) readWords(within, as, around, into)
  }
  switch (nameOf(element)) {
    case 'r':
      return readRun(element, formatting, around, into)
    case 'hyperlink':
      return inside(
        element,
        linked(formatting, around.links.get(attribute(element, 'id') ?? ''), into),
      )
    case 'fldSimple':
      return inside(element, fieldFormatting(attribute(element, 'instr') ?? '', formatting, into))
    case 'ins':
    case 'moveTo':
      into.inserted++
      return inside(element)
    case 'del':
    case 'moveFrom':
      into.deleted++
      return
    case 'sdt':
      return inside(child(element, 'sdtContent'))
    case 'smartTag':
    case 'customXml':
    case 'dir':
    case 'bdo':
      return inside(element)
    case 'AlternateContent':
      return inside(child(element, 'Choice') ?? child(element, 'Fallback'))
    case 'bookmarkStart':
      into.bookmarks.push(attribute(element, 'name') ?? '')
      return
    case 'oMath':
    case 'oMathPara':
      return readEquation(element, formatting, into)
    case 'commentReference':
      return readComment(element, around, into)
    default:
  }
}

function readRun(run: Element, formatting: Formatting, around: Surroundings, into: Gathered): void {
  const properties = child(run, 'rPr')
  const styleId = valueOf(properties, 'rStyle')
  const style = styleId === undefined ? undefined : around.styles.find(styleId)
  const own: Formatting = {
    ...formatting,
    isBold: switchOf(properties, 'b') ?? (formatting.isBold || (style?.isBold ?? false)),
    isItalic: switchOf(properties, 'i') ?? (formatting.isItalic || (style?.isItalic ?? false)),
    isHidden: switchOf(properties, 'vanish') ?? (formatting.isHidden || (style?.isHidden ?? false)),
    size: toNumber(valueOf(properties, 'sz')) ?? style?.size ?? formatting.size,
  }
  for (const element of childrenOf(run)) readInRun(element, own, around, into)
}

function readInRun(
  element: Element,
  formatting: Formatting,
  around: Surroundings,
  into: Gathered,
): void {
  const say = (text: string) => addText(text, formatting, around, into)
  switch (nameOf(element)) {
    case 't':
      return say(textOf(element))
    case 'tab':
    case 'ptab':
      return say(' ')
    case 'br':
      return attribute(element, 'type') === undefined ? say('\n') : undefined
    case 'cr':
      return say('\n')
    case 'noBreakHyphen':
      return say('\u2011')
    case 'sym':
      remark(into, 'symbol', { font: attribute(element, 'font') ?? '' })
      return say('\uFFFD')
    case 'fldChar':
      return turnField(attribute(element, 'fldCharType'), around, into)
    case 'instrText': {
      const field = around.fields.at(-1)
      if (field !== undefined) field.instruction += textOf(element)
      return
    }
    case 'footnoteReference':
    case 'endnoteReference':
      return addNote(element, formatting, around, into)
    case 'commentReference':
      return readComment(element, around, into)
    case 'drawing':
    case 'pict':
      return readDrawing(element, into)
    case 'object':
      return remark(into, 'embedded-object')
    case 'AlternateContent':
      for (const one of childrenOf(child(element, 'Choice') ?? child(element, 'Fallback')))
        readInRun(one, formatting, around, into)
      return
    case 'oMath':
      return readEquation(element, formatting, into)
    default:
  }
}

function addText(text: string, formatting: Formatting, around: Surroundings, into: Gathered): void {
  if (around.fields.some((field) => !field.isResult)) return
  if (formatting.isHidden) {
    if (text.trim() !== '') remark(into, 'hidden-text', { text: excerpt(text) })
    return
  }
  const link = around.fields.findLast((field) => field.link !== undefined)?.link ?? formatting.link
  const within = link === undefined ? formatting : { ...formatting, link }
  const letters = text.replaceAll(/\s/g, '').length
  into.letters += letters
  if (within.isBold) into.boldLetters += letters
  if (letters > 0) into.size = Math.max(into.size ?? 0, within.size ?? 0) || undefined
  into.inlines.push({
    text: text.replaceAll('\u00AD', ''),
    ...(within.isBold && { bold: true }),
    ...(within.isItalic && { italic: true }),
    ...(within.link !== undefined && { link: within.link }),
  })
}

function addNote(
  element: Element,
  formatting: Formatting,
  around: Surroundings,
  into: Gathered,
): void {
  const kind = nameOf(element) === 'endnoteReference' ? 'endnote' : 'footnote'
  const words = around.notes.get(`${kind} ${attribute(element, 'id') ?? ''}`)
  if (words === undefined) return remark(into, 'note-missing')
  if (formatting.isHidden) return
  into.inlines.push({ text: '', note: into.notes.length })
  into.notes.push(words)
}

function readComment(element: Element, around: Surroundings, into: Gathered): void {
  const comment = around.comments.get(attribute(element, 'id') ?? '')
  if (comment !== undefined) {
    remark(into, 'comment', { author: comment.author, text: excerpt(comment.text) })
  }
}

/** The letters of an equation are kept in a row, which is seldom what it says. */
function readEquation(element: Element, formatting: Formatting, into: Gathered): void {
  const text = descendantsNamed(element, 't').map(textOf).join('')
  remark(into, 'equation', { text: excerpt(text) })
  if (text !== '') into.inlines.push({ text, ...(formatting.isBold && { bold: true }) })
}

function readDrawing(element: Element, into: Gathered): void {
  const boxes = outermostNamed(element, 'txbxContent')
  if (boxes.length === 0) {
    const described = descendantsNamed(element, 'docPr').map((one) => attribute(one, 'descr') ?? '')
    return remark(into, 'image', { text: excerpt(described.join(' ')) })
  }
  const text = boxes
    .flatMap((box) => outermostNamed(box, 'p'))
    .map((paragraph) => descendantsNamed(paragraph, 't').map(textOf).join(''))
    .join(' ')
  remark(into, 'text-box', { text: excerpt(text) })
}

function turnField(type: string | undefined, around: Surroundings, into: Gathered): void {
  const field = around.fields.at(-1)
  if (type === 'begin') {
    if (around.fields.length === mostOpenFields) throw new Unreadable('too-large', 'fields')
    around.fields.push({ instruction: '', isResult: false, isContents: false, link: undefined })
  } else if (type === 'separate' && field !== undefined && !field.isResult) {
    field.isResult = true
    field.isContents = /^\s*TOC\b/.test(field.instruction)
    field.link = fieldFormatting(field.instruction, noFormatting, into).link
  } else if (type === 'end') around.fields.pop()
}

const noFormatting: Formatting = {
  isBold: false,
  isItalic: false,
  isHidden: false,
  size: undefined,
}

/** A field shows what it showed when the file was saved; a reference may have become wrong. */
function fieldFormatting(instruction: string, formatting: Formatting, into: Gathered): Formatting {
  const [name = ''] = instruction.trim().split(/\s+/)
  if (name === 'REF' || name === 'NOTEREF') remark(into, 'cross-reference')
  const address = addressOfField(instruction)
  return address === undefined ? formatting : linked(formatting, address, into)
}

function addressOfField(instruction: string): string | undefined {
  return /^\s*HYPERLINK\s+"([^"]+)"/.exec(instruction)?.[1]
}

/** Only links that a reader of the agreement can follow are kept. */
function linked(formatting: Formatting, address: string | undefined, into: Gathered): Formatting {
  if (address === undefined) return formatting
  if (isWebLink(address)) return { ...formatting, link: address }
  remark(into, 'link-dropped', { address: excerpt(address) })
  return formatting
}

export function excerpt(text: string): string {
  // What is remarked on may be long, and be remarked on often.
  const tidy = oneLine(text.trimStart().slice(0, 1000))
  return tidy.length > 120 ? `${tidy.slice(0, 119)}…` : tidy
}
