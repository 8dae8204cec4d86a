// SPDX-License-Identifier: EUPL-1.2
// The parts of a Word file that a redline is made of, and the file that is written of them.

import { zipSync, type Zippable } from 'fflate'
import { granted, refused, type Result } from '#kernel/result.ts'
import { Unreadable } from '#kernel/zip-archive.ts'
import { type ArchiveRefusal, limits, openWordArchive, refusalOf } from '../docx-reader/archive.ts'
import {
  attribute,
  child,
  childrenOf,
  descendantsNamed,
  nameOf,
  parseXml,
  type Element,
} from '../docx-reader/xml.ts'
import { rejectChanges } from './reject-changes.ts'
import { Maker, serialise } from './word-xml.ts'

export type RedlineRefusal = ArchiveRefusal | 'no-text'

export type WordParts = {
  readonly names: readonly string[]
  readonly read: (name: string) => Uint8Array | undefined
  readonly main: string
  readonly document: Element
  readonly body: Element
  styles: Part
  numbering: Part
  /** Parts that were made anew, by name. */
  readonly made: Map<string, Element>
}

type Part = { readonly name: string; readonly root: Element } | undefined

/** The text as it was before the file's own tracked changes, with the parts that say how it looks. */
export function openParts(bytes: Uint8Array): Result<WordParts, RedlineRefusal> {
  try {
    const archive = openWordArchive(bytes)
    const kept = new Map<string, Uint8Array | undefined>()
    const read = (name: string) => {
      if (!kept.has(name)) kept.set(name, archive.read(name))
      return kept.get(name)
    }
    const main =
      relationsOf(read, '').find(({ type }) => type === 'officeDocument')?.target ??
      'word/document.xml'
    const bytesOfMain = read(main)
    const document = bytesOfMain && parseXml(bytesOfMain)
    const body = child(document, 'body')
    if (document === undefined || nameOf(document) !== 'document' || body === undefined)
      return refused('not-docx')
    const paragraphs = descendantsNamed(body, 'p')
    if (
      paragraphs.length > limits.paragraphs ||
      paragraphs.some((one) => (one.textContent ?? '').length > limits.provisionCharacters)
    )
      return refused('too-large')
    rejectChanges(body)
    if (descendantsNamed(body, 'p').length === 0) return refused('no-text')
    const relations = relationsOf(read, main)
    const part = (type: string): Part => {
      const name = relations.find((one) => one.type === type)?.target
      const found = name === undefined ? undefined : read(name)
      return found && name !== undefined ? { name, root: parseXml(found) } : undefined
    }
    return granted({
      names: archive.names,
      read,
      main,
      document,
      body,
      styles: part('styles'),
      numbering: part('numbering'),
      made: new Map(),
    })
  } catch (error) {
    if (error instanceof Unreadable) return refused(refusalOf(error))
    if (error instanceof RangeError) return refused('broken')
    throw error
  }
}

type Read = (name: string) => Uint8Array | undefined

function relationsOf(read: Read, part: string) {
  const cut = part.lastIndexOf('/') + 1
  const folder = part.slice(0, cut)
  const bytes = read(`${folder}_rels/${part.slice(cut)}.rels`)
  const root = bytes && parseXml(bytes)
  return childrenOf(root).flatMap((one) => {
    if (attribute(one, 'TargetMode') === 'External') return []
    const type = (attribute(one, 'Type') ?? '').split('/').at(-1) ?? ''
    const target = attribute(one, 'Target') ?? ''
    const path = target.startsWith('/') ? target.slice(1) : folder + target
    return [{ type, target: new URL(path, 'file:///').pathname.slice(1) }]
  })
}

/** A part that the file lacks, empty and known to the file; its looks can then be brought along. */
export function addPart(parts: WordParts, type: 'styles' | 'numbering'): void {
  const cut = parts.main.lastIndexOf('/') + 1
  const folder = parts.main.slice(0, cut)
  const relations = `${folder}_rels/${parts.main.slice(cut)}.rels`
  const known = parts.made.get(relations) ?? rootOf(parts, relations)
  const types = parts.made.get(contentTypes) ?? rootOf(parts, contentTypes)
  const name = `${folder}${type}.xml`
  if (known === undefined || types === undefined || parts.names.includes(name)) return
  const said = attribute(childrenOf(known)[0], 'Type') ?? ''
  const schema = said.slice(0, said.lastIndexOf('/') + 1) || usualSchema
  addPlain(known, 'Relationship', { Id: `samsyn-${type}`, Type: schema + type, Target: `/${name}` })
  const kind = `application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml`
  addPlain(types, 'Override', { PartName: `/${name}`, ContentType: kind })
  parts.made.set(relations, known).set(contentTypes, types)
  parts[type] = { name, root: new Maker(parts.body).makeRoot(type) }
}

const contentTypes = '[Content_Types].xml'
const usualSchema = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'

function rootOf(parts: WordParts, name: string): Element | undefined {
  const bytes = parts.read(name)
  return bytes && parseXml(bytes)
}

function addPlain(root: Element, name: string, values: Readonly<Record<string, string>>): void {
  const made = root.ownerDocument!.createElementNS(root.namespaceURI, name)
  for (const [key, value] of Object.entries(values)) made.setAttribute(key, value)
  root.appendChild(made)
}

/** The file with what was made anew, the list of its parts first. */
export function zipParts(parts: WordParts): Uint8Array {
  const { main: name, document: root, styles, numbering } = parts
  const roots = new Map(parts.made)
  for (const part of [{ name, root }, styles, numbering]) if (part) roots.set(part.name, part.root)
  const files: Zippable = {}
  for (const one of new Set([contentTypes, ...parts.names, ...roots.keys()])) {
    const made = roots.get(one)
    const bytes = made === undefined ? parts.read(one) : serialise(made)
    if (bytes !== undefined && !one.endsWith('/')) files[one] = bytes
  }
  return zipSync(files, { mtime: new Date('1980-01-01T00:00:00') })
}
