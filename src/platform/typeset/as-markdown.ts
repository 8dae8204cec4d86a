// SPDX-License-Identifier: EUPL-1.2
// A printed document as Markdown (CommonMark, with the tables and footnotes of GitHub's): for those who
// keep texts in a version control system or a wiki.

import type {
  PrintedBlock,
  PrintedDocument,
  PrintedRow,
  PrintedRun,
} from '#kernel/printed-document.ts'

export function asMarkdown(document: PrintedDocument): string {
  const { title, subtitle, kind, cover, small, footer, rows } = document
  const head = [`# ${escaped(title)}`, subtitle, kind, ...cover, ...small]
  const parts = [
    ...head
      .filter((line) => line !== '')
      .map((line, place) => (place === 0 ? line : escaped(line))),
    ...rows.flatMap(rowAsMarkdown),
    ...rows.flatMap((row, place) =>
      row.notes.map((note, at) => `[^${place + 1}-${at + 1}]: ${inline(note)}`),
    ),
    `---\n\n${escaped(footer)}`,
  ]
  return `${parts.join('\n\n')}\n`
}

function rowAsMarkdown(row: PrintedRow, place: number): readonly string[] {
  const draw = (content: readonly PrintedRun[]) =>
    inline(content, (at) => `[^${place + 1}-${at + 1}]`)
  const blocks = row.blocks.map((block) => blockAsMarkdown(block, draw))
  if (row.level > 0) {
    const said = [row.number, row.heading].filter(Boolean).join(' ')
    return [`${'#'.repeat(Math.min(6, row.level + 1))} ${escaped(said)}`, ...blocks]
  }
  if (row.number === '') return blocks
  const number = `**${escaped(row.number)}**`
  const isText = row.blocks[0]?.kind === 'text'
  return isText
    ? [`${number} ${blocks[0]!.replace(/^\\(?=\s)/, '')}`, ...blocks.slice(1)]
    : [number, ...blocks]
}

type Draw = (content: readonly PrintedRun[]) => string

function blockAsMarkdown(block: PrintedBlock, draw: Draw): string {
  switch (block.kind) {
    case 'text':
      return guarded(draw(block.content))
    case 'aside':
      return `*${draw(block.content).trim()}*`
    case 'list':
      return block.items
        .map(({ mark, level, content }) => {
          const said = mark === '' ? '' : `${escaped(mark)} `
          return `${'  '.repeat(level)}- ${said}${draw(content)}`
        })
        .join('\n')
    case 'table':
      return tableAsMarkdown(block, draw)
  }
}

/** Markdown has no cells that are one: the words stand in the first, and the others are empty. */
function tableAsMarkdown(table: Extract<PrintedBlock, { kind: 'table' }>, draw: Draw): string {
  const grid = table.rows.map(() => Array.from<string | undefined>({ length: table.columns }))
  for (const [at, row] of table.rows.entries()) {
    let column = 0
    for (const cell of row) {
      while (grid[at]![column] !== undefined) column++
      for (let down = 0; down < cell.rows; down++) {
        for (let across = 0; across < cell.columns; across++) {
          const line = grid[at + down]
          if (line) line[column + across] = down + across === 0 ? draw(cell.content) : ''
        }
      }
    }
  }
  const lines = grid.map(
    (row) => `| ${row.map((cell) => (cell ?? '').replaceAll('\n', ' ')).join(' | ')} |`,
  )
  const rule = `| ${Array.from({ length: table.columns }, () => '---').join(' | ')} |`
  const head = table.hasHeader ? lines.slice(0, 1) : [`|${'  |'.repeat(table.columns)}`]
  return [...head, rule, ...(table.hasHeader ? lines.slice(1) : lines)].join('\n')
}

function inline(content: readonly PrintedRun[], note?: (at: number) => string): string {
  return content
    .map((run) => {
      let said = marked(escaped(run.text), run)
      if (run.link !== undefined)
        said = `[${said}](<${run.link.replaceAll(/[<>\s]/g, encodeURIComponent)}>)`
      return said + (run.note === undefined || !note ? '' : note(run.note))
    })
    .join('')
}

/** Signs of emphasis stand against the words, or they are read as signs. */
function marked(text: string, { bold, italic, struck, added, height }: PrintedRun): string {
  const signs = `${bold || added ? '**' : ''}${italic ? '_' : ''}${struck ? '~~' : ''}`
  const before = text.slice(0, text.length - text.trimStart().length)
  const middle = text.trim()
  const after = text.slice(before.length + middle.length)
  if (middle === '') return text
  const tag = height && (height === 'raised' ? 'sup' : 'sub')
  const inner = tag ? `<${tag}>${middle}</${tag}>` : middle
  return `${before}${signs}${inner}${Array.from(signs).toReversed().join('')}${after}`
}

/** What is a sign in Markdown is written as itself. */
const escaped = (text: string) => text.replaceAll(/[\\`*_[\]<>~|]/g, String.raw`\$&`)

/** A line that begins as a list, a heading or a quotation is none of them. */
const guarded = (text: string) =>
  text.replace(/^(\s*)([-+#]|\d+(?=[.)]))/, (_all, space: string, sign: string) =>
    /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
  )
