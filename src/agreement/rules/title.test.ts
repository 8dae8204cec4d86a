// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkTitle, titleLimit } from './title.ts'

function said(title: string, subtitle?: string): string {
  const result = checkTitle(title, subtitle)
  return result.granted ? '' : `${result.refusal} at ${result.place}`
}

test('a version has a title, and may have a subtitle', () => {
  assert.equal(said('Avtal 2027'), '')
  assert.equal(said('Avtal 2027', 'Remissversion'), '')
  assert.equal(said('', 'Remissversion'), 'title-missing at title')
  assert.equal(said(' \n\t '), 'title-missing at title')
  // A soft hyphen alone is nothing that anyone sees.
  assert.equal(said('\u00ad'), 'title-missing at title')
})

test('each may be as long as it says, and no longer', () => {
  const long = 'å'.repeat(titleLimit)
  assert.equal(said(long, long), '')
  assert.equal(said(`${long}å`), 'text-too-long at title')
  assert.equal(said('Avtal', `${long}å`), 'text-too-long at subtitle')
})

test('nobody’s personal number is in either', () => {
  assert.equal(said('Avtal 19811218-9876'), 'personal-number at title')
  assert.equal(said('Avtal', 'för 19811218-9876'), 'personal-number at subtitle')
})

test('both are kept as one line', () => {
  const result = checkTitle(' Avtal \n 2027 ', ' Remiss\t version ')
  assert.ok(result.granted)
  assert.deepEqual(result.value, { title: 'Avtal 2027', subtitle: 'Remiss version' })
})
