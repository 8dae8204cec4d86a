// SPDX-License-Identifier: EUPL-1.2
// Every number that a file shows is told as a number, however it is counted or typed.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { p, r, wordFile } from '../../../../test/fixtures/word-files.ts'
import { readAsShown } from '../file-as-shown.ts'

const headings = [1, 2, 3]
const styles = headings
  .map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="h${level}"><w:name w:val="heading ${level}"/></w:style>`,
  )
  .join('')
const heading = (level: number, text: string, more = '') =>
  p(text, `<w:pStyle w:val="h${level}"/>${more}`)
const counted = (level: number) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`

function shown(body: readonly string[], numbering = '') {
  const read = readAsShown(wordFile(body.join(''), { styles, ...(numbering && { numbering }) }))
  assert.ok(read.granted)
  return read.value.provisions
}

type Level = readonly [format: string, text: string]

/** One list with the levels. */
const list = (levels: readonly Level[]) =>
  `<w:abstractNum w:abstractNumId="0">${levels
    .map(
      ([format, text], level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`

const headingLevels: readonly (readonly [Level, string | undefined])[] = [
  [['upperLetter', 'Del %1'], 'Del A'],
  [['upperLetter', '%1.'], 'A'],
  [['upperRoman', '%1.'], 'I'],
  [['lowerRoman', '(%1)'], 'i'],
  [['decimal', '%1 kap.'], '1 kap'],
  [['decimal', 'Artikel %1:'], 'Artikel 1'],
  [['decimal', '[%1]'], '1'],
  [['decimal', '– %1 –'], '1'],
  [['upperLetter', 'Del %1 –'], 'Del A'],
  [['decimal', ''], undefined],
  [['bullet', '•'], undefined],
  [['none', ''], undefined],
]

for (const [level, number] of headingLevels) {
  test(`a heading that is counted as ${level.join(' ')} has number ${number}`, () => {
    const [first] = shown([heading(1, 'Ansvar', counted(0)), p('Text.')], list([level]))
    assert.deepEqual([first?.number, first?.heading], [number, 'Ansvar'])
  })
}

const typedHeadings: readonly (readonly [string, string | undefined, string])[] = [
  ['1 kap. Inledning', '1 kap', 'Inledning'],
  ['2 a kap. Inledning', '2 a kap', 'Inledning'],
  ['1. Inledning', '1', 'Inledning'],
  ['3 Uppföljning', '3', 'Uppföljning'],
  ['2.1 Regionen', '2.1', 'Regionen'],
  ['1.1 a) Regionen', '1.1 a', 'Regionen'],
  ['Del B Ansvar', 'Del B', 'Ansvar'],
  ['Del 2: Ansvar', 'Del 2', 'Ansvar'],
  ['Del av avtalet', undefined, 'Del av avtalet'],
  ['Artikel 6 Tvist', 'Artikel 6', 'Tvist'],
  ['IV. Övrigt', 'IV', 'Övrigt'],
  ['B. Ansvar', 'B', 'Ansvar'],
  ['2027 års mål', undefined, '2027 års mål'],
  ['24 timmar om dygnet', undefined, '24 timmar om dygnet'],
]

for (const [typed, number, words] of typedHeadings) {
  test(`"${typed}" is read as number ${number} at every level of headings`, () => {
    for (const level of headings) {
      const body = headings.slice(0, level - 1).map((one) => heading(one, 'Över'))
      // Another on the first level: the one before is no title.
      const provisions = shown([...body, heading(level, typed), p('Text.'), heading(1, 'Slut')])
      assert.deepEqual(
        [provisions[level - 1]?.number, provisions[level - 1]?.heading],
        [number, words],
      )
    }
  })
}

test('chapters below a title that is a heading keep their numbers', () => {
  const provisions = shown([
    heading(1, 'Avtal'),
    heading(2, '1 kap. Inledning'),
    heading(2, '2. Ansvar'),
  ])
  assert.deepEqual(
    provisions.map((one) => [one.kind, one.number, one.heading]),
    [
      ['chapter', '1 kap', 'Inledning'],
      ['chapter', '2', 'Ansvar'],
    ],
  )
})

const typedLists: readonly (readonly [
  string,
  readonly string[],
  readonly (string | undefined)[],
])[] = [
  ['letters in brackets', ['(a) ett', '(b) två'], ['a', 'b']],
  ['large letters', ['A) ett', 'B) två'], ['A', 'B']],
  [
    'roman numbers',
    ['i) ett', 'ii) två', 'iii) tre', 'iv) fyra', 'v) fem'],
    ['i', 'ii', 'iii', 'iv', 'v'],
  ],
  ['roman numbers in letters', ['a) ett', 'i) inre', 'ii) inre', 'b) två'], ['a', 'i', 'ii', 'b']],
  [
    'letters that go on past h',
    ['a) a', 'b) b', 'c) c', 'd) d', 'e) e', 'f) f', 'g) g', 'h) h', 'i) i', 'j) j'],
    [...'abcdefghij'],
  ],
  ['numbers in brackets', ['(1) ett', '(2) två'], ['1', '2']],
  [
    'words that begin as a mark does',
    ['ii) ett', 'A. Svensson svarar', 'c) tre'],
    [undefined, undefined, undefined],
  ],
]

for (const [name, lines, numbers] of typedLists) {
  test(`typed lists: ${name}`, () => {
    const provisions = shown([
      heading(1, 'Ansvar'),
      p('Parterna ska'),
      ...lines.map((one) => p(one)),
    ])
    assert.deepEqual(
      provisions.slice(2).map(({ number }) => number),
      numbers,
    )
    assert.ok(
      provisions.slice(2).every((one) => one.number === undefined || !one.text.includes(')')),
    )
  })
}

test('items stand as deep as they do in their own list, wherever it begins to count', () => {
  const levels = Array.from({ length: 6 }, (): Level => ['bullet', '–'])
  const provisions = shown(
    [heading(1, 'Ansvar'), ...[3, 5, 5, 3].map((level) => p('Punkt', counted(level)))],
    list(levels),
  )
  assert.deepEqual(
    provisions.map(({ depth }) => depth),
    [1, 3, 4, 4, 3],
  )
})

const numbersAndWords = (body: readonly string[], numbering = '') =>
  shown(body, numbering).map(({ number, heading, text }) => [number, heading || text])

test('a legal level prints the numbers above it as digits', () => {
  const numbering = list([
    ['upperRoman', '%1.'],
    ['decimal', '%1.%2'],
  ]).replace('<w:lvlText w:val="%1.%2"/>', '<w:isLgl/><w:lvlText w:val="%1.%2"/>')
  const body = [0, 1, 0, 1].map((level) => heading(level + 1, 'Ansvar', counted(level)))
  assert.deepEqual(
    shown(body, numbering).map(({ number }) => number),
    ['I', '1.1', 'II', '2.1'],
  )
})

test('a style counts as the one that it is based on, and body text based on a heading is no heading', () => {
  const more = [
    '<w:style w:type="paragraph" w:styleId="s1"><w:name w:val="Stycke"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="s2"><w:name w:val="Stycke två"/><w:basedOn w:val="s1"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="s3"><w:name w:val="Löptext"/><w:basedOn w:val="h2"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="s4"><w:name w:val="Utan"/><w:basedOn w:val="s1"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>',
  ].join('')
  const numbering = list([
    ['decimal', '%1.'],
    ['decimal', '%1.%2'],
  ]).replace('<w:lvlText w:val="%1.%2"/>', '<w:pStyle w:val="s1"/><w:lvlText w:val="%1.%2"/>')
  const of = (style: string, text: string) => p(text, `<w:pStyle w:val="${style}"/>`)
  const body = [
    heading(1, 'Ansvar', counted(0)),
    of('s1', 'Ett'),
    of('s2', 'Två'),
    of('s3', 'Löpande'),
    of('s4', 'Utan'),
  ]
  const read = readAsShown(wordFile(body.join(''), { styles: styles + more, numbering }))
  assert.ok(read.granted)
  assert.deepEqual(
    read.value.provisions.map(({ kind, number }) => [kind, number]),
    [
      ['chapter', '1'],
      ['paragraph', '1.1'],
      ['paragraph', '1.2'],
      ['paragraph', undefined],
      ['paragraph', undefined],
    ],
  )
})

test('a paragraph that is hidden with its end takes no number, and is told', () => {
  const body = [
    p('ett', counted(0)),
    p(r('dold', '<w:vanish/>'), `${counted(0)}<w:rPr><w:vanish/></w:rPr>`),
    p('två', counted(0)),
  ]
  const read = readAsShown(wordFile(body.join(''), { numbering: list([['decimal', '%1 §']]) }))
  assert.ok(read.granted)
  assert.deepEqual(
    read.value.provisions.map(({ number }) => number),
    ['1 §', '2 §'],
  )
  assert.ok(read.value.doubts.some(({ code, place }) => code === 'hidden-text' && place === 1))
})

const sequences: readonly (readonly [
  string,
  readonly string[],
  readonly (string | undefined)[],
])[] = [
  [
    'a list that goes on after a text',
    ['1. ett', '2. två', 'Text', '3. tre'],
    ['1', '2', undefined, '3'],
  ],
  ['a list that begins at 5', ['5. fem', '6. sex'], ['5', '6']],
  [
    'parts of numbers under headings without any',
    ['1.1 Ett', '1.2 Två', '1.2.1 Inre', '2.1 Tre'],
    ['1.1', '1.2', '1.2.1', '2.1'],
  ],
  ['large letters before a dot', ['A. Ett', 'B. Två'], ['A', 'B']],
  ['large roman numbers', ['I. Ett', 'II. Två', 'III. Tre'], ['I', 'II', 'III']],
  [
    'what nothing comes before or after',
    ['1.5 procent', '12. augusti', 'B. Berg'],
    [undefined, undefined, undefined],
  ],
]

for (const [name, lines, numbers] of sequences) {
  test(`typed marks that follow on each other: ${name}`, () => {
    const told = numbersAndWords([heading(1, 'Ansvar'), ...lines.map((one) => p(one))])
    assert.deepEqual(
      told.slice(1).map(([number]) => number),
      numbers,
    )
  })
}
