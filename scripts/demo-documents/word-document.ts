// SPDX-License-Identifier: EUPL-1.2
// An example text as a Word file: title, numbered headings and paragraphs, lists, tables, notes.
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Block, DraftDocument } from './draft.ts'
import { numbered, type Numbered } from './numbering.ts'
import {
  agreementNumbers,
  listNumbers,
  numberingOptions,
  styleIds,
  stylesOf,
} from './word-styles.ts'
import { runsOf } from './word-text.ts'
import { settled } from './settled-package.ts'

type Writer = {
  readonly draft: DraftDocument
  readonly takeNote: (text: string) => number
  readonly nextList: () => number
}

type Lists = Partial<Record<keyof typeof listNumbers, readonly string[]>>

/** The bytes of the Word file; the same text gives the same bytes. */
export async function writeWord(draft: DraftDocument): Promise<Uint8Array> {
  const notes: string[] = []
  let lists = 0
  const writer: Writer = {
    draft,
    takeNote: (text) => notes.push(text),
    nextList: () => ++lists,
  }
  const children = [
    ...front(draft),
    ...numbered(draft).flatMap((item) => provisionOf(writer, item)),
  ]
  const document = new Document({
    title: draft.title,
    subject: draft.subtitle,
    creator: 'Samsyn, exempeltext',
    lastModifiedBy: 'Samsyn, exempeltext',
    description: draft.notice,
    styles: stylesOf(draft.habit),
    numbering: numberingOptions,
    footnotes: Object.fromEntries(
      notes.map((text, place) => [place + 1, { children: [new Paragraph({ text })] }]),
    ),
    sections: [{ headers: { default: header() }, footers: { default: footer() }, children }],
  })
  return settled(await Packer.toBuffer(document), draft.habit)
}

function front(draft: DraftDocument): Paragraph[] {
  const ids = styleIds[draft.habit]
  return [
    new Paragraph({ style: ids.title, text: draft.title }),
    new Paragraph({ style: ids.notice, text: draft.notice }),
    new Paragraph({ style: ids.subtitle, text: draft.subtitle }),
  ]
}

function header(): Header {
  return new Header({
    children: [new Paragraph({ alignment: AlignmentType.RIGHT, text: 'Exempeltext' })],
  })
}

function footer(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ children: ['Sida ', PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })
}

function provisionOf(writer: Writer, item: Numbered): (Paragraph | Table)[] {
  const { provision, depth } = item
  const ids = styleIds[writer.draft.habit]
  const body = provision.shared ? ids.shared : ids.provision
  const number = { numbering: { reference: agreementNumbers, level: depth - 1 } }
  if (provision.kind !== 'paragraph')
    return [
      new Paragraph({ style: ids[provision.kind], text: provision.heading, ...number }),
      ...provision.blocks.flatMap((block) => blockOf(writer, block, body)),
    ]
  const [first, ...rest] = provision.blocks
  if (typeof first !== 'string') throw new Error(`${provision.key} börjar inte med text`)
  return [
    new Paragraph({ style: body, children: runsOf(first, writer.takeNote), ...number }),
    ...rest.flatMap((block) => blockOf(writer, block, body)),
  ]
}

function blockOf(writer: Writer, block: Block, style: string): (Paragraph | Table)[] {
  if (typeof block === 'string')
    return [
      new Paragraph({ style, indent: { left: 851 }, children: runsOf(block, writer.takeNote) }),
    ]
  if ('table' in block) return [tableOf(writer, block.table)]
  const lists: Lists = block
  const instance = writer.nextList()
  return (Object.keys(listNumbers) as (keyof typeof listNumbers)[]).flatMap((kind) =>
    (lists[kind] ?? []).map(
      (text) =>
        new Paragraph({
          style: styleIds[writer.draft.habit].list,
          children: runsOf(text, writer.takeNote),
          numbering: { reference: listNumbers[kind], level: 0, instance },
        }),
    ),
  )
}

function tableOf(writer: Writer, rows: readonly (readonly string[])[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells, place) =>
        new TableRow({
          tableHeader: place === 0,
          cantSplit: true,
          children: cells.map(
            (text) =>
              new TableCell({
                children: [
                  new Paragraph({ children: runsOf(text, writer.takeNote, { bold: place === 0 }) }),
                ],
              }),
          ),
        }),
    ),
  })
}
