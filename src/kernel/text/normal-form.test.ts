// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inNormalForm } from './normal-form.ts'

test('a letter with its marks is one letter, or apart', () => {
  assert.equal(inNormalForm('a\u030A och a\u0308'), 'å och ä')
  assert.equal(inNormalForm('å', 'NFD'), 'a\u030A')
})

test('what people write in any language is as Unicode says', () => {
  const texts = [
    'Việt',
    'שָׁלוֹם',
    '한국어',
    'q\u0307\u0323',
    'e\u0301t\u00ADt 👩🏽‍⚕️',
    `a${'\u0301'.repeat(30)}`,
  ]
  for (const text of texts) assert.equal(inNormalForm(text), text.normalize('NFC'))
})

test('a row of more marks than any language has is parted, and the same again', () => {
  const parted = inNormalForm(`a${'\u0301\u0323'.repeat(200)}`)
  assert.equal(parted.split('\u034F').length, Math.ceil(400 / 30))
  assert.equal(inNormalForm(parted), parted)
})
