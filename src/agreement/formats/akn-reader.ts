// SPDX-License-Identifier: EUPL-1.2
// A version out of the Akoma Ntoso that we write: the same words, ids and numbers, and so the same hash.

import { isDay } from '#kernel/day.ts'
import { DOMParser, type Element, type Node } from '@xmldom/xmldom'
import { granted, refused, type Result } from '#kernel/result.ts'
import { dash } from '#kernel/text/list-marks.ts'
import { isScheme, type NumberingScheme } from '../rules/numbering/scheme.ts'
import type {
  Block,
  Inline,
  List,
  MergedCell,
  Provision,
  ProvisionKind,
  Table,
} from '../rules/provision.ts'
import { actors, provisionKinds } from '../rules/provision.ts'
import { actorIds, akn, elements, own } from './akn.ts'

export type ReadVersion = {
  readonly label: string
  readonly title: string
  readonly subtitle: string
  readonly isExampleText: boolean
  readonly numbering: NumberingScheme | undefined
  /** What the file says that its hash is. */
  readonly textHash: string | undefined
  readonly provisions: readonly Provision[]
}

/** Files of others are refused: nothing in them says which of their words are provisions. */
export type AknRefusal = 'not-xml' | 'not-ours'

export function readAkn(file: string): Result<ReadVersion, AknRefusal> {
  let broken = false
  const parser = new DOMParser({ onError: () => void (broken = true) })
  let root: Element | null
  try {
    root = parser.parseFromString(file, 'application/xml').documentElement
  } catch {
    return refused('not-xml')
  }
  if (broken || !root) return refused('not-xml')
  const version = find(root, 'version', own)
  const body = find(root, 'mainBody', akn)
  if (!version || !body) return refused('not-ours')
  const said = (name: string) => version.getAttributeNS(own, name) ?? ''
  const numbering: unknown = said('numbering') === '' ? undefined : parsed(said('numbering'))
  if (numbering !== undefined && !isScheme(numbering)) return refused('not-ours')
  const notes = notesIn(root)
  const provisions = [...children(body)].flatMap((one) => readProvision(one, undefined, notes))
  if (provisions.includes(undefined)) return refused('not-ours')
  return granted({
    label: said('label'),
    title: said('title'),
    subtitle: said('subtitle'),
    isExampleText: said('example') === 'yes',
    numbering,
    textHash: said('hash') || undefined,
    provisions: provisions as readonly Provision[],
  })
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

type Notes = ReadonlyMap<string, Element>

function notesIn(root: Element): Notes {
  const found = [...root.getElementsByTagNameNS(akn, 'note')]
  return new Map(found.map((note) => [note.getAttribute('eId') ?? '', note]))
}

/** The provision and all that it holds, in reading order; nothing for what is none. */
function readProvision(
  element: Element,
  parentId: string | undefined,
  notes: Notes,
): readonly (Provision | undefined)[] {
  const kind = kindOf(element)
  const id = element.getAttribute('wId')
  if (!kind || !id) return [undefined]
  const words = childNamed(element, 'content') ?? childNamed(element, 'intro')
  const hasNone = element.getAttributeNS(own, 'blocks') === 'none'
  const eId = element.getAttribute('eId') ?? ''
  const ownNotes = [...takeWhilePresent((place) => notes.get(`${eId}__note_${place + 1}`))]
  const countsFrom = element.getAttributeNS(own, 'counts-from')
  const beginsOn = element.getAttributeNS(own, 'begins')
  const beginsSaid = element.getAttributeNS(own, 'begins-by')
  const writtenNumber = element.getAttributeNS(own, 'written-number')
  const isWritten = element.hasAttributeNS(own, 'written-number')
  const provision: Provision = {
    id,
    parentId,
    kind,
    heading: childNamed(element, 'heading')?.textContent ?? '',
    text: {
      blocks: hasNone || !words ? [] : [...children(words)].map(readBlock),
      notes: ownNotes.map((note) => readRuns(childNamed(note, 'p'))),
    },
    actor: actors.find((one) => element.getAttribute('refersTo') === `#${actorIds[one]}`),
    sharedTextId: element.getAttributeNS(own, 'shared') || undefined,
    ...(countsFrom && { countsFrom: Number(countsFrom) }),
    ...(beginsOn && isDay(beginsOn) && { beginsOn }),
    ...(beginsSaid && { beginsSaid }),
    ...(isWritten && { writtenNumber: writtenNumber ?? '' }),
  }
  const below = [...children(element)].filter((one) => kindOf(one) !== undefined)
  return [provision, ...below.flatMap((one) => readProvision(one, id, notes))]
}

function* takeWhilePresent<Value>(find: (place: number) => Value | undefined): Generator<Value> {
  for (let place = 0; ; place++) {
    const value = find(place)
    if (value === undefined) return
    yield value
  }
}

function kindOf(element: Element): ProvisionKind | undefined {
  const name = element.localName
  if (name === 'hcontainer')
    return provisionKinds.find((kind) => kind === element.getAttribute('name'))
  return provisionKinds.find((kind) => elements[kind].name === name)
}

function readBlock(element: Element): Block {
  if (element.localName === 'blockList') return readList(element)
  if (element.localName === 'table') return readTable(element)
  return { kind: 'text', content: readRuns(element) }
}

function readList(element: Element): List {
  const items = [...itemsIn(element)]
  const marks = items.map(({ mark }) => (mark === dash ? '' : mark))
  return {
    kind: 'list',
    ordered: element.getAttributeNS(own, 'ordered') === 'yes',
    items: items.map(({ content }) => content),
    ...(element.getAttributeNS(own, 'marks') === 'own' && { marks }),
    ...(element.getAttributeNS(own, 'levels') === 'own' && {
      levels: items.map(({ level }) => level),
    }),
  }
}

function* itemsIn(list: Element): Generator<{
  readonly content: readonly Inline[]
  readonly mark: string
  readonly level: number
}> {
  for (const item of children(list)) {
    yield {
      content: readRuns(childNamed(item, 'p')),
      mark: childNamed(item, 'num')?.textContent ?? '',
      level: Number(item.getAttributeNS(own, 'level') || 0),
    }
    const inner = childNamed(item, 'blockList')
    if (inner) yield* itemsIn(inner)
  }
}

function readTable(element: Element): Table {
  const rows: (readonly Inline[])[][] = []
  const merged: MergedCell[] = []
  const covered = new Set<string>()
  for (const [row, line] of [...children(element)].entries()) {
    const cells: (readonly Inline[])[] = []
    const skip = () => {
      while (covered.has(`${row} ${cells.length}`)) cells.push([])
    }
    for (const cell of children(line)) {
      skip()
      const [high, wide] = ['rowspan', 'colspan'].map((name) =>
        Number(cell.getAttribute(name) || 1),
      )
      if (cell.getAttributeNS(own, 'merged') === 'yes') {
        merged.push({ row, column: cells.length, rows: high!, columns: wide! })
      }
      for (let down = 0; down < high!; down++) {
        for (let across = 0; across < wide!; across++) {
          if (down + across > 0) covered.add(`${row + down} ${cells.length + across}`)
        }
      }
      cells.push(readRuns(childNamed(cell, 'p')))
    }
    skip()
    rows.push(cells)
  }
  return {
    kind: 'table',
    hasHeader: element.getAttributeNS(own, 'header') === 'yes',
    rows,
    ...(merged.length > 0 && { merged }),
  }
}

type RunLook = Omit<Inline, 'text' | 'note'>

function readRuns(element: Element | undefined, look: RunLook = {}): readonly Inline[] {
  const runs: Inline[] = []
  for (const node of element ? nodesIn(element) : []) {
    if (node.nodeType === node.TEXT_NODE) runs.push({ ...look, text: node.nodeValue ?? '' })
    else if (node.nodeType === node.ELEMENT_NODE) {
      const inner = node as Element
      if (inner.localName !== 'noteRef') {
        runs.push(...readRuns(inner, { ...look, ...lookOf(inner) }))
        continue
      }
      const note = Number(inner.getAttribute('marker')) - 1
      const last = runs.at(-1)
      if (last && last.note === undefined) runs[runs.length - 1] = { ...last, note }
      else runs.push({ ...look, text: '', note })
    }
  }
  return runs
}

function lookOf(element: Element): RunLook {
  switch (element.localName) {
    case 'b':
      return { bold: true }
    case 'i':
      return { italic: true }
    case 'span':
      return { struck: true }
    case 'sup':
      return { height: 'raised' }
    case 'sub':
      return { height: 'lowered' }
    case 'a':
      return { link: element.getAttribute('href') ?? '' }
    default:
      return {}
  }
}

function* nodesIn(element: Element): Generator<Node> {
  for (let node = element.firstChild; node; node = node.nextSibling) yield node
}

function* children(element: Element): Generator<Element> {
  for (const node of nodesIn(element))
    if (node.nodeType === node.ELEMENT_NODE) yield node as Element
}

function childNamed(element: Element, name: string): Element | undefined {
  for (const one of children(element)) if (one.localName === name) return one
  return undefined
}

function find(root: Element, name: string, space: string): Element | undefined {
  return root.getElementsByTagNameNS(space, name)[0]
}
