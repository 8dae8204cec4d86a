// SPDX-License-Identifier: EUPL-1.2
// A version as it is set on paper: each row a heading, a numbered paragraph, a point or a table, with
// who it binds and the laws it rests on under it, as on the page for print.

import type { Day } from '#kernel/day.ts'
import type {
  PrintedBlock,
  PrintedCell,
  PrintedDocument,
  PrintedRow,
  PrintedRun,
} from '#kernel/printed-document.ts'
import { dash, marksOfList } from '#kernel/text/list-marks.ts'
import type { BesideText } from '../rules/beside-text.ts'
import { depthsOf } from '../rules/contents.ts'
import { asProperties } from '../rules/left-as.ts'
import type { NumberedProvision, VersionText } from '../rules/document.ts'
import { editionName } from '../rules/edition-name.ts'
import { markOf } from '../rules/numbering.ts'
import type { Actor, Block, Inline, List, Table } from '../rules/provision.ts'

/** The words around the text, in the language of the text. */
export type PrintWords = {
  readonly kind: string
  readonly cover: readonly string[]
  readonly small: readonly string[]
  readonly footer: string
  readonly actors: Readonly<Record<Actor, string>>
  readonly binds: string
  readonly laws: string
  readonly begins: (on: Day) => string
  readonly beginsSaid: string
}

/** `day` is that of the words: when they were frozen, or when they were last written. */
export function printVersion(
  { version, provisions }: VersionText,
  { laws }: Pick<BesideText, 'laws'>,
  day: Day,
  words: PrintWords,
): PrintedDocument {
  const depths = depthsOf(provisions)
  const lawsOf = Map.groupBy(laws, ({ provisionId }) => provisionId)
  let above = 0
  const rows = provisions.map((provision): PrintedRow => {
    const isHeading = provision.kind === 'chapter' || provision.kind === 'section'
    // No level is left out on the way down: a reader of headings would miss what is not there.
    const level = isHeading ? Math.min(depths.get(provision.id) ?? 1, above + 1, 5) : 0
    if (isHeading) above = level
    const { text, number } = provision
    const mark = isHeading ? number : markOf(provision)
    return {
      id: bookmarkOf(provision.id),
      level,
      number: mark,
      heading: isHeading ? provision.heading : '',
      blocks: [
        ...headedBy(provision, isHeading),
        ...text.blocks.map(printBlock),
        ...besideIt(provision, lawsOf.get(provision.id) ?? [], words),
      ],
      notes: text.notes.map((note) => note.map(printRun)),
    }
  })
  return {
    language: 'sv',
    kind: words.kind,
    title: editionName(version),
    subtitle: version.subtitle,
    description: [words.kind, editionName(version)].join(': '),
    day,
    cover: words.cover,
    small: words.small,
    footer: words.footer,
    rows,
    properties: asProperties(version.id, provisions),
  }
}

/** By which a file that comes back is paired with what it left as. Word takes 40 signs, and no hyphen. */
export const bookmarkOf = (id: string) => `prov_${id.replaceAll('-', '')}`

/** A provision that is no heading may be called something: a table, a definition. */
function headedBy({ heading }: NumberedProvision, isHeading: boolean): readonly PrintedBlock[] {
  if (isHeading || heading === '') return []
  return [{ kind: 'text', content: [{ text: heading, bold: true }] }]
}

function besideIt(
  { actor, beginsOn, beginsSaid }: NumberedProvision,
  laws: BesideText['laws'],
  words: PrintWords,
): readonly PrintedBlock[] {
  const content: PrintedRun[] = []
  if (beginsOn !== undefined)
    content.push({ text: `${words.begins(beginsOn)} ${words.beginsSaid} ${beginsSaid ?? ''}. ` })
  if (actor) content.push({ text: `${words.binds} ${words.actors[actor]}. ` })
  if (laws.length > 0) {
    content.push({ text: `${words.laws} ` })
    for (const [place, { label, href }] of laws.entries()) {
      if (place > 0) content.push({ text: '; ' })
      content.push({ text: label, ...(href !== undefined && { link: href }) })
    }
    content.push({ text: '.' })
  }
  return content.length === 0 ? [] : [{ kind: 'aside', content }]
}

function printBlock(block: Block): PrintedBlock {
  switch (block.kind) {
    case 'text':
      return { kind: 'text', content: block.content.map(printRun) }
    case 'list':
      return printList(block)
    case 'table':
      return printTable(block)
  }
}

const printRun = ({ text, bold, italic, struck, height, link, note }: Inline): PrintedRun => ({
  text,
  ...(bold && { bold }),
  ...(italic && { italic }),
  ...(struck && { struck }),
  ...(height && { height }),
  ...(link !== undefined && { link }),
  ...(note !== undefined && { note }),
})

function printList(list: List): PrintedBlock {
  const marks = marksOfList(list)
  return {
    kind: 'list',
    items: list.items.map((content, place) => ({
      mark:
        marks[place] === dash
          ? ''
          : `${marks[place]}${/[\p{L}\p{N}]$/u.test(marks[place]!) ? '.' : ''}`,
      level: list.levels?.[place] ?? 0,
      content: content.map(printRun),
    })),
  }
}

function printTable({ hasHeader, rows, merged = [] }: Table): PrintedBlock {
  const columns = Math.max(1, ...rows.map((row) => row.length))
  const covers = (row: number, column: number) =>
    merged.find(
      (one) =>
        row >= one.row &&
        row < one.row + one.rows &&
        column >= one.column &&
        column < one.column + one.columns,
    )
  return {
    kind: 'table',
    // A head that reaches into the rows below cannot be repeated alone.
    hasHeader: hasHeader && !merged.some(({ row, rows: high }) => row === 0 && high > 1),
    columns,
    rows: rows.map((row, place) =>
      Array.from({ length: columns }, (_, column): readonly PrintedCell[] => {
        const one = covers(place, column)
        if (one && (one.row !== place || one.column !== column)) return []
        const content = (row[column] ?? []).map(printRun)
        return [{ content, rows: one?.rows ?? 1, columns: one?.columns ?? 1 }]
      }).flat(),
    ),
  }
}
