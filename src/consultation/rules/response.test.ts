// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { responsePath } from './response.ts'

const round = { slug: 'avtalet-2027' }

test('the answer that stands has one address, whichever in order it is', () => {
  const path = '/remiss/avtalet-2027/svar/1441-lerum'
  for (const number of [1, 2]) {
    assert.equal(responsePath(round, '1441-lerum', { isCorrespondence: false, number }), path)
  }
})

test('what came after the closing has an address of its own, and each its number', () => {
  assert.equal(
    responsePath(round, '1441-lerum', { isCorrespondence: true, number: 3 }),
    '/remiss/avtalet-2027/svar/1441-lerum?skrivelse=3',
  )
})
