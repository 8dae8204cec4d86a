// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { NumberedProvision } from './document.ts'
import { lixOf, readabilityOf } from './readability.ts'

test('LIX is the words of a sentence and the share of long ones', () => {
  // Ten words in two sentences, two of them longer than six letters.
  const text = 'Vi ger vård i hemmet. Kommunen svarar för sin rehabilitering.'
  assert.deepEqual(lixOf(text), { words: 10, lix: 25 })
  assert.deepEqual(lixOf(''), { words: 0, lix: 0 })
})

test('an abbreviation ends no sentence, and a line does', () => {
  assert.equal(lixOf('Se 16 kap. 1 § i HSL, dvs. lagen.').lix, 8)
  assert.equal(lixOf('Ett två tre\nfyra fem sex').lix, 3)
})

const provision = (kind: NumberedProvision['kind'], heading: string, plainText = '') =>
  ({ id: heading, kind, heading, plainText }) as NumberedProvision

test('chapters are told each by itself, and not those of a few words', () => {
  const easy = 'Vi ger vård i hemmet. '.repeat(8)
  const hard =
    'Huvudmännens samverkansansvar förutsätter kontinuerlig informationsöverföring '.repeat(8)
  const found = readabilityOf([
    provision('paragraph', 'Ingress', 'Kort.'),
    provision('chapter', 'Ett'),
    provision('paragraph', 'a', easy),
    provision('chapter', 'Två'),
    provision('paragraph', 'b', hard),
  ])
  assert.deepEqual(
    found.map(({ chapter, level }) => [chapter?.heading, level]),
    [
      ['Ett', 'very-easy'],
      ['Två', 'very-hard'],
    ],
  )
})
