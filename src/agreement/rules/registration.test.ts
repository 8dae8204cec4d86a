// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import {
  adoptedByLimit,
  checkAdoptedOn,
  checkAdopter,
  checkEarlierAdoption,
  checkNeededSource,
  type EarlierAdoption,
  tellsTheSame,
} from './registration.ts'

const today = day('2026-11-30')
const told: EarlierAdoption = {
  adoptedOn: day('2012-03-31'),
  entersIntoForceOn: day('2012-04-01'),
  adoptedBy: '  Regionfullmäktige och  kommunfullmäktige ',
  source: ' § 14 ',
}
const answerTo = (change: Partial<EarlierAdoption>, others: readonly string[] = []) => {
  const begins = others.map((one) => ({ entersIntoForceOn: day(one) }))
  const checked = checkEarlierAdoption({ ...told, ...change }, today, begins)
  return checked.granted ? 'granted' : `${checked.refusal} ${checked.place}`
}

test('what was decided before is kept in one line each, and the day it binds from may lie ahead', () => {
  const checked = checkEarlierAdoption(told, today, [])
  assert.ok(checked.granted)
  assert.equal(checked.value.adoptedBy, 'Regionfullmäktige och kommunfullmäktige')
  assert.equal(checked.value.source, '§ 14')
  assert.equal(answerTo({ adoptedOn: today, entersIntoForceOn: day('2027-01-01') }), 'granted')
})

test('each thing that is wrong is told at its field', () => {
  assert.equal(answerTo({ adoptedOn: day('2026-12-01') }), 'day-not-yet adoptedOn')
  assert.equal(answerTo({ adoptedBy: ' ' }), 'adopter-missing adoptedBy')
  assert.equal(answerTo({ adoptedBy: 'å'.repeat(301) }), 'text-too-long adoptedBy')
  assert.equal(answerTo({ source: '' }), 'source-missing source')
  assert.equal(answerTo({ source: 'Enligt 811218-9876' }), 'personal-number source')
  assert.equal(adoptedByLimit, 300)
})

test('two editions of one document never begin on one day', () => {
  assert.equal(answerTo({}, ['2012-04-01']), 'begins-same-day entersIntoForceOn')
  assert.equal(answerTo({}, ['2012-04-02', '2017-04-01']), 'granted')
})

test('the fields ask the same, one by one', () => {
  assert.ok(checkAdoptedOn(today, today).granted)
  assert.ok(!checkAdopter('').granted)
  assert.ok(!checkNeededSource(' ').granted)
})

test('told again, it is the same', () => {
  assert.ok(tellsTheSame(told, { ...told }))
  for (const change of [
    { adoptedOn: day('2012-03-30') },
    { entersIntoForceOn: day('2012-04-02') },
    { adoptedBy: 'x' },
    { source: 'x' },
  ])
    assert.ok(!tellsTheSame(told, { ...told, ...change }))
})
