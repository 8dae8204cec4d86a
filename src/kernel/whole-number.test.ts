// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseWholeNumber } from './whole-number.ts'

test('plain digits are a number', () => {
  assert.equal(parseWholeNumber('1'), 1)
  assert.equal(parseWholeNumber('2147483647'), 2_147_483_647)
})

test('what no column holds, or no one would write, is no number', () => {
  for (const text of ['', '0', '-1', '2147483648', '99999999999', '1e3', '0x10', ' 7', '07', '1.5'])
    assert.equal(parseWholeNumber(text), undefined, text)
})
