// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Inline } from '../../../agreement/rules/provision.ts'
import {
  isAllowedLink,
  LinkNotAllowed,
  readInlines,
  tidyInlines,
  writeInlines,
} from './inline-marks.ts'

/** A text that has the notes 1 and 2. */
const read = (text: string) =>
  readInlines(text, (label) => (label === 1 || label === 2 ? label - 1 : undefined))

test('two stars are bold, one is italic, and both at once are both', () => {
  assert.deepEqual(read('a **b** *c* ***d***'), [
    { text: 'a ' },
    { text: 'b', bold: true },
    { text: ' ' },
    { text: 'c', italic: true },
    { text: ' ' },
    { text: 'd', bold: true, italic: true },
  ])
})

test('a star that closes nothing, or stands between spaces, is a star', () => {
  assert.deepEqual(read('3 * 4'), [{ text: '3 * 4' }])
  assert.deepEqual(read('a *b'), [{ text: 'a *b' }])
  assert.deepEqual(read('**a'), [{ text: '**a' }])
  assert.deepEqual(read('*a* b*'), [{ text: 'a', italic: true }, { text: ' b*' }])
})

test('a sign after a backslash is meant as itself, a letter is not touched', () => {
  assert.deepEqual(read('\\*a\\* \\[b\\] \\\\'), [{ text: '*a* [b] \\' }])
  assert.deepEqual(read('C:\\mapp'), [{ text: 'C:\\mapp' }])
})

test('a note stands by itself; a mark of a note that is not there is the signs it is', () => {
  assert.deepEqual(read('a[^2]b'), [{ text: 'a' }, { text: '', note: 1 }, { text: 'b' }])
  assert.deepEqual(read('a[^3]'), [{ text: 'a[^3]' }])
})

test('links lead to the web or within the site, and nowhere else', () => {
  for (const address of [
    'https://exempel.se/a?b#c',
    '/avtal/2027',
    '#b-3',
    '?dag=1',
    './a',
    '../a',
  ]) {
    assert.equal(isAllowedLink(address), true, address)
    assert.deepEqual(read(`[här](${address})`), [{ text: 'här', link: address }])
  }
  for (const address of [
    'javascript:void',
    'data:text/html,a',
    '//exempel.se',
    'mailto:a@exempel.se',
    'avtal/2027',
    '/a"b',
    '/a<b',
    '/a\u200bb',
    '\\\\exempel',
    '',
  ]) {
    assert.equal(isAllowedLink(address), false, address)
  }
})

test('an address that may not be there is told by name', () => {
  assert.throws(
    () => read('se [här](ftp://exempel.se)'),
    (fault) => fault instanceof LinkNotAllowed && fault.address === 'ftp://exempel.se',
  )
})

test('neighbours of one look are one, and space at the edge of what is bold is not bold', () => {
  assert.deepEqual(
    tidyInlines([
      { text: 'a' },
      { text: '' },
      { text: 'b ' },
      { text: ' c ', bold: true },
      { text: 'd', bold: true },
      { text: ' ', italic: true },
    ]),
    [{ text: 'ab  ' }, { text: 'c d', bold: true }, { text: ' ' }],
  )
})

const many: readonly (readonly Inline[])[] = [
  [{ text: 'Regionen ska * [svara] \\ inte.' }],
  [{ text: '**' }, { text: 'a*b', bold: true }, { text: '[^1]' }],
  [
    { text: 'a', bold: true },
    { text: 'b', bold: true, italic: true },
    { text: 'c', italic: true },
  ],
  [
    { text: '[se] *här*', link: 'https://exempel.se/a_(b)' },
    { text: '', note: 0 },
  ],
  [
    { text: 'a', bold: true },
    { text: '', note: 1 },
    { text: 'b', bold: true },
  ],
  [{ text: 'fet länk', bold: true, link: '/avtal' }],
  [],
]

for (const inlines of many) {
  const text = writeInlines(inlines)
  test(`what is written is read as it was: ${JSON.stringify(text)}`, () => {
    const parentheses = (link: string) => link.replaceAll('(', '%28').replaceAll(')', '%29')
    const expected = tidyInlines(inlines).map((one) =>
      one.link === undefined ? one : { ...one, link: parentheses(one.link) },
    )
    assert.deepEqual(read(text), expected)
    assert.equal(writeInlines(read(text)), text)
  })
}
