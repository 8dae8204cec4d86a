// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyMark } from './mark.ts'
import type { SituationWord, WordKind } from './situation-word.ts'
import { closeness, understand } from './understanding.ts'

const word = (kind: WordKind, slug: string, name: string, synonyms: readonly string[] = []) =>
  ({ kind, slug, name, synonyms }) as SituationWord
const words = [
  word('measure', 'sar', 'Sårvård', ['lägga om sår', 'omläggning']),
  word('measure', 'syrgas', 'Syrgas'),
  word('measure', 'kostnad', 'Vem som betalar', ['betalar']),
  word('setting', 'hem', 'I eget hem', ['hemma']),
  word('setting', 'sabo', 'På särskilt boende', ['äldreboende']),
  word('question', 'sar-hem', 'Sårvård hemma'),
]
const slugs = (text: string) => understand(text, words).map(({ slug }) => slug)

test('a question is about what its words are called, in any form', () => {
  assert.deepEqual(slugs('Vem sköter sårvården hemma?'), ['sar', 'hem'])
  assert.deepEqual(slugs('lägga om sår på äldreboendet'), ['sar', 'sabo'])
})

test('a longer phrase says more than a word, and a part of a compound less than a whole one', () => {
  const weight = (text: string) => understand(text, words)[0]?.weight ?? 0
  assert.ok(weight('lägga om sår') > weight('omläggning'))
  assert.ok(weight('syrgas') > weight('syrgaskoncentrator'))
})

test('what the county has no word for is not understood', () => {
  assert.deepEqual(slugs('badkar'), [])
  assert.deepEqual(slugs(''), [])
})

test('a mark about more of what was asked is closer, and one about another place is further off', () => {
  const asked = understand('vem betalar syrgas hemma', words)
  const close = (facts: Partial<typeof emptyMark>) => closeness({ ...emptyMark, ...facts }, asked)
  const oxygen = close({ measures: ['syrgas'] })
  assert.ok(close({ measures: ['syrgas', 'kostnad'] }) > oxygen)
  assert.ok(close({ measures: ['syrgas'], settings: ['hem'] }) > oxygen)
  assert.ok(close({ measures: ['syrgas'], settings: ['sabo'] }) < oxygen)
  assert.equal(close({ measures: ['sar'] }), 0)
})
