// SPDX-License-Identifier: EUPL-1.2
// Every number that a file shows is told as a number, however it is counted or typed.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { p, wordFile } from '../../../../test/fixtures/word-files.ts'
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
