// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tokenise, wordsOf } from './words.ts'

test('the pieces joined again are the text', () => {
  const texts = [
    '',
    ' \n',
    'Hälso- och sjukvård (2017:30), t.ex. 3.2.1 …',
    'e\u0301t\u00ADt 👩🏽‍⚕️ – "IT-stöd"',
  ]
  for (const text of texts) assert.equal(tokenise(text).join(''), text)
})

test('a law number, a provision number and a compound are one word each', () => {
  assert.equal(
    tokenise('Lag 2017:30, punkt 3.2.1 och IT-stöd.').join('|'),
    'Lag| |2017:30|,| |punkt| |3.2.1| |och| |IT-stöd|.',
  )
  assert.deepEqual(tokenise('hälso- och'), ['hälso-', ' ', 'och'])
})

test('a number with a decimal comma or with thousands apart is one word', () => {
  for (const number of [
    '12,5',
    '7 500',
    '1 000 000,50',
    '7\u00A0500',
    '7\u202F500',
    '2,5-procentig',
  ])
    assert.deepEqual(tokenise(`högst ${number}.`), ['högst', ' ', number, '.'])
  // A year, a law or a list is no thousands, and letters are never parted from their number.
  for (const [text, pieces] of [
    ['2018 500', ['2018', ' ', '500']],
    ['12 500a', ['12', ' ', '500a']],
    ['10 000–20 000', ['10 000', '–', '20 000']],
    ['31 mars, 1 maj', ['31', ' ', 'mars', ',', ' ', '1', ' ', 'maj']],
  ] as const)
    assert.deepEqual(tokenise(text), pieces)
})

test('soft hyphens and capitals do not make another word', () => {
  assert.deepEqual(wordsOf('Sam\u00ADverkan, samverkan'), ['samverkan', 'samverkan'])
})
