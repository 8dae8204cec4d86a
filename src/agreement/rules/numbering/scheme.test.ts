// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSameScheme, isScheme, type LevelRule, levelName, Numbering } from './scheme.ts'

const rule = (level: string, rest: Partial<LevelRule> = {}): LevelRule => ({
  level,
  style: 'decimal',
  before: '',
  after: '',
  joins: null,
  restarts: 'parent',
  ...rest,
})

test('a provision is counted on from the last, or from the count that it says', () => {
  const numbering = new Numbering({ levels: [rule('chapter', { after: ' kap' })] })
  const chapter = (id: string, rest = {}) =>
    numbering.take({ id, parentId: undefined, kind: 'chapter', ...rest }).number
  assert.equal(chapter('a'), '1 kap')
  assert.equal(chapter('b', { writtenNumber: '1 a kap' }), '1 a kap')
  assert.equal(chapter('c'), '2 kap')
  assert.equal(chapter('d', { countsFrom: 9 }), '9 kap')
  assert.equal(chapter('e', { writtenNumber: '' }), '')
  assert.equal(chapter('f'), '10 kap')
})

test('a level that is not named has no numbers', () => {
  const numbering = new Numbering({ levels: [] })
  assert.equal(numbering.take({ id: 'a', parentId: undefined, kind: 'table' }).number, '')
})

test('a point is spoken of after what it stands under, if that has a number', () => {
  const levels = [rule('paragraph', { after: ' §' }), rule('point 1'), rule('point 2')]
  const numbering = new Numbering({ levels })
  const take = (id: string, kind: 'paragraph' | 'point', parentId?: string, rest = {}) =>
    numbering.take({ id, parentId, kind, ...rest })
  take('p', 'paragraph')
  assert.deepEqual(take('a', 'point', 'p'), { number: '1 § 1', mark: '1' })
  assert.deepEqual(take('b', 'point', 'a'), { number: '1 § 1 1', mark: '1' })
  take('q', 'paragraph', undefined, { writtenNumber: '' })
  assert.deepEqual(take('c', 'point', 'q'), { number: '1', mark: '1' })
})

test('levels that are written alike after the same number count together', () => {
  const levels = [
    rule('chapter'),
    rule('section 2', { joins: '.', restarts: 'above' }),
    rule('paragraph', { joins: '.', restarts: 'above' }),
  ]
  const numbering = new Numbering({ levels })
  numbering.take({ id: 'c', parentId: undefined, kind: 'chapter' })
  const kinds = ['section', 'definition', 'paragraph', 'section'] as const
  assert.deepEqual(
    kinds.map((kind, at) => numbering.take({ id: `${at}`, parentId: 'c', kind }).number),
    ['1.1', '1.2', '1.3', '1.4'],
  )
})

test('schemes are the same by what they say, whatever the order they say it in', () => {
  const { level, ...rest } = rule('chapter')
  assert.ok(isSameScheme({ levels: [rule('chapter')] }, { levels: [{ ...rest, level }] }))
  assert.ok(isSameScheme(undefined, undefined))
  assert.ok(!isSameScheme({ levels: [] }, undefined))
  assert.ok(!isSameScheme({ levels: [rule('chapter')] }, { levels: [rule('paragraph')] }))
})

test('only a whole scheme is one', () => {
  assert.ok(isScheme({ levels: [rule('chapter')] }))
  for (const data of [
    null,
    undefined,
    {},
    { levels: [{}] },
    { levels: [{ ...rule('chapter'), style: 'x' }] },
  ])
    assert.ok(!isScheme(data))
  assert.deepEqual(
    [levelName('section', 3, 1), levelName('point', 4, 2), levelName('definition', 2, 1)],
    ['section 3', 'point 2', 'paragraph'],
  )
})
