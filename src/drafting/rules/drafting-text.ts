// SPDX-License-Identifier: EUPL-1.2
// Rich text as plain text, for a textarea that works everywhere. An empty line ends a block:
//
//   Text with **bold**, *italic*, [a link](https://exempel.se) and a note.[^1]
//
//   - an item            1. a step            | Part     | Del |
//   - another            2. the next          | -------- | --- |
//     a) inside it       iv) as it is marked  | Regionen | 50  |
//   [^1]: What the note says.                 | ^        | <   |   (one with the cell above, to the left)
//
// An item keeps the mark that is written: a number, a letter or roman figures with ")", or any other as
// "#Steg 1) ". Two spaces put it inside the item before.

import { inNormalForm } from '#kernel/text/normal-form.ts'
import { countsInMarks, dash, marksOfList, marksToKeep } from '#kernel/text/list-marks.ts'
import { meantSigns } from '#kernel/text/signs.ts'
import { checkLength, checkNumbers, checkTypedText } from '#kernel/text/typed-text.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import {
  readInlines,
  tidyInlines,
  LinkNotAllowed,
  writeInlines,
} from './drafting-text/inline-marks.ts'
import { findMerged, isCovered, signCovered } from './drafting-text/merged-cells.ts'
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

type NoteOf = (label: number) => number | undefined

function readBlock(body: string, noteOf: NoteOf): Block {
  const written = body.split('\n')
  const lines = written.map((line) => line.trim())
  if (lines.every((line) => line.startsWith('|'))) return readTable(lines, noteOf)
  if (readMark(lines[0]!) !== undefined) return readList(written, noteOf)
  return { kind: 'text', content: readInlines(lines.join('\n'), noteOf) }
}

type Mark = { readonly mark: string; readonly length: number }

/** The mark that a line begins with, empty for a dash. */
function readMark(line: string): Mark | undefined {
  const [begin = '', digits, sign, letters, any] =
    /^(?:-|(\d{1,3})([.)])|([A-Za-z]{1,12})\)|#([^)\n]{1,40})\))(?: +|$)/.exec(line) ?? []
  if (begin === '') return undefined
  if (letters !== undefined && countsInMarks([letters]) === undefined) return undefined
  return { mark: (digits && sign ? digits : (letters ?? any)) ?? '', length: begin.length }
}

function writeMark(mark: string): string {
  if (mark === dash) return '-'
  if (/^\d{1,3}$/.test(mark)) return `${mark}.`
  const isCounted = /^[A-Za-z]{1,12}$/.test(mark) && countsInMarks([mark]) !== undefined
  return isCounted ? `${mark})` : `#${mark})`
}

/** A line without a mark goes on with the item before it. */
function readList(lines: readonly string[], noteOf: NoteOf): Block {
  const items: { readonly mark: string; readonly level: number; words: string }[] = []
  for (const line of lines) {
    const words = line.trim()
    const found = readMark(words)
    const last = items.at(-1)
    if (found === undefined) last!.words += `\n${words}`
    else {
      const wanted = Math.floor((line.length - line.trimStart().length) / 2)
      const level = last === undefined ? 0 : Math.min(wanted, last.level + 1)
      items.push({ mark: found.mark, level, words: words.slice(found.length) })
    }
  }
  const levels = items.map(({ level }) => level)
  const ordered = items[0]!.mark !== ''
  return {
    kind: 'list',
    ordered,
    items: items.map((item) => readInlines(item.words, noteOf)),
    ...marksToKeep(
      ordered,
      items.map(({ mark }) => mark),
    ),
    ...(levels.some((level) => level > 0) && { levels }),
  }
}

function readTable(lines: readonly string[], noteOf: NoteOf): Block {
  const rows = lines.map(splitRow)
  const isRule = (row: readonly string[] | undefined) =>
    row?.every((cell) => /^:?-{3,}:?$/.test(cell))
  const hasHeader = rows.length > 1 && isRule(rows[1]) === true
  const kept = hasHeader ? rows.filter((_, place) => place !== 1) : rows
  const merged = findMerged(kept)
  return {
    kind: 'table',
    hasHeader,
    rows: kept.map((cells, row) =>
      cells.map((cell, column) =>
        isCovered(merged, row, column) ? [] : readInlines(cell, noteOf),
      ),
    ),
    ...(merged.length > 0 && { merged }),
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
  const marks = block.kind === 'list' ? marksOfList(block) : []
  if (block.kind === 'list')
    return block.items
      .map((item, place) => {
        const [first = '', ...rest] = writeLines(item)
        const lines = [
          `${writeMark(marks[place]!)} ${first}`,
          ...rest.map((line) => `  ${escapeStart(line)}`),
        ]
        const inside = '  '.repeat(block.levels?.[place] ?? 0)
        return lines.map((line) => inside + line).join('\n')
      })
      .join('\n')
  const rows = signCovered(block.rows.map(writeCells), block.merged ?? []).map(
    (cells) => `| ${cells.join(' | ')} |`,
  )
  const rule = `|${' --- |'.repeat(Math.max(1, block.rows[0]?.length ?? 1))}`
  return (block.hasHeader ? rows.toSpliced(1, 0, rule) : rows).join('\n')
}

function writeCells(row: readonly (readonly Inline[])[]): readonly string[] {
  return row.map((cell) => {
    const words = onOneLine(writeInlines(cell)).replaceAll('|', '\\|')
    return /^(?::?-{3,}:?|[<^])$/.test(words) ? `\\${words}` : words
  })
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
  if (/^(?:-(?: |$)|\||#)/.test(line)) return `\\${line}`
  return line.replace(/^(\d{1,3}|[A-Za-z]{1,12})([.)])(?= |$)/, (whole, mark, sign) =>
    readMark(`${whole} `) === undefined ? whole : `${mark}\\${sign}`,
  )
}
