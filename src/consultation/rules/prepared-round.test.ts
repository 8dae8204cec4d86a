// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { body, countyOf, party, wholeCounty } from '../../../test/fixtures/county.ts'
import type { CountyOnDay } from '../../process/rules/county-on-day.ts'
import { mostCharacters } from './consultation.ts'
import { plannedRoute } from './planned-route.ts'
import { askedIn, checkPrepared, isSamePrepared, type PreparedRound } from './prepared-round.ts'

const prepared: PreparedRound = {
  packageId: 'package',
  title: 'Hälso- och sjukvårdsavtalet 2027',
  kind: 'formal',
  invitation: 'Svara för hela kommunen.',
  questions: ['Är ansvaret tydligt?', 'Hur lång tid behöver ni?'],
  opensOn: day('2025-02-01'),
  dueOn: day('2025-06-19'),
}

function askedAmong(county: CountyOnDay) {
  const asked = askedIn(county, plannedRoute(county, prepared), prepared)
  return asked.granted ? asked.value : undefined
}

/** What is said of the round, and of which part: '' when it can be kept. */
function said(more: Partial<PreparedRound>): string {
  const result = checkPrepared({ ...prepared, ...more })
  return result.granted ? '' : `${result.refusal} at ${result.place}`
}

test('a round may be answered the day it opens, not the day before', () => {
  assert.equal(said({ dueOn: day('2025-02-01') }), '')
  assert.equal(said({ dueOn: day('2025-01-31') }), 'due-before-opening at dueOn')
})

test('bodies under the region answer within the round', () => {
  assert.equal(said({ regionDueOn: day('2025-02-01') }), '')
  assert.equal(said({ regionDueOn: day('2025-06-19') }), '')
  assert.equal(said({ regionDueOn: day('2025-06-20') }), 'region-due-after-due at regionDueOn')
  assert.equal(said({ regionDueOn: day('2025-01-31') }), 'due-before-opening at regionDueOn')
})

test('a round has a title of one line; its invitation may say nothing', () => {
  assert.equal(said({ title: ' \n ' }), 'title-missing at title')
  assert.equal(said({ invitation: '' }), '')
  const result = checkPrepared({ ...prepared, title: ' Nytt \n avtal ' })
  assert.ok(result.granted)
  assert.equal(result.value.title, 'Nytt avtal')
})

test('texts are as long as their fields say, counted as their writer counts', () => {
  const long = (most: number) => 'å'.repeat(most)
  assert.equal(said({ title: long(mostCharacters.title) }), '')
  assert.equal(said({ title: long(mostCharacters.title + 1) }), 'text-too-long at title')
  assert.equal(
    said({ invitation: long(mostCharacters.invitation + 1) }),
    'text-too-long at invitation',
  )
  assert.equal(
    said({ questions: ['Kort?', long(mostCharacters.question + 1)] }),
    'text-too-long at questions',
  )
})

test('nobody’s personal number is told to fifty parties', () => {
  const withNumber = 'Fråga 19811218-9876.'
  assert.equal(said({ title: withNumber }), 'personal-number at title')
  assert.equal(said({ invitation: withNumber }), 'personal-number at invitation')
  assert.equal(said({ questions: [withNumber] }), 'personal-number at questions')
})

test('a question is one line, and one left empty is none', () => {
  const result = checkPrepared({ ...prepared, questions: ['', 'Är ansvaret\ntydligt?', '  '] })
  assert.ok(result.granted)
  assert.deepEqual(result.value.questions, ['Är ansvaret tydligt?'])
})

test('every party is asked, and the region’s boards a month before; the board that compiles is not', () => {
  const asked = askedAmong(wholeCounty())
  assert.ok(asked)
  const asParties = asked.filter(({ bodyId }) => bodyId === undefined)
  assert.equal(asParties.length, 50)
  assert.equal(new Set(asParties.map(({ partyId }) => partyId)).size, 50)
  assert.ok(asParties.every(({ dueOn }) => dueOn === '2025-06-19'))
  const apart = asked.filter(({ bodyId }) => bodyId !== undefined)
  assert.ok(apart.length > 0)
  assert.ok(apart.every(({ partyId, dueOn }) => partyId === '14' && dueOn === '2025-05-20'))
  assert.ok(!apart.some(({ bodyId }) => bodyId === 'ssn'))
})

test('a county without a region asks its municipalities', () => {
  const alone = countyOf(
    [party('ale')],
    [body('ale-kf', 'council', 'ale'), body('ale-ks', 'executive-board', 'ale')],
  )
  assert.deepEqual(askedAmong(alone), [{ partyId: 'ale', bodyId: undefined, dueOn: '2025-06-19' }])
})

test('a party that cannot answer stops the round, with its name', () => {
  const county = countyOf([party('ale'), party('mark')], [body('ale-ks', 'executive-board', 'ale')])
  const asked = askedIn(county, plannedRoute(county, prepared), prepared)
  assert.deepEqual(asked.granted ? undefined : [asked.refusal, asked.facts], [
    'party-left-out',
    { party: 'mark' },
  ])
})

test('a round is the same when it says the same, and another when anything in it differs', () => {
  assert.equal(isSamePrepared(prepared, { ...prepared }), true)
  // A day that is given is the same as one that would be counted.
  assert.equal(isSamePrepared(prepared, { ...prepared, regionDueOn: day('2025-05-20') }), true)
  const others: readonly Partial<PreparedRound>[] = [
    { packageId: 'another' },
    { title: 'Hälso- och sjukvårdsavtalet 2028' },
    { kind: 'survey' },
    { invitation: '' },
    { questions: prepared.questions.slice(0, 1) },
    { questions: prepared.questions.toReversed() },
    { opensOn: day('2025-02-02') },
    { dueOn: day('2025-06-20') },
    { regionDueOn: day('2025-05-21') },
  ]
  for (const other of others) {
    assert.equal(isSamePrepared(prepared, { ...prepared, ...other }), false, JSON.stringify(other))
  }
})
