// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { addToAddress, linkOnDay } from './link-on-day.ts'

const link = (path: string) => `/en${path}`
const today = day('2026-03-19')

test('what is added comes after what the address asks already, and before its anchor', () => {
  const per = { per: '2025-01-01' }
  assert.equal(addToAddress('/beslut', per), '/beslut?per=2025-01-01')
  assert.equal(addToAddress('/beslut?gor=mote', per), '/beslut?gor=mote&per=2025-01-01')
  assert.equal(addToAddress('/beslut?gor=a#form', per), '/beslut?gor=a&per=2025-01-01#form')
  assert.equal(addToAddress('/beslut#form', per), '/beslut?per=2025-01-01#form')
})

test('what the address asks already is asked once, with the new value', () => {
  assert.equal(
    addToAddress('/a?per=2024-01-01&x=1', { per: '2025-01-01' }),
    '/a?per=2025-01-01&x=1',
  )
})

test('an address that nothing is added to stays as it is', () => {
  assert.equal(addToAddress('/a#b', {}), '/a#b')
})

test('the links of another day lead to that day, those of today to none', () => {
  const asOf = day('2025-01-01')
  assert.equal(linkOnDay({ link, today, asOf })('/a?b=1'), '/en/a?b=1&per=2025-01-01')
  assert.equal(linkOnDay({ link, today, asOf: today })('/a?b=1'), '/en/a?b=1')
})
