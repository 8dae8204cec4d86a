// SPDX-License-Identifier: EUPL-1.2
// What stands in a PDF is read by another program than the one that wrote it.

import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Day } from '#kernel/day.ts'
import type { PrintedBlock, PrintedDocument, PrintedRow } from '#kernel/printed-document.ts'
import { readPdf, type ReadPdf } from '../../test/support/read-pdf.ts'
import { typeset } from './typeset.ts'

const row = (more: Partial<PrintedRow>): PrintedRow => ({
  level: 0,
  number: '',
  heading: '',
  blocks: [],
  notes: [],
  ...more,
})
const words = (text: string): PrintedBlock => ({ kind: 'text', content: [{ text }] })
const cell = (text: string, columns = 1) => ({ content: [{ text }], rows: 1, columns })

function documentOf(
  rows: readonly PrintedRow[],
  more: Partial<PrintedDocument> = {},
): PrintedDocument {
  return {
    language: 'sv',
    kind: 'Avtal',
    title: 'Hälso- och sjukvårdsavtal',
    subtitle: 'mellan regionen och kommunerna',
    description: 'Avtalet, utgåva 2027',
    day: '2026-11-30' as Day,
    cover: ['Gäller från 1 januari 2027'],
    small: ['Exempeltext.'],
    footer: 'Utgåva 2027 · fingeravtryck 0f3a',
    rows,
    ...more,
  }
}

const agreement = documentOf([
  row({ level: 1, number: '1', heading: 'Inledning' }),
  row({
    number: '1.1',
    blocks: [
      {
        kind: 'text',
        content: [
          { text: 'Regionen svarar enligt ' },
          { text: 'lagens text', link: 'https://rkrattsbaser.gov.se/sfst?bet=2017:30' },
          { text: ' för detta.', note: 0 },
        ],
      },
    ],
    notes: [[{ text: 'Prop. 2016/17:106.' }]],
  }),
  row({ level: 2, heading: 'Utan nummer' }),
  row({
    blocks: [
      words('Det här gäller:'),
      {
        kind: 'list',
        items: [
          { mark: 'a)', level: 0, content: [{ text: 'första' }] },
          { mark: '', level: 1, content: [{ text: 'under' }] },
          { mark: 'c)', level: 0, content: [{ text: 'tredje' }] },
        ],
      },
      {
        kind: 'table',
        hasHeader: true,
        columns: 2,
        rows: [[cell('Vem'), cell('Vad')], [cell('Båda tillsammans', 2)]],
      },
    ],
  }),
])

test('a document has its parts in the tag tree, its language, its title and its bookmarks', async () => {
  const pdf = await readPdf(await typeset({ document: agreement, standard: 'reading' }))
  const { H1, H2, L, LI, Table, TH, TD, Note, Link } = pdf.tags
  assert.deepEqual(
    { H1, H2, L, LI, Table, TH, TD, Note },
    // The heading of the contents is one too.
    { H1: 2, H2: 1, L: 2, LI: 3, Table: 1, TH: 2, TD: 1, Note: 1 },
  )
  assert.ok(Link! >= 1)
  assert.equal(pdf.language, 'sv-SE')
  assert.equal(pdf.title, 'Hälso- och sjukvårdsavtal')
  assert.deepEqual(pdf.bookmarks, ['1 Inledning', '> Utan nummer'])
  assert.match(pdf.metadata, /pdfuaid:part>1/)
  assert.match(pdf.text, /a\) första/)
  assert.match(pdf.text, /c\) tredje/)
  assert.match(pdf.text, /Sida 3 av 3/)
})

test('each paragraph is one in the tag tree', async () => {
  const paragraphs = Array.from({ length: 40 }, (_, at) =>
    row({ number: `1.${at + 1}`, blocks: [words(`Bestämmelse ${at + 1}.`)] }),
  )
  const of = async (rows: readonly PrintedRow[]) =>
    (await readPdf(await typeset({ document: documentOf(rows), standard: 'reading' }))).tags['P']!
  assert.equal((await of(paragraphs)) - (await of([])), 40)
})

test('a link says its words, and leads to its address', async () => {
  const pdf = await readPdf(await typeset({ document: agreement, standard: 'reading' }))
  assert.deepEqual(
    pdf.links.filter(({ address }) => address !== undefined),
    [{ address: 'https://rkrattsbaser.gov.se/sfst?bet=2017:30', words: 'lagens text' }],
  )
})

test('the archive’s copy says that it is one', async () => {
  const pdf = await readPdf(await typeset({ document: agreement, standard: 'archive' }))
  assert.match(pdf.metadata, /pdfaid:part>2/)
  assert.match(pdf.metadata, /pdfaid:conformance>A/)
})

test('the same document gives the same bytes', async () => {
  const first = await typeset({ document: agreement, standard: 'reading' })
  const second = await typeset({ document: agreement, standard: 'reading' })
  assert.deepEqual(Buffer.from(first), Buffer.from(second))
})

test('words are words, whatever they look like', async () => {
  const odd = '") #panic("x") #read("/etc/passwd") $x$ @a <c> *b* _i_ `kod` = rubrik // \\ #set'
  const document = documentOf([row({ level: 1, heading: odd }), row({ blocks: [words(odd)] })], {
    title: odd,
    footer: odd,
  })
  const pdf = await readPdf(await typeset({ document, standard: 'reading' }))
  assert.equal(pdf.title, odd)
  assert.ok(pdf.text.includes('#panic("x") #read("/etc/passwd") $x$ @a <c> *b* _i_'))
})

test('a place in a law does not break over two lines', async () => {
  const rows = Array.from({ length: 40 }, (_, at) =>
    row({ blocks: [words(`${'i '.repeat(at)}enligt 16 kap. 1 § lagen och så vidare.`.repeat(3))] }),
  )
  const pdf = await readPdf(await typeset({ document: documentOf(rows), standard: 'reading' }))
  const lines = pdf.text.split('\n')
  assert.ok(lines.length > 80)
  assert.deepEqual(
    lines.filter((line) => /(?:\b16|kap\.|kap\. 1)$/.test(line.trim())),
    [],
  )
})

test('what is added to the file is found by another reader too', async (t) => {
  if (spawnSync('qpdf', ['--version']).error) return t.skip('qpdf is not installed here')
  const folder = await mkdtemp(join(tmpdir(), 'samsyn-pdf-'))
  try {
    const path = join(folder, 'a.pdf')
    await writeFile(path, await typeset({ document: agreement, standard: 'archive' }))
    assert.match(
      execFileSync('qpdf', ['--check', path], { encoding: 'utf8' }),
      /No syntax or stream encoding errors/,
    )
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('in English the words around the text are English', async () => {
  const document = documentOf(agreement.rows, { language: 'en' })
  const pdf: ReadPdf = await readPdf(await typeset({ document, standard: 'reading' }))
  assert.equal(pdf.language, 'en-SE')
  assert.match(pdf.text, /Page 3 of 3/)
  assert.match(pdf.text, /Contents/)
})
