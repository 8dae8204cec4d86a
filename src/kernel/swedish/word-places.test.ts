// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SearchedWords } from './searched-words.ts'
import { type IndexedText, makeWordIndex } from './word-places.ts'

/** A text with its heading before «|»; nothing after it is a heading alone. */
function text(written: string): IndexedText {
  const [heading, below] = written.split('|').map((part) => part.split(' ').filter(Boolean))
  const words = [...heading!, ...(below ?? [])]
  return {
    isBare: below === undefined || below.length === 0,
    occurrences: words.map((word, at) => ({
      word,
      place: at + 1,
      isInHeading: at < heading!.length,
    })),
  }
}

/** Each word by itself as it was typed. */
const asTyped = (...words: readonly string[]): SearchedWords =>
  words.map((word) => ({
    typed: word,
    readAs: undefined,
    found: { same: [[[word]]], kin: [], part: [] },
  }))

function found(texts: readonly string[], words: SearchedWords, asked?: readonly number[]) {
  const index = makeWordIndex()
  for (const one of texts) index.add(text(one))
  const mask = Uint8Array.from(texts, (_, at) => (asked?.includes(at) === false ? 0 : 1))
  return index
    .search(words, mask)
    .toSorted((one, other) => other.weight - one.weight || one.at - other.at)
    .map(({ at }) => at)
}

test('what holds all that was typed comes before what holds some, and that is left out', () => {
  const texts = ['A | kommunen betalar', 'B | kommunen betalar syrgas', 'C | regionen betalar']
  assert.deepEqual(found(texts, asTyped('betalar', 'syrgas')), [1])
})

test('the rarer word tells more', () => {
  const texts = ['A | avtal om syrgas', 'B | avtal om tolk', 'C | avtal om resor', 'D | syrgas']
  assert.deepEqual(found(texts, asTyped('avtal', 'tolk')), [1])
})

test('a word in the heading counts more, and a heading without text less', () => {
  const texts = ['Tolk', 'Om | tolk', 'tolk | bokas']
  assert.deepEqual(found(texts, asTyped('tolk')), [2, 1])
  assert.deepEqual(found(['tolk'], asTyped('tolk')), [0])
})

test('a relative counts less than a form, and words in a row stand in a row', () => {
  const words: SearchedWords = [
    {
      typed: 'demens',
      readAs: undefined,
      found: { same: [[['demens']]], kin: [[['kognitiv'], ['sjukdom', 'sjukdomar']]], part: [] },
    },
  ]
  const texts = [
    'A | kognitiv sjukdom',
    'B | demens',
    'C | sjukdom kognitiv',
    'D | kognitiv störning',
  ]
  assert.deepEqual(found(texts, words), [1, 0])
})

test('only the texts that are asked for are looked in, and they alone say what is rare', () => {
  const texts = ['A | avtal tolk', 'B | avtal tolk', 'C | avtal']
  assert.deepEqual(found(texts, asTyped('tolk'), [1, 2]), [1])
})

test('what no text has changes nothing', () => {
  const texts = ['A | avtal']
  assert.deepEqual(found(texts, asTyped('avtal', 'xylofon')), [0])
  assert.deepEqual(found(texts, asTyped('xylofon')), [])
  assert.deepEqual(found([], asTyped('avtal')), [])
})
