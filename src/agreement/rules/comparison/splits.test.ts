// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headingOf, paragraphOf, standing } from '../../../../test/support/matchables.ts'
import { likenesses } from './like-words.ts'
import type { Matchable } from './pairs.ts'
import { findSplitsAndMerges } from './splits.ts'

const one = 'Regionen ansvarar för läkarinsatser i den kommunala hälso- och sjukvården.'
const two = 'En samordnad individuell plan upprättas när den enskilde behöver insatser.'
const three = 'Avvikelser mellan huvudmännen anmäls och utreds skyndsamt.'
const apart = 'Tvist om tolkning av avtalet löses i första hand lokalt.'
const asProvisions = (texts: readonly string[]) => texts.map((text) => paragraphOf(text))

function joined(
  before: readonly Matchable[],
  after: readonly Matchable[],
  known: readonly (readonly [number, number])[] = [],
) {
  const { pairs, weighed } = standing(before, after, known)
  findSplitsAndMerges(
    pairs,
    weighed,
    likenesses(pairs, weighed, (some) => !some.isHeadingOnly),
  )
  return pairs.joined.map(({ before: from, after: to }) => `${from.join()}=${to.join()}`)
}

const between = (texts: readonly string[], others: readonly string[]) =>
  joined(asProvisions(texts), asProvisions(others))

test('two and three parts are found, also when one of them was reworded', () => {
  assert.deepEqual(between([`${one} ${two}`], [one, two]), ['0=0,1'])
  assert.deepEqual(between([one, two, three], [`${one} ${two} ${three}`]), ['0,1,2=0'])
  assert.deepEqual(between([`${one} ${two}`], [one.replace('ansvarar', 'svarar'), two]), ['0=0,1'])
})

test('something that came between the parts is no part', () => {
  assert.deepEqual(between([`${one} ${two}`], [one, apart, two]), ['0=0,2'])
})

test('parts in another order are parts too', () => {
  assert.deepEqual(between([`${one} ${two}`], [two, one]), ['0=0,1'])
})

test('what is new beside what it stood in is no part, nor is a heading or a copy', () => {
  assert.deepEqual(between([one], [one, apart]), [])
  assert.deepEqual(between([one], [one, one]), [])
  assert.deepEqual(joined([paragraphOf(`${one} ${two}`)], [headingOf(one), paragraphOf(two)]), [])
})

test('the part that says most lives on', () => {
  const { pairs, weighed } = standing(asProvisions([`${one} ${three}`]), asProvisions([three, one]))
  findSplitsAndMerges(
    pairs,
    weighed,
    likenesses(pairs, weighed, () => true),
  )
  assert.equal(pairs.byAfter.get(1)?.before, 0)
  assert.equal(pairs.byAfter.has(0), false)
  assert.ok(!pairs.isFreeAfter(0))
})

test('of two that say the same, the one that stands among its own is split, and the other merged', () => {
  const heads = ['Ansvar', 'Planer', 'Avvikelser', 'Tvister'].map((name) => headingOf(name))
  const [first, second, third, fourth] = heads as [Matchable, Matchable, Matchable, Matchable]
  const own = paragraphOf(three)
  const before = [
    first,
    own,
    paragraphOf(`${one} ${two}`),
    second,
    third,
    paragraphOf(`${one} ${two}`),
    fourth,
  ]
  const after = [
    first,
    paragraphOf(`${three} ${one} ${two}`),
    second,
    third,
    paragraphOf(one),
    paragraphOf(two),
    fourth,
  ]
  const known = [
    [0, 0],
    [3, 2],
    [4, 3],
    [6, 6],
  ] as const
  assert.deepEqual(joined(before, after, known).toSorted(), ['1,2=1', '5=4,5'])
})
