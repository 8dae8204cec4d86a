// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  changedWordFacts,
  checkWord,
  mostInWord,
  situationOf,
  type WordFacts,
} from './situation-word.ts'

const word: WordFacts = {
  kind: 'measure',
  slug: 'sarvard',
  name: 'Sårvård',
  nameEn: 'Wound care',
  inSentence: 'sårvård',
  inSentenceEn: 'wound care',
  synonyms: ['omläggning'],
  isOffered: true,
}
const refusalOf = (facts: Partial<WordFacts>) => {
  const checked = checkWord({ ...word, ...facts })
  return checked.granted ? 'granted' : `${checked.refusal} ${checked.place}`
}

test('a word has a name in both languages, and one that stands in an address', () => {
  assert.equal(refusalOf({}), 'granted')
  assert.equal(refusalOf({ name: '' }), 'text-missing name')
  assert.equal(refusalOf({ nameEn: '' }), 'text-missing nameEn')
  for (const slug of ['', 'Sår', '-sar', 'a'.repeat(41)])
    assert.equal(refusalOf({ slug }), 'word-not-usable slug')
})

test('there is room for what staff call it, and not for everything', () => {
  const synonyms = Array.from({ length: mostInWord.synonyms + 1 }, (_, at) => `ord ${at}`)
  assert.equal(refusalOf({ synonyms }), 'too-many-lines synonyms')
})

test('what differs is told by name', () => {
  assert.deepEqual(changedWordFacts(word, { ...word, synonyms: [] }), ['synonyms'])
  assert.deepEqual(changedWordFacts(word, { ...word, synonyms: ['omläggning'] }), [])
})

test('some words name a situation by their own names, and a name that is none names nothing', () => {
  const home: WordFacts = { ...word, kind: 'setting', slug: 'hem' }
  const asked: WordFacts = { ...word, kind: 'question', slug: 'fraga' }
  const words = [word, home, asked]
  assert.deepEqual(situationOf(['hem', 'sarvard'], words), { setting: 'hem', measure: 'sarvard' })
  assert.equal(situationOf(['hem', 'fraga'], words), undefined)
  assert.equal(situationOf([], words), undefined)
})
