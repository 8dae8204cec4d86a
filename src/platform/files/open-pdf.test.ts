// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { Document, Packer, Paragraph, TextRun } from 'docx'
import { aPdf } from '../../../test/support/pdf.ts'
import { openPdf } from './open-pdf.ts'
import { pdfWords } from './pdf-words.ts'

const run = promisify(execFile)
const limits = { mostBytes: 10 * 1024 * 1024, unnamed: 'utan-namn.pdf' }
// The number that the Swedish Tax Agency has set aside for tests.
const number = '19121212-1212'

const open = (bytes: Uint8Array, name = 'protokoll.pdf', time?: number) =>
  openPdf({ name, bytes }, limits, time)

async function refusalOf(bytes: Uint8Array, name?: string) {
  const opened = await open(bytes, name)
  return opened.granted ? 'taken' : [opened.refusal, opened.facts]
}

test('a PDF whose words hold no number is taken by its own name', async () => {
  const opened = await open(aPdf({ words: ['Dnr 2026-1912', ' 14'] }), 'C:\\Nämnd\\protokoll 7.pdf')
  assert.ok(opened.granted)
  assert.equal(opened.value.name, 'protokoll 7.pdf')
  const unnamed = await open(aPdf(), '')
  assert.equal(unnamed.granted && unnamed.value.name, 'utan-namn.pdf')
})

test('a number on the page is found, also when it was set in pieces', async () => {
  const found = ['pdf-holds-number', { page: 1, begins: '1912' }]
  assert.deepEqual(await refusalOf(aPdf({ words: [`Ledamot ${number}`] })), found)
  assert.deepEqual(await refusalOf(aPdf({ words: ['19', '121', '212-12', '12'] })), found)
  assert.deepEqual(await refusalOf(aPdf({ note: `se ${number}` })), found)
})

test('a number in what the file says of itself, or in its name, is found', async () => {
  const said = aPdf({ trailer: `/Info << /Title (Utdrag ${number}) >>` })
  assert.deepEqual(await refusalOf(said), ['pdf-holds-number', { begins: '1912' }])
  assert.deepEqual(await refusalOf(aPdf(), `${number}.pdf`), [
    'personal-number',
    { begins: '1912' },
  ])
  assert.deepEqual(await refusalOf(aPdf(), `${'x'.repeat(201)}.pdf`), [
    'text-too-long',
    { most: 200 },
  ])
})

test('days and version numbers in what the file says of itself are no numbers', async () => {
  const dated = aPdf({
    trailer: "/Info << /CreationDate (D:19121212121200+01'00') /ModDate (D:20260319091212) >>",
  })
  assert.equal(await refusalOf(dated), 'taken')
})

test('what is no PDF inside is refused with a sentence, and so is what takes too long', async () => {
  const whole = new TextDecoder('latin1').decode(aPdf({ words: ['text'] }))
  const broken = whole.replace('/Type /Catalog /Pages 2 0 R', '/Type /Catalog /Pages 9 0 R')
  assert.deepEqual(await refusalOf(Uint8Array.from(broken, (sign) => sign.charCodeAt(0))), [
    'pdf-unreadable',
    {},
  ])
  const late = await open(aPdf(), 'p.pdf', 1)
  assert.ok(!late.granted && late.refusal === 'pdf-too-slow')
  for (const words of Object.values(pdfWords))
    for (const sentence of Object.values(words))
      assert.match(sentence({ megabytes: 10, page: 3, begins: '1912' }), /^\p{Lu}.+\.$/u)
})

const hasLibreOffice = await run('soffice', ['--version']).then(
  () => true,
  () => false,
)

test(
  'a file that LibreOffice printed is read',
  { skip: hasLibreOffice ? false : 'soffice is not installed' },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'open-pdf-'))
    try {
      const word = new Document({
        sections: [
          {
            children: [
              new Paragraph({
                children: [
                  new TextRun('Jäv anmäls av '),
                  new TextRun({ text: '19121212', bold: true }),
                  new TextRun({ text: '-12', italics: true }),
                  new TextRun('12.'),
                ],
              }),
            ],
          },
        ],
      })
      await writeFile(join(folder, 'utdrag.docx'), await Packer.toBuffer(word))
      await run('soffice', [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        join(folder, 'utdrag.docx'),
      ])
      const printed = new Uint8Array(await readFile(join(folder, 'utdrag.pdf')))
      assert.deepEqual(await refusalOf(printed), ['pdf-holds-number', { page: 1, begins: '1912' }])
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
)
