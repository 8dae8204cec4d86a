// SPDX-License-Identifier: EUPL-1.2
// Accepts or rejects all tracked changes of a Word file, by its XML alone and without the product: what
// another program makes of a file that the product has written.

import { DOMParser, XMLSerializer, type Element } from '@xmldom/xmldom'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

export type Answer = 'accept' | 'reject'

const fades = { accept: ['del', 'moveFrom'], reject: ['ins', 'moveTo'] } as const
const stays = { accept: ['ins', 'moveTo'], reject: ['del', 'moveFrom'] } as const

const name = (one: Element) => one.localName ?? one.tagName
const childrenOf = (one: Element): Element[] =>
  Array.from(one.childNodes).filter((node): node is Element => node.nodeType === 1)
const childOf = (one: Element | undefined, ...path: string[]) =>
  path.reduce<Element | undefined>(
    (at, step) => (at ? childrenOf(at).find((inner) => name(inner) === step) : undefined),
    one,
  )

export function documentOf(bytes: Uint8Array): Element {
  const files = unzipSync(bytes)
  return new DOMParser().parseFromString(strFromU8(files['word/document.xml']!), 'text/xml')
    .documentElement!
}

/** The file with every change answered. */
export function answered(bytes: Uint8Array, answer: Answer): Uint8Array {
  const files = unzipSync(bytes)
  const document = documentOf(bytes)
  settle(document, answer)
  return zipSync({
    ...files,
    'word/document.xml': strToU8(new XMLSerializer().serializeToString(document)),
  })
}

/** Every paragraph's words in reading order, those of tables too. */
export function paragraphsOf(bytes: Uint8Array, answer: Answer): string[] {
  const document = documentOf(bytes)
  settle(document, answer)
  const found: string[] = []
  const walk = (one: Element) => {
    if (name(one) === 'p') found.push(wordsOf(one))
    else childrenOf(one).forEach(walk)
  }
  walk(document)
  return found
}

function wordsOf(one: Element): string {
  if (name(one) === 't') return one.textContent ?? ''
  if (name(one) === 'tab') return (one.parentNode as Element).localName === 'r' ? '\t' : ''
  if (name(one) === 'br') return '\n'
  return childrenOf(one)
    .filter((inner) => !['pPr', 'rPr'].includes(name(inner)))
    .map(wordsOf)
    .join('')
}

function settle(root: Element, answer: Answer): void {
  const gone = (one: Element | undefined, kinds: readonly string[]) =>
    kinds.some((kind) => childOf(one, kind) !== undefined)
  const visit = (one: Element) => {
    for (const inner of childrenOf(one)) {
      const kind = name(inner)
      const isMark = name(one) === 'rPr' || name(one) === 'trPr'
      if (kind === 'tr' && gone(childOf(inner, 'trPr'), fades[answer])) one.removeChild(inner)
      else if ((fades[answer] as readonly string[]).includes(kind) && !isMark)
        one.removeChild(inner)
      else if ((stays[answer] as readonly string[]).includes(kind) && !isMark) {
        visit(inner)
        while (inner.firstChild) one.insertBefore(inner.firstChild, inner)
        one.removeChild(inner)
      } else if (kind === 'pPrChange' && answer === 'reject') {
        const before = childOf(inner, 'pPr')
        for (const own of childrenOf(one))
          if (!['rPr', 'sectPr'].includes(name(own))) one.removeChild(own)
        const first = one.firstChild
        for (const own of before ? childrenOf(before) : []) one.insertBefore(own, first)
      } else if (kind === 'pPrChange') one.removeChild(inner)
      else visit(inner)
    }
    if (name(one) === 'rPr' || name(one) === 'trPr')
      for (const inner of childrenOf(one))
        if ((stays[answer] as readonly string[]).includes(name(inner))) one.removeChild(inner)
    for (const inner of childrenOf(one)) {
      if (name(inner) === 'delText') {
        const text = inner.ownerDocument!.createElementNS(inner.namespaceURI, 'w:t')
        text.appendChild(inner.ownerDocument!.createTextNode(inner.textContent ?? ''))
        one.replaceChild(text, inner)
      }
      if (
        name(inner) === 'tbl' &&
        !childrenOf(inner).some((row) => ['tr', 'sdt'].includes(name(row)))
      )
        one.removeChild(inner)
    }
    const blocks = childrenOf(one)
    for (const [at, block] of blocks.entries()) {
      if (name(block) !== 'p' || !gone(childOf(block, 'pPr', 'rPr'), fades[answer])) continue
      const next = blocks.slice(at + 1).find((other) => ['p', 'tbl'].includes(name(other)))
      const rest = childrenOf(block).filter((inner) => name(inner) !== 'pPr')
      if (next && name(next) === 'p') {
        const first = childrenOf(next).find((inner) => name(inner) !== 'pPr') ?? null
        for (const inner of rest) next.insertBefore(inner, first)
      } else if (wordsOf(block) !== '') throw new Error(`words without an end: ${wordsOf(block)}`)
      one.removeChild(block)
    }
  }
  visit(root)
}

const paragraphOrder =
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'.split(
    ' ',
  )
const holdsMarks = [
  'p',
  'hyperlink',
  'sdtContent',
  'smartTag',
  'fldSimple',
  'rPr',
  'trPr',
  'customXml',
]

/** What the schema of Word files (ECMA-376, part 1) says of the places of what tracks a change. */
export function faultsIn(bytes: Uint8Array): string[] {
  const faults: string[] = []
  const ids = new Set<string>()
  const visit = (one: Element, above: readonly string[]) => {
    const kind = name(one)
    const parent = above.at(-1) ?? ''
    const isTracked = ['ins', 'del', 'pPrChange'].includes(kind)
    if (isTracked) {
      const at = (attribute: string) => one.getAttributeNS(one.namespaceURI, attribute) ?? ''
      if (ids.has(at('id')) || at('id') === '')
        faults.push(`${kind} has the id ${at('id')} of another`)
      ids.add(at('id'))
      if (at('author') === '' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(at('date')))
        faults.push(`${kind} says neither who nor when`)
    }
    if (['ins', 'del'].includes(kind) && !holdsMarks.includes(parent))
      faults.push(`${kind} in ${parent}`)
    if (['ins', 'del'].includes(kind) && parent === 'rPr' && childrenOf(one).length > 0)
      faults.push('the mark of an end holds words')
    if (kind === 't' && above.includes('del')) faults.push('t in del')
    if (kind === 'delText' && !above.includes('del')) faults.push('delText outside del')
    if (kind === 'pPr') {
      const ranks = childrenOf(one).map((inner) => paragraphOrder.indexOf(name(inner)))
      if (ranks.some((rank, at) => rank < (ranks[at - 1] ?? 0)))
        faults.push(`pPr: ${childrenOf(one).map(name).join(' ')}`)
      if (parent === 'p' && childrenOf(one.parentNode as Element)[0] !== one)
        faults.push('pPr is not first')
    }
    if (
      kind === 'rPr' &&
      childrenOf(one).some((inner, at) => at > 0 && ['ins', 'del'].includes(name(inner)))
    )
      faults.push('the mark of an end is not first')
    if (kind === 'tc' && name(childrenOf(one).at(-1) ?? one) !== 'p')
      faults.push('a cell ends without a paragraph')
    // A text box is a text of its own.
    const from = kind === 'txbxContent' ? [] : above
    for (const inner of childrenOf(one)) visit(inner, [...from, kind])
  }
  visit(documentOf(bytes), [])
  return faults
}
