// SPDX-License-Identifier: EUPL-1.2
// A Word text as it was before its tracked changes: what was put in is taken out, what was struck stands
// again, and what was made to look otherwise looks as it did.

import { child, childrenOf, nameOf, type Element } from '../docx-reader/xml.ts'
import { cloneOf, Maker, removeOne, unwrap } from './word-xml.ts'

/** Changes the body in place. */
export function rejectChanges(body: Element): void {
  const maker = new Maker(body)
  rejectIn(body, maker)
}

const putIn = new Set(['ins', 'moveTo'])
const struck = new Set(['del', 'moveFrom'])
const ranges = new Set(
  'moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart customXmlDelRangeEnd customXmlMoveFromRangeStart customXmlMoveFromRangeEnd customXmlMoveToRangeStart customXmlMoveToRangeEnd cellDel cellMerge numberingChange'.split(
    ' ',
  ),
)
/** A change of looks, with what of its parent it says nothing about. */
const looks: Readonly<Record<string, readonly string[]>> = {
  pPrChange: ['rPr', 'sectPr'],
  rPrChange: ['ins', 'del', 'moveFrom', 'moveTo'],
  tblPrChange: [],
  tblPrExChange: [],
  trPrChange: ['ins', 'del'],
  tcPrChange: ['cellIns', 'cellDel', 'cellMerge'],
  sectPrChange: ['headerReference', 'footerReference'],
  tblGridChange: [],
}

function rejectIn(element: Element, maker: Maker): void {
  for (const one of childrenOf(element)) {
    const name = nameOf(one)
    // In the properties of a paragraph's end or of a row they speak of that, and are asked below.
    if (putIn.has(name) && !isOfMark(one)) removeOne(one)
    else if (struck.has(name) && !isOfMark(one)) {
      rejectIn(one, maker)
      unwrap(one)
    } else if (ranges.has(name)) removeOne(one)
    else if (name === 'r' && child(one, 'ruby') !== undefined) unfoldRuby(one, maker)
    else if (name in looks) restore(element, one, looks[name]!)
    else rejectIn(one, maker)
  }
  restoreDeletedText(element, maker)
  if (nameOf(element) === 'tbl') rejectRows(element)
  joinParagraphs(element)
}

/** Words that stand under others are runs of their own; those above them are left out. */
function unfoldRuby(run: Element, maker: Maker): void {
  const look = child(run, 'rPr')
  for (const part of childrenOf(run)) {
    if (nameOf(part) === 'rPr') continue
    const base = nameOf(part) === 'ruby' ? child(part, 'rubyBase') : undefined
    const alone = maker.make('r', {}, [...(look ? [cloneOf(look)] : []), part])
    for (const one of base === undefined ? [alone] : childrenOf(base))
      run.parentNode!.insertBefore(one, run)
  }
  removeOne(run)
}

function isOfMark(element: Element): boolean {
  const parent = element.parentNode as Element | null
  return parent !== null && (nameOf(parent) === 'rPr' || nameOf(parent) === 'trPr')
}

function restore(parent: Element, change: Element, keeps: readonly string[]): void {
  const before = childrenOf(change)[0]
  for (const one of childrenOf(parent)) if (!keeps.includes(nameOf(one))) removeOne(one)
  const first = parent.firstChild
  for (const one of childrenOf(before)) parent.insertBefore(one, first)
}

function restoreDeletedText(element: Element, maker: Maker): void {
  for (const one of childrenOf(element)) {
    const name = nameOf(one)
    if (name !== 'delText' && name !== 'delInstrText') continue
    const words = maker.text(name === 'delText' ? 't' : 'instrText', one.textContent ?? '')
    element.replaceChild(words, one)
  }
}

function rejectRows(table: Element): void {
  for (const row of rowsOf(table)) {
    const properties = child(row, 'trPr')
    if (child(properties, 'ins') !== undefined) removeOne(row)
    const mark = child(properties, 'del')
    if (mark !== undefined) removeOne(mark)
    for (const cell of childrenOf(row))
      if (child(cell, 'tcPr', 'cellIns') !== undefined) removeOne(cell)
  }
  if (rowsOf(table).length === 0) removeOne(table)
}

/** Also those in content controls. */
function rowsOf(table: Element): Element[] {
  return childrenOf(table).flatMap((one) => {
    if (nameOf(one) === 'tr') return [one]
    return ['sdt', 'sdtContent', 'customXml'].includes(nameOf(one)) ? rowsOf(one) : []
  })
}

/** A paragraph whose end was put in goes on in the next one. */
function joinParagraphs(container: Element): void {
  const blocks = childrenOf(container)
  for (const [at, paragraph] of blocks.entries()) {
    if (nameOf(paragraph) !== 'p') continue
    const mark = child(paragraph, 'pPr', 'rPr')
    for (const name of struck) dropChild(mark, name)
    if (![...putIn].some((name) => child(mark, name) !== undefined)) continue
    for (const name of putIn) dropChild(mark, name)
    const next = blocks[at + 1]
    const words = childrenOf(paragraph).filter((one) => nameOf(one) !== 'pPr')
    if (next !== undefined && nameOf(next) === 'p') {
      const first = childrenOf(next).find((one) => nameOf(one) !== 'pPr') ?? null
      for (const one of words) next.insertBefore(one, first)
      removeOne(paragraph)
    } else if (words.length === 0 && blocks.filter((one) => nameOf(one) === 'p').length > 1)
      removeOne(paragraph)
  }
}

function dropChild(element: Element | undefined, name: string): void {
  const found = child(element, name)
  if (found !== undefined) removeOne(found)
}
