// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Hunk } from '#kernel/text/word-difference.ts'
import { cells, prose } from '../../../../test/fixtures/provisions.ts'
import type { RichText } from '../provision.ts'
import { differWording, isCoarse, textLines } from './wording.ts'

const wording = (text: RichText, heading = 'Ansvar') => ({ heading, text })
const table = (...rows: string[][]): RichText => ({
  blocks: [{ kind: 'table', hasHeader: true, rows: cells(...rows) }],
  notes: [],
})
const said = (hunks: readonly Hunk[]) =>
  hunks
    .map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'deleted' ? '-' : '+'}${text}`))
    .join('|')
const rowsOf = (before: RichText, after: RichText) =>
  differWording(wording(before), wording(after)).tables[0]?.map(({ kind }) => kind)

test('heading and text are compared apart, word by word', () => {
  const { heading, text } = differWording(
    wording(prose('Regionen ska svara.'), 'Ansvar'),
    wording(prose('Kommunen ska svara.'), 'Ansvar'),
  )
  assert.equal(said(heading), 'Ansvar')
  assert.equal(said(text), '-Regionen|+Kommunen| ska svara.')
})

test('how words are spaced, hyphenated or composed is no difference', () => {
  const before = prose('Hälso- och sjuk\u00advård ges.')
  const after = prose('Hälso-  och\nsjukvård ges. '.normalize('NFD'))
  assert.equal(
    said(differWording(wording(before), wording(after)).text),
    'Hälso- och sjukvård ges.',
  )
})

test('a new wording is all inserted, one that is gone all deleted', () => {
  const is = wording(prose('Regionen svarar.'))
  assert.equal(said(differWording(undefined, is).text), '+Regionen svarar.')
  assert.equal(said(differWording(is, undefined).text), '-Regionen svarar.')
  assert.deepEqual(differWording(undefined, undefined), {
    heading: [],
    text: [],
    tables: [],
    notes: [],
  })
})

test('paragraphs and items are a line each, items with their dash or number, tables none', () => {
  const items = [[{ text: 'läkare' }], [{ text: ' ' }]]
  assert.equal(
    textLines([
      { kind: 'text', content: [{ text: 'Det gäller:' }] },
      { kind: 'list', ordered: true, items },
      { kind: 'list', ordered: false, items },
      { kind: 'text', content: [{ text: ' ' }] },
      { kind: 'table', hasHeader: false, rows: cells(['nej']) },
    ]),
    'Det gäller:\n1. läkare\n2.\n– läkare\n–',
  )
})

test('a note put in is seen in the text by its mark, and told among the notes', () => {
  const before = prose('Se lagen.')
  const after: RichText = {
    blocks: [
      { kind: 'text', content: [{ text: 'Se lagen' }, { text: '', note: 0 }, { text: '.' }] },
    ],
    notes: [[{ text: 'SFS 2017:30.' }]],
  }
  const { text, notes } = differWording(wording(before), wording(after))
  assert.ok(text.some(({ kind, text: words }) => kind === 'inserted' && words.includes('*')))
  assert.deepEqual(notes.map(said), ['+SFS 2017:30.'])
})

test('a row put into a table leaves the rows below it as they were', () => {
  const before = table(['År', 'Belopp'], ['2018', '7 500'], ['2020', '7 800'])
  const after = table(['År', 'Belopp'], ['2018', '7 500'], ['2019', '7 600'], ['2020', '7 800'])
  assert.deepEqual(rowsOf(before, after), ['same', 'same', 'inserted', 'same'])
  assert.deepEqual(rowsOf(after, before), ['same', 'same', 'deleted', 'same'])
})

test('in a row that differs only the cell that differs is marked', () => {
  const { tables } = differWording(
    wording(table(['2018', '7 500 kr'])),
    wording(table(['2018', '7 600 kr'])),
  )
  const [row] = tables[0]!
  assert.equal(row?.kind, 'reworded')
  assert.equal(said(row.cells[0]!), '2018')
  assert.notEqual(said(row.cells[1]!), '7 500 kr')
})

test('an empty column more is a change of the row', () => {
  assert.deepEqual(rowsOf(table(['2018']), table(['2018', ''])), ['reworded'])
})

test('a table that is new or gone is told row by row', () => {
  const rows = table(['2018', '7 500'])
  assert.deepEqual(rowsOf(prose(), rows), ['inserted'])
  assert.deepEqual(rowsOf(rows, prose()), ['deleted'])
})

test('when there are no steps left what differs is shown whole, wherever it stands', () => {
  const none = () => ({ left: 0 })
  const fine = differWording(wording(prose('Ett två tre.')), wording(prose('Ett fyra tre.')))
  assert.equal(isCoarse(fine), false)
  const long = (word: string) => Array.from({ length: 60 }, (_, at) => `${word}${at}.`).join(' ')
  const coarse = (before: RichText, after: RichText) =>
    isCoarse(differWording(wording(before), wording(after), none()))
  assert.equal(coarse(prose(long('a')), prose(long('b'))), true)
  assert.equal(coarse(table([long('a')]), table([long('b')])), true)
  const noted = (text: string): RichText => ({ blocks: [], notes: [[{ text }]] })
  assert.equal(coarse(noted(long('a')), noted(long('b'))), true)
})
