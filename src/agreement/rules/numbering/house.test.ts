// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ProvisionKind } from '../provision.ts'
import { houseNumbers } from './house.ts'

/** "kind id < parent" in reading order. */
function numbers(...lines: string[]): Record<string, string> {
  const places = lines.map((line) => {
    const [kind, id = '', , parentId] = line.split(' ')
    return { id, parentId, kind: kind as ProvisionKind }
  })
  return Object.fromEntries(houseNumbers(places))
}

test('sections, paragraphs, definitions and tables under a parent share one counter', () => {
  assert.deepEqual(
    numbers(
      'chapter c1',
      'definition d < c1',
      'paragraph p < c1',
      'chapter c2',
      'section s1 < c2',
      'paragraph s1p1 < s1',
      'table t < c2',
      'section s2 < c2',
    ),
    { c1: '1', d: '1.1', p: '1.2', c2: '2', s1: '2.1', s1p1: '2.1.1', t: '2.2', s2: '2.3' },
  )
})

test('numbers may have three levels and two digits', () => {
  const sections = Array.from({ length: 11 }, (_, i) => `section s${i + 1} < c`)
  const under = ['paragraph x < s11', 'paragraph y < s11', 'paragraph z < s11', 'paragraph w < z']
  const found = numbers('chapter c', ...sections, ...under)
  assert.equal(found.z, '1.11.3')
  assert.equal(found.w, '1.11.3.1')
})

test('points are letters, and go on after z', () => {
  const points = Array.from({ length: 28 }, (_, i) => `point p${i + 1} < p`)
  const found = numbers(
    'chapter c',
    'paragraph p < c',
    ...points,
    'point q < p1',
    'paragraph r < c',
  )
  assert.equal(found.p1, '1.1 a')
  assert.equal(found.p26, '1.1 z')
  assert.equal(found.p28, '1.1 ab')
  assert.equal(found.q, '1.1 a a')
  assert.equal(found.r, '1.2')
})

test('a preamble has no number, nor has what stands under it', () => {
  assert.deepEqual(numbers('section s', 'paragraph p < s', 'chapter c', 'paragraph q < c'), {
    c: '1',
    q: '1.1',
  })
})

test('a text without chapters is numbered from its sections', () => {
  assert.deepEqual(numbers('section s', 'paragraph p < s', 'paragraph q'), {
    s: '1',
    p: '1.1',
    q: '2',
  })
})
