// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { termRestsOn } from './resting-terms.ts'

const term = {
  term: 'utskrivningsklar',
  definition: 'Behandlande läkare har bedömt att patienten inte behöver sluten vård.',
  source: 'lag (2017:612) 1 kap. 3 §',
}
const law = (designation: string, place = '') => ({ designation, place, word: '' })

test('a word rests on the law that its source names, at the place that it names', () => {
  assert.deepEqual(termRestsOn(term, [law('2017:612')]), ['LUS (2017:612) 1 kap. 3 §'])
  assert.equal(termRestsOn(term, [law('2017:612', '1 kap. 3 §')]).length, 1)
  assert.deepEqual(termRestsOn(term, [law('2017:612', '2 kap. 5 §')]), [])
  assert.deepEqual(termRestsOn(term, [law('2017:30')]), [])
})

test('a word that is taken away rests on what takes it, also inside another', () => {
  const word = { designation: '', place: '', word: 'hemsjukvård' }
  assert.deepEqual(termRestsOn({ ...term, term: 'Hemsjukvårdsinsats' }, [word]), ['hemsjukvård'])
  assert.deepEqual(termRestsOn(term, [word]), [])
})
