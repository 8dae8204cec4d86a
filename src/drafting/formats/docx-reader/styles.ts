// SPDX-License-Identifier: EUPL-1.2
// What a style means. Its id is localised ("Rubrik1"), its name mostly is not ("heading 1"),
// and what it does not say itself is said by the style it is based on.

import { besideText } from '#kernel/printed-document.ts'
import { heights, type Height } from './symbols.ts'
import { attribute, child, childrenNamed, switchOf, valueOf, type Element } from './xml.ts'

/** `aside`: what an export of ours wrote beside the text, which is no part of it. */
export type Role = 'title' | 'subtitle' | 'contents' | 'caption' | 'aside' | 'text'

export type Style = {
  readonly role: Role
  readonly headingLevel: number | undefined
  readonly listId: string | undefined
  readonly listLevel: number | undefined
  /** The style that names the list, itself or one that it is based on. */
  readonly listStyleId: string | undefined
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly isHidden: boolean
  readonly isStruck: boolean
  readonly height: Height | undefined
  /** In half points. */
  readonly size: number | undefined
}

export type Styles = {
  readonly find: (id: string | undefined) => Style
}

const plain: Style = {
  role: 'text',
  headingLevel: undefined,
  listId: undefined,
  listLevel: undefined,
  listStyleId: undefined,
  isBold: false,
  isItalic: false,
  isHidden: false,
  isStruck: false,
  height: undefined,
  size: undefined,
}

export function readStyles(root: Element | undefined): Styles {
  const all = childrenNamed(root, 'style')
  const elements = new Map(all.map((style) => [attribute(style, 'styleId'), style]))
  const standard = all.find(
    (style) => attribute(style, 'type') === 'paragraph' && attribute(style, 'default') === '1',
  )
  const known = new Map<string | undefined, Style>()
  const find = (id: string | undefined, depth = 0): Style => {
    const element = elements.get(id) ?? (depth === 0 ? standard : undefined)
    // A style based on itself, round about, is a broken style and not an endless one.
    if (element === undefined || depth > 20) return plain
    const styleId = attribute(element, 'styleId')
    const earlier = known.get(styleId)
    if (earlier !== undefined) return earlier
    const base = valueOf(element, 'basedOn')
    const style = readStyle(element, base === undefined ? plain : find(base, depth + 1))
    known.set(styleId, style)
    return style
  }
  return { find: (id) => find(id) }
}

function readStyle(element: Element, base: Style): Style {
  const name = (valueOf(element, 'name') ?? '').trim().toLowerCase()
  const paragraph = child(element, 'pPr')
  const run = child(element, 'rPr')
  const role = roleByName(name)
  const listId = valueOf(paragraph, 'numPr', 'numId')
  return {
    role: role ?? (base.role === 'title' || base.role === 'subtitle' ? 'text' : base.role),
    headingLevel: headingLevelOf(name, paragraph, base, role),
    listId: listId ?? base.listId,
    listStyleId: listId === undefined ? base.listStyleId : attribute(element, 'styleId'),
    listLevel: toNumber(valueOf(paragraph, 'numPr', 'ilvl')) ?? base.listLevel,
    isBold: switchOf(run, 'b') ?? base.isBold,
    isItalic: switchOf(run, 'i') ?? base.isItalic,
    isHidden: switchOf(run, 'vanish') ?? base.isHidden,
    isStruck: switchOf(run, 'strike') ?? switchOf(run, 'dstrike') ?? base.isStruck,
    height: heights[valueOf(run, 'vertAlign') ?? ''] ?? base.height,
    size: toNumber(valueOf(run, 'sz')) ?? base.size,
  }
}

function roleByName(name: string): Role | undefined {
  if (/^(title|rubrik|titel)$/.test(name)) return 'title'
  if (/^(subtitle|underrubrik)$/.test(name)) return 'subtitle'
  if (/^(toc\b|innehåll\b|innehållsförteckning|table of (contents|figures))/.test(name))
    return 'contents'
  if (/^(caption|beskrivning)$/.test(name)) return 'caption'
  if (name === besideText.toLowerCase()) return 'aside'
  return undefined
}

function headingLevelOf(
  name: string,
  paragraph: Element | undefined,
  base: Style,
  role: Role | undefined,
): number | undefined {
  if (role !== undefined) return undefined
  const byName = /^(?:heading|rubrik) ?([1-9])\b/.exec(name)?.[1]
  if (byName !== undefined) return Number(byName)
  const outline = valueOf(paragraph, 'outlineLvl')
  // Numbered paragraphs are often based on a heading for its numbers alone, and say so.
  if (toNumber(outline) === 9 && !/rubrik|heading|titel|title/.test(name)) return undefined
  return headingLevelByOutline(outline) ?? base.headingLevel
}

/** Word counts outline levels from 0; 9 is running text. */
export function headingLevelByOutline(value: string | undefined): number | undefined {
  const level = toNumber(value)
  return level === undefined || level > 8 ? undefined : level + 1
}

export function toNumber(value: string | undefined): number | undefined {
  return value === undefined || !/^-?\d+$/.test(value) ? undefined : Number(value)
}
