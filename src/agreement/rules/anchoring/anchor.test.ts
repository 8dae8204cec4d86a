// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anchorIn } from './anchor.ts'

const words = 'Regionen svarar för läkare i särskilt boende dygnet runt, alla dagar.'

test('an anchor holds the words, some of what stands around them, and their place', () => {
  const start = words.indexOf('läkare')
  assert.deepEqual(anchorIn(words, start, start + 6), {
    quote: {
      type: 'TextQuoteSelector',
      exact: 'läkare',
      prefix: 'Regionen svarar för ',
      suffix: ' i särskilt boende dygnet runt, ',
    },
    position: { type: 'TextPositionSelector', start, end: start + 6 },
  })
})

test('a place that is not in the words is none', () => {
  assert.equal(anchorIn(words, 0, words.length)?.quote.exact, words)
  assert.equal(anchorIn(words, 3, 3)?.quote.exact, '')
  for (const [start, end] of [
    [-1, 2],
    [4, 3],
    [0, words.length + 1],
    [0.5, 2],
    [Number.NaN, 2],
  ] as const)
    assert.equal(anchorIn(words, start, end), undefined)
})
