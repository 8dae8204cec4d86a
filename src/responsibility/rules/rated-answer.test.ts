// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ratedAddress } from './rated-answer.ts'

test('an answer is counted by its address, and nothing that was typed is kept', () => {
  const kept = '/vem-ansvarar?var=hem&insats=sar'
  assert.equal(ratedAddress(kept), kept)
  assert.equal(ratedAddress('/vem-ansvarar/fall/7'), '/vem-ansvarar/fall/7')
  const others = [
    '',
    '/vem-ansvarar',
    '/remiss/1',
    '/vem-ansvarar?fraga=Anna Andersson',
    '/vem-ansvarar?fraga=Anna%20A',
    'https://annan.exempel.se/vem-ansvarar/fall/7',
    `/vem-ansvarar/fall/${'7'.repeat(300)}`,
  ]
  for (const other of others) assert.equal(ratedAddress(other), undefined, other)
})
