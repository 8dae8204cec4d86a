// SPDX-License-Identifier: EUPL-1.2
// Rich text as plain text, for a textarea that works everywhere. An empty line ends a block:
//
//   Text with **bold**, *italic*, [a link](https://exempel.se) and a note.[^1]
//
//   - an item            1. a step            | Part     | Del |
//   - another            2. the next          | -------- | --- |
//                                             | Regionen | 50  |
//   [^1]: What the note says.

import { inNormalForm } from '#kernel/text/normal-form.ts'
import { meantSigns } from '#kernel/text/signs.ts'
import { checkLength, checkNumbers, checkTypedText } from '#kernel/text/typed-text.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import {
  readInlines,
  tidyInlines,
  LinkNotAllowed,
  writeInlines,
} from './drafting-text/inline-marks.ts'
import { plainText } from '../../agreement/rules/plain-text.ts'
import type { Block, Inline, RichText } from '../../agreement/rules/provision.ts'

export type DraftingTextRefusal = 'text-too-long' | 'personal-number' | 'link-not-allowed'

/** Letters in one provision's text, as it is typed. */
export const draftingTextLimit = 20_000
/** Letters in a heading. */
export const headingLimit = 300

/** What was typed, as rich text. A text with a personal number is refused: an agreement needs none. */
export function readDraftingText(typed: string): Result<RichText, DraftingTextRefusal> {
  const short = checkLength(typed, draftingTextLimit)
  if (!short.granted) return short
  try {
    const text = readBlocks(cleaned(typed))
    for (const words of [plainText(text), typed]) {
      const clean = checkNumbers(words)
      if (!clean.granted) return clean
    }
    return granted(text)
  } catch (error) {
    if (error instanceof LinkNotAllowed)
      return refused('link-not-allowed', { address: error.address })
    throw error
  }
}

/** A typed heading on one line. */
export function readHeading(typed: string): Result<string, 'text-too-long' | 'personal-number'> {
  return checkTypedText(cleaned(typed), { most: headingLimit, isLine: true })
}

/** Line ends of one kind, composed letters, and no letters that cannot be seen or stored. */
function cleaned(typed: string): string {
  return inNormalForm(meantSigns(typed))
}

function readBlocks(text: string): RichText {
  const paragraphs = text.split(/\n[^\S\n]*(?:\n[^\S\n]*)+/).map((one) => one.trim())
  const notes = new Map<number, string>()
  const bodies = paragraphs
    .map((paragraph) => takeNotes(paragraph, notes))
    .filter((paragraph) => paragraph !== '')
  const labels = Array.from(notes.keys()).toSorted((a, b) => a - b)
  const noteOf = (label: number) => (notes.has(label) ? labels.indexOf(label) : undefined)
  return {
    blocks: bodies.map((body) => readBlock(body, noteOf)),
    notes: labels.map((label) => readInlines(notes.get(label) ?? '', noteOf)),
  }
}

const noteLine = /^\[\^(\d{1,3})\]:(.*)$/s

/** Takes the notes out of a paragraph and answers the rest. A note goes on until the next one. */
function takeNotes(paragraph: string, notes: Map<number, string>): string {
  const rest: string[] = []
  let open: number | undefined
  for (const line of paragraph.split('\n')) {
    const found = noteLine.exec(line.trimStart())
    if (found !== null) {
      open = Number(found[1])
      // The same number twice is one note, so that nothing typed is lost.
      const earlier = notes.get(open)
      notes.set(open, [earlier, found[2]?.trimStart()].filter(Boolean).join('\n'))
    } else if (open === undefined) rest.push(line)
    else notes.set(open, `${notes.get(open)}\n${line.trim()}`)
  }
  return rest.join('\n').trim()
}

const dash = /^-(?: +|$)/
const ordinal = /^\d{1,3}\.(?: +|$)/

type NoteOf = (label: number) => number | undefined

function readBlock(body: string, noteOf: NoteOf): Block {
  const lines = body.split('\n').map((line) => line.trim())
  if (lines.every((line) => line.startsWith('|'))) return readTable(lines, noteOf)
  const [first = ''] = lines
  if (dash.test(first)) return readList(lines, dash, false, noteOf)
  if (ordinal.test(first)) return readList(lines, ordinal, true, noteOf)
  return { kind: 'text', content: readInlines(lines.join('\n'), noteOf) }
}

/** A line without the mark goes on with the item before it. */
function readList(lines: readonly string[], mark: RegExp, ordered: boolean, noteOf: NoteOf): Block {
  const items: string[] = []
  for (const line of lines) {
    const found = mark.exec(line)
    if (found !== null) items.push(line.slice(found[0].length))
    else items[items.length - 1] += `\n${line}`
  }
  return { kind: 'list', ordered, items: items.map((item) => readInlines(item, noteOf)) }
}

function readTable(lines: readonly string[], noteOf: NoteOf): Block {
  const rows = lines.map(splitRow)
  const isRule = (row: readonly string[] | undefined) =>
    row?.every((cell) => /^:?-{3,}:?$/.test(cell))
  const hasHeader = rows.length > 1 && isRule(rows[1]) === true
  const kept = hasHeader ? rows.filter((_, place) => place !== 1) : rows
  return {
    kind: 'table',
    hasHeader,
    rows: kept.map((row) => row.map((cell) => readInlines(cell, noteOf))),
  }
}

/** The cells between bars; "\|" is a bar in a cell. */
function splitRow(line: string): string[] {
  const cells = line.slice(1).match(/(?:\\.|[^\\|]|\\$)*(?:\||$)/gs) ?? []
  const whole = cells.filter((cell, place) => cell !== '' || place < cells.length - 1)
  return whole.map((cell) => cell.replace(/\|$/, '').trim())
}

/** The text that `readDraftingText` reads as this rich text. */
export function writeDraftingText(text: RichText): string {
  const notes = text.notes.map((note, place) => `[^${place + 1}]: ${onOneLine(writeInlines(note))}`)
  return [...text.blocks.map(writeBlock), notes.join('\n')]
    .filter((block) => block !== '')
    .join('\n\n')
}

function writeBlock(block: Block): string {
  if (block.kind === 'text') return writeLines(block.content).map(escapeStart).join('\n')
  if (block.kind === 'list')
    return block.items
      .map((item, place) => {
        const mark = block.ordered ? `${place + 1}. ` : '- '
        const [first = '', ...rest] = writeLines(item)
        return [mark + first, ...rest.map((line) => `  ${escapeStart(line)}`)].join('\n')
      })
      .join('\n')
  const rows = block.rows.map(writeRow)
  const rule = `|${' --- |'.repeat(Math.max(1, block.rows[0]?.length ?? 1))}`
  return (block.hasHeader ? rows.toSpliced(1, 0, rule) : rows).join('\n')
}

function writeRow(row: readonly (readonly Inline[])[]): string {
  const cells = row.map((cell) => {
    const words = onOneLine(writeInlines(cell)).replaceAll('|', '\\|')
    return /^:?-{3,}:?$/.test(words) ? `\\${words}` : words
  })
  return `| ${cells.join(' | ')} |`
}

/** Lines without the empty ones, which would end the block. */
function writeLines(content: readonly Inline[]): string[] {
  return writeInlines(tidyInlines(content))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function onOneLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim())
  return lines.filter((line) => line !== '').join(' ')
}

/** Words that only happen to begin as a list or a table does. */
function escapeStart(line: string): string {
  return line.replace(/^(?=-(?: |$)|\|)/, '\\').replace(/^(\d{1,3})\.(?= |$)/, '$1\\.')
}
