// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tableCells } from './table-cells.ts'

test('cells are parted by what the first line is parted by', () => {
  assert.deepEqual(tableCells('Part;Dag\nLerum;1,5'), [
    ['Part', 'Dag'],
    ['Lerum', '1,5'],
  ])
  assert.deepEqual(tableCells('Part\tDag\r\nLerum\t2'), [
    ['Part', 'Dag'],
    ['Lerum', '2'],
  ])
  assert.deepEqual(tableCells('Part,Dag\nLerum,2')[1], ['Lerum', '2'])
})

test('quotes hold what parts cells and lines', () => {
  assert.deepEqual(tableCells('a;b\n"x;""y""\nz";2'), [
    ['a', 'b'],
    ['x;"y"\nz', '2'],
  ])
})
