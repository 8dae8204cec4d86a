// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alikeTo, likenessOf } from './alike-questions.ts'

const asked = [
  { id: 'a', text: 'Vem ger dropp i hemmet när patienten är på permission över helgen?' },
  { id: 'b', text: 'Vem betalar hjälpmedlen på korttidsboendet?' },
  { id: 'c', text: 'Får hemtjänsten dela ut ögondroppar?' },
]

test('the same question in other words is proposed, and another is not', () => {
  const alike = (text: string) => alikeTo(text, asked).map(({ question }) => question.id)
  assert.deepEqual(alike('dropp hemma vid permission på helg, vem gör det'), ['a'])
  assert.deepEqual(alike('hjälpmedel korttidsboende betalar'), ['b'])
  assert.deepEqual(alike('Vem för journal på distans?'), [])
})

test('a text is wholly like itself, and one without words like nothing', () => {
  assert.equal(likenessOf(asked[0]!.text, asked[0]!.text), 1)
  assert.equal(likenessOf('???', asked[0]!.text), 0)
})

test('it does not matter which is asked about the other', () => {
  for (const one of asked)
    for (const other of asked)
      assert.equal(likenessOf(one.text, other.text), likenessOf(other.text, one.text))
})
