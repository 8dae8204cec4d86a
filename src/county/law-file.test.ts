// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CannotStart } from '#platform/running/cannot-start.ts'
import { getLaws, readLawTable } from './law-file.ts'

test('a county begins with the laws that agreements rest on, and the bills that may change them', () => {
  const laws = getLaws()
  const find = (designation: string) => laws.find((one) => one.designation === designation)!
  assert.equal(find('2001:453').endsOn, '2025-06-30')
  assert.equal(find('2001:453').replacedBy, '2025:400')
  assert.deepEqual(
    [find('2001:453').shortUntil, find('2025:400').shortFrom],
    ['2025-06-30', '2025-07-01'],
  )
  const bill = find('prop. 2025/26:19')
  assert.equal(bill.billStatus, 'proposed')
  assert.deepEqual([bill.datedOn, bill.plannedOn], ['2025-09-25', '2026-07-01'])
  assert.ok(bill.touches.some(({ word }) => word === 'hemsjukvård'))
  assert.equal(new Set(laws.map(({ designation }) => designation)).size, laws.length)
})

test('a row that is no law is told by its place', () => {
  const head = 'kind,designation,title,status,changes\n'
  for (const row of [
    'law,2017-30,Lag,,',
    'law,2017:30,,,',
    'bill,prop. 2025/26:1,Förslag,,',
    'law,2017:30,Lag,,HSL',
  ]) {
    assert.throws(
      () => readLawTable(`${head}law,2017:612,Lag,,\n${row}\n`),
      (cause: unknown) => cause instanceof CannotStart && cause.message.includes('laws.csv, rad 3'),
      row,
    )
  }
})
