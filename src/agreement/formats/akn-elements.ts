// SPDX-License-Identifier: EUPL-1.2
// Elements of Akoma Ntoso, made one by one with nothing in them that XML cannot hold.

import type { Document as XmlDocument, Element } from '@xmldom/xmldom'
import { akn, own } from './akn.ts'

export type Part = Element | string
export type Attributes = Readonly<Record<string, string | number | undefined>>

export class Writer {
  readonly #xml: XmlDocument

  constructor(xml: XmlDocument) {
    this.#xml = xml
  }

  /** An attribute or element named `samsyn:…` is of our own namespace. */
  element(name: string, attributes: Attributes = {}, parts: readonly Part[] = []): Element {
    const made = this.#xml.createElementNS(spaceOf(name, akn), name)
    for (const [attribute, value] of Object.entries(attributes)) {
      if (value === undefined) continue
      if (attribute.startsWith('samsyn:')) made.setAttributeNS(own, attribute, String(value))
      else made.setAttribute(attribute, writable(String(value)))
    }
    for (const part of parts) {
      made.appendChild(typeof part === 'string' ? this.#xml.createTextNode(writable(part)) : part)
    }
    return made
  }
}

const spaceOf = (name: string, usual: string) => (name.startsWith('samsyn:') ? own : usual)

/** XML holds no other control signs than these, and no half of a pair. */
const writable = (text: string) =>
  // oxlint-disable-next-line no-control-regex -- they are what is left out
  text.toWellFormed().replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
