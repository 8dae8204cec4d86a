// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { prose } from '../../../test/fixtures/provisions.ts'
import { plainText } from '../../agreement/rules/plain-text.ts'
import { followInText } from './named-numbers.ts'

const becomes = new Map([
  ['3.2', '3.3'],
  ['3.2 a', '3.3 a'],
  ['4', '5'],
  ['7', '7 §'],
])
const follow = (words: string, mayChange = true) => {
  const { text, found } = followInText(prose(words), becomes, mayChange)
  return [plainText(text), ...found.map(({ words: named, follows }) => `${named} ${follows}`)]
}

test('a number that is named follows when it becomes another', () => {
  for (const [before, after] of [
    ['Enligt punkt 3.2 gäller detta.', 'Enligt punkt 3.3 gäller detta.'],
    ['Enligt punkt\u00A03.2\u00A0a.', 'Enligt punkt\u00A03.3 a.'],
    ['Se punkten 3.2 i avtalet, och avsnitt 4.', 'Se punkten 3.3 i avtalet, och avsnitt 5.'],
    ['Kapitel 4', 'Kapitel 5'],
  ] as const)
    assert.equal(follow(before)[0], after)
})

test('what is no number of the text stays as it is', () => {
  for (const words of [
    'Enligt 4 kap. 3 § kommunallagen.',
    'kapitel 4 § 2',
    'punkt 3.25 och punkt 3.2.1',
    'Högst 4 år.',
    'mittpunkt 4x',
  ])
    assert.deepEqual(follow(words), [words])
})

test('what cannot be written anew is told', () => {
  assert.deepEqual(follow('Enligt punkt 7.'), ['Enligt punkt 7.', 'punkt 7 false'])
  assert.deepEqual(follow('Enligt punkt 4.', false), ['Enligt punkt 4.', 'punkt 4 false'])
})
