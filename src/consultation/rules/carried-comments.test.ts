// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  carryComments,
  formerAnswerOf,
  standingAfter,
  type EarlierComment,
  type SaidBefore,
} from './carried-comments.ts'

const words = (provisionId: string, text: string, kind: EarlierComment['kind'] = 'clarify') => ({
  versionId: 'v',
  provisionId,
  kind,
  text,
  proposedWording: '',
})

const earlier = (
  id: string,
  provisionId: string,
  text: string,
  rest: Partial<EarlierComment> = {},
): EarlierComment => ({
  ...words(provisionId, text),
  id,
  answeredWith: undefined,
  rewordedFrom: undefined,
  ...rest,
})

const fromTo = (before: readonly EarlierComment[], now: readonly ReturnType<typeof words>[]) =>
  carryComments(before, now).map(({ answeredWith, rewordedFrom }) => [answeredWith, rewordedFrom])

test('the same words about the same provision keep their answer, wherever they stand', () => {
  const before = [earlier('a', '1', 'Otydligt.'), earlier('b', '2', 'Bra.')]
  assert.deepEqual(fromTo(before, [words('2', 'Bra.'), words('1', 'Otydligt.')]), [
    ['b', undefined],
    ['a', undefined],
  ])
})

test('other words about the provision remember what they were made from', () => {
  const before = [earlier('a', '1', 'Otydligt.')]
  assert.deepEqual(fromTo(before, [words('1', 'Mycket otydligt.')]), [[undefined, 'a']])
  assert.deepEqual(fromTo(before, [words('1', 'Stryk.', 'remove')]), [[undefined, 'a']])
  assert.deepEqual(fromTo(before, [words('2', 'Otydligt.')]), [[undefined, undefined]])
})

test('each comment before is taken once: what is new is new', () => {
  const before = [earlier('a', '1', 'Otydligt.')]
  assert.deepEqual(fromTo(before, [words('1', 'Något annat.'), words('1', 'Otydligt.')]), [
    [undefined, undefined],
    ['a', undefined],
  ])
  assert.deepEqual(fromTo(before, [words('1', 'Otydligt.'), words('1', 'Otydligt.')]), [
    ['a', undefined],
    [undefined, undefined],
  ])
})

test('said a third time, it still has the answer of the first, and what it was made from', () => {
  const kept = earlier('b', '1', 'Otydligt.', { answeredWith: 'a', rewordedFrom: 'z' })
  assert.deepEqual(fromTo([kept], [words('1', 'Otydligt.')]), [['a', 'z']])
  assert.deepEqual(fromTo([kept], [words('1', 'Annat.')]), [[undefined, 'a']])
})

test('the former answer is found past words that nobody answered', () => {
  const said = (rewordedFrom: string | undefined, reason?: string): SaidBefore => ({
    number: 1,
    text: '',
    proposedWording: '',
    rewordedFrom,
    answer: reason === undefined ? undefined : { outcome: 'met', reason },
  })
  const all = new Map([
    ['a', said(undefined, 'Först.')],
    ['b', said('a')],
    ['c', said(undefined)],
  ])
  assert.equal(formerAnswerOf('b', all)?.answer.reason, 'Först.')
  assert.equal(formerAnswerOf('c', all), undefined)
  assert.equal(formerAnswerOf(undefined, all), undefined)
})

const descent = (number: number, isStanding: boolean, came: Partial<EarlierComment> = {}) => ({
  id: `c${number}`,
  number,
  isStanding,
  answeredWith: came.answeredWith,
  rewordedFrom: came.rewordedFrom,
})

test('an earlier comment is found again in the answer that stands, through every answer between', () => {
  const first = descent(1, false)
  const reworded = descent(2, false, { rewordedFrom: 'c1' })
  const repeated = descent(3, false, { answeredWith: 'c2', rewordedFrom: 'c1' })
  const again = descent(4, true, { rewordedFrom: 'c2' })
  const other = descent(5, true)
  const all = [first, reworded, repeated, again, other]
  for (const earlier of [first, reworded, repeated]) {
    assert.equal(standingAfter(earlier, all)?.number, 4)
  }
  const unchanged = descent(6, true, { answeredWith: 'c1' })
  assert.equal(standingAfter(first, [first, unchanged])?.number, 6)
})

test('a comment that was left out of the new answer has become nothing', () => {
  const [gone, other] = [descent(1, false), descent(2, true)]
  assert.equal(standingAfter(gone, [gone, other]), undefined)
  const circle = [
    descent(1, false, { rewordedFrom: 'c2' }),
    descent(2, false, { rewordedFrom: 'c1' }),
  ]
  assert.equal(standingAfter(circle[0]!, circle), undefined)
})
