// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readProvisionLine, writeProvisionLine } from './provision-line.ts'

const whole = { documentSlug: 'munhalsa', label: '2017', address: '3.2.4' }

test('a provision is named by its address, or by document and number', () => {
  const same = [
    'munhalsa/2017/3.2.4',
    '/avtal/munhalsa/2017/3.2.4',
    'https://samsyn.exempel.se/en/avtal/munhalsa/2017/3.2.4?per=2026-03-19#x',
  ]
  for (const line of same) assert.deepEqual(readProvisionLine(line), whole, line)
  assert.equal(writeProvisionLine(whole), 'munhalsa/2017/3.2.4')
  assert.deepEqual(readProvisionLine('munhalsa 3.2.4'), { ...whole, label: undefined })
})

test('anything else names none', () => {
  for (const line of ['', '3.2.4', 'Munhälsa 3.2.4', 'a/b/c/d'])
    assert.equal(readProvisionLine(line), undefined, line)
})
