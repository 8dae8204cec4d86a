// SPDX-License-Identifier: EUPL-1.2
// A printed document in the shape that the template reads.

import type {
  PrintedBlock,
  PrintedDocument,
  PrintedRow,
  PrintedRun,
} from '#kernel/printed-document.ts'
import type { DescribedLink } from './link-descriptions.ts'

const words = {
  sv: { page: 'Sida', of: 'av', contents: 'Innehåll' },
  en: { page: 'Page', of: 'of', contents: 'Contents' },
} as const

/** `addressOf` gives what a link leads to until its words stand beside it. */
export function asTypst(document: PrintedDocument, addressOf: (link: DescribedLink) => string) {
  const run = (one: PrintedRun): PrintedRun =>
    one.link === undefined
      ? unbroken(one)
      : unbroken({ ...one, link: addressOf({ address: one.link, words: one.text }) })
  const [year, month, day] = document.day.split('-').map(Number)
  const { kind, title, subtitle, description, cover, small, footer, language } = document
  return {
    lang: language,
    words: words[language],
    day: [year, month, day],
    kind,
    title,
    subtitle,
    description,
    cover: cover.map(keptTogether),
    small: small.map(keptTogether),
    footer,
    rows: document.rows.map((row) => ({
      level: row.level,
      number: row.number,
      heading: row.heading,
      indent: indentOf(row),
      blocks: row.blocks.map((block) => eachRun(block, run)),
      notes: row.notes.map((note) => note.map(run)),
    })),
  }
}

/** Room for the number of a paragraph, in the size of its text. */
function indentOf({ number }: PrintedRow): number {
  return Math.min(5, 1 + number.length * 0.45)
}

function eachRun(block: PrintedBlock, run: (one: PrintedRun) => PrintedRun): PrintedBlock {
  switch (block.kind) {
    case 'text':
    case 'aside':
      return { ...block, content: block.content.map(run) }
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, content: item.content.map(run) })),
      }
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) =>
          row.map((cell) => ({ ...cell, content: cell.content.map(run) })),
        ),
      }
  }
}

const unbroken = (one: PrintedRun): PrintedRun => ({ ...one, text: keptTogether(one.text) })

/** «16 kap. 1 §» does not break over two lines. */
function keptTogether(text: string): string {
  return text
    .replaceAll(/(\d[a-z]?) (kap\.|§)/g, '$1\u00A0$2')
    .replaceAll(/(kap\.) (\d)/g, '$1\u00A0$2')
    .replaceAll(/(§) (\d)/g, '$1\u00A0$2')
}
