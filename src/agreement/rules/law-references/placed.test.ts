// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { NamedLaw } from './named-law.ts'
import { placeInLaws, placesIn } from './placed.ts'

function placed(text: string): readonly string[] {
  const laws = Array.from(text.matchAll(/HSL|SoL/g), ({ 0: label, index }): NamedLaw => {
    return { start: index, end: index + 3, label, sfs: undefined, isWhole: false }
  })
  return placeInLaws(text, laws, placesIn(text)).map(({ law, one }) => `${law.label} ${one.whole}`)
}

test('a place is in the law beside it, before those it is joined to', () => {
  assert.deepEqual(placed('1 § HSL och 2 § SoL'), ['HSL 1 §', 'SoL 2 §'])
  assert.deepEqual(placed('1 och 2 §§, 4 § HSL'), ['HSL 1 och 2 §§', 'HSL 4 §'])
  assert.deepEqual(placed('HSL 1 §, 4 § SoL'), ['HSL 1 §', 'SoL 4 §'])
  assert.deepEqual(placed('SoL (1 kap. 2 §) och 1 § i nya SoL'), ['SoL 1 kap. 2 §', 'SoL 1 §'])
})

test('a place in short is one; a place in the agreement is in no law', () => {
  assert.deepEqual(placed('HSL 16:3 a'), ['HSL 16 kap. 3 a §'])
  assert.deepEqual(placed('Enligt HSL, 3 § i detta avtal'), [])
})
