// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cells, prose } from '../../../test/fixtures/provisions.ts'
import { countLetters, plainInlines, plainPieces, plainText } from './plain-text.ts'
import type { RichText } from './provision.ts'

const rich: RichText = {
  blocks: [
    {
      kind: 'text',
      content: [{ text: 'Regionen ' }, { text: 'ska', bold: true }, { text: '', note: 0 }],
    },
    {
      kind: 'list',
      ordered: true,
      items: [[{ text: 'läkare' }], [{ text: 'här', link: 'https://exempel.se' }]],
    },
    { kind: 'table', hasHeader: true, rows: cells(['År', 'Belopp'], ['2018', '7 500']) },
  ],
  notes: [[{ text: 'Se HSL.' }]],
}

test('the words of a text are a line for each paragraph, item and cell, and its notes last', () => {
  assert.equal(
    plainText(rich),
    ['Regionen ska', 'läkare', 'här', 'År', 'Belopp', '2018', '7 500', 'Se HSL.'].join('\n'),
  )
})

test('looks, links and marks of notes are no words', () => {
  assert.equal(
    plainInlines(rich.blocks[0]?.kind === 'text' ? rich.blocks[0].content : []),
    'Regionen ska',
  )
  assert.deepEqual(plainPieces(rich.blocks[1]!), ['läkare', 'här'])
})

test('a text of nothing has no words', () => {
  assert.equal(plainText({ blocks: [], notes: [] }), '')
  assert.equal(countLetters({ blocks: [], notes: [] }), 0)
})

test('letters are counted wherever they stand, and never fewer than the words have', () => {
  for (const text of [rich, prose('Ett.', 'Två.'), prose('')]) {
    assert.ok(countLetters(text) >= plainText(text).length)
  }
  const twice: RichText = {
    blocks: [...rich.blocks, ...rich.blocks],
    notes: [...rich.notes, ...rich.notes],
  }
  assert.equal(countLetters(twice), 2 * countLetters(rich))
  for (const part of rich.blocks) {
    assert.ok(countLetters({ blocks: [part], notes: [] }) < countLetters(rich))
  }
  // A hundred thousand letters in one cell count as they do in a paragraph, give or take their ends.
  const long = 'a'.repeat(100_000)
  const inCell: RichText = {
    blocks: [{ kind: 'table', hasHeader: false, rows: cells([long]) }],
    notes: [],
  }
  assert.ok(Math.abs(countLetters(inCell) - countLetters(prose(long))) < 10)
})
