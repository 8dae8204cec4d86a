// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { csvCell, spreadsheetText } from './spreadsheet-cell.ts'

test('what a spreadsheet would run is shown instead', () => {
  for (const text of [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '\u200b=1',
    '\uFEFF=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    '\u22121',
    '- en punkt i en lista',
  ]) {
    assert.ok(spreadsheetText(text).startsWith(`'${text[0]}`), JSON.stringify(text))
  }
})

test('no cell begins inside a text, where a program parts cells at other signs than ours', () => {
  for (const [text, shown] of [
    ['hej,=1+1', "hej,'=1+1"],
    ['hej\t@A1', "hej\t'@A1"],
    ['hej\n=1', "hej\n'=1"],
    ['hej"=1', `hej"'=1`],
    ['a;-1+1', "a;'-1+1"],
    ['a,＝1', "a,'＝1"],
  ] as const) {
    assert.equal(spreadsheetText(text), shown)
  }
})

test('ordinary words and numbers stay as they are', () => {
  for (const text of [
    'Kommunen kan bistå, men inte alltid.',
    'kl. 8–16',
    '100,- kronor',
    'a@b.se',
    'ja\n- ett\n- två',
    '1=1',
    '',
  ]) {
    assert.equal(spreadsheetText(text), text)
  }
  assert.equal(csvCell(-3), '-3')
  assert.equal(csvCell('säg "hej"; då'), '"säg ""hej""; då"')
})
