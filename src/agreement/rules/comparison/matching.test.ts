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
  const { byAfter: found } = match(
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

type Chapter = readonly [name: string, section: string, texts: readonly string[]]

/** Chapters of one section each, as a list. */
function chapters(...list: readonly Chapter[]): Matchable[] {
  const all: Matchable[] = []
  for (const [name, section, texts] of list) {
    const at = all.length
    all.push(toMatchable(provision('chapter', 'x', { heading: name }), undefined))
    all.push(toMatchable(provision('section', 'x', { heading: section }), at))
    for (const text of texts) all.push(words(text, at + 1))
  }
  return all
}

const lakare: Chapter = ['Läkare', 'Allmänt', [sentences.lakare]]
const hemma: Chapter = ['Hemsjukvård', 'Allmänt', [sentences.hemsjukvard]]
const planer: Chapter = ['Planer', 'Allmänt', [sentences.plan]]
const begrepp: Chapter = ['Begrepp', 'Allmänt', ['Med part avses den som har skrivit under.']]

test('sections of the same name in every chapter stay where they are when a chapter comes first', () => {
  const found = matched(chapters(lakare, hemma, planer), chapters(begrepp, lakare, hemma, planer))
  assert.deepEqual(
    Object.entries(found).map(([after, [before]]) => [Number(after), before]),
    [3, 4, 5, 6, 7, 8, 9, 10, 11].map((after) => [after, after - 3]),
  )
})

test('and when the first chapter is struck, or the last is put first', () => {
  const struck = matched(chapters(lakare, hemma, planer), chapters(hemma, planer))
  assert.deepEqual(
    Object.values(struck)
      .map(([before]) => before)
      .toSorted(),
    [3, 4, 5, 6, 7, 8],
  )
  const turned = matched(chapters(lakare, hemma, planer), chapters(planer, lakare, hemma))
  assert.deepEqual([turned[1]?.[0], turned[4]?.[0], turned[7]?.[0]], [7, 1, 4])
})

test('a paragraph that stands in each chapter is new in the chapter that is new', () => {
  const all = 'Parterna följer upp avtalet varje år.'
  const andAll = ([name, section, texts]: Chapter): Chapter => [name, section, [...texts, all]]
  const before = [lakare, hemma, planer].map(andAll)
  const found = matched(chapters(...before), chapters(andAll(begrepp), ...before))
  assert.deepEqual(
    [3, 7, 11, 15].map((after) => found[after]?.[0]),
    [undefined, 3, 7, 11],
  )
})

test('a heading is never the same as a paragraph, whatever it says', () => {
  const long = heading(sentences.plan)
  assert.deepEqual(matched([long], [words(sentences.plan)]), {})
  const held = toMatchable(
    provision('section', 'x', { heading: 'Planer', text: sentences.plan }),
    undefined,
  )
  assert.deepEqual(matched([held], [words(sentences.plan)]), {})
})

const joinedIn = (before: readonly Matchable[], after: readonly Matchable[]) =>
  match(before, after, thresholdWithoutIds, []).joined

test('one that became two, or two that became one, is told as that', () => {
  const both = words(`${sentences.lakare} ${sentences.plan}`)
  const parts = [words(sentences.lakare), words(sentences.plan)]
  const others = [words(sentences.tvist), words(sentences.hemsjukvard)]
  assert.deepEqual(joinedIn([others[0]!, both, others[1]!], [others[0]!, ...parts, others[1]!]), [
    { before: [1], after: [1, 2] },
  ])
  assert.deepEqual(joinedIn([others[0]!, ...parts], [others[0]!, both]), [
    { before: [1, 2], after: [1] },
  ])
})

test('one that became a sentence and its points is split into all of them', () => {
  const points = [
    'läkarinsatser i särskilt boende',
    'läkemedel ur akutförråd',
    'hjälpmedel på natten',
  ]
  const whole = words(`Regionen ansvarar för ${points.join(', ')}.`)
  const after = [words('Regionen ansvarar för'), ...points.map((one) => words(one))]
  assert.deepEqual(joinedIn([whole, words(sentences.tvist)], [...after, words(sentences.tvist)]), [
    { before: [0], after: [0, 1, 2, 3] },
  ])
})

test('a sentence that was put in beside one that was reworded is no split', () => {
  const after = [words(sentences.lakare.replace('ansvarar', 'svarar')), words(sentences.plan)]
  assert.deepEqual(joinedIn([words(sentences.lakare)], after), [])
})
