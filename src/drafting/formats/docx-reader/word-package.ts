// SPDX-License-Identifier: EUPL-1.2
// The parts of a Word file and how they refer to each other.

import { type LeftAs, readProperties } from '../../../agreement/rules/left-as.ts'
import { plainInlines } from '../../../agreement/rules/plain-text.ts'
import type { Inline } from '../../../agreement/rules/provision.ts'
import { Unreadable } from '#kernel/zip-archive.ts'
import { openWordArchive } from './archive.ts'
import { joinAlike, trimInlines } from './inlines.ts'
import { readListNumbers, type ListNumbers } from './list-numbers.ts'
import type { Remark } from './line.ts'
import { excerpt, gatherNothing, remark } from './gathered.ts'
import { type FileNote, readWords, type Surroundings } from './runs.ts'
import { readStyles, type Styles } from './styles.ts'
import {
  attribute,
  betweenPlaces,
  child,
  childrenNamed,
  childrenOf,
  descendantsNamed,
  nameOf,
  outermostNamed,
  parseXml,
  textOf,
  valueOf,
  wordsIn,
  type Element,
} from './xml.ts'

export type WordPackage = {
  readonly body: Element
  readonly around: Surroundings
  readonly numbers: ListNumbers
  readonly propertyTitle: string
  /** What it left as, when it is an export of ours. */
  readonly leftAs: LeftAs | undefined
  readonly remarks: readonly Remark[]
  /** All that anyone has written in the file, also what is hidden, struck out or beside the text. */
  readonly words: string
}

type Relation = {
  readonly id: string
  readonly type: string
  readonly target: string
  readonly isExternal: boolean
}

export function openPackage(
  bytes: Uint8Array,
  reads: Surroundings['reads'] = 'after',
): WordPackage {
  const archive = openWordArchive(bytes)
  const read: string[] = []
  const readPart = (name: string) => {
    const part = archive.read(name)
    const root = part === undefined ? undefined : parseXml(part)
    if (root !== undefined && !name.endsWith('.rels')) read.push(wordsIn(root))
    return root
  }
  const roots = readRelations(readPart, '')
  const main = roots.find((one) => one.type === 'officeDocument')?.target ?? 'word/document.xml'
  if (!archive.names.includes(main)) throw new Unreadable('other-kind', 'no document')
  const document = readPart(main)
  const body = child(document, 'body')
  if (document === undefined || nameOf(document) !== 'document' || body === undefined)
    throw new Unreadable('other-kind', 'no body')
  const relations = readRelations(readPart, main)
  const part = (type: string) => {
    const relation = relations.find((one) => one.type === type)
    return relation === undefined ? undefined : readPart(relation.target)
  }
  const stylesPart = part('styles')
  const styles = readStyles(stylesPart)
  const around: Surroundings = {
    styles,
    links: linksOf(relations),
    comments: readComments(part('comments'), part('commentsExtended')),
    reads,
    notes: new Map(),
    fields: [],
  }
  const notes = new Map([
    ...readNotes(part('footnotes'), 'footnote', around),
    ...readNotes(part('endnotes'), 'endnote', around),
  ])
  const core = roots.find((one) => one.type === 'core-properties')?.target
  const properties = core === undefined ? undefined : readPart(core)
  const title = child(properties, 'title')
  const custom = roots.find((one) => one.type === 'custom-properties')?.target
  const customProperties = new Map(
    childrenNamed(custom === undefined ? undefined : readPart(custom), 'property').map((one) => [
      attribute(one, 'name') ?? '',
      textOf(one).trim(),
    ]),
  )
  return {
    body,
    around: { ...around, notes, fields: [] },
    numbers: readNumbers(part('numbering'), styles),
    leftAs: readProperties(customProperties),
    propertyTitle: title === undefined ? '' : textOf(title).trim(),
    remarks: remarkHeaders(readPart, relations),
    words: [...read, ...relations.map(({ target }) => target)].join(betweenPlaces),
  }
}

function readNumbers(root: Element | undefined, styles: Styles): ListNumbers {
  return readListNumbers(root, (styleId) => styles.find(styleId).listId)
}

type ReadPart = (name: string) => Element | undefined

/** "word/document.xml" has its relations in "word/_rels/document.xml.rels". */
function readRelations(readPart: ReadPart, part: string): Relation[] {
  const cut = part.lastIndexOf('/') + 1
  const folder = part.slice(0, cut)
  const root = readPart(`${folder}_rels/${part.slice(cut)}.rels`)
  return childrenNamed(root, 'Relationship').map((element) => {
    const target = attribute(element, 'Target') ?? ''
    const isExternal = attribute(element, 'TargetMode') === 'External'
    return {
      id: attribute(element, 'Id') ?? '',
      type: (attribute(element, 'Type') ?? '').split('/').at(-1) ?? '',
      target: isExternal ? target : resolve(folder, target),
      isExternal,
    }
  })
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path.join('/')
}

function linksOf(relations: readonly Relation[]): Map<string, string> {
  return new Map(
    relations
      .filter((one) => one.type === 'hyperlink' && one.isExternal)
      .map(({ id, target }) => [id, target]),
  )
}

/** Comments with what newer Word says of them: which is resolved, and which answers another. */
function readComments(
  root: Element | undefined,
  extended: Element | undefined,
): Surroundings['comments'] {
  const said = new Map(
    childrenNamed(extended, 'commentEx').map((one) => [attribute(one, 'paraId') ?? '', one]),
  )
  const comments = childrenNamed(root, 'comment')
  // A comment is known there by its last paragraph.
  const paragraphOf = (element: Element) =>
    attribute(outermostNamed(element, 'p').at(-1), 'paraId') ?? ''
  const byParagraph = new Map(comments.map((one) => [paragraphOf(one), attribute(one, 'id') ?? '']))
  return new Map(
    comments.map((element) => {
      const more = said.get(paragraphOf(element))
      const parent = attribute(more, 'paraIdParent')
      return [
        attribute(element, 'id') ?? '',
        {
          author: attribute(element, 'author') ?? '',
          date: attribute(element, 'date') ?? '',
          text: outermostNamed(element, 'p')
            .map((one) => descendantsNamed(one, 't').map(textOf).join(''))
            .join('\n')
            .trim(),
          isResolved: attribute(more, 'done') === '1',
          parentId: parent === undefined ? undefined : byParagraph.get(parent),
        },
      ]
    }),
  )
}

/** Notes as running words; the lines that separate them from the text are no notes. */
function readNotes(
  root: Element | undefined,
  kind: 'footnote' | 'endnote',
  around: Surroundings,
): [string, FileNote][] {
  return childrenNamed(root, kind)
    .filter((element) => ['normal', undefined].includes(attribute(element, 'type')))
    .map((element) => {
      const inlines: Inline[] = []
      const note: Pick<FileNote, 'remarks' | 'commentMarks'> = { remarks: [], commentMarks: [] }
      // Also those in tables and content controls.
      for (const paragraph of outermostNamed(element, 'p')) {
        const into = gatherNothing()
        const style = around.styles.find(valueOf(paragraph, 'pPr', 'pStyle'))
        readWords(paragraph, { ...style }, around, into)
        if (inlines.length > 0) inlines.push({ text: ' ' })
        inlines.push(...into.inlines)
        note.remarks.push(...into.remarks)
        note.commentMarks.push(...into.commentMarks)
        if (into.inserted + into.deleted > 0)
          remark(note, 'tracked-in-note', { text: excerpt(plainInlines(into.inlines)) })
      }
      const content = trimInlines(joinAlike(inlines))
      return [`${kind} ${attribute(element, 'id') ?? ''}`, { ...note, content }]
    })
}

/** Headers and footers are no part of an agreement's text; what they say is told once. */
function remarkHeaders(readPart: ReadPart, relations: readonly Relation[]): Remark[] {
  const texts = relations
    .filter(({ type }) => type === 'header' || type === 'footer')
    .flatMap(({ target }) => readPart(target) ?? [])
    .map((root) => childrenOf(root).map((one) => descendantsNamed(one, 't').map(textOf).join('')))
    .map((paragraphs) => paragraphs.join(' ').trim())
  const said = new Set(texts.filter((text) => /\p{L}{3}/u.test(text.replace(pageNumber, ''))))
  return Array.from(said, (text) => ({ code: 'header-or-footer', facts: { text: excerpt(text) } }))
}

const pageNumber = /^(?:sidan?|sid|page)[\s\d.]*(?:(?:av|of)[\s\d]*)?$/i
