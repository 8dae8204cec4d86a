// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import {
  numberedAgreement,
  p,
  r,
  styled,
  swedishStyles,
  unnumberedAgreement,
  unstyledAgreement,
  wordFile,
} from '../../../test/fixtures/word-files.ts'
import type { ImportedDocument } from '../rules/imported-document.ts'
import { plainText } from '../../agreement/rules/plain-text.ts'
import { numberingOfFile, numbersOfFile } from '../rules/numbers-of-file.ts'
import { readDocx } from './docx-reader.ts'

function read(bytes: Uint8Array): ImportedDocument {
  const result = readDocx(bytes)
  assert.ok(result.granted, JSON.stringify(result))
  return result.value
}

function refusalOf(bytes: Uint8Array): string {
  const result = readDocx(bytes)
  return result.granted ? 'granted' : result.refusal
}

/** "kind number heading: text", indented by level. */
function shape({ provisions }: ImportedDocument): string[] {
  return provisions.map(({ kind, level, fileNumber, heading, text }) => {
    const words = plainText(text).replaceAll('\n', ' / ')
    const own = [kind, fileNumber, heading, words].filter(
      (part) => part !== undefined && part !== '',
    )
    return '  '.repeat(level - 1) + own.join(' | ')
  })
}

function codes({ doubts }: ImportedDocument): string[] {
  return doubts.map((doubt) => doubt.code)
}

test('headings, numbered paragraphs, lists, points, tables and notes find their places', async () => {
  const found = read(await numberedAgreement())
  assert.equal(found.title, 'Avtal om vård')
  assert.deepEqual(shape(found), [
    'chapter | 1 | Ansvar',
    '  section | 1.1 | Vård i hemmet',
    '    paragraph | 1.1.1 | Kommunen ansvarar för hemsjukvård enligt lagen. / Ansvaret gäller dygnet runt. / SFS 2017:30.',
    '    paragraph | 1.1.2 | Regionen ansvarar för: / läkare / läkemedel / först',
    '    paragraph | 1.1.3 | Planen ska visa',
    '      point | a | insatser',
    '      point | b | ansvar',
    '  section | 1.2 | Termer och begrepp',
    '    definition | 1.2.1 | SIP samordnad plan',
    'chapter | 2 | Fördelning',
    '  table | Insats / Part / Läkare / Regionen',
  ])
  const [, , paragraph, list] = found.provisions
  assert.equal(paragraph?.bookmark, '0190aaaa-bbbb-7ccc-addd-1234567890ab')
  assert.deepEqual(paragraph.text.blocks[0], {
    kind: 'text',
    content: [
      { text: 'Kommunen ansvarar för ' },
      { text: 'hemsjukvård', bold: true },
      { text: ' enligt ' },
      { text: 'lagen', italic: true, link: 'https://exempel.se/lag' },
      { text: '', note: 0 },
      { text: '.' },
    ],
  })
  assert.deepEqual(
    list?.text.blocks.map((block) => (block.kind === 'list' ? block.ordered : block.kind)),
    ['text', false, true],
  )
  const table = found.provisions.at(-1)?.text.blocks[0]
  assert.ok(table?.kind === 'table' && table.hasHeader)
  assert.deepEqual(codes(found), ['guessed-definition'])
})

test('where paragraphs have no numbers each is a provision, and lists belong to the words before', async () => {
  const found = read(await unnumberedAgreement())
  assert.deepEqual(shape(found), [
    'chapter | Syfte',
    '  paragraph | Parterna samverkar.',
    '  paragraph | De följer upp samverkan årligen genom att / mäta / redovisa',
    'chapter | Bilaga 1 Munhälsa',
    '  section | Tandvård',
    '    paragraph | Regionen erbjuder tandvård.',
  ])
  assert.deepEqual(found.appendixStarts, [{ place: 3, label: 'Bilaga 1', title: 'Munhälsa' }])
  assert.deepEqual(codes(found), ['typed-list'])
  const places = numbersOfFile(found.provisions, numberingOfFile(found.provisions))
  assert.ok(places.every(({ number }) => number === ''))
  assert.deepEqual(
    places.map(({ address }) => address),
    ['~1', '~2', '~3', '~4', '~5', '~6'],
  )
})

test('in a file without styles bold lines and typed numbers are guessed to be headings', async () => {
  const found = read(await unstyledAgreement())
  assert.equal(found.title, 'Samverkansavtal')
  assert.deepEqual(shape(found), [
    'chapter | 1 | Inledning',
    '  paragraph | Parterna är överens.',
    '  section | 1.1 | Bakgrund',
    '    paragraph | Viktigt. Avtalet gäller alla.',
    'chapter | 2 | Ansvar',
    '  paragraph | Kommunen ansvarar för',
    '    point | a | hemtjänst',
    '    point | b | boende',
  ])
  assert.ok(codes(found).includes('guessed-headings'))
  assert.ok(codes(found).includes('title-guessed'))
  // Also after a paragraph without number, 1.1 is what the file says it is.
  const numbering = numberingOfFile(found.provisions)
  assert.deepEqual(
    numbersOfFile(found.provisions, numbering).map(({ number }) => number),
    ['1', '', '1.1', '', '2', '', 'a', 'b'],
  )
  assert.deepEqual(numbering.departures.filter(Boolean), [])
  assert.deepEqual(found.provisions[0]?.guesses, ['number', 'heading'])
})

test('a heading style is known by its name, the style it is based on, or its outline level', () => {
  const body = [
    p('Kapitel', styled('a1')),
    p('Avsnitt', styled('a2')),
    p('Text.'),
    p('Nästa', styled('a3')),
    p('Direkt', '<w:outlineLvl w:val="1"/>'),
  ]
  const found = read(wordFile(body.join(''), { styles: swedishStyles }))
  assert.deepEqual(shape(found), [
    'chapter | Kapitel',
    '  section | Avsnitt',
    '    paragraph | Text.',
    'chapter | Nästa',
    '  section | Direkt',
  ])
})

test('tracked changes are read as accepted, and said', () => {
  const body = [
    p('Kapitel', styled('a1')),
    p(
      `${r('Kommunen ')}<w:del w:id="1"><w:r><w:delText>bör</w:delText></w:r></w:del><w:ins w:id="2">${r('ska')}</w:ins>${r(' svara.')}`,
    ),
    p(
      '<w:del w:id="3"><w:r><w:delText>Struket stycke.</w:delText></w:r></w:del>',
      '<w:rPr><w:del w:id="4"/></w:rPr>',
    ),
    p('Ett stycke', '<w:rPr><w:del w:id="5"/></w:rPr>'),
    p(' i två delar.'),
  ]
  const found = read(wordFile(body.join(''), { styles: swedishStyles }))
  assert.deepEqual(shape(found), [
    'chapter | Kapitel',
    '  paragraph | Kommunen ska svara.',
    '  paragraph | Ett stycke i två delar.',
  ])
  const tracked = found.doubts.filter((doubt) => doubt.code === 'tracked-changes')
  assert.deepEqual(
    tracked.map(({ place, facts }) => ({ place, facts })),
    [
      { place: 1, facts: { inserted: 1, deleted: 1 } },
      { place: 2, facts: { inserted: 0, deleted: 3 } },
    ],
  )
})

test('what cannot be kept is said: images, text boxes, equations, comments, hidden text, odd links', () => {
  const drawing = (inside: string) =>
    `<w:r><w:drawing><wp:inline>${inside}</wp:inline></w:drawing></w:r>`
  const body = [
    p('Kapitel', styled('a1')),
    p(r('Bild.') + drawing('<wp:docPr descr="Karta"/>')),
    p(r('Ruta.') + drawing(`<w:txbxContent>${p('Text i ruta')}</w:txbxContent>`)),
    p(`${r('Formel ')}<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>`),
    p(`${r('Sagt.')}<w:r><w:commentReference w:id="7"/></w:r>`),
    p(`${r('Syns.')}${r(' Syns inte.', '<w:vanish/>')}`),
    p(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "javascript:x" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('länk')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
    p(`${r('Se ')}<w:fldSimple w:instr=" REF _Ref1 \\h ">${r('3.2')}</w:fldSimple>`),
  ]
  const comments = `<w:comment w:id="7" w:author="A">${p('Är det rätt?')}</w:comment>`
  const found = read(wordFile(body.join(''), { styles: swedishStyles, comments }))
  assert.deepEqual(
    found.doubts
      .slice(1)
      .map(({ code, place, facts }) => [code, place, Object.values(facts).at(-1)]),
    [
      ['image', 1, 'Karta'],
      ['text-box', 2, 'Text i ruta'],
      ['equation', 3, 'a+b'],
      ['comment', 4, 'Är det rätt?'],
      ['hidden-text', 5, 'Syns inte.'],
      ['link-dropped', 6, 'javascript:x'],
      ['cross-reference', 7, undefined],
    ],
  )
  assert.equal(plainText(found.provisions[6]?.text ?? { blocks: [], notes: [] }), 'länk')
})

test('text before the first heading is one provision without a number, and a doubt', () => {
  const body = p('Exempeltext.') + p('Påhittad.') + p('Kapitel', styled('a1')) + p('Text.')
  const found = read(wordFile(body, { styles: swedishStyles }))
  assert.deepEqual(shape(found)[0], 'paragraph | Exempeltext. / Påhittad.')
  assert.equal(found.provisions[0]?.parent, undefined)
  assert.ok(codes(found).includes('text-before-first-heading'))
})

test('a personal number is found anywhere in the file, since the file is kept', () => {
  const number = '640229-9801'
  const last = '６４０２２９-９８０１'
  const drawing = (inside: string) => `<w:r><w:drawing>${inside}</w:drawing></w:r>`
  const places: Record<string, [body: string, parts?: Record<string, string>]> = {
    text: [p(`Avser ${number}.`)],
    'other digits': [p(`Avser ${last}.`)],
    'numbers of signs': [p('Avser &#54;40229&#8211;98&#x200B;01.')],
    'runs that cut it': [p(r('Avser 6402') + r('29-9', '<w:b/>') + r('801.'))],
    'a tab': [p(`${r('640229')}<w:r><w:tab/></w:r>${r('9801')}`)],
    'hidden text': [p(r('Text.') + r(number, '<w:vanish/>'))],
    'struck text': [
      p(`${r('Text.')}<w:del w:id="1"><w:r><w:delText>${number}</w:delText></w:r></w:del>`),
    ],
    'a comment': [
      p(`${r('Text.')}<w:r><w:commentReference w:id="7"/></w:r>`),
      { comments: `<w:comment w:id="7" w:author="A">${p(number)}</w:comment>` },
    ],
    'a note': [p('Text.'), { footnotes: `<w:footnote w:id="2">${p(number)}</w:footnote>` }],
    'a header': [p('Text.'), { header: p(number) }],
    'a picture': [p(r('Bild.') + drawing(`<wp:docPr descr="${number}"/>`))],
    'a box': [p(r('Ruta.') + drawing(`<w:txbxContent>${p(number)}</w:txbxContent>`))],
    'a link': [
      p(
        `<w:fldSimple w:instr=" HYPERLINK &quot;https://exempel.se/640229%2D9801&quot; ">${r('här')}</w:fldSimple>`,
      ),
    ],
    'a cell': [`<w:tbl><w:tr><w:tc>${p(number)}</w:tc></w:tr></w:tbl>${p('Text.')}`],
  }
  for (const [place, [body, parts]] of Object.entries(places))
    assert.equal(refusalOf(wordFile(p('Kapitel') + body, parts)), 'personal-number', place)
})

test('numbers that stand apart in the file are not one', () => {
  const cells = ['640229', '9801'].map((text) => `<w:tc>${p(text)}</w:tc>`).join('')
  const body = `<w:tbl><w:tr>${cells}</w:tr></w:tbl>${p('Avser 640229')}${p('9801 personer.')}`
  assert.equal(refusalOf(wordFile(p('Kapitel') + body)), 'granted')
})

test('signs that no one means to write are left in the file', () => {
  const found = read(wordFile(p('Ka\u202Epitel') + p('Te&#x202E;xt\u200B.&#x85;'), {}))
  assert.doesNotMatch(JSON.stringify(found), /\u202E|\u200B|\u0085/)
  assert.match(JSON.stringify(found), /Kapitel[^]*Text\./)
})

test('a link with a name or password before its host is dropped with a remark', () => {
  const link = (address: string) =>
    p(`<w:fldSimple w:instr=" HYPERLINK &quot;${address}&quot; ">${r('länk')}</w:fldSimple>`)
  for (const address of ['https://anna:hemligt@exempel.se/', 'https://exempel.se@evil.example']) {
    const found = read(wordFile(p('Kapitel') + link(address)))
    assert.ok(codes(found).includes('link-dropped'), address)
    assert.doesNotMatch(JSON.stringify(found.provisions), /evil|hemligt/)
  }
})

test('what is no Word file, or cannot be read, is refused with its reason', async () => {
  const good = await numberedAgreement()
  const wide = (name: string) => Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0])
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
  assert.equal(refusalOf(new Uint8Array()), 'empty-file')
  assert.equal(refusalOf(strToU8('%PDF-1.7 hej')), 'not-docx')
  assert.equal(refusalOf(new Uint8Array([...ole, ...wide('EncryptedPackage')])), 'encrypted')
  assert.equal(refusalOf(new Uint8Array([...ole, ...wide('WordDocument')])), 'not-docx')
  assert.equal(refusalOf(zipSync({ 'xl/workbook.xml': strToU8('<x/>') })), 'not-docx')
  assert.equal(refusalOf(good.subarray(0, good.length / 2)), 'broken')
  assert.equal(refusalOf(zipSync({ 'word/document.xml': strToU8('<w:document><w:bo') })), 'broken')
  assert.equal(refusalOf(wordFile('')), 'no-text')
  assert.equal(refusalOf(new Uint8Array(21 * 1024 * 1024)), 'too-large')
})

test('a document type is refused before its entities can do harm', () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document><w:body>&a;</w:body></w:document>'
  assert.equal(refusalOf(zipSync({ 'word/document.xml': strToU8(bomb) })), 'broken')
})

test('a small file that would become a large one is refused, also when it lies about its size', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024) })
  assert.ok(bomb.length < 100_000)
  assert.equal(refusalOf(bomb), 'too-large')
  const view = new DataView(bomb.buffer, bomb.byteOffset)
  for (let at = 0; at < bomb.length - 30; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true)
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true)
  }
  assert.equal(refusalOf(bomb), 'too-large')
})

test('a small file with more text than an agreement has is refused before it is read', () => {
  const paragraph = p('a')
  const begun = performance.now()
  for (const body of [
    '<w:p/>'.repeat(500_000),
    paragraph.repeat(20_000),
    paragraph.repeat(2_100),
    p('a '.repeat(5_000_000)),
    p('a '.repeat(60_000)),
  ])
    assert.equal(refusalOf(wordFile(body)), 'too-large')
  // The time is half a minute without the limits, and one or two seconds with them.
  assert.ok(performance.now() - begun < 15_000)
})

test('a character that no XML may hold is refused as broken', () => {
  for (const character of ['\0', '\u0001', '\uffff', '&#0;', '&#xD800;', '&#xDFFF;', '&#1114112;'])
    assert.equal(refusalOf(wordFile(`<w:p><w:r><w:t>a${character}b</w:t></w:r></w:p>`)), 'broken')
})

test('a file with more than five thousand entries is refused', () => {
  const entries = Array.from({ length: 5_001 }, (_, i) => [`word/media/${i}.png`, strToU8('x')])
  assert.equal(refusalOf(zipSync(Object.fromEntries(entries))), 'too-large')
})

test('thousands of nested elements are refused as broken', () => {
  const depth = 40_000
  const body = `${'<w:sdt><w:sdtContent>'.repeat(depth)}${'</w:sdtContent></w:sdt>'.repeat(depth)}`
  assert.equal(refusalOf(wordFile(body)), 'broken')
})

const examples = new URL('../../../db/seed/texts/', import.meta.url)

test('the example texts are numbered as the house does', () => {
  const files = readdirSync(examples).filter((name) => name.endsWith('.docx'))
  assert.ok(files.length > 0)
  for (const name of files) {
    const found = read(readFileSync(new URL(name, examples)))
    assert.ok(found.title !== '' && found.provisions.length > 10, name)
    assert.equal(numberingOfFile(found.provisions).scheme, undefined, name)
  }
})

test('cells that are one are one, also where a row begins further in', () => {
  const cell = (text: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${text === '' ? '<w:p/>' : p(r(text))}</w:tc>`
  const goesOn = '<w:vMerge/>'
  const body = `<w:tbl>
    <w:tr>${cell('Insats', '<w:gridSpan w:val="2"/>')}${cell('Part')}</w:tr>
    <w:tr>${cell('Vård', '<w:vMerge w:val="restart"/>')}${cell('natt')}${cell('R')}</w:tr>
    <w:tr>${cell('', goesOn)}${cell('dag')}${cell('K')}</w:tr>
    <w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('egen', goesOn)}${cell('R')}</w:tr>
  </w:tbl>`
  const found = read(wordFile(body))
  const table = found.provisions.flatMap(({ text }) => text.blocks)[0]
  assert.ok(table?.kind === 'table')
  assert.deepEqual(table.merged, [
    { row: 0, column: 0, rows: 1, columns: 2 },
    { row: 1, column: 0, rows: 2, columns: 1 },
  ])
  assert.ok(table.rows.every((row) => row.length === 3))
  assert.deepEqual(
    codes(found).filter((code) => code === 'merged-cells'),
    ['merged-cells'],
  )
})

test('what is raised and has no sign of its own stays raised', () => {
  const raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>te</w:t></w:r>'
  const found = read(wordFile(p('Rubrik', styled('a1')) + p(`${r('den 4')}${raised}`)))
  const block = found.provisions.at(-1)?.text.blocks[0]
  assert.ok(block?.kind === 'text')
  assert.deepEqual(block.content, [{ text: 'den 4' }, { text: 'te', height: 'raised' }])
  assert.ok(codes(found).includes('raised-text'))
})
