// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headingOf, pairsIn, paragraphOf, standing } from '../../../../test/support/matchables.ts'
import { likeNames, matchHeadings } from './holders.ts'
import type { Matchable } from './pairs.ts'

const isHeading = (one: Matchable) => one.isHeadingOnly
const text = (words: string, parent: number) => paragraphOf(words, parent)

function headingsOf(
  before: readonly Matchable[],
  after: readonly Matchable[],
  known: readonly (readonly [number, number])[] = [],
) {
  const { pairs, weighed } = standing(before, after, known)
  matchHeadings(pairs, likeNames(pairs, weighed, isHeading), isHeading)
  return pairsIn(pairs)
}

test('a name that stands once in both is the same heading', () => {
  assert.deepEqual(headingsOf([headingOf('Ansvar')], [headingOf('Ekonomi'), headingOf('Ansvar')]), [
    '0=1',
  ])
})

test('of the same names those that hold the same are pairs, wherever they stand', () => {
  const before = [headingOf('Allmänt'), text('A', 0), headingOf('Allmänt'), text('B', 2)]
  const after = [headingOf('Allmänt'), text('B', 0), headingOf('Allmänt'), text('A', 2)]
  assert.deepEqual(
    headingsOf(before, after, [
      [1, 3],
      [3, 1],
    ]),
    ['0=2', '1=3', '2=0', '3=1'],
  )
})

test('a name that others have is no pair when what it held stands elsewhere', () => {
  const before = [headingOf('Allmänt'), text('A', 0), headingOf('Allmänt'), text('B', 2)]
  const after = [headingOf('Allmänt'), text('N', 0), headingOf('Vård'), text('A', 2), text('B', 2)]
  const found = headingsOf(before, after, [
    [1, 3],
    [3, 4],
  ])
  assert.ok(!found.includes('0=0') && !found.includes('2=0'))
})

test('a heading of another name that holds the same is the same heading', () => {
  const before = [headingOf('Ansvar'), text('A', 0), text('B', 0)]
  const after = [headingOf('Vem som gör vad'), text('A', 0), text('B', 0)]
  const known = [
    [1, 1],
    [2, 2],
  ] as const
  assert.deepEqual(headingsOf(before, after, known), ['0=0', '1=1', '2=2'])
  // Half of it is not the same.
  assert.deepEqual(headingsOf(before, after, [[1, 1]]), ['1=1'])
})

test('a great many headings of one name are paired in order, in no time', () => {
  const many = Array.from({ length: 600 }, () => headingOf('Allmänt'))
  assert.equal(headingsOf(many, many).length, 600)
})
