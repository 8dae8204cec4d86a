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

test('soft hyphens and capitals do not make another word', () => {
  assert.deepEqual(wordsOf('Sam\u00ADverkan, samverkan'), ['samverkan', 'samverkan'])
})
