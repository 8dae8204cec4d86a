// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findMerged, isCovered, signCovered } from './merged-cells.ts'

const cells = (...rows: string[]) => rows.map((row) => row.split(' '))

test('cells are one where the signs say so, and nowhere else', () => {
  const rows = cells('a < b', '^ < c', 'd e ^', '< ^ f')
  assert.deepEqual(findMerged(rows), [
    { row: 0, column: 0, rows: 2, columns: 2 },
    { row: 1, column: 2, rows: 2, columns: 1 },
    { row: 2, column: 1, rows: 2, columns: 1 },
  ])
  assert.deepEqual(findMerged(cells('^ a', '< b')), [])
})

test('what is written with signs is read as the same cells', () => {
  const merged = [
    { row: 0, column: 1, rows: 1, columns: 2 },
    { row: 1, column: 0, rows: 2, columns: 2 },
  ]
  const signed = signCovered(cells('a b c', 'd e f', 'g h i'), merged)
  assert.deepEqual(signed, cells('a b <', 'd < f', '^ < i'))
  assert.deepEqual(findMerged(signed), merged)
  assert.deepEqual(
    [
      isCovered(merged, 0, 1),
      isCovered(merged, 0, 2),
      isCovered(merged, 2, 1),
      isCovered(merged, 2, 2),
    ],
    [false, true, true, false],
  )
})
