// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type NamedLaw, withoutSecondNames } from './named-law.ts'

const named = (text: string, ...names: readonly string[]): readonly NamedLaw[] =>
  names.map((name) => ({
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
    label: 'LSS',
    sfs: '1993:387',
    isWhole: true,
  }))

test('a short name after a law belongs to it, and a place may follow both', () => {
  for (const [text, ...names] of [
    ['lagen (1993:387), LSS, gäller', 'lagen (1993:387)', 'LSS'],
    ['lagen (1993:387) om stöd och service (LSS) gäller', 'lagen (1993:387)', 'LSS'],
  ] as const) {
    const laws = withoutSecondNames(text, named(text, ...names))
    assert.equal(laws.length, 1, text)
    assert.match(text.slice(0, laws[0]!.reach), /LSS\)?$/)
  }
})

test('a law reaches as far as its own words, and not where the sentence goes on', () => {
  const reachOf = (text: string) =>
    withoutSecondNames(text, named(text, 'lagen (1993:387)'))[0]?.reach
  assert.equal(reachOf('lagen (1993:387) om stöd och service, 9 §'), 36)
  assert.equal(reachOf('lagen (1993:387) om stöd ska följas enligt 9 §'), undefined)
})
