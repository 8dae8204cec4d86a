// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { anEdition, type EditionInShort } from '../../../test/fixtures/editions.ts'
import { isInForce, standOn } from './edition.ts'
import type { ValidityOutput, ValidityState } from './validity-terms.ts'

/** Where each edition stands on a day, by its id. */
const standings = (on: string, ...editions: readonly EditionInShort[]) =>
  Object.fromEntries(
    standOn(editions.map(anEdition), day(on)).map(({ version, standing }) => [
      version.id,
      standing?.state,
    ]),
  )

const of2017: EditionInShort = {
  id: '2017',
  document: 'avtalet',
  from: '2017-01-01',
  terms: { endsOn: day('2020-12-31'), continuesUntilReplaced: true },
}
const of2027: EditionInShort = {
  id: '2027',
  document: 'avtalet',
  from: '2027-01-01',
  adoptedOn: '2026-06-30',
  terms: { periodYears: 4 },
}

test('only what is in force, extended or running on binds its parties', () => {
  const states: readonly ValidityState[] = [
    'not-yet',
    'in-force',
    'in-force-extended',
    'running-on',
    'ended',
    'replaced',
  ]
  assert.deepEqual(
    states.filter((state) => isInForce({ state } as ValidityOutput)),
    ['in-force', 'in-force-extended', 'running-on'],
  )
  assert.equal(isInForce(undefined), false)
})

test('an edition stands nowhere before the day it is adopted, and binds nobody before its first day', () => {
  assert.equal(standings('2026-06-29', of2027)['2027'], undefined)
  assert.equal(standings('2026-06-30', of2027)['2027'], 'not-yet')
  assert.equal(standings('2026-12-31', of2027)['2027'], 'not-yet')
  assert.equal(standings('2027-01-01', of2027)['2027'], 'in-force')
})

test('what is not adopted stands nowhere, whatever its terms', () => {
  const facts = { ...anEdition(of2027), adoption: undefined }
  assert.equal(standOn([facts], day('2028-01-01'))[0]?.standing, undefined)
})

test('the next edition replaces the one before on its first day, as the agreement of 2017 ran on until then', () => {
  assert.deepEqual(standings('2026-12-31', of2017, of2027), {
    '2017': 'running-on',
    '2027': 'not-yet',
  })
  assert.deepEqual(standings('2027-01-01', of2017, of2027), {
    '2017': 'replaced',
    '2027': 'in-force',
  })
})

test('an adoption that comes later is not known before: no edition is replaced by it', () => {
  const standing = (on: string) =>
    standOn([of2017, of2027].map(anEdition), day(on))[0]?.standing?.currentUntil
  assert.equal(standing('2026-06-29'), null)
  assert.equal(standing('2026-06-30'), '2026-12-31')
})

test('of several later editions it is the nearest that replaces', () => {
  const of2031: EditionInShort = {
    ...of2027,
    id: '2031',
    from: '2031-01-01',
    adoptedOn: '2026-06-30',
  }
  assert.deepEqual(standings('2027-01-01', of2031, of2027, of2017), {
    '2031': 'not-yet',
    '2027': 'in-force',
    '2017': 'replaced',
  })
})

test('an edition of another document replaces nothing', () => {
  const other = { ...of2027, document: 'fardplanen' }
  assert.equal(standings('2027-01-01', of2017, other)['2017'], 'running-on')
})

test('a document adopted without terms applies until it is replaced', () => {
  const plan: EditionInShort = { id: '2023', document: 'fardplanen', from: '2023-01-01' }
  const next: EditionInShort = { ...plan, id: '2030', from: '2030-01-01' }
  assert.equal(standings('2029-12-31', plan)['2023'], 'in-force')
  assert.equal(standings('2030-01-01', plan, next)['2023'], 'replaced')
})

test('an annex that follows lives by the main edition that had begun when it did', () => {
  const annex: EditionInShort = {
    id: 'bilaga',
    document: 'bilagan',
    main: 'avtalet',
    from: '2018-01-01',
    terms: { followsMain: true },
  }
  assert.equal(standings('2026-12-31', of2017, of2027, annex)['bilaga'], 'running-on')
  // It ends with the edition it lives by, though another of the same agreement follows.
  const after = standings('2027-01-01', of2017, of2027, annex)
  assert.deepEqual([after['2027'], after['bilaga']], ['in-force', 'replaced'])
})

test('an annex that begins with the main edition lives by that one', () => {
  const annex: EditionInShort = {
    id: 'bilaga',
    document: 'bilagan',
    main: 'avtalet',
    from: '2027-01-01',
    adoptedOn: '2026-06-30',
    terms: { followsMain: true },
  }
  assert.equal(standings('2030-12-31', of2017, of2027, annex)['bilaga'], 'in-force')
  assert.equal(standings('2031-01-01', of2017, of2027, annex)['bilaga'], 'ended')
})

test('an annex with a day of its own ends on it, whatever the main agreement does', () => {
  const annex: EditionInShort = {
    id: 'bilaga',
    document: 'bilagan',
    main: 'avtalet',
    from: '2018-01-01',
    terms: { endsOn: day('2022-12-31') },
  }
  assert.equal(standings('2022-12-31', of2017, annex)['bilaga'], 'in-force')
  assert.equal(standings('2023-01-01', of2017, annex)['bilaga'], 'ended')
})

test('the terms of an edition are those that its days are counted by', () => {
  const automatic: EditionInShort = {
    ...of2027,
    terms: {
      periodYears: 4,
      noticeMonths: 18,
      extension: 'automatic',
      extensionYears: 3,
      maxExtensions: 1,
    },
  }
  const [first] = standOn([anEdition(automatic)], day('2027-01-01'))
  assert.deepEqual(
    [first?.standing?.currentUntil, first?.standing?.lastNoticeDay],
    ['2030-12-31', '2029-06-30'],
  )
  assert.equal(standings('2033-12-31', automatic)['2027'], 'in-force-extended')
  assert.equal(standings('2034-01-01', automatic)['2027'], 'ended')
})
