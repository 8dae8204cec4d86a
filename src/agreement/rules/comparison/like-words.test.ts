// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headingOf, pairsIn, paragraphOf, standing } from '../../../../test/support/matchables.ts'
import { likenesses, matchAlone, matchSimilar } from './like-words.ts'

const any = () => true
const first = paragraphOf('Parterna är regionen och kommunerna i länet.')
const last = paragraphOf('Tvist löses lokalt mellan berörda chefer.')
const was = 'Kommunen erbjuder hemsjukvård till den som är bosatt i kommunen.'
const half = 'Kommunen erbjuder hemsjukvård på natten i särskilt boende.'
const other = 'Hemsjukvård ges av kommunen till den som är folkbokförd där.'

test('the most alike are paired first, and none that is less alike than asked', () => {
  const { pairs, weighed } = standing(
    [paragraphOf(was), last],
    [paragraphOf(half), paragraphOf(was.replace('erbjuder', 'ska erbjuda'))],
  )
  matchSimilar(pairs, likenesses(pairs, weighed, any), 0.5)
  assert.deepEqual(pairsIn(pairs), ['0=1'])
})

test('between the same neighbours less likeness is enough', () => {
  const alone = standing([last, paragraphOf(was)], [paragraphOf(half), first])
  const likes = likenesses(alone.pairs, alone.weighed, any)
  const [like] = likes
  const threshold = like!.similarity + 0.1
  matchSimilar(alone.pairs, likes, threshold)
  assert.deepEqual(pairsIn(alone.pairs), [])
  const between = standing(
    [first, paragraphOf(was), last],
    [first, paragraphOf(half), last],
    [
      [0, 0],
      [2, 2],
    ],
  )
  matchSimilar(between.pairs, likenesses(between.pairs, between.weighed, any), threshold)
  assert.deepEqual(pairsIn(between.pairs), ['0=0', '1=1', '2=2'])
})

test('alone under the same heading between the same two it is the same in other words', () => {
  const under = [headingOf('Ansvar'), paragraphOf(was, 0), paragraphOf('Tvist löses lokalt.', 0)]
  const after = [headingOf('Ansvar'), paragraphOf(other, 0), paragraphOf('Tvist löses lokalt.', 0)]
  const known = [
    [0, 0],
    [2, 2],
  ] as const
  const { pairs, weighed } = standing(under, after, known)
  matchAlone(pairs, weighed, any)
  assert.deepEqual(pairsIn(pairs), ['0=0', '1=1', '2=2'])
  const two = standing(
    under,
    [...after.slice(0, 2), paragraphOf(half, 0), after[2]!],
    [
      [0, 0],
      [2, 3],
    ],
  )
  matchAlone(two.pairs, two.weighed, any)
  assert.deepEqual(pairsIn(two.pairs), ['0=0', '2=3'])
})

test('nothing in common is not the same, though it stands alone', () => {
  const { pairs, weighed } = standing(
    [headingOf('Ansvar'), paragraphOf('Katt sover.', 0)],
    [headingOf('Ansvar'), paragraphOf('Hund äter mat.', 0)],
    [[0, 0]],
  )
  matchAlone(pairs, weighed, any)
  assert.deepEqual(pairsIn(pairs), ['0=0'])
})
