// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyMark, type MarkFacts } from './mark.ts'
import { bestFor, isCertain, rankForQuestion, whatIsMeant } from './ranking.ts'

const mark = (facts: Partial<MarkFacts>): MarkFacts => ({ ...emptyMark, ...facts })
const hit = (key: string, isDefinition = false) => ({ key, isDefinition })
const sar = { kind: 'measure', slug: 'sar', weight: 1.5 } as const
const hem = { kind: 'setting', slug: 'hem', weight: 1.2 } as const

test('what is marked with what was asked comes first, and what was only found after it', () => {
  const ranked = rankForQuestion({
    understood: [sar],
    marked: [
      { key: 'a', mark: mark({ measures: ['annat'] }) },
      { key: 'b', mark: mark({ measures: ['sar'] }) },
    ],
    found: [hit('c'), hit('b')],
  })
  assert.deepEqual(
    ranked.map(({ key }) => key),
    ['b', 'c'],
  )
})

test('of two marks about the same, the one whose words were found comes first', () => {
  const about = mark({ measures: ['sar'] })
  const marked = ['a', 'b'].map((key) => ({ key, mark: about }))
  const ranked = rankForQuestion({ understood: [sar], marked, found: [hit('b')] })
  assert.equal(ranked[0]?.key, 'b')
})

test('the situation is what the closest provision is about, and what else was said', () => {
  const ranked = [{ key: 'b', weight: 2, mark: mark({ measures: ['dropp', 'sar'] }) }]
  assert.deepEqual(bestFor(ranked, [sar, hem]), {
    measure: 'sar',
    setting: 'hem',
    orderer: undefined,
    group: undefined,
  })
  assert.equal(bestFor(ranked, []).measure, 'dropp')
  assert.equal(bestFor([], []).measure, undefined)
})

test('what a word means comes after what settles something', () => {
  const found = [hit('meaning', true), hit('rule')]
  const ranked = rankForQuestion({ understood: [], marked: [], found })
  assert.deepEqual(
    ranked.map(({ key }) => key),
    ['rule', 'meaning'],
  )
})

test('a question is answered only when the closest is far ahead of what is about something else', () => {
  const about = (measure: string, weight: number) => ({
    key: `${measure} ${weight}`,
    weight,
    mark: mark({ measures: [measure] }),
  })
  assert.equal(isCertain([about('sar', 3.2), about('sar', 3), about('dropp', 1.6)]), true)
  assert.equal(isCertain([about('sar', 3.2), about('dropp', 1.7)]), false, 'too close to another')
  assert.equal(isCertain([about('sar', 2.9)]), false, 'not close by itself')
  assert.equal(isCertain([{ key: 'x', weight: 9, mark: undefined }]), false, 'nobody has marked it')
  assert.equal(isCertain([]), false)
  assert.deepEqual(
    whatIsMeant([about('sar', 3), about('sar', 2), about('dropp', 1), about('rond', 1)], 2),
    ['sar', 'dropp'],
  )
})
