// SPDX-License-Identifier: EUPL-1.2
// Small Word files, each with one thing that files of many producers do, and how each is to be read.

import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { test } from 'node:test'
import type { DoubtCode } from '../rules/imported-document.ts'
import { compareShown } from '../rules/compare-shown.ts'
import type { ShownProvision } from '../rules/shown-provision.ts'
import { marksOfList } from '#kernel/text/list-marks.ts'
import { markOf } from '../../agreement/rules/numbering.ts'
import { plainText } from '../../agreement/rules/plain-text.ts'
import { numberingOfFile, numbersOfFile } from '../rules/numbers-of-file.ts'
import { readDocx } from './docx-reader.ts'
import { readAsShown, type ShownFile } from './file-as-shown.ts'

const folder = new URL('../../../test/word-cases/', import.meta.url)

async function bytesOf(name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(new URL(`${name}.docx`, folder)))
}

async function shown(name: string): Promise<ShownFile> {
  const read = readAsShown(await bytesOf(name))
  assert.ok(read.granted, name)
  return read.value
}

const numbered = ({ provisions }: ShownFile) =>
  provisions.map(({ number, heading, text }) => [number, heading || text])
const codes = ({ doubts }: ShownFile) => doubts.map(({ code }): DoubtCode => code)
const tableOf = (name: string) =>
  bytesOf(name).then((bytes) => {
    const read = readDocx(bytes)
    assert.ok(read.granted)
    const table = read.value.provisions
      .flatMap(({ text }) => text.blocks)
      .find((block) => block.kind === 'table')
    return table?.rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join('')))
  })

test('rows inside nested content controls are rows', async () => {
  const rows = await tableOf('01-row-control')
  assert.deepEqual(
    rows?.map(([first]) => first),
    ['Insats', 'Sårvård', 'Provtagning', 'Dialys'],
  )
})

test('a row that begins a column in has an empty cell there', async () => {
  assert.deepEqual((await tableOf('31-grid-before'))?.[1], ['', 'Kommunen', 'natt'])
})

const lists: readonly (readonly [string, readonly (string | undefined)[]])[] = [
  ['03-list-interrupted-by-text', [undefined, '1', '2', undefined, '3', undefined]],
  ['04-list-interrupted-by-bullets', [undefined, '1', undefined, undefined, '2', '3']],
  ['06-list-start-5', [undefined, '5', '6']],
  ['08-typed-list-gap', ['1', '2', '4']],
  ['10-par-auto', ['§ 1', '§ 2', '§ 3']],
  ['44-body-numbered-no-heading-list', ['1', '2', undefined, '3']],
  ['82-auto-par-once-1', ['1 §', '2 §', undefined, '3 §']],
]

for (const [name, numbers] of lists) {
  test(`the numbers of ${name} are those that it shows`, async () => {
    const file = await shown(name)
    const from = file.provisions[0]?.kind === 'chapter' ? 1 : 0
    assert.deepEqual(
      file.provisions.slice(from).map(({ number }) => number),
      numbers,
    )
  })
}

test('every § is a provision, whether it is counted or typed', async () => {
  for (const name of ['10-par-auto', '82-auto-par-once-1', '64-statute-old']) {
    const paragraphs = (await shown(name)).provisions.filter(({ number }) => number?.includes('§'))
    assert.equal(paragraphs.length, 3, name)
    assert.ok(paragraphs.every(({ kind, text }) => kind === 'paragraph' && !text.includes('§')))
  }
})

for (const name of ['14-kap-typed-headings', '15-kap-auto-headings']) {
  test(`chapters of ${name} are numbered as in a law`, async () => {
    assert.deepEqual(numbered(await shown(name)), [
      ['1 kap', 'Inledande bestämmelser'],
      ['1 §', 'Parterna är regionen och kommunerna.'],
      ['2 §', 'Avtalet gäller från den 1 januari 2027.'],
      ['2 kap', 'Ansvar'],
      ['1 §', 'Regionen svarar för läkare.'],
    ])
  })
}

test('a file that says all itself gives no remark', async () => {
  assert.deepEqual((await shown('15-kap-auto-headings')).doubts, [])
  const read = readDocx(await bytesOf('15-kap-auto-headings'))
  assert.ok(read.granted)
  assert.deepEqual(read.value.doubts, [])
})

test('many small parts are no large file', async () => {
  assert.equal((await shown('35-many-pictures')).provisions.length, 2)
})

test('a ticked box is ticked', async () => {
  assert.equal((await shown('41-checkbox-form')).provisions[1]?.text, '☒ Regionen ansvarar')
})

test('a table of contents is left out, which is said, and a heading after it is there', async () => {
  const plain = await shown('50-toc-plain-field')
  assert.deepEqual(
    plain.provisions.map(({ heading, text }) => heading || text),
    ['Ansvar', 'Text ett.', 'Tid', 'Text två.'],
  )
  assert.ok(codes(plain).includes('contents-left-out'))
  const ends = await shown('51-toc-field-ends-in-heading')
  assert.deepEqual(
    ends.provisions.map(({ kind, heading, text }) => [kind, heading || text]),
    [
      ['chapter', 'Ansvar'],
      ['paragraph', 'Text ett.'],
    ],
  )
})

for (const name of ['53-personal-number-in-comment', '55-personal-number-textbox']) {
  test(`the number in ${name} is found, refused where it is saved, and told nowhere`, async () => {
    const bytes = await bytesOf(name)
    const read = readDocx(bytes)
    assert.ok(!read.granted)
    assert.equal(read.refusal, 'personal-number')
    const file = await shown(name)
    assert.ok(codes(file).includes('personal-number'))
    assert.doesNotMatch(JSON.stringify(file), /\d{6}[-–+ ]?\d{4}/)
  })
}

test('a number before a small letter is a word of the heading', async () => {
  const headings = (await shown('61-year-heading')).provisions.filter(({ heading }) => heading)
  assert.deepEqual(
    headings.map(({ number, heading }) => [number, heading]),
    [
      [undefined, '2027 års mål'],
      [undefined, '24 timmar om dygnet'],
      ['3', 'Uppföljning'],
    ],
  )
})

const changesOf = async (name: string) => {
  const [old, young] = [await shown(`${name}-old`), await shown(`${name}-new`)]
  return compareShown(old.provisions, young.provisions).map(({ kinds, words }) => [
    kinds.join(' '),
    words.map(({ text }) => text).join(''),
  ])
}

test('an introduction is struck, and its heading stays', async () => {
  const [heading, intro, ...rest] = await changesOf('63-intro-removed')
  assert.deepEqual(heading, ['unchanged', 'Ansvar'])
  assert.deepEqual(intro, ['deleted', 'Regionen svarar för följande insatser.'])
  assert.ok(rest.every(([kind]) => kind === 'unchanged'))
})

test('a new § changes no other, though it gives them new numbers', async () => {
  const changes = await changesOf('64-statute')
  assert.deepEqual(
    changes.map(([kind]) => kind),
    ['unchanged', 'inserted', 'renumbered', 'renumbered', 'renumbered'],
  )
})

test('raised figures stay raised', async () => {
  assert.equal((await shown('70-superscript')).provisions[1]?.text, '10 m² och fotnot¹')
})

test('struck words are kept as struck, and are told', async () => {
  const file = await shown('71-strike')
  const read = readDocx(await bytesOf('71-strike'))
  assert.ok(read.granted)
  const inlines = read.value.provisions
    .flatMap(({ text }) => text.blocks)
    .flatMap((block) => (block.kind === 'text' ? block.content : []))
  assert.ok(inlines.some(({ text, struck }) => struck && text.includes('tandläkare')))
  assert.ok(inlines.every(({ text, struck }) => struck || !text.includes('tandläkare')))
  const [struck] = file.doubts.filter(({ code }) => code === 'struck-text')
  assert.match(String(struck?.facts['text']), /tandläkare/)
})

test('that nearly all stands in a table is said', async () => {
  assert.ok(codes(await shown('74-all-in-table')).includes('text-in-table'))
})

test('an empty heading counts', async () => {
  const headings = (await shown('76-empty-headings')).provisions.filter(({ heading }) => heading)
  assert.deepEqual(
    headings.map(({ number, heading }) => [number, heading]),
    [
      ['1', 'Ansvar'],
      ['3', 'Tid'],
    ],
  )
})

test('words of a table and of a content control in a footnote are kept', async () => {
  const [, { notes }] = (await shown('79-table-in-footnote')).provisions as [
    ShownProvision,
    ShownProvision,
  ]
  assert.deepEqual(notes, ['Före. A B I kontroll.'])
})

test('what hangs on a guessed title is told', async () => {
  const told = codes(await shown('90-guessed-title-text-box-note-tracked'))
  for (const code of ['title-guessed', 'text-box', 'note-in-heading', 'tracked-in-title'] as const)
    assert.ok(told.includes(code), code)
})

test('every mark and every word that a file shows stands in what is saved of it', async () => {
  const bare = (words: string) => words.replaceAll(/\s+/g, '')
  let tried = 0
  for (const name of (await readdir(folder)).filter((one) => one.endsWith('.docx'))) {
    const read = readDocx(await bytesOf(name.replace(/\.docx$/, '')))
    const file = await shown(name.replace(/\.docx$/, ''))
    // A number of somebody is refused, and what is tracked is read before and after.
    if (!read.granted || file.provisions.some(({ tracked }) => tracked.length > 0)) continue
    tried += 1
    const { provisions } = read.value
    const words = provisions.map(({ heading, text }) => bare(heading + plainText(text))).join(' ')
    const places = numbersOfFile(provisions, numberingOfFile(provisions))
    const marks = provisions.flatMap(({ kind, text }, place) => [
      markOf({ kind, number: places[place]!.number }),
      ...text.blocks.flatMap((block) => (block.kind === 'list' ? marksOfList(block) : [])),
    ])
    for (const { number, heading, text } of file.provisions) {
      if (number !== undefined) assert.ok(marks.includes(number), `${name} ${number}`)
      for (const line of [heading, ...text.split('\n')])
        assert.ok(words.includes(bare(line)), `${name} ${line}`)
    }
  }
  assert.ok(tried > 20)
})
