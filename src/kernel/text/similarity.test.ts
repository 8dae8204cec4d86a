// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cosine, findSimilar, shareOf, weighTexts, without } from './similarity.ts'

/** The places in the two lists of all that are so alike. */
function likeIn(before: readonly string[], after: readonly string[], threshold: number) {
  const weighed = weighTexts([...before, ...after])
  const places = after.map((_, place) => before.length + place)
  return findSimilar(weighed, [...before.keys()], places, threshold).map((like) => ({
    ...like,
    after: like.after - before.length,
  }))
}

const before = [
  'Kommunen ansvarar för hemsjukvård till och med sjuksköterskenivå.',
  'Regionen ansvarar för läkarinsatser i hemmet.',
  'En samordnad individuell plan upprättas när den enskilde behöver insatser från båda parter.',
]

test('the same text is wholly alike, and comes first', () => {
  const found = likeIn(before, before, 0.9)
  assert.deepEqual(
    found.map(({ before: a, after: b }) => [a, b]),
    [
      [0, 0],
      [1, 1],
      [2, 2],
    ],
  )
  for (const { similarity } of found) assert.ok(similarity > 0.999)
})

test('a reworded text is more like its origin than any other', () => {
  const after = [
    'En samordnad individuell plan, SIP, upprättas när den enskilde har behov av insatser från båda.',
  ]
  const [best] = likeIn(before, after, 0.1)
  assert.equal(best?.before, 2)
  assert.ok(best.similarity > 0.45)
})

test('texts without a word in common, and empty texts, are not alike', () => {
  assert.deepEqual(likeIn(['hund', ''], ['katt', ''], 0.01), [])
})

test('two texts are as alike when they are asked by themselves', () => {
  const weighed = weighTexts(before)
  const [one, other] = weighed.vectors
  const [like] = findSimilar(weighed, [0], [1], 0.01)
  assert.equal(cosine(one!, other!), like?.similarity)
})

test('a part stands in its whole, and what is left of the whole is the other part', () => {
  const [first, second] = ['Kommunen ansvarar för hemsjukvård.', 'Regionen bekostar läkare.']
  const { vectors, rarity } = weighTexts([`${first} ${second}`, first, second])
  const [whole, one, other] = vectors
  assert.equal(shareOf(one!, whole!, rarity), 1)
  assert.ok(shareOf(whole!, one!, rarity) < 0.6)
  const rest = without(whole!, one!)
  assert.equal(shareOf(other!, rest, rarity), 1)
  assert.equal(shareOf(one!, rest, rarity), 0)
})

test('very many equal texts are compared within the bounds', () => {
  const many = Array.from({ length: 1500 }, () => before[0]!)
  const found = likeIn(many, many, 0.5)
  assert.ok(found.length <= 1500 * 50)
})
