// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { differ } from '#kernel/text/word-difference.ts'
import { anEdition, type EditionInShort } from '../../../test/fixtures/editions.ts'
import { numbered, provision } from '../../../test/fixtures/provisions.ts'
import { standOn } from './edition.ts'
import {
  appliesNow,
  dayOfWording,
  lifeWordings,
  marksPlace,
  pairsOfLife,
  type DatedWording,
  type LifeWording,
} from './provision-life.ts'
import type { VersionState } from './version-state.ts'

function wordingOn(on: string, text: string, heading = 'Läkare'): DatedWording {
  const [is] = numbered(provision('section', 'lakare', { heading, text }))
  const { version } = anEdition({ id: on.slice(0, 4), document: 'avtalet', from: on })
  return { on: day(on), version, provision: is!, edition: undefined, round: 'consulted' }
}

const life = [
  wordingOn('2027-01-01', 'Regionen ansvarar för läkare dygnet runt.'),
  wordingOn('2012-01-01', 'Regionen ansvarar för läkare.'),
  wordingOn('2017-01-01', 'Regionen ansvarar för läkare.'),
]

test('a life is told from the first wording to the last, each beside the one before', () => {
  const wordings = lifeWordings(life, differ)
  assert.deepEqual(
    wordings.map(({ on, isSame }) => [on, isSame]),
    [
      ['2012-01-01', false],
      ['2017-01-01', true],
      ['2027-01-01', false],
    ],
  )
  assert.deepEqual(wordings[0]?.runs, [{ kind: 'same', text: 'Regionen ansvarar för läkare.' }])
  const added = wordings[2]?.runs.filter(({ kind }) => kind !== 'same')
  assert.deepEqual(added, [{ kind: 'inserted', text: ' dygnet runt' }])
})

test('what is compared beforehand is exactly what is then shown', () => {
  const asked: string[] = []
  lifeWordings(life, (before, after) => {
    asked.push(`${before} → ${after}`)
    return differ(before, after)
  })
  assert.deepEqual(
    pairsOfLife(life).map(({ before, after }) => `${before} → ${after}`),
    asked,
  )
  assert.deepEqual(pairsOfLife([]), [])
  assert.deepEqual(pairsOfLife(life.slice(0, 1)), [])
})

test('a chapter has no words but its heading, and has changed when that has', () => {
  const chapters = [wordingOn('2012-01-01', '', 'Ansvar'), wordingOn('2017-01-01', '', 'Uppdrag')]
  assert.deepEqual(
    lifeWordings(chapters, differ).map(({ isSame }) => isSame),
    [false, false],
  )
  assert.deepEqual(pairsOfLife(chapters), [{ before: 'Ansvar', after: 'Uppdrag' }])
})

test('wordings of one day stand as they are given', () => {
  const same = [wordingOn('2017-01-01', 'Ett.'), wordingOn('2017-01-01', 'Två.')]
  assert.deepEqual(pairsOfLife(same), [{ before: 'Ett.', after: 'Två.' }])
})

// Which of the states apply now, and which mark a place in the life: these and those on their way.
const states: Readonly<Record<VersionState, 'applies' | 'on its way' | 'neither'>> = {
  'in-force': 'applies',
  'running-on': 'applies',
  'own-end': 'applies',
  consulted: 'on its way',
  deciding: 'on its way',
  adopted: 'on its way',
  fell: 'neither',
  draft: 'neither',
  frozen: 'neither',
  withdrawn: 'neither',
  ended: 'neither',
}

for (const [state, what] of Object.entries(states)) {
  test(`a wording that is ${state}: ${what}`, () => {
    const wording = { state } as LifeWording
    assert.equal(appliesNow(wording), what === 'applies')
    assert.equal(marksPlace(wording), what !== 'neither')
  })
}

test('a wording is of the day it began to bind, else of its round, else of its freezing', () => {
  const short: EditionInShort = {
    id: '2027',
    document: 'avtalet',
    from: '2027-01-01',
    adoptedOn: '2026-06-30',
  }
  const on = (today: string) => standOn([anEdition(short)], day(today))[0]
  const { version } = anEdition(short)
  const opened = day('2025-09-01')
  assert.equal(dayOfWording(version, on('2026-06-30'), opened), '2027-01-01')
  // Not yet adopted on the day that is asked about.
  assert.equal(dayOfWording(version, on('2026-06-29'), opened), '2025-09-01')
  assert.equal(dayOfWording(version, undefined, undefined), version.frozenOn)
  assert.equal(dayOfWording({ ...version, frozenOn: undefined }, undefined, undefined), undefined)
})
