// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addSeconds, instant } from '#kernel/instant.ts'
import type { Law } from './law.ts'
import { differencesFrom, isDue, type SourceDocument } from './source.ts'

const law = (designation: string, amendedThrough: string): Law => ({
  id: designation,
  slug: designation,
  kind: 'law',
  designation,
  title: 'Hälso- och sjukvårdslag',
  shortName: 'HSL',
  shortFrom: undefined,
  shortUntil: undefined,
  inForceFrom: undefined,
  endsOn: undefined,
  replacedBy: '',
  billStatus: undefined,
  plannedOn: undefined,
  datedOn: undefined,
  touches: [],
  source: '',
  note: '',
  amendedThrough,
  revision: 1,
})
const document = (designation: string, amendedThrough: string): SourceDocument => ({
  designation,
  amendedThrough,
  title: 'Ur källan',
  datedOn: undefined,
})

test('what the source says first is where we begin, and no change', () => {
  const { amended, added } = differencesFrom(
    [law('2017:30', '')],
    [document('2017:30', '2025:446')],
  )
  assert.deepEqual(
    amended.map((one) => one.amendedThrough),
    ['2025:446'],
  )
  assert.deepEqual(added, [])
})

test('what is changed further is told with the law that changed it, once for all that it changed', () => {
  const laws = [law('2017:30', '2025:446'), law('2017:725', '2025:99')]
  const { amended, added } = differencesFrom(laws, [
    document('2017:30', '2026:77'),
    document('2017:725', '2026:77'),
    document('1999:1', '2026:77'),
  ])
  assert.equal(amended.length, 2)
  assert.deepEqual(
    added.map(({ designation, touches }) => [designation, touches.map((one) => one.designation)]),
    [['2026:77', ['2017:30', '2017:725']]],
  )
})

test('what we know already, or know further than, is no difference', () => {
  for (const said of ['2025:446', '2025:99', '2024:900', ''])
    assert.deepEqual(
      differencesFrom([law('2017:30', '2025:446')], [document('2017:30', said)]),
      { amended: [], added: [] },
      said,
    )
  const registered = [law('2017:30', '2025:446'), law('2026:77', '')]
  assert.deepEqual(differencesFrom(registered, [document('2017:30', '2026:77')]).added, [])
})

test('it is asked each day, and sooner when it could not be read', () => {
  const at = instant('2026-03-19T06:00:00.000Z')
  const later = (hours: number) => addSeconds(at, hours * 3600)
  assert.equal(isDue(undefined, later(0)), true)
  assert.deepEqual(
    [1, 19, 20].map((hours) => isDue({ at, outcome: 'ok' }, later(hours))),
    [false, false, true],
  )
  assert.deepEqual(
    [0.5, 1].map((hours) => isDue({ at, outcome: 'outside-slow' }, later(hours))),
    [false, true],
  )
})
