// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askedWords, inOneSpelling, searchTokens } from './tokens.ts'

test('a word has one spelling, however it was typed', () => {
  for (const typed of [
    'vårdplan',
    'va\u030Ardplan',
    'vård\u00ADplan',
    'vård\u200Bplan',
    'VÅRDPLAN',
  ]) {
    assert.deepEqual(searchTokens(typed), ['vårdplan'], JSON.stringify(typed))
  }
  assert.equal(inOneSpelling(' IT\u2011stöd\u00A0 \0'), 'IT-stöd')
})

test('a number is one word with its signs', () => {
  assert.deepEqual(searchTokens('RS 2026\u201100123, lagen (2017:612)'), [
    'rs',
    '2026-00123',
    'lagen',
    '2017:612',
  ])
})

test('a hanging hyphen is left out', () => {
  assert.deepEqual(searchTokens('in- och utskrivning'), ['in', 'och', 'utskrivning'])
})

test('of a question the words that tell are asked for, once each', () => {
  assert.deepEqual(askedWords('Vem ansvarar för vården och för vården hemma?'), [
    'ansvarar',
    'vården',
    'hemma',
  ])
})

test('words that bind are asked for when there are no others', () => {
  assert.deepEqual(askedWords('och'), ['och'])
  assert.deepEqual(askedWords('  '), [])
})
