// SPDX-License-Identifier: EUPL-1.2
// The few questions that the reader asks of XML. Names are compared without their prefix,
// since files from different programs bind the same names to different prefixes and schemas.

import { DOMParser, type Element, type Node } from '@xmldom/xmldom'
import { meantSigns } from '#kernel/text/signs.ts'
import { Unreadable } from '#kernel/zip-archive.ts'
import { limits } from './archive.ts'

export type { Element } from '@xmldom/xmldom'

/** The root element. A file that defines entities of its own is refused. */
export function parseXml(bytes: Uint8Array): Element {
  const text = new TextDecoder().decode(bytes)
  if (text.includes('<!DOCTYPE')) throw new Unreadable('broken', 'document type')
  if (holdsForbidden(text)) throw new Unreadable('broken', 'character')
  if (text.length > limits.characters || text.split('<', limits.tags + 2).length > limits.tags + 1)
    throw new Unreadable('too-large', 'tags')
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Unreadable('broken', message)
    },
  })
  const root = parse(parser, text)
  if (root === null) throw new Unreadable('broken', 'no root')
  return root
}

function parse(parser: DOMParser, text: string): Element | null {
  try {
    return parser.parseFromString(text, 'text/xml').documentElement
  } catch (error) {
    if (error instanceof RangeError) throw error
    throw new Unreadable('broken', 'xml')
  }
}

/** What XML 1.0 (2.2) forbids, written as it is or by its number; the database takes none of it. */
function holdsForbidden(text: string): boolean {
  if (/[^\P{Cc}\t\n\r\u007F-\u009F]|\uFFFE|\uFFFF/u.test(text)) return true
  return text
    .matchAll(/&#(?:x([0-9a-f]+)|(\d+));/gi)
    .some(([, hex, decimal]) => !isCharacter(hex ? parseInt(hex, 16) : Number(decimal)))
}

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd
  return code < 0xd800 || (code > 0xdfff && code <= 0x10ffff && code !== 0xfffe && code !== 0xffff)
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

export function nameOf(element: Element): string {
  return element.localName ?? element.tagName
}

export function childrenOf(element: Element | undefined): Element[] {
  const children: Element[] = []
  for (let node = element?.firstChild ?? null; node !== null; node = node.nextSibling)
    if (isElement(node)) children.push(node)
  return children
}

/** The first child at the end of the path of names. */
export function child(element: Element | undefined, ...path: string[]): Element | undefined {
  let found = element
  for (const name of path) found = childrenOf(found).find((one) => nameOf(one) === name)
  return found
}

export function childrenNamed(element: Element | undefined, name: string): Element[] {
  return childrenOf(element).filter((one) => nameOf(one) === name)
}

/** All elements of the name at any depth, in reading order. */
export function descendantsNamed(element: Element, name: string): Element[] {
  return gatherNamed(element, name, true)
}

/** The same without those that stand inside each other. */
export function outermostNamed(element: Element, name: string): Element[] {
  return gatherNamed(element, name, false)
}

function gatherNamed(element: Element, name: string, looksInside: boolean): Element[] {
  const found: Element[] = []
  const waiting = childrenOf(element).toReversed()
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const isNamed = nameOf(one) === name
    if (isNamed) found.push(one)
    if (isNamed && !looksInside) continue
    for (const inner of childrenOf(one).toReversed()) waiting.push(inner)
  }
  return found
}

export function attribute(element: Element | undefined, name: string): string | undefined {
  for (const one of element?.attributes ?? [])
    if ((one.localName ?? one.name) === name) return one.value
  return undefined
}

/** The value of a child that holds one: `<w:pStyle w:val="Heading1"/>`. */
export function valueOf(element: Element | undefined, ...path: string[]): string | undefined {
  return attribute(child(element, ...path), 'val')
}

/** A switch such as `<w:b/>`: on, off, or not said. */
export function switchOf(element: Element | undefined, name: string): boolean | undefined {
  const found = child(element, name)
  if (found === undefined) return undefined
  return !['0', 'false', 'off', 'none'].includes(attribute(found, 'val') ?? 'true')
}

/** Stands between words that do not follow on each other; as a word, so that no number goes across it. */
export const betweenPlaces = '\n·x·\n'

/** Everything written in an element, in reading order: runs of a paragraph together, all else apart. */
export function wordsIn(element: Element): string {
  const words: string[] = []
  const walk = (one: Element) => {
    const name = nameOf(one)
    if (looks.has(name)) return
    const children = childrenOf(one)
    if (breaks.has(name)) words.push(' ')
    else if (children.length === 0) words.push(textOf(one))
    else children.forEach(walk)
    for (const said of ['descr', 'instr', 'author']) {
      const text = attribute(one, said)
      if (text !== undefined) words.push(betweenPlaces, text)
    }
    if (!inRow.has(name) && words.at(-1) !== betweenPlaces) words.push(betweenPlaces)
  }
  walk(element)
  return words.join('')
}

const looks = new Set(['rPr', 'pPr', 'tblPr', 'trPr', 'tcPr', 'sectPr', 'sdtPr'])
const breaks = new Set(['tab', 'br', 'cr'])
/** Elements of a Word file that stand in the middle of a line. */
const inRow = new Set(
  't delText instrText delInstrText r hyperlink ins del moveFrom moveTo sdt sdtContent smartTag bookmarkStart bookmarkEnd proofErr lastRenderedPageBreak softHyphen noBreakHyphen tab br cr'.split(
    ' ',
  ),
)

/** The text in an element, without signs that no one means to write. */
export function textOf(element: Element): string {
  return meantSigns(element.textContent ?? '')
}
