// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sheetName, workbookText } from './workbook-text.ts'

const goesOn = ' [mer]'

test('what is typed stays as it is', () => {
  for (const text of ['', '00123', '=1+1', '2017:612', ' å ', 'rad\nrad', '−3', '_x_', 'a_x12_']) {
    assert.equal(workbookText(text, goesOn), text)
  }
})

test('a text that looks like a sign written by its number is not one', () => {
  assert.equal(workbookText('Beslut_x0020_dag', goesOn), 'Beslut_x005F_x0020_dag')
  assert.equal(workbookText('_x005F_x0041_', goesOn), '_x005F_x005F_x005F_x0041_')
})

test('what XML cannot hold is left out', () => {
  assert.equal(workbookText('a\u0001b\uFFFEc\u000Cd', goesOn), 'abcd')
  assert.equal(workbookText('a\uD800b', goesOn), 'a\uFFFDb')
})

test('a text longer than a cell says that it goes on', () => {
  const long = workbookText('x'.repeat(32_768), goesOn)
  assert.equal(long.length, 32_767)
  assert.ok(long.endsWith('x [mer]'))
  assert.equal(workbookText('x'.repeat(32_767), goesOn), 'x'.repeat(32_767))
  // A sign of two halves is not cut between them.
  const halves = workbookText('\u{1F600}'.repeat(20_000), goesOn)
  assert.ok(halves.isWellFormed())
})

test('a sheet has a name that every program takes', () => {
  assert.equal(sheetName('Parter och beslut'), 'Parter och beslut')
  assert.equal(sheetName("'a/b: [c]?'"), 'a b c')
  assert.equal(sheetName('x'.repeat(40)), 'x'.repeat(31))
  assert.equal(sheetName('History'), 'History 1')
  assert.equal(sheetName('//'), '1')
})
