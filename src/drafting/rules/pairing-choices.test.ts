// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { provision } from '../../../test/fixtures/provisions.ts'
import type { NumberedProvision } from '../../agreement/rules/document.ts'
import type { Pairing } from './pairing.ts'
import { choicesAt, choicesOf } from './pairing-choices.ts'

function part(earlier: number, imported: number, leftOut: readonly string[]) {
  const provisions = Array.from({ length: earlier }, (_, place): NumberedProvision => ({
    ...provision('paragraph', `p${place}`),
    number: `${place + 1}`,
    address: `${place + 1}`,
    plainText: '',
    changeReason: '',
    revision: 1,
  }))
  const pairing: Pairing = {
    place: 0,
    provisionId: undefined,
    by: 'none',
    certainty: 'likely',
    similarity: 0,
  }
  return {
    earlier: { version: {} as never, provisions },
    pairing: { pairings: Array.from({ length: imported }, () => pairing), leftOut },
  }
}

const idsAt = (of: ReturnType<typeof part>, chosen: string, place: number) =>
  choicesAt(choicesOf(of), chosen, place).map(({ id }) => id)

test('with few left, each provision may be any of them or the one it is', () => {
  const small = part(5, 4, ['p1', 'p4'])
  assert.deepEqual(idsAt(small, 'new', 0), ['p1', 'p4'])
  assert.deepEqual(idsAt(small, 'p2', 0), ['p1', 'p2', 'p4'])
})

test('with very many left, the nearest are shown, and the choices of a page have a limit', () => {
  const all = Array.from({ length: 2000 }, (_, place) => `p${place}`)
  const large = part(2000, 2000, all)
  const choices = choicesOf(large)
  const shown = all.map((_, place) => choicesAt(choices, 'new', place))
  assert.ok(shown.flat().length <= 20_000)
  for (const [place, some] of shown.entries()) {
    assert.equal(some.length, choices.most)
    assert.ok(some.some(({ id }) => id === `p${place}`))
  }
  assert.equal(idsAt(large, 'new', 1999).at(-1), 'p1999')
  assert.ok(idsAt(large, 'p7', 1500).includes('p7'))
})
