// SPDX-License-Identifier: EUPL-1.2
// Styles and lists of the newer file in the older one: the same where it has them, else brought along, so
// that what is put in looks and is numbered as it was.

import {
  attribute,
  child,
  childrenNamed,
  childrenOf,
  nameOf,
  type Element,
  valueOf,
} from '../docx-reader/xml.ts'
import { Maker, orderIn, putInOrder, removeOne } from './word-xml.ts'

/** The parts of a file that say how its paragraphs look. */
export type Looks = {
  readonly styles: Element | undefined
  readonly numbering: Element | undefined
}

export type CarryOver = {
  /** The properties that a paragraph of the newer file has in the older; nothing when it has none. */
  readonly propertiesOf: (paragraph: Element) => Element | undefined
  /** The look of a run. */
  readonly lookOf: (run: Element) => Element | undefined
  /** A table of the newer file is given the style that it has in the older. */
  readonly adaptStyle: (properties: Element) => void
  /** Whether the two would look and be numbered alike. */
  readonly isSameLook: (before: Element, after: Element) => boolean
}

type Numbered = { readonly list: string; readonly level: string }

/** `pairs` are paragraphs that stand in both: the lists that they are in are most likely the same list. */
export function carryOver(
  older: Looks,
  newer: Looks,
  maker: Maker,
  pairs: readonly (readonly [before: Element, after: Element])[],
): CarryOver {
  const from = formatsOf(newer)
  const into = formatsOf(older)
  const styleIds = new Map<string, string | undefined>()

  const styleOf = (id: string): string | undefined => {
    if (styleIds.has(id)) return styleIds.get(id)
    const style = from.styles.get(id)
    const found = style === undefined ? into.styles.get(id) : sameStyle(style, into.styles)
    styleIds.set(id, found && attribute(found, 'styleId'))
    if (found === undefined && style !== undefined && older.styles !== undefined)
      styleIds.set(id, bringStyle(style, older.styles))
    return styleIds.get(id)
  }

  const bringStyle = (style: Element, styles: Element): string => {
    const id = freeName(attribute(style, 'styleId') ?? 'stil', into.styles)
    // Known before what it is based on is asked, so that a circle ends.
    styleIds.set(attribute(style, 'styleId') ?? '', id)
    const made = new Maker(styles).copy(style)
    new Maker(styles).set(made, 'styleId', id)
    for (const one of childrenOf(made)) {
      if (nameOf(one) === 'basedOn') {
        const base = styleOf(attribute(one, 'val') ?? '')
        if (base === undefined) removeOne(one)
        else new Maker(styles).set(one, 'val', base)
      }
      if (nameOf(one) === 'link' || nameOf(one) === 'next') removeOne(one)
    }
    // What its paragraphs are numbered by is said in each of them.
    const list = child(made, 'pPr', 'numPr')
    if (list !== undefined) removeOne(list)
    styles.appendChild(made)
    into.styles.set(id, made)
    return id
  }

  const numberedIn = (paragraph: Element, formats: Formats): Numbered | undefined => {
    const properties = child(paragraph, 'pPr')
    return numberedBy(properties, valueOf(properties, 'pStyle'), formats)
  }
  const votes = pairs.map(
    ([before, after]) => [numberedIn(after, from)?.list, numberedIn(before, into)?.list] as const,
  )
  const { lists, kinds } = mapLists(from.lists, into.lists, votes)
  const listOf = (id: string): string | undefined => {
    const known = lists.get(id)
    if (known !== undefined || id === '0') return known ?? '0'
    const brought = bringList(id, from.lists, kinds, older.numbering)
    if (brought !== undefined) lists.set(id, brought)
    return brought
  }

  const propertiesOf = (paragraph: Element): Element | undefined => {
    const properties = child(paragraph, 'pPr')
    const made = properties === undefined ? maker.make('pPr') : maker.copy(properties)
    for (const name of ['rPr', 'sectPr', 'pPrChange', 'numPr', 'pStyle', 'cnfStyle']) {
      const one = child(made, name)
      if (one !== undefined) removeOne(one)
    }
    const asked = valueOf(properties, 'pStyle')
    const style = asked === undefined ? undefined : styleOf(asked)
    if (style !== undefined)
      made.insertBefore(maker.make('pStyle', { val: style }), made.firstChild)
    const numbered = numberedIn(paragraph, from)
    const list = numbered && listOf(numbered.list)
    const byStyle = numberedBy(undefined, style, into)
    const isAsStyle =
      (byStyle?.list ?? '0') === (list ?? '0') && (!list || byStyle?.level === numbered?.level)
    if (
      !isAsStyle ||
      (list !== undefined && child(properties, 'numPr') !== undefined && list !== '0')
    )
      putInOrder(
        made,
        maker.make('numPr', {}, [
          maker.make('ilvl', { val: numbered?.level ?? '0' }),
          maker.make('numId', { val: list ?? '0' }),
        ]),
        orderIn.paragraph,
      )
    // A paragraph that is hidden with its end is not counted.
    if (child(properties, 'rPr', 'vanish') !== undefined)
      putInOrder(made, maker.make('rPr', {}, [maker.make('vanish')]), orderIn.paragraph)
    return childrenOf(made).length === 0 ? undefined : made
  }

  const lookIn = (
    styles: Styles,
    properties: Element | undefined,
    style: string | undefined,
    list: Numbered | undefined,
  ) =>
    [
      styles.get(style ?? '') === undefined ? '' : (style ?? ''),
      list === undefined || list.list === '0' ? '' : `${list.list} ${list.level}`,
      valueOf(properties, 'outlineLvl') ?? '',
    ].join('|')

  return {
    propertiesOf,
    lookOf: (run) => {
      const look = child(run, 'rPr')
      if (look === undefined) return undefined
      const made = maker.copy(look)
      for (const one of childrenOf(made)) {
        const name = nameOf(one)
        if (name === 'rPrChange' || name === 'ins' || name === 'del') removeOne(one)
        if (name !== 'rStyle') continue
        const style = styleOf(attribute(one, 'val') ?? '')
        if (style === undefined) removeOne(one)
        else maker.set(one, 'val', style)
      }
      return childrenOf(made).length === 0 ? undefined : made
    },
    adaptStyle: (properties) => {
      const named = child(properties, 'tblStyle')
      const style = named && styleOf(attribute(named, 'val') ?? '')
      if (named && style === undefined) removeOne(named)
      else if (named && style !== undefined) maker.set(named, 'val', style)
    },
    isSameLook: (before, after) => {
      const own = child(before, 'pPr')
      const made = propertiesOf(after)
      const [was, is] = [valueOf(own, 'pStyle'), valueOf(made, 'pStyle')]
      return (
        lookIn(into.styles, own, was, numberedBy(own, was, into)) ===
        lookIn(into.styles, made, is, numberedBy(made, is, into))
      )
    },
  }
}

type Styles = Map<string, Element>
type Formats = { readonly styles: Styles; readonly lists: Lists }

function formatsOf({ styles: root, numbering }: Looks): Formats {
  const styles = stylesIn(root)
  return { styles, lists: listsIn(numbering, styles) }
}

function stylesIn(root: Element | undefined): Styles {
  return new Map(childrenNamed(root, 'style').map((one) => [attribute(one, 'styleId') ?? '', one]))
}

const nameOfStyle = (style: Element) => (valueOf(style, 'name') ?? '').trim().toLowerCase()

function sameStyle(style: Element, styles: Styles): Element | undefined {
  const isSame = (other: Element | undefined) =>
    other !== undefined &&
    attribute(other, 'type') === attribute(style, 'type') &&
    nameOfStyle(other) === nameOfStyle(style)
  const byId = styles.get(attribute(style, 'styleId') ?? '')
  return isSame(byId) ? byId : styles.values().find(isSame)
}

function freeName(wanted: string, taken: ReadonlyMap<string, unknown>): string {
  if (!taken.has(wanted)) return wanted
  for (let count = 2; ; count++) if (!taken.has(`${wanted}-${count}`)) return `${wanted}-${count}`
}

/** By itself, or by its style and those that the style is based on; a level may name its style. */
function numberedBy(
  properties: Element | undefined,
  style: string | undefined,
  { styles, lists }: Formats,
): Numbered | undefined {
  let list = valueOf(properties, 'numPr', 'numId')
  let level = valueOf(properties, 'numPr', 'ilvl')
  let at = style
  const asked: string[] = []
  for (let depth = 0; at !== undefined && depth < 20 && (!list || !level); depth++) {
    const own = child(styles.get(at), 'pPr')
    asked.push(at)
    list ??= valueOf(own, 'numPr', 'numId')
    level ??= valueOf(own, 'numPr', 'ilvl')
    at = valueOf(styles.get(at), 'basedOn')
  }
  if (list === undefined) return undefined
  const levels = childrenNamed(lists.kinds.get(lists.byId.get(list)?.kind ?? ''), 'lvl')
  for (const id of level === undefined ? asked : [])
    level ??= attribute(
      levels.find((one) => valueOf(one, 'pStyle') === id),
      'ilvl',
    )
  return { list, level: level ?? '0' }
}

type Lists = {
  readonly byId: ReadonlyMap<string, { readonly num: Element; readonly kind: string }>
  readonly kinds: ReadonlyMap<string, Element>
}

function listsIn(root: Element | undefined, styles: Styles): Lists {
  const kinds = new Map(
    childrenNamed(root, 'abstractNum').map((one) => [attribute(one, 'abstractNumId') ?? '', one]),
  )
  const nums = new Map(
    childrenNamed(root, 'num').map((num) => [attribute(num, 'numId') ?? '', num]),
  )
  // A list may leave it to a style of lists to say how it counts.
  const kindOf = (num: Element | undefined, depth = 0): string => {
    const kind = valueOf(num, 'abstractNumId') ?? ''
    const linked = valueOf(kinds.get(kind), 'numStyleLink')
    if (linked === undefined || depth > 5) return kind
    const listId = valueOf(styles.get(linked), 'pPr', 'numPr', 'numId')
    return kindOf(nums.get(listId ?? ''), depth + 1)
  }
  const byId = new Map([...nums].map(([id, num]) => [id, { num, kind: kindOf(num) }]))
  return { byId, kinds }
}

/**
 * Lists that say the same are the same list when their paragraphs are, one to one: two that count together
 * are two that count together there too.
 */
function mapLists(
  from: Lists,
  into: Lists,
  votes: readonly (readonly [string | undefined, string | undefined])[],
): { readonly lists: Map<string, string>; readonly kinds: Map<string, string> } {
  const counts = new Map<string, { from: string; into: string; count: number }>()
  for (const [own, other] of votes) {
    if (own === undefined || other === undefined) continue
    const key = `${own} ${other}`
    const known = counts.get(key) ?? { from: own, into: other, count: 0 }
    known.count += 1
    counts.set(key, known)
  }
  for (const id of from.byId.keys())
    if (into.byId.has(id))
      counts.set(`${id} ${id}`, counts.get(`${id} ${id}`) ?? { from: id, into: id, count: 0 })
  const lists = new Map<string, string>()
  const [kinds, kindsBack] = [new Map<string, string>(), new Map<string, string>()]
  const taken = new Set<string>()
  for (const one of [...counts.values()].toSorted((a, b) => b.count - a.count)) {
    const [own, other] = [from.byId.get(one.from), into.byId.get(one.into)]
    if (own === undefined || other === undefined || lists.has(one.from) || taken.has(one.into))
      continue
    if ((kinds.get(own.kind) ?? other.kind) !== other.kind) continue
    if ((kindsBack.get(other.kind) ?? own.kind) !== own.kind) continue
    if (saidBy(from.kinds.get(own.kind)) !== saidBy(into.kinds.get(other.kind))) continue
    if (saidBy(own.num) !== saidBy(other.num)) continue
    kinds.set(own.kind, other.kind)
    kindsBack.set(other.kind, own.kind)
    lists.set(one.from, one.into)
    taken.add(one.into)
  }
  return { lists, kinds }
}

const unsaid = new Set(
  'abstractNumId numId nsid tmpl tplc rsid durableId restartNumberingAfterBreak pStyle name'.split(
    ' ',
  ),
)

/** What the element says of how is counted, without its own name and what no one sees. */
function saidBy(element: Element | undefined): string {
  if (element === undefined) return ''
  const attributes = Array.from(element.attributes)
    .map((one) => [one.localName ?? one.name, one.value] as const)
    .filter(([name]) => !unsaid.has(name))
    .map(([name, value]) => `${name}=${value}`)
    .toSorted()
  const inner = childrenOf(element)
    .filter((one) => !unsaid.has(nameOf(one)))
    .map(saidBy)
  return `<${nameOf(element)} ${attributes.join(' ')}>${inner.join('')}</>`
}

/** The list and how it counts, under numbers that are free; nothing when there is nowhere to put it. */
function bringList(
  id: string,
  from: Lists,
  known: ReadonlyMap<string, string>,
  numbering: Element | undefined,
): string | undefined {
  const own = from.byId.get(id)
  const kind = from.kinds.get(own?.kind ?? '')
  if (own === undefined || kind === undefined || numbering === undefined) return undefined
  const maker = new Maker(numbering)
  const free = (name: string, key: string) =>
    String(
      1 +
        Math.max(
          0,
          ...childrenNamed(numbering, name).map((one) => Number(attribute(one, key)) || 0),
        ),
    )
  // One that counts together with a list that the older file has goes on counting with it.
  const same = known.get(own.kind)
  const kindId = same ?? broughtKinds(numbering).get(kind) ?? free('abstractNum', 'abstractNumId')
  if (same === undefined && !broughtKinds(numbering).has(kind)) {
    broughtKinds(numbering).set(kind, kindId)
    const made = maker.copy(kind)
    maker.set(made, 'abstractNumId', kindId)
    for (const one of childrenOf(made)) {
      if (['nsid', 'tmpl', 'name', 'styleLink', 'numStyleLink'].includes(nameOf(one)))
        removeOne(one)
      const style = nameOf(one) === 'lvl' ? child(one, 'pStyle') : undefined
      if (style !== undefined) removeOne(style)
    }
    numbering.insertBefore(made, childrenNamed(numbering, 'num')[0] ?? null)
  }
  const made = maker.copy(own.num)
  const listId = free('num', 'numId')
  maker.set(made, 'numId', listId)
  maker.set(child(made, 'abstractNumId')!, 'val', kindId)
  const last = childrenNamed(numbering, 'num').at(-1)
  numbering.insertBefore(made, last?.nextSibling ?? null)
  return listId
}

const brought = new WeakMap<Element, Map<Element, string>>()

function broughtKinds(numbering: Element): Map<Element, string> {
  const known = brought.get(numbering) ?? new Map<Element, string>()
  brought.set(numbering, known)
  return known
}
