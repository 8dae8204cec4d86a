// SPDX-License-Identifier: EUPL-1.2
// A Word file of ours, asked of its parts, of our own reader, and of other programs where they are installed.

import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import type { Day } from '#kernel/day.ts'
import type { PrintedDocument, PrintedRow } from '#kernel/printed-document.ts'
import { readAsShown } from '../../drafting/formats/file-as-shown.ts'
import { asDocx } from './as-docx.ts'

const row = (more: Partial<PrintedRow>): PrintedRow => ({
  level: 0,
  number: '',
  heading: '',
  blocks: [],
  notes: [],
  ...more,
})
const text = (said: string) => [{ kind: 'text' as const, content: [{ text: said }] }]
const cell = (said: string, rows = 1, columns = 1) => ({ content: [{ text: said }], rows, columns })

const id = 'prov_0190aaaabbbb7cccaddd1234567890ab'
const document: PrintedDocument = {
  language: 'sv',
  kind: 'Avtal',
  title: 'Vårdavtal',
  subtitle: '',
  description: 'Avtalet',
  day: '2026-11-30' as Day,
  cover: ['Utgåva 2027'],
  small: [],
  footer: 'Utgåva 2027',
  rows: [
    row({ id: 'prov_a', level: 1, number: '1', heading: 'Ansvar' }),
    row({ level: 2, number: '1.1', heading: 'Parterna' }),
    row({
      id,
      number: '1.1.1',
      notes: [[{ text: 'Prop. 2016/17:106.' }]],
      blocks: [
        {
          kind: 'text',
          content: [
            { text: 'Regionen svarar enligt ' },
            { text: 'lagen', link: 'https://exempel.se/lag', bold: true },
            { text: ' för H' },
            { text: '2', height: 'lowered' },
            { text: 'O.', note: 0 },
          ],
        },
        {
          kind: 'list',
          items: [
            { mark: '', level: 0, content: [{ text: 'läkare' }] },
            { mark: '', level: 1, content: [{ text: 'även nattetid' }] },
          ],
        },
      ],
    }),
    row({ number: '1.1.2', blocks: text('Kommunen svarar.') }),
    row({
      blocks: [
        {
          kind: 'table',
          hasHeader: true,
          columns: 2,
          rows: [
            [cell('Vem'), cell('Vad')],
            [cell('Båda tillsammans', 1, 2)],
            [cell('Ena', 2), cell('a')],
            [cell('b')],
          ],
        },
      ],
    }),
  ],
}

const partsOf = (bytes: Uint8Array) => {
  const parts = unzipSync(bytes)
  return (name: string) => strFromU8(parts[name] ?? new Uint8Array())
}

test('the file has its language, title, contents, page numbers, footnotes and bookmarks', async () => {
  const part = partsOf(await asDocx(document))
  assert.match(part('word/styles.xml'), /w:val="sv-SE"/)
  assert.match(part('docProps/core.xml'), /<dc:title>Vårdavtal</)
  assert.match(part('word/document.xml'), /TOC [^<]*1-3/)
  assert.match(part('word/document.xml'), new RegExp(`w:bookmarkStart w:name="${id}"`))
  assert.match(part('word/footer1.xml'), /PAGE/)
  assert.match(part('word/footer1.xml'), /NUMPAGES/)
  assert.match(part('word/footnotes.xml'), /Prop\. 2016\/17:106\./)
  assert.match(part('word/document.xml'), /<w:tblHeader\/>/)
})

test('no bookmark is longer than Word takes', async () => {
  const names = partsOf(await asDocx(document))('word/document.xml').match(
    /w:bookmarkStart w:name="[^"]*"/g,
  )!
  for (const name of names) assert.ok(name.length - 'w:bookmarkStart w:name=""'.length <= 40, name)
})

test('the same document gives the same bytes', async () => {
  assert.deepEqual(Buffer.from(await asDocx(document)), Buffer.from(await asDocx(document)))
})

test('read back it shows the numbers and words that it was written with, and knows its rows', async () => {
  const read = readAsShown(await asDocx(document))
  assert.ok(read.granted)
  const shown = read.value.provisions.map((one) => [one.number, one.heading || one.text, one.id])
  const words = ['Ansvar', 'Parterna', 'Regionen svarar enligt lagen för H₂O.', 'Kommunen svarar.']
  for (const [place, number] of ['1', '1.1', '1.1.1', '1.1.2'].entries()) {
    const found = shown.find(([, said]) => said === words[place])
    assert.equal(found?.[0], number, words[place]!)
  }
  assert.equal(
    shown.find(([number]) => number === '1.1.1')?.[2],
    '0190aaaa-bbbb-7ccc-addd-1234567890ab',
  )
})

for (const [program, version, convert] of [
  [
    'pandoc',
    '--version',
    (from: string, to: string) => [
      '-f',
      'docx',
      '-t',
      'plain',
      '--wrap=none',
      '-o',
      `${to}/a.txt`,
      from,
    ],
  ],
  [
    'soffice',
    '--version',
    (from: string, to: string) => [
      '--headless',
      `-env:UserInstallation=file://${to}/profile`,
      '--convert-to',
      'txt:Text',
      '--outdir',
      to,
      from,
    ],
  ],
] as const) {
  test(`${program} reads every word of it`, async (t) => {
    if (spawnSync(program, [version]).error) return t.skip(`${program} is not installed here`)
    const folder = await mkdtemp(join(tmpdir(), 'samsyn-docx-'))
    try {
      await writeFile(join(folder, 'a.docx'), await asDocx(document))
      execFileSync(program, convert(join(folder, 'a.docx'), folder), { stdio: 'ignore' })
      const said = await readFile(join(folder, 'a.txt'), 'utf8')
      for (const words of [
        'Ansvar',
        'Regionen svarar enligt lagen',
        'även nattetid',
        'Båda tillsammans',
      ])
        assert.ok(said.includes(words), `${words} in ${said}`)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
}
