// SPDX-License-Identifier: EUPL-1.2
// The few changes that are made to the XML of a Word file. What is new gets the names of the file it is put
// into: another producer may have bound them to another prefix, or to the strict schema.

import { XMLSerializer } from '@xmldom/xmldom'
import { strToU8 } from 'fflate'
import { childrenOf, nameOf, type Element } from '../docx-reader/xml.ts'

export type Attributes = Readonly<Record<string, string>>

/** Makes elements as the part that `like` stands in has them. */
export class Maker {
  readonly #document: NonNullable<Element['ownerDocument']>
  readonly #space: string | null
  readonly #prefix: string

  constructor(like: Element) {
    this.#document = like.ownerDocument!
    this.#space = like.namespaceURI
    this.#prefix = like.prefix ? `${like.prefix}:` : ''
  }

  make(name: string, attributes: Attributes = {}, children: readonly Element[] = []): Element {
    const element = this.#document.createElementNS(this.#space, this.#prefix + name)
    for (const [key, value] of Object.entries(attributes)) this.set(element, key, value)
    for (const one of children) element.appendChild(one)
    return element
  }

  /** The root of a part of its own. */
  makeRoot(name: string): Element {
    const document = this.#document.implementation.createDocument(this.#space, '')
    const root = document.createElementNS(this.#space, this.#prefix + name)
    document.appendChild(root)
    return root
  }

  set(element: Element, name: string, value: string): void {
    element.setAttributeNS(this.#space, (this.#prefix || 'w:') + name, value)
  }

  text(name: 't' | 'delText' | 'delInstrText' | 'instrText', words: string): Element {
    const element = this.make(name)
    element.setAttributeNS(xmlSpace, 'xml:space', 'preserve')
    element.appendChild(this.#document.createTextNode(words))
    return element
  }

  /** The same element of another file, with what the schema of Word itself has. */
  copy(element: Element): Element {
    const made = this.make(nameOf(element))
    for (const one of element.attributes)
      if (one.namespaceURI === element.namespaceURI)
        this.set(made, one.localName ?? one.name, one.value)
    for (const child of childrenOf(element))
      if (child.namespaceURI === element.namespaceURI) made.appendChild(this.copy(child))
    if (childrenOf(element).length === 0 && element.textContent)
      made.appendChild(this.#document.createTextNode(element.textContent))
    return made
  }
}

const xmlSpace = 'http://www.w3.org/XML/1998/namespace'

export function cloneOf(element: Element): Element {
  return element.cloneNode(true) as Element
}

/** The element alone, with its attributes. */
export function shellOf(element: Element): Element {
  return element.cloneNode(false) as Element
}

export function removeOne(element: Element): void {
  element.parentNode?.removeChild(element)
}

/** Its children stand where it stood. */
export function unwrap(element: Element): void {
  while (element.firstChild) element.parentNode!.insertBefore(element.firstChild, element)
  removeOne(element)
}

/** Puts a child where the schema wants it: before the first of those that come after it. */
export function putInOrder(parent: Element, child: Element, order: readonly string[]): void {
  const rank = order.indexOf(nameOf(child))
  const next = childrenOf(parent).find((one) => order.indexOf(nameOf(one)) > rank)
  parent.insertBefore(child, next ?? null)
}

export const orderIn = {
  paragraph:
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'.split(
      ' ',
    ),
  row: 'cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden ins del trPrChange'.split(
    ' ',
  ),
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** As bytes; anything that XML cannot hold is a fault here and not in the program that opens the file. */
export function serialise(root: Element): Uint8Array {
  return strToU8(
    declaration + new XMLSerializer().serializeToString(root, { requireWellFormed: true }),
  )
}
