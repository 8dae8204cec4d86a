// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { growthOf, mostGrowth } from '../../../../test/house/doubling.ts'
import { locateDiscouraged, type Term } from './term-bank.ts'

const bank: readonly Term[] = ['funktionsvariation', 'landsting', 'missbruk', 'brukare'].map(
  (term) => ({ term, status: 'discouraged', instead: 'ett annat ord' }),
)

// Inflected forms, and what only looks like them.
const words: readonly (readonly [string, readonly string[]])[] = [
  ['Landstingets ansvar och landstingen', ['Landstingets', 'landstingen']],
  ['Personer med missbruk eller missbrukets följder', ['missbruk', 'missbrukets']],
  ['brukare, brukaren, brukarna, brukarnas', ['brukare', 'brukaren', 'brukarna', 'brukarnas']],
  [
    'funktionsvariationer och funktionsvariationen',
    ['funktionsvariationer', 'funktionsvariationen'],
  ],
  ['Förbrukare, brukar, Landstingsarkivet, missbruksvård, missbrukare, brukarråd', []],
  ['Det som förr kallades ”missbruk” i avtalet', []],
  ['Överenskommelse om samarbete kring personer med missbruk ersätter den äldre.', []],
  ['Se Riktlinje för brukare och missbruk (2012).', []],
  ['Samverkan kring personer med missbruk och beroende', []],
  ['Samverkan kring personer med missbruk är viktig.', ['missbruk']],
  ['Överenskommelse samverkan kring personer med missbruk av alkohol och spel om pengar', []],
  ['lag (1988:870) om vård vid missbruk i vissa fall', []],
  ['Parterna har en överenskommelse om missbruk som gäller.', ['missbruk']],
  ['Regional handlingsplan ska följas vid missbruk.', ['missbruk']],
]

for (const [text, expected] of words) {
  test(`«${text}»: ${expected.join(', ') || 'nothing to change'}`, () => {
    const found = locateDiscouraged(text, bank)
    assert.deepEqual(
      found.map(({ start, end }) => text.slice(start, end)),
      expected,
    )
  })
}

test('a word that may be used is no finding, and one of several words is found whole', () => {
  const others: readonly Term[] = [
    { term: 'region', status: 'preferred', instead: '' },
    { term: 'individuell plan', status: 'discouraged', instead: 'SIP' },
  ]
  const text = 'Regionen gör en individuell planering och individuella planer, en individuell plan.'
  assert.deepEqual(
    locateDiscouraged(text, others).map(({ start, end }) => text.slice(start, end)),
    ['individuell plan'],
  )
})

test('the time grows with the text and no faster', async () => {
  for (const row of ['Avtal ', 'Avtal om missbruk ', '”missbruk” ']) {
    const make = (times: number) => row.repeat(times)
    const work = (text: string) => locateDiscouraged(text, bank)
    const { ratio, size } = await growthOf({ make, work, from: 500, most: 1 << 14 })
    assert.ok(ratio <= mostGrowth, `${ratio} from ${size} of ${row}`)
  }
})
