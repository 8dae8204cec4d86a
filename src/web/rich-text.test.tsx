// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { render } from 'preact-render-to-string'
import { RichTextView, type TextBlock } from './rich-text.tsx'

const drawn = (...blocks: readonly TextBlock[]) =>
  render(<RichTextView text={{ blocks, notes: [] }} id="t" language="sv" />).replace(
    /^<div class="wording" lang="sv">|<\/div>$/g,
    '',
  )

const list = (marks: readonly string[], levels?: readonly number[]): TextBlock => ({
  kind: 'list',
  ordered: marks[0] !== '',
  items: marks.map((mark) => [{ text: `ord ${mark}` }]),
  marks,
  ...(levels && { levels }),
})

test('a list is drawn with the marks that it has', () => {
  assert.equal(
    drawn(list(['5', '6', '8'])),
    '<ol><li value="5">ord 5</li><li>ord 6</li><li value="8">ord 8</li></ol>',
  )
  assert.match(drawn(list(['i', 'ii'])), /^<ol type="i"><li>/)
  assert.match(drawn(list(['B', 'C'])), /^<ol type="A"><li value="2">/)
  assert.match(
    drawn(list(['Steg 1', 'Steg 2'])),
    /^<ul class="as-written"><li><span class="mark">Steg 1 <\/span>/,
  )
})

test('an item that stands deeper is drawn inside the one before', () => {
  assert.equal(
    drawn(list(['1', 'a', 'b', '2'], [0, 1, 1, 0])),
    '<ol><li>ord 1<ol type="a"><li>ord a</li><li>ord b</li></ol></li><li>ord 2</li></ol>',
  )
})

test('cells that are one are drawn as one', () => {
  const table = drawn({
    kind: 'table',
    hasHeader: true,
    rows: [
      [[{ text: 'Insats' }], []],
      [[{ text: 'Vård' }], [{ text: 'R' }]],
      [[], [{ text: 'K' }]],
    ],
    merged: [
      { row: 0, column: 0, rows: 1, columns: 2 },
      { row: 1, column: 0, rows: 2, columns: 1 },
    ],
  })
  assert.match(table, /<th scope="colgroup" colspan="2">Insats<\/th><\/tr>/)
  assert.match(table, /<td rowspan="2">Vård<\/td><td>R<\/td><\/tr><tr><td>K<\/td><\/tr>/)
})

test('struck, raised and lowered words are drawn so', () => {
  const words = drawn({
    kind: 'text',
    content: [
      { text: 'inte', struck: true },
      { text: '2', height: 'lowered' },
      { text: 'te', height: 'raised' },
    ],
  })
  assert.equal(words, '<p><s>inte</s><sub>2</sub><sup>te</sup></p>')
})
