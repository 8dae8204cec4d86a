// SPDX-License-Identifier: EUPL-1.2
// The words inside a paragraph: runs, links, fields, notes, and all that Word can hide there.
// Tracked changes are read as accepted. What cannot be kept becomes a remark, never a silence.

import { plainInlines } from '../../../agreement/rules/plain-text.ts'
import type { Inline } from '../../../agreement/rules/provision.ts'
import { fieldFormatting, linked, turnField, type Field } from './fields.ts'
import type { Formatting } from './formatting.ts'
import { atHeight, heights, isSymbolFont, symbolSign, tickBox, type Height } from './symbols.ts'
import {
  addInline,
  excerpt,
  hangComments,
  insertedWords,
  markComment,
  markInserted,
  remark,
  track,
  type Gathered,
} from './gathered.ts'
import type { Styles } from './styles.ts'
import { toNumber } from './styles.ts'
import {
  attribute,
  child,
  childrenNamed,
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
  readonly notes: ReadonlyMap<string, FileNote>
  readonly comments: ReadonlyMap<string, FileComment>
  /** Whether tracked changes are read as accepted or as rejected. */
  readonly reads: 'after' | 'before'
  /** Fields may begin in one paragraph and end in another. */
  readonly fields: Field[]
}

/** What a note says, and what hangs on its words. */
export type FileNote = Pick<Gathered, 'remarks' | 'commentMarks'> & {
  readonly content: readonly Inline[]
}

export type FileComment = {
  readonly author: string
  /** As the file has it; empty when it has none. */
  readonly date: string
  readonly text: string
  readonly isResolved: boolean
  /** The comment that it answers. */
  readonly parentId: string | undefined
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
      if (around.reads === 'after') return inside(element)
      markInserted(element, into)
      return track(element, insertedWords(element), into)
    case 'del':
    case 'moveFrom': {
      into.deleted++
      if (around.reads === 'after') return
      const [from, first] = [into.length, into.inlines.length]
      inside(element)
      return track(element, plainInlines(into.inlines.slice(first)), into, from)
    }
    case 'sdt':
      remarkEmptyControl(element, into)
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
    case 'commentRangeStart':
      return markComment(element, 'start', into)
    case 'commentRangeEnd':
      return markComment(element, 'end', into)
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
    isStruck:
      switchOf(properties, 'strike') ??
      switchOf(properties, 'dstrike') ??
      (formatting.isStruck || (style?.isStruck ?? false)),
    height: heights[valueOf(properties, 'vertAlign') ?? ''] ?? style?.height,
    symbolFont: symbolFontOf(properties),
    size: toNumber(valueOf(properties, 'sz')) ?? style?.size ?? formatting.size,
  }
  for (const element of childrenOf(run)) readInRun(element, own, around, into)
}

function symbolFontOf(properties: Element | undefined): string | undefined {
  const fonts = child(properties, 'rFonts')
  const font = attribute(fonts, 'ascii') ?? attribute(fonts, 'hAnsi')
  return isSymbolFont(font) ? font : undefined
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
    // Stands only in what is deleted, which is read where changes are read as rejected.
    case 'delText':
      return say(textOf(element))
    case 'tab':
    case 'ptab':
      return say(' ')
    case 'br':
    case 'cr':
      return say('\n')
    case 'noBreakHyphen':
      return say('\u2011')
    case 'sym':
      return say(
        readSign(
          attribute(element, 'font') ?? '',
          Number.parseInt(attribute(element, 'char') ?? '', 16),
          into,
        ),
      )
    case 'fldChar':
      say(answerOfForm(child(element, 'ffData')))
      return turnField(attribute(element, 'fldCharType'), around.fields, into)
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
    case 'ruby':
      return readRuby(element, formatting, around, into)
    case 'AlternateContent':
      for (const one of childrenOf(child(element, 'Choice') ?? child(element, 'Fallback')))
        readInRun(one, formatting, around, into)
      return
    case 'oMath':
      return readEquation(element, formatting, into)
    default:
  }
}

/** The words, without those that stand above them to tell how they are said. */
function readRuby(
  element: Element,
  formatting: Formatting,
  around: Surroundings,
  into: Gathered,
): void {
  const [base, above] = [child(element, 'rubyBase'), child(element, 'rt')]
  if (base !== undefined) readWords(base, formatting, around, into)
  if (above === undefined) return
  remark(into, 'ruby', { text: excerpt(descendantsNamed(above, 't').map(textOf).join('')) })
}

/** An empty field shows what to write in it, as if it were words of the text. */
export function remarkEmptyControl(control: Element, into: Pick<Gathered, 'remarks'>): void {
  if (switchOf(child(control, 'sdtPr'), 'showingPlcHdr') !== true) return
  const text = descendantsNamed(control, 't').map(textOf).join('')
  into.remarks.push({ code: 'empty-control', facts: { text: excerpt(text) } })
}

/** What a box of a form shows: whether it is ticked, or what was chosen in a list. */
function answerOfForm(form: Element | undefined): string {
  const box = child(form, 'checkBox')
  if (box) {
    const isTicked = switchOf(box, 'checked') ?? switchOf(box, 'default') ?? false
    return isTicked ? tickBox.ticked : tickBox.empty
  }
  const list = child(form, 'ddList')
  const chosen = toNumber(valueOf(list, 'result') ?? valueOf(list, 'default')) ?? 0
  return attribute(childrenNamed(list, 'listEntry')[chosen], 'val') ?? ''
}

/** A letter of a symbol font as the sign it shows; one that is not known is said. */
function readSign(font: string, code: number, into: Gathered): string {
  const sign = symbolSign(font, code)
  if (sign === undefined) remark(into, 'symbol', { font })
  return sign ?? '\uFFFD'
}

function addText(
  written: string,
  formatting: Formatting,
  around: Surroundings,
  into: Gathered,
): void {
  if (around.fields.some((field) => !field.isResult)) return
  if (around.fields.some((field) => field.isContents)) {
    into.contentsLetters += written.length
    return
  }
  const { text, height } = asShown(written, formatting, into)
  if (formatting.isHidden) {
    if (text.trim() !== '') remark(into, 'hidden-text', { text: excerpt(text) })
    return
  }
  const isStruck = formatting.isStruck && text.trim() !== ''
  if (isStruck) remark(into, 'struck-text', { text: excerpt(text) })
  const link = around.fields.findLast((field) => field.link !== undefined)?.link ?? formatting.link
  const within = link === undefined ? formatting : { ...formatting, link }
  const letters = text.replaceAll(/\s/g, '').length
  into.letters += letters
  if (within.isBold) into.boldLetters += letters
  if (letters > 0) into.size = Math.max(into.size ?? 0, within.size ?? 0) || undefined
  addInline(into, {
    text: text.replaceAll('\u00AD', ''),
    ...(within.isBold && { bold: true }),
    ...(within.isItalic && { italic: true }),
    ...(isStruck && { struck: true }),
    ...(height && { height }),
    ...(within.link !== undefined && { link: within.link }),
  })
}

/** The letters as a reader sees them: raised, lowered, or signs of a symbol font. */
function asShown(
  text: string,
  { height, symbolFont }: Formatting,
  into: Gathered,
): { readonly text: string; readonly height?: Height } {
  if (symbolFont !== undefined) {
    const signs = Array.from(text, (letter) =>
      /\s/.test(letter) ? letter : readSign(symbolFont, letter.codePointAt(0)!, into),
    )
    return { text: signs.join('') }
  }
  if (height === undefined || text.trim() === '') return { text }
  const shown = atHeight(text, height)
  if (shown !== undefined) return { text: shown }
  remark(into, 'raised-text', { text: excerpt(text) })
  return { text, height }
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
  into.notes.push(words.content)
  into.remarks.push(...words.remarks)
  // A comment in the note hangs where the note does.
  for (const { id } of words.commentMarks)
    into.commentMarks.push({ id, side: 'reference', at: into.length })
}

function readComment(element: Element, around: Surroundings, into: Gathered): void {
  markComment(element, 'reference', into)
  const comment = around.comments.get(attribute(element, 'id') ?? '')
  if (comment !== undefined) {
    remark(into, 'comment', { author: comment.author, text: excerpt(comment.text) })
  }
}

/** The letters of an equation are kept in a row, which is seldom what it says. */
function readEquation(element: Element, formatting: Formatting, into: Gathered): void {
  const text = descendantsNamed(element, 't').map(textOf).join('')
  remark(into, 'equation', { text: excerpt(text) })
  if (text !== '') addInline(into, { text, ...(formatting.isBold && { bold: true }) })
}

function readDrawing(element: Element, into: Gathered): void {
  hangComments(element, into)
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
