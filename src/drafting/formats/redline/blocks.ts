// SPDX-License-Identifier: EUPL-1.2
// A text or a cell as its paragraphs and tables, and two of them side by side.

import { headingLevelByOutline, type Styles } from '../docx-reader/styles.ts'
import {
  attribute,
  child,
  childrenOf,
  descendantsNamed,
  nameOf,
  valueOf,
  type Element,
} from '../docx-reader/xml.ts'
import { align, type Alignable } from './align.ts'
import { wordsOfParagraph } from './paragraph-words.ts'

/** A paragraph or a table, with what stands before it that is neither. */
export type Block = Alignable & {
  readonly element: Element
  readonly lead: readonly Element[]
  /** The outermost content control that it stands in. */
  readonly control: Element | undefined
}

export type Blocks = { readonly list: readonly Block[]; readonly tail: readonly Element[] }

export function blocksOf(container: Element, styles: Styles): Blocks {
  const list: Block[] = []
  let lead: Element[] = []
  const walk = (holder: Element, control: Element | undefined) => {
    for (const element of childrenOf(holder)) {
      const name = nameOf(element)
      if (name === 'p' || name === 'tbl') {
        list.push({ ...alignable(element, styles), element, lead, control })
        lead = []
      } else if (name === 'sdt') {
        const inside = child(element, 'sdtContent')
        if (inside) walk(inside, control ?? element)
      } else if (name === 'customXml') walk(element, control)
      else if (name !== 'tcPr') lead.push(element)
    }
  }
  walk(container, undefined)
  return { list, tail: lead }
}

function alignable(element: Element, styles: Styles): Alignable {
  if (nameOf(element) === 'tbl') {
    const words = rowsOf(element).map((row) => wordsOfRow(row))
    return { words: words.join('\n'), sort: 'tbl' }
  }
  const style = styles.find(valueOf(element, 'pPr', 'pStyle'))
  const level = headingLevelByOutline(valueOf(element, 'pPr', 'outlineLvl')) ?? style.headingLevel
  return { words: wordsOfParagraph(element), sort: level === undefined ? 'p' : 'h' }
}

export const wordsOfRow = (row: Element) =>
  cellsOf(row)
    .map((cell) => descendantsNamed(cell, 'p').map(wordsOfParagraph).join('\n'))
    .join('\t')

/** Also those in content controls. */
const partsOf = (holder: Element, name: string): Element[] =>
  childrenOf(holder).flatMap((one) => {
    if (nameOf(one) === name) return [one]
    return ['sdt', 'sdtContent', 'customXml'].includes(nameOf(one)) ? partsOf(one, name) : []
  })
export const rowsOf = (table: Element) => partsOf(table, 'tr')
export const cellsOf = (row: Element) => partsOf(row, 'tc')

export type BlockStep = readonly [before: Block | undefined, after: Block | undefined]

export type BlockSteps = { readonly list: readonly BlockStep[]; readonly before: Blocks }

export function alignBlocks(before: Blocks, after: Blocks): BlockSteps {
  const lasts = [before.list.at(-1), after.list.at(-1)]
  // The last paragraph of a text or a cell cannot be struck: there is none for it to go on in.
  const joinsLast = lasts.every((one) => one !== undefined && one.sort !== 'tbl')
  const steps = align(before.list, after.list, joinsLast)
  return {
    before,
    list: steps.map(([from, to]) => [before.list[from ?? -1], after.list[to ?? -1]]),
  }
}

export function isSameGrid(before: Element, after: Element): boolean {
  const [old, young] = [rowsOf(before), rowsOf(after)]
  return old.length === young.length && old.every((row, at) => gridOf(row) === gridOf(young[at]!))
}

/** How a row's cells span and hang together. */
export function gridOf(row: Element): string {
  return cellsOf(row)
    .map((cell) => {
      const own = child(cell, 'tcPr')
      const merge = child(own, 'vMerge')
      const isMerged = merge === undefined ? '' : (attribute(merge, 'val') ?? 'continue')
      return `${valueOf(own, 'gridSpan') ?? '1'}${isMerged} ${descendantsNamed(cell, 'p').length > 0}`
    })
    .join('|')
}
