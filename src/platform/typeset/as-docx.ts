// SPDX-License-Identifier: EUPL-1.2
// A printed document as a Word file: styles, contents, footnotes, page x of y, and a bookmark for each row
// that is known by one, so that what comes back is paired with what left. Numbers stand as the document
// shows them, typed: another program counts them anew, and some lose where counting begins.

import {
  AlignmentType,
  Bookmark,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import {
  besideText,
  type PrintedBlock,
  type PrintedDocument,
  type PrintedRow,
  type PrintedRun,
} from '#kernel/printed-document.ts'

const words = {
  sv: { contents: 'Innehåll', page: 'Sida ', of: ' av ' },
  en: { contents: 'Contents', page: 'Page ', of: ' of ' },
} as const
const languages = { sv: 'sv-SE', en: 'en-GB' } as const

/** In twentieths of a point, as Word counts. */
const indentOf = { number: 850, item: 425 } as const
const dashes = 'dashes'

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
] as const

/** The same document gives the same bytes. */
export async function asDocx(document: PrintedDocument): Promise<Uint8Array> {
  const { language, title, subtitle, kind, cover, small, footer, rows } = document
  const said = words[language]
  const notes = new Notes()
  const body = rows.flatMap((row) => rowAsWord(row, notes))
  const file = new Document({
    title,
    subject: document.description,
    creator: '',
    lastModifiedBy: '',
    features: { updateFields: true },
    customProperties: Object.entries(document.properties ?? {}).map(([name, value]) => ({
      name,
      value,
    })),
    styles: {
      default: {
        document: {
          run: { font: 'Georgia', size: 21, language: { value: languages[language] } },
          paragraph: { spacing: { after: 120, line: 288 } },
        },
        title: {
          run: { font: 'Calibri', size: 52, bold: true },
          paragraph: { spacing: { after: 120 } },
        },
        heading1: heading(34, 400),
        heading2: heading(27, 320),
        heading3: heading(23, 260),
        heading4: heading(21, 220),
        heading5: heading(21, 200),
      },
      paragraphStyles: [
        {
          id: 'Aside',
          name: besideText,
          basedOn: 'Normal',
          run: { font: 'Calibri', size: 17, color: '555555' },
        },
      ],
    },
    numbering: { config: [{ reference: dashes, levels: dashLevels }] },
    footnotes: notes.drawn(),
    sections: [
      {
        headers: {
          default: new Header({
            children: [new Paragraph({ style: 'Aside', children: [new TextRun(title)] })],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: 'Aside',
                children: [
                  new TextRun(`${footer} · `),
                  new TextRun({
                    children: [said.page, PageNumber.CURRENT, said.of, PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ style: 'Aside', children: [new TextRun(kind)] }),
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
          ...[subtitle, ...cover, ...small]
            .filter((line) => line !== '')
            .map((line) => new Paragraph({ style: 'Aside', children: [new TextRun(line)] })),
          ...(rows.some(({ level }) => level > 0)
            ? [new TableOfContents(said.contents, { hyperlink: true, headingStyleRange: '1-3' })]
            : []),
          new Paragraph({ children: [new PageBreak()] }),
          ...body,
        ],
      },
    ],
  })
  return withoutClock(await Packer.toBuffer(file), document)
}

const heading = (size: number, before: number) => ({
  run: { font: 'Calibri', size, bold: true, color: '1B1B1B' },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
})

const dashLevels = Array.from({ length: 9 }, (_, level) => ({
  level,
  format: LevelFormat.BULLET,
  text: '–',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: itemIndent(level) } },
}))

function itemIndent(level: number) {
  return { left: indentOf.number + indentOf.item * (level + 1), hanging: indentOf.item }
}

/** Footnotes are numbered through the file. */
class Notes {
  readonly #notes: (readonly PrintedRun[])[] = []

  add(note: readonly PrintedRun[]): number {
    return this.#notes.push(note)
  }

  drawn() {
    return Object.fromEntries(
      this.#notes.map((note, place) => [
        place + 1,
        { children: [new Paragraph({ children: note.map((run) => drawn(run)) })] },
      ]),
    )
  }
}

type Drawn = Paragraph | Table

function rowAsWord(row: PrintedRow, notes: Notes): readonly Drawn[] {
  const draw = (content: readonly PrintedRun[]) =>
    content.flatMap((run) => runAsWord(run, row, notes))
  if (row.level > 0) {
    const said = [row.number, row.heading].filter(Boolean).join(' ')
    return [
      new Paragraph({
        heading: headings[Math.min(row.level, headings.length) - 1]!,
        children: marked(row, [new TextRun(said)]),
      }),
      ...row.blocks.flatMap((block) => blockAsWord(block, draw, undefined)),
    ]
  }
  const number =
    row.number === ''
      ? []
      : [new TextRun({ text: asTyped(row.number), bold: true }), new TextRun({ children: ['\t'] })]
  const [first, ...rest] = row.blocks
  const begins =
    first?.kind === 'text'
      ? [
          new Paragraph({
            children: marked(row, [...number, ...draw(first.content)]),
            ...numberedIndent(row),
          }),
        ]
      : [
          ...(number.length > 0 || row.id !== undefined
            ? [new Paragraph({ children: marked(row, number), ...numberedIndent(row) })]
            : []),
          ...(first ? blockAsWord(first, draw, row) : []),
        ]
  return [...begins, ...rest.flatMap((block) => blockAsWord(block, draw, row))]
}

/** A letter alone is a word; with a sign after it whoever reads the file knows it as a mark. */
function asTyped(number: string): string {
  return /^\p{L}{1,6}$/u.test(number) ? `${number})` : number
}

function numberedIndent({ number }: PrintedRow) {
  const left = indentOf.number
  return number === ''
    ? {}
    : { indent: { left, hanging: left }, tabStops: [{ type: 'left' as const, position: left }] }
}

function marked(
  { id }: PrintedRow,
  children: readonly ParagraphChild[],
): readonly ParagraphChild[] {
  return id === undefined ? children : [new Bookmark({ id, children })]
}

type Draw = (content: readonly PrintedRun[]) => readonly ParagraphChild[]

/** `under` is the numbered row that it stands in. */
function blockAsWord(
  block: PrintedBlock,
  draw: Draw,
  under: PrintedRow | undefined,
): readonly Drawn[] {
  const indent = under && under.number !== '' ? { indent: { left: indentOf.number } } : {}
  switch (block.kind) {
    case 'text':
      return [new Paragraph({ children: draw(block.content), ...indent })]
    case 'aside':
      return [new Paragraph({ style: 'Aside', children: draw(block.content), ...indent })]
    case 'list':
      return block.items.map(({ mark, level, content }) =>
        mark === ''
          ? new Paragraph({
              numbering: { reference: dashes, level: Math.min(level, 8) },
              children: draw(content),
            })
          : new Paragraph({
              indent: itemIndent(level),
              children: [new TextRun(mark), new TextRun({ children: ['\t'] }), ...draw(content)],
            }),
      )
    case 'table':
      return [tableAsWord(block, draw), new Paragraph({ children: [] })]
  }
}

function tableAsWord(
  { rows, hasHeader, columns }: Extract<PrintedBlock, { kind: 'table' }>,
  draw: Draw,
): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: Array.from({ length: columns }, () => Math.floor(9000 / columns)),
    rows: rows.map(
      (row, place) =>
        new TableRow({
          tableHeader: hasHeader && place === 0,
          cantSplit: true,
          children: row.map(
            (cell) =>
              new TableCell({
                rowSpan: cell.rows,
                columnSpan: cell.columns,
                children: [new Paragraph({ children: draw(cell.content) })],
              }),
          ),
        }),
    ),
  })
}

function runAsWord(run: PrintedRun, row: PrintedRow, notes: Notes): readonly ParagraphChild[] {
  const note =
    run.note === undefined ? [] : [new FootnoteReferenceRun(notes.add(row.notes[run.note] ?? []))]
  return run.text === '' ? note : [drawn(run), ...note]
}

function drawn(run: PrintedRun): ParagraphChild {
  const look = {
    text: run.text,
    ...(run.bold && { bold: true }),
    ...(run.italic && { italics: true }),
    ...(run.struck && { strike: true }),
    ...(run.added && { underline: {} }),
    ...(run.height === 'raised' && { superScript: true }),
    ...(run.height === 'lowered' && { subScript: true }),
  }
  if (run.link === undefined) return new TextRun(look)
  return new ExternalHyperlink({
    link: run.link,
    children: [new TextRun({ ...look, style: 'Hyperlink' })],
  })
}

/** The package writes when it was made, names links by chance and counts places from file to file. */
function withoutClock(bytes: Uint8Array, { day }: PrintedDocument): Uint8Array {
  const parts = unzipSync(new Uint8Array(bytes))
  const links = inOrder('"rIdLink', '"')
  const places = inOrder('_Toc', '')
  const marks = inOrder(' w:id="', '"')
  const steady = (xml: string) =>
    xml
      .replaceAll(/(<dcterms:(?:created|modified)[^<>]*>)[^<]*/g, `$1${day}T00:00:00Z`)
      .replaceAll(/_Toc\d+/g, places)
      .replaceAll(/"rId[\w-]{12,}"/g, links)
      .replaceAll(/<w:bookmark(?:Start|End)[^<>]*>/g, (element) =>
        element.replace(/ w:id="\d+"/, marks),
      )
  const files = Object.keys(parts)
    .toSorted()
    .map((name) => {
      const isXml = /\.(?:xml|rels)$/.test(name)
      return [name, isXml ? strToU8(steady(strFromU8(parts[name]!))) : parts[name]!] as const
    })
  return zipSync(Object.fromEntries(files), { mtime: new Date(`${day}T12:00:00Z`) })
}

/** Each name by the order in which it is first met. */
function inOrder(before: string, after: string): (name: string) => string {
  const met = new Map<string, string>()
  return (name) => {
    const known = met.get(name) ?? `${before}${met.size + 1}${after}`
    met.set(name, known)
    return known
  }
}
