// SPDX-License-Identifier: EUPL-1.2
// Tracked changes and comments stand where they hang, also in tables and on what is put in whole.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { p, r, styled, swedishStyles, wordFile } from '../../../test/fixtures/word-files.ts'
import { readAsShown } from './file-as-shown.ts'

const by = 'w:id="9" w:author="Bo" w:date="2026-11-01T10:00:00Z"'
const put = (text: string) => `<w:ins ${by}>${r(text)}</w:ins>`
const struck = (text: string) =>
  `<w:del ${by}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`
const cell = (content: string, properties = '') => `<w:tc>${properties}${p(content)}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
const newRow = (...cells: string[]) =>
  `<w:tr><w:trPr><w:ins ${by}/></w:trPr>${cells.join('')}</w:tr>`
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`
const heading = p('Ansvar', styled('a1'))

function shown(body: readonly string[], parts = {}) {
  const read = readAsShown(
    wordFile([heading, ...body].join(''), { styles: swedishStyles, ...parts }),
  )
  assert.ok(read.granted)
  return read.value.provisions.slice(1)
}

const changes = (body: readonly string[]) =>
  shown(body).map(({ text, tracked }) => [
    text,
    tracked.map(({ kind, text, at }) => [kind, text, at]),
  ])

test('changes in a table count from its first cell, past cells that are merged or left out', () => {
  const merged = '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>'
  const body = table(
    row(cell('Part'), cell('Ansvar', merged)),
    row(
      cell(`${r('Regionen')}${put(' snart')}`),
      cell(`${r('läkare')}${struck(' alltid')}`),
      cell('x'),
    ),
  )
  const text = 'Part\nAnsvar\n\nRegionen\nläkare alltid\nx'
  assert.deepEqual(changes([body]), [
    [
      text,
      [
        ['insert', ' snart', text.indexOf('\nläkare')],
        ['delete', ' alltid', text.indexOf(' alltid')],
      ],
    ],
  ])
})

test('a comment in a table quotes its words', () => {
  const words = `${r('Ansvar ')}<w:commentRangeStart w:id="0"/>${r('läkare')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`
  const [one] = shown([table(row(cell('Part'), cell(words)))], {
    comments: `<w:comment w:id="0" w:author="Eva"><w:p><w:r><w:t>Vilka?</w:t></w:r></w:p></w:comment>`,
  })
  assert.deepEqual(
    one?.comments.map(({ text, quote }) => [text, quote]),
    [['Vilka?', 'läkare']],
  )
})

test('an answer without a place of its own stands at what it answers', () => {
  const comment = (id: number, text: string) =>
    `<w:comment w:id="${id}" w:author="Eva"><w:p w14:paraId="0000000${id}"><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`
  const answers = (id: number, to: number) =>
    `<w15:commentEx w15:paraId="0000000${id}" w15:paraIdParent="0000000${to}" w15:done="0"/>`
  const words = `<w:commentRangeStart w:id="1"/>${r('Parterna')}<w:commentRangeEnd w:id="1"/>${r(' svarar.')}`
  const [one] = shown([p(words)], {
    comments: [comment(1, 'Vilka?'), comment(2, 'Alla.'), comment(3, 'Bra.')].join(''),
    commentsExtended: answers(2, 1) + answers(3, 2),
  })
  assert.deepEqual(
    one?.comments.map(({ text, quote, parent }) => [text, quote, parent]),
    [
      ['Vilka?', 'Parterna', undefined],
      ['Alla.', 'Parterna', 0],
      ['Bra.', 'Parterna', 1],
    ],
  )
})

test('what is put in whole is told after what comes before it', () => {
  const body = [
    p('Text.'),
    p(put('Ett stycke.')),
    p('Mer.'),
    table(newRow(cell(put('En')), cell(put('tabell')))),
    table(row(cell('Kvar')), newRow(cell(put('En rad')))),
    p('Slut.'),
    p(put('Sist.')),
  ]
  assert.deepEqual(changes(body), [
    ['Text.', [['insert', 'Ett stycke.', 'Text.'.length]]],
    ['Mer.', [['insert', 'En\ntabell', 'Mer.'.length]]],
    ['Kvar', [['insert', 'En rad', 'Kvar'.length]]],
    ['Slut.', [['insert', 'Sist.', 'Slut.'.length]]],
  ])
})

const endOf = (kind: string) => `<w:rPr><w:${kind} ${by}/></w:rPr>`

test('a whole paragraph that was put in stays in the chapter that it was put in', () => {
  const body = [
    p('Text.'),
    p(put('Nytt.'), endOf('ins')),
    p('Nästa kapitel', styled('a1')),
    p('Mer.'),
    `<w:ins ${by}>${p('Ett.')}${p('Två.')}</w:ins>`,
    p('Slut.'),
  ]
  assert.deepEqual(changes(body), [
    ['Text.', [['insert', 'Nytt.', 'Text.'.length]]],
    ['', []],
    [
      'Mer.',
      [
        ['insert', 'Ett.', 'Mer.'.length],
        ['insert', 'Två.', 'Mer.'.length],
      ],
    ],
    ['Slut.', []],
  ])
})

test('what was put in before all that is shown stands at its beginning', () => {
  const read = readAsShown(wordFile([p(put('Först.'), endOf('ins')), p('Text.')].join('')))
  assert.ok(read.granted)
  assert.deepEqual(
    read.value.provisions.map(({ text, tracked }) => [text, tracked.map(({ at }) => at)]),
    [['Text.', [0]]],
  )
})

test('whole paragraphs that are struck or moved are told with their own words', () => {
  const body = [
    `<w:del ${by}>${p('<w:r><w:delText>Struket.</w:delText></w:r>')}</w:del>`,
    `<w:moveFrom ${by}>${p('Flyttat.')}</w:moveFrom>`,
    p('Slut.'),
    `<w:moveTo ${by}>${p('Flyttat.')}</w:moveTo>`,
  ]
  assert.deepEqual(changes(body), [
    ['Struket.', [['delete', 'Struket.', 0]]],
    ['Flyttat.', [['move', 'Flyttat.', 0]]],
    ['Slut.', [['move', 'Flyttat.', 'Slut.'.length]]],
  ])
})

test('a paragraph that was split, or is joined with the next, says so', () => {
  assert.deepEqual(
    changes([p('Delad ', endOf('ins')), p('mening.'), p('Ett', endOf('del')), p('stycke.')]),
    [
      ['Delad mening.', [['insert', '\n', 'Delad '.length]]],
      ['Ett', [['delete', '\n', 'Ett'.length]]],
      ['stycke.', []],
    ],
  )
})

test('a paragraph end says nothing more where words were put in or struck beside it', () => {
  assert.deepEqual(
    changes([
      p('Ett.', endOf('ins')),
      p(put('Två.')),
      p(struck('Bort.'), endOf('del')),
      p('Slut.'),
    ]),
    [
      ['Ett.', [['insert', 'Två.', 'Ett.'.length]]],
      ['Bort.', [['delete', 'Bort.', 0]]],
      ['Slut.', []],
    ],
  )
})

test('a row that is struck is told even where its words are not', () => {
  const gone = `<w:tr><w:trPr><w:del ${by}/></w:trPr>${cell('Gammal')}${cell('rad')}</w:tr>`
  assert.deepEqual(changes([table(row(cell('Kvar'), cell('x')), gone)]), [
    ['Kvar\nx\nGammal\nrad', [['delete', 'Gammal\nrad', 'Kvar\nx\n'.length]]],
  ])
})

const begins = (id: number) => `<w:commentRangeStart w:id="${id}"/>`
const ends = (id: number) => `<w:commentRangeEnd w:id="${id}"/>`
const hangs = (id: number) => `<w:r><w:commentReference w:id="${id}"/></w:r>`
const said = (...texts: readonly string[]) => ({
  comments: texts
    .map(
      (text, id) =>
        `<w:comment w:id="${id}" w:author="Eva"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`,
    )
    .join(''),
})
const quotes = (body: readonly string[], parts: Readonly<Record<string, string>>) =>
  shown(body, parts).map(({ comments }) => comments.map(({ text, quote }) => [text, quote]))

test('a comment over several paragraphs quotes all of them, once', () => {
  const body = [
    p(`${r('Det ')}${begins(0)}${r('första')}`),
    p('andra'),
    p(`${r('tredje')}${ends(0)}${hangs(0)}${r(' och mer')}`),
    begins(1),
    p('Hela.'),
    ends(1),
    p(`${hangs(1)}${r('Slut.')}`),
  ]
  assert.deepEqual(quotes(body, said('Över tre', 'Utanför')), [
    [['Över tre', 'första\nandra\ntredje']],
    [],
    [],
    [['Utanför', 'Hela.']],
    [],
  ])
})

test('a comment on words that were put in, in a note or in a text box is told where they stand', () => {
  const box = `<w:r><w:pict><w:txbxContent>${p(`${begins(2)}${r('Ruta')}${ends(2)}${hangs(2)}`)}</w:txbxContent></w:pict></w:r>`
  const body = [
    p(`${r('Ett')}<w:ins ${by}>${begins(0)}${r(' tillägg')}${ends(0)}${hangs(0)}</w:ins>`),
    p(`${r('Två')}<w:r><w:footnoteReference w:id="5"/></w:r>`),
    p(`${r('Tre')}${box}`),
  ]
  const parts = {
    ...said('På tillägg', 'I not', 'I ruta'),
    footnotes: `<w:footnote w:id="5">${p(`${begins(1)}${r('Not')}${ends(1)}${hangs(1)}`)}</w:footnote>`,
  }
  assert.deepEqual(
    quotes(body, parts).map((all) => all.map(([text]) => text)),
    [['På tillägg'], ['I not'], ['I ruta']],
  )
})

test('a comment that hangs on nothing that is shown is told as left out', () => {
  const read = readAsShown(wordFile(p('Text.'), said('Ingenstans')))
  assert.ok(read.granted)
  assert.deepEqual(
    read.value.doubts.filter(({ code }) => code === 'comment').map(({ facts }) => facts['text']),
    ['Ingenstans'],
  )
})
