// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changedFacts, checkMark, emptyMark, type MarkFacts, mostInMark } from './mark.ts'

const refusalOf = (facts: Partial<MarkFacts>) => {
  const checked = checkMark({ ...emptyMark, ...facts })
  return checked.granted ? 'granted' : `${checked.refusal} ${checked.place}`
}

test('a mark is kept as it was said', () => {
  assert.equal(refusalOf({ responsible: 'region', measures: ['sar'] }), 'granted')
  assert.equal(refusalOf({ ageFrom: 18, ageTo: 18 }), 'granted')
})

test('what cannot be meant is refused at its field', () => {
  assert.equal(refusalOf({ ageFrom: 18, ageTo: 17 }), 'ages-in-wrong-order ageTo')
  assert.equal(
    refusalOf({ measures: ['sar'], exceptMeasures: ['sar'] }),
    'measure-both-ways exceptMeasures',
  )
})

test('only so many conditions and duties are asked of anyone', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, at) => `rad ${at}`)
  assert.equal(refusalOf({ conditions: lines(mostInMark.conditions) }), 'granted')
  assert.equal(
    refusalOf({ conditions: lines(mostInMark.conditions + 1) }),
    'too-many-lines conditions',
  )
  assert.equal(refusalOf({ regionDoes: lines(mostInMark.duties + 1) }), 'too-many-lines regionDoes')
})

test('what differs is told by name', () => {
  const other = { ...emptyMark, payer: 'region', settings: ['hem'] } as const
  assert.deepEqual(changedFacts(emptyMark, other), ['settings', 'payer'])
  assert.deepEqual(changedFacts(other, { ...other, settings: ['hem'] }), [])
})
