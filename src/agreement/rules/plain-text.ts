// SPDX-License-Identifier: EUPL-1.2
// The words of a rich text, without its looks.

import type { Block, Inline, RichText } from './provision.ts'

/** The words of a run of inlines. */
export function plainInlines(inlines: readonly Inline[]): string {
  return inlines.map((inline) => inline.text).join('')
}

/** One string per paragraph, list item and table cell of a block, in reading order. */
export function plainPieces(block: Block): string[] {
  if (block.kind === 'text') return [plainInlines(block.content)]
  if (block.kind === 'list') return block.items.map(plainInlines)
  return block.rows.flatMap((row) => row.map(plainInlines))
}

/** How many letters a text has, without putting it together. */
export function countLetters(text: RichText): number {
  const count = (inlines: readonly Inline[]) =>
    inlines.reduce((sum, inline) => sum + inline.text.length, 0)
  const blocks = text.blocks.map((block) => {
    if (block.kind === 'text') return count(block.content)
    const parts = block.kind === 'list' ? block.items : block.rows.flat()
    return parts.reduce((sum, part) => sum + count(part) + 1, 0)
  })
  return [...blocks, ...text.notes.map(count)].reduce((sum, one) => sum + one + 1, 0)
}

/** All words of a text, notes last, a line per paragraph, item, cell and note. */
export function plainText(text: RichText): string {
  return [...text.blocks.flatMap(plainPieces), ...text.notes.map(plainInlines)].join('\n')
}
