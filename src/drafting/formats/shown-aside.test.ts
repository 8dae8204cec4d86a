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

test('what is put in whole is told at what comes next, or after what stands last', () => {
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
    ['Text.', []],
    ['Mer.', [['insert', 'Ett stycke.', 0]]],
    [
      'Kvar',
      [
        ['insert', 'En\ntabell', 0],
        ['insert', 'En rad', 'Kvar'.length],
      ],
    ],
    ['Slut.', [['insert', 'Sist.', 'Slut.'.length]]],
  ])
})
