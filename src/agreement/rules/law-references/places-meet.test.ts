// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placesMeet } from './places-meet.ts'

const rows: readonly (readonly [string, string, boolean])[] = [
  ['16 kap. 1 §', '16 kap. 1 §', true],
  ['16 kap. 1–3 §§', '16 kap. 2 §', true],
  ['16 kap. 1–3 §§', '16 kap. 4 §', false],
  ['16 kap. 1 och 7 §§', '16 kap. 7 § andra stycket', true],
  ['16 kap.', '16 kap. 9 a §', true],
  ['5 kap. 9 a §', '5 kap. 9 §', false],
  ['5 kap. 9 a §', '5 kap. 9 A §', true],
  ['5 kap. 8–10 §§', '5 kap. 9 a §', true],
  ['15 kap. 1 §', '16 kap. 1 §', false],
  ['8 a §', '8 a §', true],
  ['8 §', '1 kap. 8 §', false],
  ['', '16 kap. 1 §', false],
]

for (const [one, other, meet] of rows) {
  test(`«${one}» and «${other}» ${meet ? 'meet' : 'do not'}`, () => {
    assert.equal(placesMeet(one, other), meet)
    assert.equal(placesMeet(other, one), meet)
  })
}
