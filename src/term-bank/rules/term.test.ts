// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { changedFacts, checkTerm, holdsOn, relatedTo, slugOfTerm, type TermFacts } from './term.ts'

const facts: TermFacts = {
  term: 'brukare',
  status: 'discouraged',
  instead: 'den enskilde',
  definition: '',
  source: '',
  validFrom: undefined,
  validUntil: undefined,
}

function answerTo(more: Partial<TermFacts>): string {
  const answer = checkTerm({ ...facts, ...more })
  return answer.granted ? 'granted' : `${answer.refusal} ${answer.place}`
}

test('a word that is left names the one to use instead', () => {
  assert.equal(answerTo({}), 'granted')
  assert.equal(answerTo({ instead: '' }), 'instead-missing instead')
  assert.equal(answerTo({ status: 'preferred', instead: '' }), 'granted')
  assert.equal(answerTo({ instead: 'Brukare' }), 'instead-of-itself instead')
})

test('a word must stand in an address, and end after it begins', () => {
  assert.equal(answerTo({ term: '–' }), 'term-not-usable term')
  assert.equal(answerTo({ term: 'Ny' }), 'term-not-usable term')
  const [early, late] = [day('2026-01-01'), day('2026-07-01')]
  assert.equal(answerTo({ validFrom: late, validUntil: early }), 'term-ends-before validUntil')
  assert.equal(answerTo({ validFrom: early, validUntil: late }), 'granted')
})

test('both its days are in the time that it holds', () => {
  const dated = { ...facts, validFrom: day('2026-07-01'), validUntil: day('2026-12-31') }
  const on = ['2026-06-30', '2026-07-01', '2026-12-31', '2027-01-01'].map((one) =>
    holdsOn(dated, day(one)),
  )
  assert.deepEqual(on, [false, true, true, false])
  assert.equal(holdsOn(facts, day('1900-01-01')), true)
})

test('in an address it is written with a to z', () => {
  assert.equal(slugOfTerm('Hälso- och sjukvård i hemmet'), 'halso-och-sjukvard-i-hemmet')
  assert.equal(slugOfTerm('MAR (rehabilitering)'), 'mar-rehabilitering')
})

test('words for the same are told at each other, and what differs by name', () => {
  const term = (id: string, word: string, instead = '') => ({
    ...facts,
    id,
    slug: id,
    revision: 1,
    term: word,
    instead,
  })
  const all = [term('a', 'den enskilde'), term('b', 'brukare', 'den enskilde'), term('c', 'region')]
  assert.deepEqual(
    relatedTo(all[0]!, all).map(({ id }) => id),
    ['b'],
  )
  assert.deepEqual(
    relatedTo(all[1]!, all).map(({ id }) => id),
    ['a'],
  )
  assert.deepEqual(relatedTo(all[2]!, all), [])
  assert.deepEqual(changedFacts(facts, { ...facts, source: 'SOSFS', status: 'allowed' }), [
    'status',
    'source',
  ])
})
