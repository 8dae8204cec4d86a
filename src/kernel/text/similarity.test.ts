// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findSimilar } from './similarity.ts'

const before = [
  'Kommunen ansvarar för hemsjukvård till och med sjuksköterskenivå.',
  'Regionen ansvarar för läkarinsatser i hemmet.',
  'En samordnad individuell plan upprättas när den enskilde behöver insatser från båda parter.',
]

test('the same text is wholly alike, and comes first', () => {
  const found = findSimilar(before, before, 0.9)
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
  const [best] = findSimilar(before, after, 0.1)
  assert.equal(best?.before, 2)
  assert.ok(best.similarity > 0.45)
})

test('texts without a word in common, and empty texts, are not alike', () => {
  assert.deepEqual(findSimilar(['hund', ''], ['katt', ''], 0.01), [])
})
