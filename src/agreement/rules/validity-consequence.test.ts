// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { anEdition, type EditionInShort } from '../../../test/fixtures/editions.ts'
import { consequencesOfRecording, consequencesOfWithdrawing } from './validity-consequence.ts'
import type { ValidityEvent } from './validity-terms.ts'

const main: EditionInShort = {
  id: 'avtal',
  document: 'avtalet',
  from: '2023-01-01',
  terms: { endsOn: day('2026-12-31'), noticeMonths: 18, extension: 'automatic', extensionYears: 3 },
}
const follows: EditionInShort = {
  id: 'foljer',
  document: 'bilagan',
  main: 'avtalet',
  from: '2023-01-01',
  terms: { followsMain: true },
}
const alone: EditionInShort = { ...main, id: 'ensam', document: 'riktlinjen' }
const today = day('2025-06-30')
const notice: ValidityEvent = { kind: 'notice-given', on: today }

const recorded = (event: ValidityEvent, ...shorts: readonly EditionInShort[]) =>
  consequencesOfRecording(shorts.map(anEdition), 'avtal', event, today)
const withdrawn = (event: ValidityEvent, ...shorts: readonly EditionInShort[]) =>
  consequencesOfWithdrawing(shorts.map(anEdition), 'avtal', event, today)
const idsOf = (consequences: ReturnType<typeof recorded>) =>
  consequences.map(({ before }) => before.version.id)

test('a notice in time changes the agreement and the annex that follows it, and nothing else', () => {
  const consequences = recorded(notice, main, follows, alone)
  assert.deepEqual(idsOf(consequences), ['avtal', 'foljer'])
  const [{ before, after }] = consequences as [(typeof consequences)[number]]
  assert.deepEqual(
    [before.standing?.nextExtensionOn, after.standing?.nextExtensionOn, after.standing?.reason],
    ['2027-01-01', null, 'notice'],
  )
})

test('an annex with a day of its own is not changed by what happens to the agreement', () => {
  const own = { ...follows, terms: { endsOn: day('2026-06-30') } }
  assert.deepEqual(idsOf(recorded(notice, main, own)), ['avtal'])
})

test('what is dated later is not known today, and changes nothing yet', () => {
  assert.deepEqual(recorded({ ...notice, on: day('2025-07-01') }, main, follows), [])
})

test('of two notices the later changes nothing', () => {
  const given = { ...main, events: [{ ...notice, on: day('2025-01-15') }] }
  assert.deepEqual(recorded(notice, given), [])
})

test('to withdraw an event puts back what it changed', () => {
  const given = { ...main, events: [notice] }
  const consequences = withdrawn(notice, given, follows)
  assert.deepEqual(idsOf(consequences), ['avtal', 'foljer'])
  assert.equal(consequences[0]?.after.standing?.nextExtensionOn, '2027-01-01')
})

test('of two events that say the same one may go, and the other still counts', () => {
  assert.deepEqual(withdrawn(notice, { ...main, events: [notice, notice] }), [])
})

test('to withdraw what is not on record changes nothing', () => {
  assert.deepEqual(withdrawn(notice, main, follows), [])
  assert.deepEqual(consequencesOfRecording([anEdition(main)], 'another version', notice, today), [])
})
