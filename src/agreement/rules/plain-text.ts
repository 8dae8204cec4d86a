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

/** All words of a text, notes last, a line per paragraph, item, cell and note. */
export function plainText(text: RichText): string {
  return [...text.blocks.flatMap(plainPieces), ...text.notes.map(plainInlines)].join('\n')
}
