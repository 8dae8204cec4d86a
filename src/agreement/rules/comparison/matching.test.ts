// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { provision } from '../../../../test/fixtures/provisions.ts'
import {
  match,
  thresholdForLeftovers,
  thresholdWithoutIds,
  toMatchable,
  type Matchable,
} from './matching.ts'

const sentences = {
  lakare: 'Regionen ansvarar för läkarinsatser i den kommunala hälso- och sjukvården.',
  hemsjukvard: 'Kommunen erbjuder hemsjukvård till den som är bosatt i kommunen.',
  plan: 'En samordnad individuell plan upprättas när den enskilde behöver insatser från båda.',
  tvist: 'Tvist om tolkning av avtalet löses i första hand lokalt mellan berörda chefer.',
}

const words = (text: string, parent?: number): Matchable =>
  toMatchable(provision('paragraph', 'x', { text }), parent)
const heading = (text: string, parent?: number): Matchable =>
  toMatchable(provision('section', 'x', { heading: text }), parent)

/** Each place after, with the place before that it was taken for and why. */
function matched(
  before: readonly Matchable[],
  after: readonly Matchable[],
  more: { known?: { before: number; after: number }[]; isNew?: number[] } = {},
) {
  const found = match(
    before,
    after,
    more.known ? thresholdForLeftovers : thresholdWithoutIds,
    more.known ?? [],
    new Set(more.isNew),
  )
  return Object.fromEntries(Array.from(found, ([place, one]) => [place, [one.before, one.by]]))
}

test('the same words are the same provision, wherever they stand', () => {
  const before = [words(sentences.lakare), words(sentences.hemsjukvard), words(sentences.plan)]
  assert.deepEqual(matched(before, before.toReversed()), {
    0: [2, 'same-wording'],
    1: [1, 'same-wording'],
    2: [0, 'same-wording'],
  })
})

test('like words are the same provision when nothing is more alike', () => {
  const reworded = sentences.hemsjukvard.replace('erbjuder', 'ska erbjuda')
  assert.deepEqual(
    matched(
      [words(sentences.lakare), words(sentences.hemsjukvard)],
      [words(reworded), words(sentences.tvist)],
    ),
    { 0: [1, 'similar'] },
  )
})

test('what is known is never questioned, though other words are more alike', () => {
  const before = [words(sentences.lakare), words(sentences.hemsjukvard)]
  const after = [words(sentences.hemsjukvard), words(sentences.lakare)]
  assert.deepEqual(matched(before, after, { known: [{ before: 0, after: 0 }] }), {
    0: [0, 'known'],
  })
})

test('what is known to be new is taken for nothing, though the words are the same', () => {
  const text = [words(sentences.lakare), words(sentences.plan)]
  assert.deepEqual(matched(text, text, { isNew: [0] }), { 1: [1, 'same-wording'] })
})

test('words that are repeated find their twins by what stands around them', () => {
  const same = 'Parterna ska samverka.'
  const before = [words(sentences.lakare), words(same), words(sentences.plan), words(same)]
  const after = [words(sentences.plan), words(same), words(sentences.lakare), words(same)]
  assert.deepEqual(matched(before, after), {
    0: [2, 'same-wording'],
    1: [3, 'same-wording'],
    2: [0, 'same-wording'],
    3: [1, 'same-wording'],
  })
})

test('one of several alike that is gone leaves the others matched once each', () => {
  const same = words('Parterna ska samverka.')
  const found = matched([same, same, same], [same, same])
  assert.deepEqual(
    Object.values(found).map(([before]) => before),
    [0, 1],
  )
})

test('a heading that is renamed is the one that held what it holds', () => {
  const before = [heading('Ansvar'), words(sentences.lakare, 0), words(sentences.plan, 0)]
  const after = [
    heading('Vem som gör vad', undefined),
    words(sentences.lakare, 0),
    words(sentences.plan, 0),
  ]
  assert.deepEqual(matched(before, after)[0], [0, 'structure'])
})

test('a heading that holds half of what another held, or as much of something new, is another heading', () => {
  const before = [heading('Ansvar'), words(sentences.lakare, 0), words(sentences.plan, 0)]
  const split = [
    heading('Läkare'),
    words(sentences.lakare, 0),
    heading('Planering'),
    words(sentences.plan, 2),
  ]
  const found = matched(before, split)
  assert.deepEqual([found[0], found[2]], [undefined, undefined])
  const mixed = [
    heading('Läkare'),
    words(sentences.lakare, 0),
    words('Något helt annat om budget och lokaler.', 0),
  ]
  assert.equal(matched([heading('Ansvar'), words(sentences.lakare, 0)], mixed)[0], undefined)
})

test('a heading and a provision of the same words are two things', () => {
  assert.deepEqual(matched([heading('Ansvar')], [words('Ansvar')]), {})
})

test('among what ids leave over, half alike is not alike', () => {
  const before = [words(sentences.lakare), words(sentences.hemsjukvard)]
  const half = words('Kommunen erbjuder hemsjukvård på natten i särskilt boende.')
  const after = [words(sentences.lakare), half]
  assert.deepEqual(matched(before, after, { known: [{ before: 0, after: 0 }] })[1], undefined)
})

test('nothing is matched with nothing', () => {
  assert.deepEqual(matched([], [words(sentences.plan)]), {})
  assert.deepEqual(matched([words(sentences.plan)], []), {})
})
